/** A hand-in's code is found whatever a message has done to it, and what is not whole says so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HandIn } from '../../src/course/hand-in.ts';
import { parseHandIn } from '../../src/course/hand-in.ts';
import { codesIn, handInCode, MOST_CODES } from '../../src/course/hand-in-code.ts';
import { unpack } from '../../src/course/packed.ts';

const HAND_IN: HandIn = {
  format: 1,
  assignment: 'a'.repeat(16),
  who: '0123456789abcdef',
  alias: 'Robin',
  runs: [
    {
      id: 'b'.repeat(24),
      transcript: {
        format: 1,
        scenario: 'ten-minutes-late',
        content: 'c'.repeat(64),
        temper: 'even',
        mode: 'session',
        seed: 4,
        choices: ['about-the-chair', 'what-to-say', 'your-guess', 'my-own-number'],
      },
    },
  ],
};

/** The hand-ins that a text holds; a fault in place of one that cannot be read. */
async function readFrom(text: string): Promise<readonly unknown[]> {
  return Promise.all(
    codesIn(text).map(async (code) => {
      if ('fault' in code) return 'fault';
      const unpacked = await unpack(code.packed);
      return 'fault' in unpacked ? 'fault' : unpacked.value;
    }),
  );
}

/** A text in lines of so many signs. */
const broken = (text: string, at: number, by: string) =>
  text.match(new RegExp(`.{1,${at}}`, 'gs'))?.join(by) ?? '';

describe('a hand-in as a code', () => {
  it('is one line without spaces, and reads back as what it was', async () => {
    const code = await handInCode(HAND_IN);
    expect(code).toMatch(/^Reattune-result\.[\w-]+\.end$/);
    expect(await readFrom(code)).toEqual([HAND_IN]);
    const [value] = await readFrom(code);
    expect(parseHandIn(value)).toEqual({ handIn: HAND_IN, leftOut: [] });
  });

  it('is found with words before, after and right beside it', async () => {
    const code = await handInCode(HAND_IN);
    const text = `Dear Jo, here is mine:${code}. The end.\nBest wishes, R.`;
    expect(await readFrom(text)).toEqual([HAND_IN]);
  });

  it.each([
    ['line breaks', '\n'],
    ['Windows line breaks', '\r\n'],
    ['quoting', '\n> '],
    ['quoting twice over', '\r\n> > '],
    ['soft line breaks of quoted-printable', '=\r\n'],
    ['spaces at the ends of lines', ' \n'],
    ['zero-width spaces', '\u200b'],
  ])('survives %s wherever they fall', async (_, by) => {
    const code = await handInCode(HAND_IN);
    for (const at of [1, 5, 7, 9, 16, 40, 76])
      expect(await readFrom(`Hello\n${broken(code, at, by)}\nThanks`)).toEqual([HAND_IN]);
  });

  it('may come with others in one message', async () => {
    const other: HandIn = { ...HAND_IN, who: 'fedcba9876543210', alias: 'Sam' };
    const text = `> ${await handInCode(HAND_IN)}\n\nand Sam’s:\n${await handInCode(other)}`;
    expect(await readFrom(text)).toEqual([HAND_IN, other]);
  });

  it('cut off says so, and does not take the next one along', async () => {
    const code = await handInCode(HAND_IN);
    const text = `${code.slice(0, -30)}\n\nSorry, it broke.\n${code}`;
    expect(await readFrom(text)).toEqual(['fault', HAND_IN]);
    expect(await readFrom(code.slice(0, -1))).toEqual(['fault']);
  });

  it('is not seen in a text that has none', () => {
    expect(codesIn('')).toEqual([]);
    expect(codesIn('A letter about Reattune results. The end.')).toEqual([]);
  });

  it('is looked for so often and no oftener', () => {
    expect(codesIn('Reattune-result.a.end'.repeat(MOST_CODES + 50))).toHaveLength(MOST_CODES);
  });

  it('looking for one never fails, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary', maxLength: 30 }),
            fc.constantFrom('Reattune-result.', '.end', '\n> ', 'eJw', '=', '.'),
          ),
          { maxLength: 12 },
        ),
        async (parts) => {
          const read = await readFrom(parts.join(''));
          expect(read.length).toBeLessThanOrEqual(parts.length);
        },
      ),
      { seed: 20, numRuns: 400 },
    );
  });
});
