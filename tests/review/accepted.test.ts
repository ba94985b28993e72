/** What is set aside is told apart with its reason; errors stand, and entries in vain are told. */
import { describe, expect, it } from 'vitest';
import { codesOf, reviewOf } from './reviewed.ts';

const MOTIVE = `moments:
  at-the-door:
    responses:
      hold-the-door:
        do: You wait, to give her a bit of room.
`;
const accept = (rule: string, at: string): string =>
  `${MOTIVE}accept:\n  - { rule: ${rule}, at: ${at}, because: She does that. }\n`;

describe('a warning that is accepted', () => {
  it.each(['at-the-door/hold-the-door', 'at-the-door'])('at %s is set aside', (at) => {
    const found = reviewOf(accept('T014', at));
    expect(codesOf(found)).toEqual([]);
    expect(found.setAside.map(({ diagnostic, by }) => [diagnostic.code, by.because])).toEqual([
      ['T014', 'She does that.'],
    ]);
  });

  it.each(['the-coat', 'at-the-door/ten-minutes', 'reviewed', 'she-goes'])(
    'at %s is not, and the entry is told to be in vain',
    (at) => {
      expect(codesOf(reviewOf(accept('T014', at)))).toEqual(['T014', 'T029']);
    },
  );

  it('about the scenario as a whole is set aside at the scenario’s id', () => {
    const died = `so-far: Her brother died in the spring.\naccept:\n  - { rule: C007, at: reviewed, because: It is said. }\n`;
    const found = reviewOf(died);
    expect(codesOf(found)).toEqual([]);
    expect(found.setAside).toHaveLength(1);
  });

  it('of another family is left to whoever finds it', () => {
    expect(codesOf(reviewOf(accept('R033', 'at-the-door')))).toEqual(['T014']);
  });
});

it('gives the findings in the order of the file, each with its range', () => {
  const { diagnostics } = reviewOf(
    `${MOTIVE}  next-week: { responses: { at-the-hour: { why: ~ } } }\n`,
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(['T014', 'T021']);
  for (const { range } of diagnostics) expect(range.to).toBeGreaterThan(range.from);
});
