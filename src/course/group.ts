/** What a group did with an assignment: everything replayed, nothing believed. */
import type { Playthrough } from '../simulation/playthrough.ts';
import type { CompiledScenario } from '../simulation/tables.ts';
import type { Assignment } from './assignment.ts';
import { type Change, changeOf } from './first-and-last.ts';
import { type Pass, passOf } from './moments-of-group.ts';
import { type CheckedHandIn, type Person, type PlayedRun, personsOf } from './persons.ts';
import { type SafetyOfGroup, safetyOfGroup } from './safety-of-group.ts';
import { isFew } from './small-groups.ts';

/** One scenario as it was played on one content. */
export interface ScenarioOfGroup {
  readonly tables: CompiledScenario;
  /** Persons who played it on this content. */
  readonly persons: number;
  /** Absent when they are fewer than five. */
  readonly told?: ToldScenario;
}

export interface ToldScenario {
  /** Everybody's first attempt. */
  readonly first: Pass;
  /** The last attempt of those with two or more; absent when these are fewer than five. */
  readonly last?: Pass;
  readonly change?: Change;
  readonly safety: ReturnType<typeof safetyOfGroup>;
  /** In the last attempts; of those who are in `last`. */
  readonly safetyLast?: SafetyOfGroup;
}

export interface Group {
  readonly persons: readonly Person[];
  /** In the assignment's order; a scenario played on two contents is there twice, the one that most played first. */
  readonly scenarios: readonly ScenarioOfGroup[];
}

export function groupOf(
  assignment: Pick<Assignment, 'scenarios'>,
  handedIn: readonly CheckedHandIn[],
): Group {
  const persons = personsOf(handedIn);
  const scenarios = assignment.scenarios.flatMap(({ id }) => {
    const played = new Map<string, Playthrough[][]>();
    for (const { runs } of persons)
      for (const [content, attempts] of attemptsOn(runs, id)) {
        const there = played.get(content);
        if (there === undefined) played.set(content, [attempts]);
        else there.push(attempts);
      }
    return [...played.values()].sort((a, b) => b.length - a.length).flatMap(scenarioOf);
  });
  return { persons, scenarios };
}

/** One person's attempts at a scenario, by the content they were played on. */
function attemptsOn(
  runs: readonly PlayedRun[],
  scenario: string,
): ReadonlyMap<string, Playthrough[]> {
  const attempts = new Map<string, Playthrough[]>();
  for (const { run } of runs) {
    const { card, content } = run.scenario;
    // A run in which nothing was chosen tells nothing of anybody.
    if (card.id !== scenario || run.turns.length === 0) continue;
    const there = attempts.get(content);
    if (there === undefined) attempts.set(content, [run]);
    else there.push(run);
  }
  return attempts;
}

/** What everybody did on one content; one list of attempts a person, none empty. */
function scenarioOf(everybody: readonly Playthrough[][]): readonly ScenarioOfGroup[] {
  const tables = everybody[0]?.[0]?.scenario;
  if (tables === undefined) return [];
  const persons = everybody.length;
  return [
    isFew(persons) ? { tables, persons } : { tables, persons, told: toldOf(tables, everybody) },
  ];
}

function toldOf(tables: CompiledScenario, everybody: readonly Playthrough[][]): ToldScenario {
  const firsts = everybody.flatMap((attempts) => attempts[0] ?? []);
  const first = passOf(tables, firsts);
  const safety = safetyOfGroup(firsts);
  const pairs = everybody.flatMap((attempts) => {
    const [one, last] = [attempts[0], attempts.at(-1)];
    return attempts.length < 2 || one === undefined || last === undefined
      ? []
      : [{ first: one, last }];
  });
  if (isFew(pairs.length)) return { first, safety };
  const lasts = pairs.map((pair) => pair.last);
  const last = passOf(tables, lasts);
  const change = changeOf(pairs, { first, last });
  const safetyLast = safetyOfGroup(lasts);
  return {
    first,
    last,
    safety,
    ...(change === undefined ? {} : { change }),
    ...(typeof safetyLast === 'object' ? { safetyLast } : {}),
  };
}
