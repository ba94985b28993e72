/** What can come of counting a response: few outcomes, each made once and shared from then on. */
import { RISK_CHECK } from '../scenario/rubric.ts';
import type { Counted, How } from './playthrough.ts';
import type { Outcome, ProgramMove, ProgramResponse } from './program-parts.ts';

/** A move as it counted. */
interface Tally {
  readonly written: ProgramMove;
  readonly as: ProgramMove;
  readonly how: How;
}

/** Makes the outcome of a response whose moves, taken one by one, counted in these ways. */
export function makeOutcome(
  response: ProgramResponse,
  moves: readonly ProgramMove[],
  hows: readonly How[],
): Outcome {
  const tallies = endOfTheSentence(
    moves.map((move, index) => tallyOf(move, hows[index] ?? 'counted')),
  );
  const stand = tallies.filter(stands);
  const standing = stand.map(({ as }) => as);
  return {
    offered: { response: response.response, counts: countedOf(response, tallies) },
    standing,
    names: standing.map(({ id }) => id),
    fresh: stand.filter(({ how }) => how !== 'worn').map(({ as }) => as),
    running: stand
      .filter(({ as, how }) => as.axis === 'repair' && (how === 'counted' || how === 'worn'))
      .map(({ as }) => as.id),
    ran: [],
    tracked: standing.reduce((bits, { tracked }) => bits | tracked, 0),
    repairs: standing.some(({ axis }) => axis === 'repair'),
    missteps:
      response.response.contested === undefined &&
      standing.some(({ axis }) => axis === 'against' || axis === 'away'),
    checksRisk: standing.some(({ id }) => id === RISK_CHECK),
  };
}

function tallyOf(written: ProgramMove, how: How): Tally {
  const asTwin = how === 'twin' || how === 'worn-out';
  return { written, as: asTwin ? (written.twin ?? written) : written, how };
}

/** Whether a move, having counted so, stands for something; early and overruled ones do not. */
function stands({ how }: Tally): boolean {
  return how !== 'early' && how !== 'overruled';
}

/**
 * Early moves fall away; of two that lie on different axes only the last counts. Asking about
 * safety stands outside the axes: it neither overrules what stands beside it nor is overruled.
 */
function endOfTheSentence(tallies: readonly Tally[]): readonly Tally[] {
  const [first, second] = tallies;
  if (first === undefined || second === undefined) return tallies;
  if (!stands(first) || !stands(second)) return tallies;
  if (first.as.axis === second.as.axis) return tallies;
  if (first.as.id === RISK_CHECK || second.as.id === RISK_CHECK) return tallies;
  return [{ ...first, how: 'overruled' }, second];
}

/** The same, as a playthrough tells it: with the counts on each axis. */
function countedOf(response: ProgramResponse, tallies: readonly Tally[]): Counted {
  const moves = tallies.map(({ written, as, how }) => ({
    written: written.id,
    as: as.id,
    axis: as.axis,
    how,
  }));
  const contested = response.response.contested;
  if (contested !== undefined) return { moves, against: 0, away: 0, repair: 0, contested };
  return {
    moves,
    against: countOn('against', tallies),
    away: countOn('away', tallies),
    repair: countOn('repair', tallies),
  };
}

function countOn(axis: 'against' | 'away' | 'repair', tallies: readonly Tally[]): number {
  let sum = 0;
  for (const tally of tallies) {
    if (tally.as.axis === axis && stands(tally)) sum += tally.as.weight;
  }
  return Math.min(3, sum);
}
