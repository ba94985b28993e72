import { describe, expect, it } from 'vitest';
import { firstWords } from '../../../../src/app/ui/map/label.ts';

describe('the first words of a line', () => {
  it.each([
    ['are all of it where it is short', 'That’s me, then.', 'That’s me, then.'],
    ['say that it goes on', 'He puts the tag down slowly, number up.', 'He puts the tag down…'],
    ['stop where a sentence stops', 'Before we start. I got here early.', 'Before we start…'],
    [
      'do not stop after a word or two',
      'Anyway. We had a man in who paid.',
      'Anyway. We had a man…',
    ],
    ['do not end on a word that leans on the next', 'She says some of it now.', 'She says some…'],
    [
      'close a quotation they have cut',
      '“It’s still not right,” he says now.',
      '“It’s still not right…”',
    ],
    ['keep a quotation that is whole', '“Thanks,” she says at the door.', '“Thanks,” she says…'],
    ['are none of nothing', '', ''],
  ])('%s', (_what, text, words) => {
    expect(firstWords(text, 5)).toBe(words);
  });
});
