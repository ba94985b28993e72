/** Runs for the debrief's tests, replayed and assessed as the route does it. */
import { assess } from '../../../src/scoring/assess.ts';
import type { Report } from '../../../src/scoring/report.ts';
import type { Playthrough } from '../../../src/simulation/playthrough.ts';
import { replay } from '../../../src/simulation/replay.ts';
import type { CompiledScenario } from '../../../src/simulation/tables.ts';
import { compiled, smallScenario } from '../../simulation/small-scenario.ts';

export interface ToldRun {
  readonly run: Playthrough;
  readonly report: Report;
}

export function toldRun(
  tables: CompiledScenario,
  choices: readonly string[],
  temper = 'even',
): ToldRun {
  const run = replay(tables, { temper, mode: 'session', seed: 7, choices });
  return { run, report: assess(run) };
}

/** Plays on to an ending, taking of the options on offer the one `pick` names by its place. */
export function playedOut(
  tables: CompiledScenario,
  pick: (turn: number, offered: number) => number,
  temper = 'even',
): ToldRun {
  const choices: string[] = [];
  for (;;) {
    const told = toldRun(tables, choices, temper);
    const offered = told.run.standing?.offered ?? [];
    const next = offered[pick(choices.length, offered.length) % offered.length];
    if (next === undefined) return told;
    choices.push(next.response.id);
  }
}

const moment = (then: string) => `
client: { says: You were late., shows: She looks up., feels: Will she say it?, cues: [complaint, hurt-said, our-fault] }
responses:
  see: { say: That left you waiting., moves: [acknowledge-impact], meets: central, why: { counted: It stays with her., early: Too soon. }, source: [rogers-1957, own-experience], then: ${then} }
  why: { say: The bus was late., moves: [justify], why: It answers nothing., source: eubanks-2015, reply: { says: I see., feels: She does not. }, then: ${then} }
  how: { say: How was the week?, moves: [ask-open], then: ${then} }
  sorry: { say: I am sorry for the _whole_ of it., moves: [apologise-once], contested: say-sorry, then: ${then} }
`;

const PARTS = {
  first: moment('second'),
  second: moment('third'),
  third: moment('done'),
  tempers: 'tempers: { tired: { about: She has slept badly. } }',
  debrief: `debrief:
  reflect: [What now?, And _then_?]
  contested:
    say-sorry:
      question: Say sorry here?
      views: { cbt: Model it., psychodynamic: Explore it first. }
`,
};

/** Three moments alike: acknowledge (`see`), justify (`why`), ask (`how`), contested (`sorry`). */
export const THREE_ALIKE = compiled(smallScenario(PARTS));

const safe = (cues: string, then: string) => `
client: { says: I will not trouble you again., cues: [${cues}] }
responses:
  ask: { say: Are you thinking of killing yourself?, moves: [risk-check], then: ${then} }
  see: { say: That left you waiting., moves: [acknowledge-impact], meets: central, then: ${then} }
  how: { say: How was the week?, moves: [ask-open], then: ${then} }
`;

/** A safety cue in the second moment, where it can be asked about, as in the first and third. */
export const GOODBYE = compiled(
  smallScenario({
    first: safe('complaint', 'second'),
    second: safe('complaint, risk', 'third'),
    third: safe('complaint', 'done'),
  }),
);
