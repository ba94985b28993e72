/** A group that never was: seeded runs through a scenario, counted for its map. */
import type { Heat } from '../../../../src/app/ui/map/heat.ts';
import { replay } from '../../../../src/simulation/replay.ts';
import type { CompiledScenario } from '../../../../src/simulation/tables.ts';

/** With `few`, counts under five are withheld; all others are there, nobody too. */
export function inventedHeat(tables: CompiledScenario, persons: number, few = false): Heat {
  const places = new Map<string, number>();
  const ways = new Map<string, number>();
  for (const id of [...Object.keys(tables.moments), ...Object.keys(tables.endings)]) {
    places.set(id, 0);
  }
  for (const { id, responses } of Object.values(tables.moments)) {
    for (const { then } of responses) for (const { to } of then) ways.set(`${id}→${to}`, 0);
  }
  for (let person = 0; person < persons; person += 1) {
    const walked = walk(tables, person);
    for (const id of new Set(walked)) places.set(id, (places.get(id) ?? 0) + 1);
    const went = walked.slice(1).map((to, at) => `${walked[at]}→${to}`);
    for (const key of new Set(went)) ways.set(key, (ways.get(key) ?? 0) + 1);
  }
  if (few) for (const counts of [places, ways]) withhold(counts);
  return { of: persons, places, ways };
}

function withhold(counts: Map<string, number>): void {
  for (const [key, count] of counts) if (count < 5) counts.delete(key);
}

function walk(tables: CompiledScenario, person: number): readonly string[] {
  const choices: string[] = [];
  for (;;) {
    const run = replay(tables, { temper: 'even', mode: 'session', seed: 1, choices });
    const offered = run.standing?.offered ?? [];
    const moments = run.turns.map(({ moment }) => moment);
    if (offered.length === 0) return [...moments, ...(run.ending ? [run.ending.id] : [])];
    // Most take what stands first; some do not.
    const draw = (Math.imul(person * 31 + choices.length * 17 + 7, 0x9e3779b1) >>> 8) % 100;
    const pick = offered[Math.floor((draw / 100) ** 1.8 * offered.length)] ?? offered[0];
    if (pick === undefined) return moments;
    choices.push(pick.response.id);
  }
}
