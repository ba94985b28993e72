/** What stands on a page for supervision: what was chosen, and nothing else. */
import { describe, expect, it } from 'vitest';
import { isMoreThanAPage } from '../../../src/app/supervision/told-length.ts';
import { isBlank } from '../../../src/app/supervision/told-sheet.ts';
import { FULL, told } from './sheets.ts';

describe('a page for supervision', () => {
  it('is empty until something is put on it, whatever was written elsewhere', () => {
    expect(isBlank(told({}, { 'how-was-that': 'Hot in the face.' }))).toBe(true);
    expect(told({}, { 'how-was-that': 'Hot in the face.' }).lookedBack).toEqual([]);
    expect(isBlank(told({ questions: ['  ', 'Why?'] }))).toBe(false);
  });

  it('says what it is of, that the client is fictional, and when it was', () => {
    expect(FULL.lead).toBe(
      'A practice run of “Small” with Ann, who is fictional, on Friday 4 December 2026.',
    );
  });

  it('holds of each turn only what was asked for', () => {
    const [first, third] = FULL.turns;
    expect(first?.counted).toEqual({
      moves: ['Moving against: Justifying.'],
      why: 'It answers nothing.',
    });
    expect(first?.felt).toBe(true);
    expect(first?.mine).toBe('_You_ waited.');
    expect(third).toMatchObject({
      name: 'Turn 3',
      counted: undefined,
      felt: false,
      mine: '',
      note: '',
    });
    expect(FULL.turns).toHaveLength(2);
    expect(FULL.questions).toEqual(['What did you hear?']);
  });

  it('says of a reply that was only said aloud that it was', () => {
    const turns = [{ turn: 1, mine: true, counted: false, felt: false, note: '' }];
    expect(told({ turns }).turns[0]?.mine).toBe('(said aloud)');
  });

  it('leaves out a turn that the run does not have', () => {
    expect(
      told({ turns: [{ turn: 9, mine: true, counted: true, felt: true, note: 'x' }] }).turns,
    ).toEqual([]);
  });

  it('is known to be more than one page long when it is', () => {
    expect(isMoreThanAPage(FULL)).toBe(false);
    expect(isMoreThanAPage(told({ about: 'A line.\n'.repeat(45) }))).toBe(true);
  });
});
