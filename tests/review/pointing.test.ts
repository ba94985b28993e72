/** When a tell is a pattern, and what each tell measures. */
import { describe, expect, it } from 'vitest';
import { type Pointing, patternOf } from '../../src/review/wording/pointing.ts';
import {
  echo,
  feelings,
  gentleness,
  opensInStock,
  particulars,
  type Worded,
} from '../../src/review/wording/tells.ts';

const pointing = (right: number, chance = 0.25): Pointing => ({
  moment: 'm',
  response: 'r',
  right,
  chance,
});
const moments = (right: number, of: number): readonly Pointing[] =>
  Array.from({ length: of }, (_, index) => pointing(index < right ? 1 : 0));

describe('a tell is a pattern', () => {
  it.each([
    [3, 3],
    [4, 6],
    [6, 10],
  ])('when it is right at %i of %i moments', (right, of) => {
    expect(patternOf(moments(right, of))).toMatchObject({ moments: of, right });
  });

  it.each([
    [2, 2],
    [2, 3],
    [3, 6],
    [5, 10],
    [0, 8],
  ])('and is none when it is right at %i of %i', (right, of) => {
    expect(patternOf(moments(right, of))).toBeUndefined();
  });

  it('not where several options are right anyhow', () => {
    expect(patternOf([1, 1, 1].map((right) => pointing(right, 0.75)))).toBeUndefined();
  });
});

describe('a tell', () => {
  const option = (words: string, said = ''): Worded => ({
    words,
    waits: false,
    place: 0,
    of: 4,
    said,
  });

  it('knows the client’s words again in another form, and small words are no echo', () => {
    expect(echo(option('So you waited out there.', 'I was waiting. You were there.'))).toBe(1);
    expect(echo(option('That is what it was.', 'That is what it was.'))).toBe(0);
  });

  it('finds stock phrases at the start only', () => {
    expect(opensInStock(option('It sounds like rain.'))).toBe(1);
    expect(opensInStock(option('To me it sounds like rain.'))).toBe(0);
  });

  it('counts days, numbers and names, and not the first word', () => {
    expect(particulars(option('On Wednesday at three, with Menna.'))).toBe(3);
    expect(particulars(option('Menna is at home.'))).toBe(0);
  });

  it('hears feelings, and what is soft before what is hard', () => {
    expect(feelings(option('You felt hurt and alone.'))).toBe(3);
    expect(gentleness(option('Perhaps I could help.'))).toBeGreaterThan(
      gentleness(option('But you must never do that.')),
    );
  });
});
