/** A scenario in which one reply counts both ways, and the moments of it. */
import { type DrillMoment, momentAt } from '../../../src/practice/drill-moment.ts';
import { contentMark, type DrillPair, type Side } from '../../../src/practice/drill-place.ts';
import { compiled, smallScenario } from '../../simulation/small-scenario.ts';

const moment = (cue: string, says: string, then: string) => `
client: { says: ${says}, shows: She looks up., feels: Well., cues: [${cue}] }
responses:
  reason: { say: I had the other key., moves: [offer-rationale], why: { counted: She wanted to know., early: She has not asked. }, reply: { says: I see., feels: Hm. }, then: ${then} }
  see: { say: That left you waiting., moves: [acknowledge-impact], meets: central, then: ${then} }
  how: { say: How was the week?, moves: [ask-open], then: ${then} }
`;

export const SCENARIO = compiled(
  smallScenario({
    first: moment('asks-why', 'Why were you late?', 'second'),
    second: moment('complaint', 'You were late.', 'third'),
    third: moment('complaint', 'You were late again.', 'done'),
    tempers: 'tempers: { tired: { about: She has slept badly. } }',
  }),
);

export const PAIR: DrillPair = {
  move: 'offer-rationale',
  twin: 'justify',
  name: 'Giving the reason',
  twinName: 'Justifying',
  step: 'Explain when asked',
  even: true,
};

export function momentOf(choices: readonly string[], as: Side, temper = 'even'): DrillMoment {
  const found = momentAt(
    SCENARIO,
    {
      scenario: SCENARIO.card.id,
      content: contentMark(SCENARIO),
      temper,
      choices,
      response: 'reason',
      act: 'reason',
      as,
    },
    5,
  );
  if (found === undefined) throw new Error('There is no such moment.');
  return found;
}
