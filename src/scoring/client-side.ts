/** The client's side: each gauge over the turns, with what moved it. Imagined, not measured. */
import type { Playthrough } from '../simulation/playthrough.ts';
import type { GaugeLine } from './report.ts';

/** One line for each gauge of the scenario: the value it opened at, then one after each turn. */
export function clientSideOf({ scenario, opened, turns }: Playthrough): readonly GaugeLine[] {
  return scenario.gauges.map(({ id }, place) => ({
    gauge: id,
    values: [opened, ...turns.map(({ after }) => after)].map(({ gauges }) => gauges[place] ?? 0),
    movedBy: turns.map(({ causes }) =>
      causes
        .filter(({ gauge }) => gauge === id)
        .map((cause) => ({ kind: cause.kind, cause: cause.id, change: cause.change })),
    ),
  }));
}
