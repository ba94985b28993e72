/** How many choices, turns and edges a second of CPU is enough for. */
import { createActor } from 'xstate';
import type { Compiled } from '../src/simulation/compile-scenario.ts';
import { search } from '../src/simulation/prove/search.ts';
import { replay } from '../src/simulation/replay.ts';
import type { CompiledScenario } from '../src/simulation/tables.ts';
import { seededWalks } from './seeded-walks.ts';

/** CPU seconds a round lasts at least. */
const ROUND = 0.5;

/** One figure a round: choices through one long-lived actor; a new one only when a run has ended. */
export function choicesThroughAnActor(
  compiled: readonly Compiled[],
  rounds: number,
): readonly number[] {
  const played = compiled.flatMap(({ tables, machine }) =>
    seededWalks(tables, 8).map(({ temper, choices }) => ({
      machine,
      temper,
      events: choices.map((type) => ({ type })),
    })),
  );
  return rates(rounds, () => {
    let made = 0;
    for (const { machine, temper, events } of played) {
      const actor = createActor(machine, { input: { temper } }).start();
      for (const event of events) actor.send(event);
      if (actor.getSnapshot().status !== 'done') throw new Error('A run did not come to its end.');
      made += events.length;
    }
    return made;
  });
}

/** One figure a round: turns replayed into full playthroughs. */
export function turnsReplayed(
  scenarios: readonly CompiledScenario[],
  rounds: number,
): readonly number[] {
  const walks = scenarios.flatMap((tables) =>
    seededWalks(tables, 16).map((transcript) => ({ tables, transcript })),
  );
  return rates(rounds, () => {
    let told = 0;
    for (const { tables, transcript } of walks) {
      const { turns, ending } = replay(tables, transcript);
      if (ending === undefined) throw new Error('A replayed run did not come to its end.');
      told += turns.length;
    }
    return told;
  });
}

/** One figure a round: steps met by the search of all that can happen. */
export function edgesExplored(
  scenarios: readonly CompiledScenario[],
  rounds: number,
): readonly number[] {
  return rates(rounds, () => scenarios.reduce((sum, tables) => sum + search(tables).to.length, 0));
}

/** How much work a CPU second did in each round, after one round of warming up. */
function rates(rounds: number, work: () => number): readonly number[] {
  const figures: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const began = process.cpuUsage();
    let done = 0;
    let spent = 0;
    do {
      done += work();
      const { user, system } = process.cpuUsage(began);
      spent = (user + system) / 1e6;
    } while (spent < ROUND);
    if (round > 0) figures.push(done / spent);
  }
  return figures;
}
