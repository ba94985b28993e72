import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Folder, folder, LATE_AGAIN, reattune } from './at-the-terminal.ts';

let place: Folder;
let sound: Record<string, unknown>;
beforeEach(async () => {
  place = folder();
  const saved = path.join(place.path, 'sound.json');
  await reattune(['play', LATE_AGAIN, '--save', saved], ['1', '1']);
  sound = JSON.parse(readFileSync(saved, 'utf8'));
});
afterEach(() => place.remove());

const replaying = (transcript: string | Uint8Array) =>
  reattune(['replay', LATE_AGAIN, place.put('t.json', transcript), '--format', 'json']);

describe('reattune replay', () => {
  it('gives the report as JSON', async () => {
    const { code, out } = await replaying(JSON.stringify(sound));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ content: sound.content, key: 'provisional' });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'choices: [a]'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff])],
    ['null', 'null'],
    ['a list', '[]'],
    ['deep nesting', '['.repeat(200_000)],
    ['a prototype', '{"__proto__": {"format": 1}}'],
    ['two megabytes', `"${'x'.repeat(2_000_000)}"`],
  ])('says what is wrong with %s', async (_, transcript) => {
    const { code, out, err } = await replaying(transcript);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(
      /^.*t\.json: The transcript.*\.\n$|^.*t\.json: (?:A|This) transcript.*\.\n$/,
    );
  });

  it.each([
    ['format', 2],
    ['scenario', 'another'],
    ['content', '0'.repeat(64)],
    ['temper', 'constructor'],
    ['mode', 'exam'],
    ['seed', -1],
    ['seed', 1.5],
    ['choices', ['no-such-answer']],
    ['choices', 'the-bus'],
    ['choices', [['the-bus']]],
    ['choices', [1]],
  ])('refuses a transcript whose %s is %j', async (field, value) => {
    const { code, err } = await replaying(JSON.stringify({ ...sound, [field]: value }));
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
