/** Nobody's words are lost when two devices' become one text, and none are doubled. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinWords } from '../../../../src/app/keeping/along/join-words.ts';

describe('own words from two devices', () => {
  it.each([
    ['the same', 'I rushed.', 'I rushed.', 'I rushed.'],
    ['none here', '', 'I rushed.', 'I rushed.'],
    ['none brought', 'I rushed.', '', 'I rushed.'],
    ['written on over there', 'I rushed.', 'I rushed. And I knew.', 'I rushed. And I knew.'],
    ['written on here', 'I rushed. And I knew.', 'I rushed.', 'I rushed. And I knew.'],
    ['different', 'I rushed.', 'I hid.', 'I rushed.\n\nI hid.'],
    ['one paragraph more', 'One.\n\nTwo.', 'Two.\n\nThree.', 'One.\n\nTwo.\n\nThree.'],
    [
      'a paragraph written on',
      'One.\n\nTwo.',
      'Zero.\n\nTwo. More.',
      'One.\n\nTwo. More.\n\nZero.',
    ],
    [
      'one that is here, written on',
      'I hid. Well.\n\nOne.',
      'I hid.\n\nTwo.',
      'I hid. Well.\n\nOne.\n\nTwo.',
    ],
    ['a word that only stands within another', 'In it.', 'I', 'In it.\n\nI'],
    ['letters that are written as two signs', 'Zoe\u0308 left.', 'Zoe', 'Zoe\u0308 left.\n\nZoe'],
  ])('%s', (_, here, brought, one) => {
    expect(joinWords(here, brought)).toBe(one);
  });

  const sentence = fc.constantFrom('I', 'In it', 'it', 'I hid.', 'I hid. And', 'And', 'Zoë', '…');
  const text = fc
    .array(
      fc.array(sentence, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
      { maxLength: 4 },
    )
    .map((paragraphs) => paragraphs.join('\n\n'));
  const words = (told: string) => told.split(/\s+/).filter((word) => word !== '');

  it('are one text the same, brought once or twice or to and fro', () => {
    fc.assert(
      fc.property(text, text, (here, brought) => {
        const one = joinWords(here, brought);
        expect(joinWords(one, brought)).toBe(one);
        expect(joinWords(one, here)).toBe(one);
        const other = joinWords(brought, here);
        // Both devices have all of it by now; neither adds anything of the other's.
        expect(words(joinWords(one, other)).sort()).toEqual(words(one).sort());
      }),
      { seed: 41, numRuns: 2000 },
    );
  });

  it('lose no word', () => {
    fc.assert(
      fc.property(text, text, (here, brought) => {
        const kept = words(joinWords(here, brought));
        for (const word of [...words(here), ...words(brought)]) expect(kept).toContain(word);
      }),
      { seed: 42, numRuns: 2000 },
    );
  });
});
