/** Ways through the shipped scenarios, found by searching them: what a journey is to choose. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unmarked } from '../../src/app/ui/typeset.ts';
import { explore, stateKey } from '../../src/simulation/explore.ts';
import { programOf } from '../../src/simulation/program.ts';
import { openingState } from '../../src/simulation/step.ts';
import type { CompiledScenario } from '../../src/simulation/tables.ts';
import { compiled, shipped, shippedNames } from '../simulation/small-scenario.ts';

export interface Step {
  readonly moment: string;
  readonly response: string;
  /** The words of the option, as they stand on the page. */
  readonly words: string;
}

export interface WayThrough {
  readonly scenario: string;
  readonly title: string;
  readonly client: string;
  readonly temper: string;
  /** What the temper says of itself in the brief. */
  readonly about: string;
  readonly ending: string;
  readonly endingText: string;
  readonly steps: readonly Step[];
}

/** Every shipped scenario, compiled. */
export function library(): readonly CompiledScenario[] {
  return shippedNames().map((name) => compiled(shipped(name)));
}

const FOUND = fileURLToPath(new URL('../../.reattune/ways', import.meta.url));

/**
 * For each ending of a scenario a shortest way to it, whatever the temper. What was found is kept
 * by content: every process of a run of the journeys asks, and to search takes seconds.
 */
export function waysToEveryEnding(tables: CompiledScenario): readonly WayThrough[] {
  const file = path.join(FOUND, `${tables.content}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const ways = search(tables);
  mkdirSync(FOUND, { recursive: true });
  const aside = `${file}-${process.pid}`;
  writeFileSync(aside, JSON.stringify(ways));
  renameSync(aside, file);
  return ways;
}

function search(tables: CompiledScenario): readonly WayThrough[] {
  const { edges } = explore(tables, 400_000);
  const cameBy = new Map<string, (typeof edges)[number]>();
  const opened = new Set(
    tables.tempers.map(({ id }) => stateKey(openingState(programOf(tables), id))),
  );
  // Edges come in the order of a breadth-first search, so the first to a state is a shortest.
  for (const edge of edges) {
    const key = stateKey(edge.to);
    if (!opened.has(key) && !cameBy.has(key)) cameBy.set(key, edge);
  }
  return Object.values(tables.endings).map((ending) => {
    const last = edges.find(({ to }) => to.at === ending.id);
    if (last === undefined) throw new Error(`${tables.card.id}: no way leads to ${ending.id}`);
    const steps: Step[] = [];
    for (let edge = last; ; ) {
      const { id, say, do: act } = edge.response.response;
      steps.unshift({ moment: edge.from.at, response: id, words: unmarked(say ?? act ?? '') });
      const before = cameBy.get(stateKey(edge.from));
      if (before === undefined) break;
      edge = before;
    }
    const temper = tables.tempers.find(({ id }) => id === last.from.temper);
    return {
      scenario: tables.card.id,
      title: unmarked(tables.card.title),
      client: tables.card.client.name,
      temper: last.from.temper,
      about: unmarked(temper?.about ?? ''),
      ending: ending.id,
      endingText: unmarked(ending.text),
      steps,
    };
  });
}
