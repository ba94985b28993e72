/** Moments and endings that no way leads to, by name alone; what the state forbids is proved later. */
import type { Faults } from '../reading/faults.ts';
import type { WrittenResponse } from '../written/moment-shape.ts';
import type { WrittenScenario } from '../written/scenario-shape.ts';
import type { KnownNames } from './known-names.ts';
import { meant } from './resolve.ts';

export function checkLeads(written: WrittenScenario, names: KnownNames, faults: Faults): void {
  // An opening that does not exist was reported, and would make everything unreachable.
  if (!names.moments.has(written.opening.id)) return;
  const leads = new Map<string, readonly string[]>();
  for (const { name, value } of written.moments.entries) {
    const goals = value.responses.entries.flatMap((response) => goalsOf(response.value));
    const known = goals.map((goal) => meant(goal, names.goals, faults));
    leads.set(name.id, known);
  }
  const named = new Set([...leads.values()].flat());
  const reached = new Set([written.opening.id]);
  for (const id of reached) for (const goal of leads.get(id) ?? []) reached.add(goal);
  for (const [kind, known] of [
    ['moment', names.moments],
    ['ending', names.endings],
  ] as const)
    for (const [id, at] of known) {
      if (reached.has(id)) continue;
      const message = named.has(id)
        ? `Only moments that are cut off themselves lead to the ${kind} \`${id}\`. Let a way lead there, or take it out.`
        : `No way leads to the ${kind} \`${id}\`. Let one lead there, or take it out.`;
      faults.add('R031', at, message);
    }
}

function goalsOf({ then }: WrittenResponse): readonly string[] {
  return 'id' in then ? [then.id] : then.map(({ to }) => to.id);
}
