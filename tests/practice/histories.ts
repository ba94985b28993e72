/** Histories for the tests of My practice: small scenarios, real transcripts, replayed. */
import type { PastRun } from '../../src/practice/past-run.ts';
import { replay } from '../../src/simulation/replay.ts';
import type { CompiledScenario } from '../../src/simulation/tables.ts';
import { compiled, smallScenario } from '../simulation/small-scenario.ts';

/** A line that complains, for which one may say what it did, give a reason, ask, or make it small. */
export const COMPLAINT = 'cues: [complaint, hurt-said, our-fault]';
export const QUIET = 'markers: [minimal-response]';

const moment = (line: string, then: string) => `
client: { says: You were late., shows: She looks up., ${line} }
responses:
  see: { say: That left you waiting., moves: [acknowledge-impact], meets: central, then: ${then} }
  why: { say: The bus was late., moves: [justify], then: ${then} }
  how: { say: How was the week?, moves: [ask-open], then: ${then} }
  small: { say: It was five minutes., moves: [minimise], then: ${then} }
  own: { say: I did not ring., moves: [own-part], then: ${then} }
  back: { say: Did that help?, moves: [check-back], then: ${then} }
  sorry: { say: I am sorry., moves: [apologise-once], contested: say-sorry, then: ${then} }
  safe: { say: Are you thinking of killing yourself?, moves: [risk-check], then: ${then} }
`;

const DEBRIEF = `debrief:
  reflect: [What now?]
  contested:
    say-sorry: { question: Say sorry here?, views: { cbt: Model it. } }
`;

/** A scenario of three moments, each with the line that is given for it; after the third the first again. */
export function threeMoments(
  id: string,
  lines: readonly [string, string, string] = [COMPLAINT, COMPLAINT, COMPLAINT],
  setting = 'room',
): CompiledScenario {
  const [first, second, third] = lines;
  const text = smallScenario({
    first: moment(first, 'second'),
    second: moment(second, 'third'),
    third: `${moment(third, 'done')}  round: { say: Go on., moves: [justify], then: first }\n`,
    debrief: DEBRIEF,
  });
  return compiled(
    text.replace('id: small', `id: ${id}`).replace('setting: room', `setting: ${setting}`),
  );
}

export const [ANN, BEA, CAT, DOT, EVE] = ['ann', 'bea', 'cat', 'dot', 'eve'].map((id) =>
  threeMoments(id),
) as [CompiledScenario, CompiledScenario, CompiledScenario, CompiledScenario, CompiledScenario];

let begun = 0;

/** A run begun after all that were made before it, with the choices given as words. */
export function past(
  tables: CompiledScenario,
  choices: string,
  change: Partial<PastRun> = {},
): PastRun {
  begun += 1;
  const run = replay(tables, {
    temper: 'even',
    mode: 'session',
    seed: 5,
    choices: choices.split(' ').filter((one) => one !== ''),
  });
  return { id: String(begun).padStart(24, '0'), startedAt: begun * 1000, run, ...change };
}

/** Another way through a run. */
export function way(of: PastRun, turn: number, choices: string): PastRun {
  return past(of.run.scenario, choices, { from: { run: of.id, turn } });
}
