import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Folder, folder, LATE_AGAIN, reattune } from './at-the-terminal.ts';

let place: Folder;
beforeEach(() => {
  place = folder();
});
afterEach(() => place.remove());

const SEEDED = ['play', LATE_AGAIN, '--seed', '3'];

/** The number under which an answer stands in what has been written so far. */
function numberOf(words: string, out: string): string {
  const found = out.match(new RegExp(`^ +(\\d)  ${words}`, 'm'))?.[1];
  if (found === undefined) throw new Error(`“${words}” is not on offer in:\n${out}`);
  return found;
}

describe('reattune play', () => {
  it('goes from the client’s words to the ending and the report', async () => {
    const opened = await reattune(SEEDED);
    const first = numberOf('You sat there', opened.out);
    const next = await reattune(SEEDED, [first]);
    const second = numberOf('That is a long time', next.out.slice(next.out.indexOf('You: ')));
    const { code, out } = await reattune(SEEDED, [first, second]);
    expect(code).toBe(0);
    expect(out).toContain('(She does not sit down.)\nAda: I thought you had forgotten me.');
    expect(out).toContain('You: You sat there and did not know whether I would come.');
    expect(out).toContain('She sits down.');
    expect(out).toContain('The next week she came early.');
    expect(out).toMatch(/Safety\n.*nothing here called/is);
    expect(out).toContain('By the author’s provisional key.');
  });

  it('puts the answers in the order of the seed', async () => {
    const orders = await Promise.all(
      Array.from({ length: 12 }, async (_, seed) => {
        const { out } = await reattune(['play', LATE_AGAIN, '--seed', String(seed)]);
        return numberOf('You sat there', out);
      }),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
    expect((await reattune(SEEDED)).out).toBe((await reattune(SEEDED)).out);
  });

  it('plays another temper', async () => {
    expect((await reattune([...SEEDED, '--temper', 'brisk'])).out).toContain('Ada: Ten minutes.');
  });

  it('asks again for what is no answer', async () => {
    const { code, out } = await reattune(SEEDED, ['', 'x', '0', '4', '1e0', '__proto__']);
    expect(code).toBe(0);
    expect(out.match(/a number from 1 to 3/g)).toHaveLength(6);
  });

  it('ends politely when the input ends, with what can be said so far', async () => {
    const atOnce = await reattune(SEEDED);
    expect(atOnce.code).toBe(0);
    expect(atOnce.out).toContain('You left after the first words.');
    expect(atOnce.out).not.toContain('Safety');
    const later = await reattune(SEEDED, ['1']);
    expect(later.out).toContain('You left after one turn.');
    expect(later.out).toContain('The run was left; this covers what was played.');
  });

  it('never shows what the client feels or what an answer counts as before the report', async () => {
    const { out } = await reattune(SEEDED, ['1']);
    const played = out.slice(0, out.indexOf('You left'));
    expect(played).not.toMatch(/justify|acknowledge-impact|trust/i);
  });

  it('saves a transcript that replay reads', async () => {
    const saved = path.join(place.path, 'run.json');
    const played = await reattune([...SEEDED, '--save', saved], ['1', '1']);
    expect(played.out).toContain(saved);
    const { code, out } = await reattune(['replay', LATE_AGAIN, saved, '--format', 'json']);
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ scenario: 'late-again', complete: true, turns: 2 });
    const words = await reattune(['replay', LATE_AGAIN, saved]);
    expect(played.out).toContain(words.out.trim());
  });

  it('says that it could not save', async () => {
    const { code, err } = await reattune([...SEEDED, '--save', path.join(place.path, 'no/way')]);
    expect(code).toBe(2);
    expect(err).toContain('could not be written');
  });

  it('does not begin on a scenario with errors', async () => {
    const broken = readFileSync(LATE_AGAIN, 'utf8').replace('opening: door', 'opening: doro');
    const { code, out, err } = await reattune(['play', place.put('broken.yaml', broken)]);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('door');
  });
});
