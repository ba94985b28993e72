/** Sources in the margin: short, and honest about what was not read. */
import { describe, expect, it } from 'vitest';
import { isFromMemory, sourceLabel } from '../../../../src/app/debrief/words/source-words.ts';
import { shippedRubric } from '../../../simulation/small-scenario.ts';

const label = (reference: string) => sourceLabel({ id: 'x', reference, standing: 'read' });

describe('a source’s label', () => {
  it.each([
    ['Rogers, C. R. (1957). The necessary and sufficient conditions.', 'Rogers 1957'],
    ['Safran, J. D. and Muran, J. C. (2000). Negotiating.', 'Safran and Muran 2000'],
    ['Eubanks, C. F., Muran, J. C. and Safran, J. D. (2015). Manual.', 'Eubanks and others 2015'],
    ['Muran, J. C. and others (2023). Renegotiating.', 'Muran and others 2023'],
    [
      'Norcross, J. C. and Lambert, M. J., editors (2019). Psychotherapy.',
      'Norcross and Lambert 2019',
    ],
    ["Ladany, N., Hill, C. E. and O'Brien, K. M. (2004). Silence.", 'Ladany and others 2004'],
    ['Levitt, H. M. and Morrill, Z. On the kinds of silence: chapter 13.', 'Levitt and Morrill'],
    [
      'British Association for Counselling (2018). Ethical Framework.',
      'British Association for Counselling 2018',
    ],
    ['Rupture resolution: a page on the stages. example.com', 'Rupture resolution'],
  ])('%s', (reference, expected) => {
    expect(label(reference)).toBe(expected);
  });

  it('is short for every source there is', () => {
    const labels = Object.values(shippedRubric().sources).map(sourceLabel);
    expect(labels.filter((one) => one.length < 4 || one.length > 70)).toEqual([]);
  });

  it('never calls the author’s own judgement remembered', () => {
    const { sources } = shippedRubric();
    const standing = (id: string) => {
      const source = sources[id];
      return source !== undefined && isFromMemory(source);
    };
    expect([standing('own-experience'), standing('rogers-1957'), standing('eubanks-2015')]).toEqual(
      [false, true, false],
    );
  });
});
