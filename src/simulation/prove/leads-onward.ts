/** Whether moments lead onward only: then no run can come back to one, whatever its state. */
import type { Possibilities } from './possible/possibilities.ts';

/** Takes away, again and again, the moments that lead to nothing that is left. */
export function leadsOnward(leads: Possibilities['leads']): boolean {
  const leading = new Map<string, string[]>();
  const left = new Map<string, number>();
  for (const [from, goals] of leads) {
    const moments = [...goals].filter((goal) => leads.has(goal));
    left.set(from, moments.length);
    for (const to of moments) leading.set(to, [...(leading.get(to) ?? []), from]);
  }
  const done = [...leads.keys()].filter((moment) => left.get(moment) === 0);
  for (const moment of done) {
    for (const before of leading.get(moment) ?? []) {
      const now = (left.get(before) ?? 0) - 1;
      left.set(before, now);
      if (now === 0) done.push(before);
    }
  }
  return done.length === leads.size;
}
