/** A file is hostile until it is parsed: each kind of wrong file is told by its name. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FILE_LIMITS,
  fileName,
  readKept,
  writeKept,
} from '../../../../src/app/keeping/along/kept-file.ts';
import { parseSealed, seal, unseal } from '../../../../src/app/keeping/along/sealed.ts';

const parts = new Map([['runs', [{ id: 'x' }]]]);
const text = writeKept(parts, '2026-11-28T10:00:00.000Z');

function faultIn(file: string): string {
  const read = readKept(file);
  return 'fault' in read ? read.fault : '';
}

describe('a kept file', () => {
  it('is read as it was written, with nothing in the parts it has not', () => {
    const read = readKept(text);
    expect('parts' in read && read.parts.get('runs')).toEqual([{ id: 'x' }]);
    expect('parts' in read && read.parts.get('made')).toEqual([]);
  });

  it('can be read by a person', () => {
    expect(text).toContain('"about": "Everything that Reattune kept on a device.');
    expect(text.split('\n').length).toBeGreaterThan(5);
  });

  it('is named by the day, and by whether it is closed', () => {
    const day = new Date(2026, 10, 28, 23, 59);
    expect(fileName(day, false)).toBe('reattune-2026-11-28.json');
    expect(fileName(day, true)).toBe('reattune-2026-11-28.reattune');
  });

  it.each([
    ['an empty file', '', /empty/],
    ['a picture', '\u0089PNG\r\n', /no file that was saved on this page/],
    ['other JSON', '{"kind":"kept"}', /no file that was saved on this page/],
    ['a list', '[1,2]', /no file that was saved on this page/],
    ['a number', '7', /no file that was saved on this page/],
    ['a file cut off', text.slice(0, -20), /cut off/],
    ['a part that is no list', text.replace('[', '7, "x": ['), /cut off/],
    ['a newer format', text.replace('"format": 1', '"format": 2'), /newer version/],
    ['a format that is none', text.replace('"format": 1', '"format": "one"'), /no file/],
    ['a single run', '{"format":1,"scenario":"x","choices":[]}', /single run/],
    ['brackets without end', '['.repeat(100_000), /no file that was saved on this page/],
    ['brackets in brackets', text.replace('"x"', '['.repeat(80) + ']'.repeat(80)), /no file/],
    [
      'records without end',
      writeKept(new Map([['made', Array.from({ length: 20_001 }, () => 1)]]), ''),
      /20001 records/,
    ],
  ])('is refused with its reason: %s', (_, file, reason) => {
    expect(faultIn(file)).toMatch(reason);
  });

  it('is refused when it is larger than any of ours', () => {
    expect(faultIn(`"${'x'.repeat(FILE_LIMITS.bytes)}"`)).toMatch(/larger than 64 MB/);
  });

  it('does not take brackets within words for brackets', () => {
    const words = writeKept(new Map([['ownWords', ['[{'.repeat(200), '"\\"[['.repeat(50)]]]), '');
    expect(readKept(words)).toHaveProperty('parts');
  });

  it('cannot reach what every object inherits', () => {
    const file = '{"__proto__":{"runs":[1]},"reattune":"kept","format":1,"constructor":{}}';
    const read = readKept(file);
    expect('parts' in read && read.parts.get('runs')).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'runs')).toBe(false);
  });

  it('is whatever it likes without anything being thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (file) => {
        expect(['parts', 'sealed', 'fault']).toContain(Object.keys(readKept(file))[0]);
      }),
      { seed: 51, numRuns: 1000 },
    );
  });
});

describe('a sealed file', () => {
  const words = 'I wanted to be liked. CANARY';

  it('opens with its passphrase, and holds none of the words', async () => {
    const sealed = await seal(words, 'four words no order');
    const file = JSON.stringify(sealed);
    expect(file).not.toContain('CANARY');
    expect(sealed).toMatchObject({ cipher: 'AES-256-GCM', iterations: 600_000 });
    const read = readKept(file);
    if (!('sealed' in read)) throw new Error('It is not seen to be sealed.');
    expect(await unseal(read.sealed, 'four words no order')).toBe(words);
    expect(await unseal(read.sealed, 'four words no ordeR')).toBeUndefined();
  });

  it('opens whichever way an accented letter is typed', async () => {
    const sealed = await seal(words, 'Zo\u00eb sat down');
    expect(await unseal(sealed, 'Zoe\u0308 sat down')).toBe(words);
  });

  it('is never twice the same', async () => {
    const [one, other] = await Promise.all([seal(words, 'same'), seal(words, 'same')]);
    expect(one.salt).not.toBe(other.salt);
    expect(one.iv).not.toBe(other.iv);
    expect(one.content).not.toBe(other.content);
  });

  it('does not open once anything of it was changed', async () => {
    const sealed = await seal(words, 'same');
    const other = await seal(words, 'same');
    for (const changed of [
      { ...sealed, salt: other.salt },
      { ...sealed, iv: other.iv },
      { ...sealed, content: other.content },
      { ...sealed, content: sealed.content.replace(/^./, (sign) => (sign === 'A' ? 'B' : 'A')) },
      { ...sealed, iterations: 600_001 },
    ])
      expect(await unseal(changed, 'same')).toBeUndefined();
  });

  const frame = seal('x', 'same');

  it.each([
    [{ format: 2 }, /newer version/],
    [{ format: 0 }, /not known/],
    [{ cipher: 'ROT13' }, /not known/],
    [{ key: 'MD5' }, /not known/],
    [{ iterations: 3_000_001 }, /not known/],
    [{ iterations: 0 }, /not known/],
    [{ iterations: '600000' }, /not known/],
    [{ salt: 'AAAA' }, /cut off/],
    [{ iv: '*' }, /cut off/],
    [{ iv: 7 }, /cut off/],
    [{ content: '' }, /cut off/],
    [{ content: undefined }, /cut off/],
    [{ reattune: 'kept' }, /no file that Reattune has closed/],
  ])('is refused before anything is worked out: %j', async (change, reason) => {
    const parsed = parseSealed({ ...(await frame), ...change });
    expect('fault' in parsed ? parsed.fault : '').toMatch(reason);
  });
});
