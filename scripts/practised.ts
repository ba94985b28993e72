/** What a trainee with a habit leaves on a device, for pictures and journeys: the same each time. */
import type { Attempt } from '../src/app/keeping/attempt.ts';
import { familiesOf } from '../src/practice/families-of-moves.ts';
import { kindOf } from '../src/practice/kinds-of-moment.ts';
import { strongest } from '../src/scoring/taking-repair.ts';
import type { Offered, Playthrough } from '../src/simulation/playthrough.ts';
import { replay } from '../src/simulation/replay.ts';
import type { CompiledScenario } from '../src/simulation/tables.ts';
import { digits } from './cohort.ts';

const RUNS = 12;
const MOST_TURNS = 30;
const FIRST = Date.UTC(2026, 8, 7, 18);
const THREE_DAYS = 3 * 24 * 60 * 60 * 1000;

/**
 * One run of each of twelve scenarios, three days apart, by somebody who explains when confronted wherever
 * that is on offer, and else says what is worth most. The last is left after three turns, and of
 * the first there is another way from its second turn.
 */
export function practisedRuns(scenarios: readonly CompiledScenario[]): readonly Attempt[] {
  const played = scenarios.toSorted((a, b) => (a.card.id < b.card.id ? -1 : 1)).slice(0, RUNS);
  const runs = played.map((tables, nth) => {
    const isLast = nth === played.length - 1;
    return attempt(tables, nth, chosenIn(tables, isLast ? 3 : MOST_TURNS));
  });
  const [first] = runs;
  const [tables] = played;
  if (first === undefined || tables === undefined) return runs;
  const another = attempt(tables, runs.length, first.transcript.choices.slice(0, 2));
  return [...runs, { ...another, ended: false, from: { run: first.id, turn: 1 } }];
}

function attempt(tables: CompiledScenario, nth: number, choices: readonly string[]): Attempt {
  const { card, content, judgement } = tables;
  const startedAt = FIRST + nth * THREE_DAYS;
  return {
    id: digits(24, 'practised', nth),
    transcript: {
      format: 1,
      scenario: card.id,
      content,
      temper: 'even',
      mode: 'session',
      seed: 7,
      choices,
    },
    judgement: judgement.hash,
    startedAt,
    changedAt: startedAt,
    ended: ranSoFar(tables, choices).ending !== undefined,
  };
}

function chosenIn(tables: CompiledScenario, most: number): readonly string[] {
  const choices: string[] = [];
  while (choices.length < most) {
    const next = answerIn(ranSoFar(tables, choices));
    if (next === undefined) break;
    choices.push(next.response.id);
  }
  return choices;
}

function answerIn({ standing }: Playthrough): Offered | undefined {
  if (standing === undefined) return undefined;
  const explains = standing.offered.find(({ counts }) => familiesOf(counts).has('explain'));
  const confronted = kindOf(standing.line) === 'confronted';
  return confronted && explains !== undefined ? explains : strongest(standing.offered);
}

function ranSoFar(tables: CompiledScenario, choices: readonly string[]): Playthrough {
  return replay(tables, { temper: 'even', mode: 'session', seed: 7, choices });
}
