/** The players beside the scenarios: how far each gets, and how far over all of them. */
import type { Visit } from '../visit.ts';
import { gainOf, type Played, playAll, together } from './gain.ts';
import { MOST_GAIN, MOST_GAIN_OVER_ALL, PLAYERS } from './players.ts';

export interface PlayerRow {
  readonly player: string;
  /** What it always takes. */
  readonly takes: string;
  /** Its gain, by the scenario's id. */
  readonly scenarios: Readonly<Record<string, number>>;
  /** Its gain over all of them taken together. */
  readonly library: number;
  /** Whether it gets further than it may: on one of them, or over all when there are several. */
  readonly tooFar: boolean;
}

export function playerTable(visits: readonly Visit[]): readonly PlayerRow[] {
  const played = visits.map((seen) => ({ id: seen.tables.card.id, tallies: playAll(seen) }));
  return PLAYERS.map(({ id, takes }) => {
    const own = played.map((one) => [one.id, tallyOf(id, one.tallies)] as const);
    const scenarios = Object.fromEntries(own.map(([scenario, tally]) => [scenario, gainOf(tally)]));
    const library = gainOf(together(own.map(([, tally]) => tally)));
    const tooFar =
      Object.values(scenarios).some((gain) => gain > MOST_GAIN) ||
      (visits.length > 1 && library > MOST_GAIN_OVER_ALL);
    return { player: id, takes, scenarios, library, tooFar };
  });
}

function tallyOf(player: string, tallies: readonly Played[]): Played {
  const none = { player, got: 0, random: 0, most: 0 };
  return tallies.find((one) => one.player === player) ?? none;
}
