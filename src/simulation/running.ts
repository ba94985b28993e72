/** Which repair moves are running: those that counted in the turn just before, and for how long. */
import type { Outcome, Program } from './program-parts.ts';
import { NOTHING_RUNNING, type Running } from './state.ts';

/** For how many turns running a move has counted, the turn just before being the last. */
export function turnsRunning(running: readonly Running[], id: string): number {
  for (let place = 0; place < running.length; place += 1) {
    const one = running[place];
    if (one?.move === id) return one.turns;
  }
  return 0;
}

/** What runs once a response has counted so; the same list is the same object each time. */
export function runningAfter(
  { tables }: Program,
  before: readonly Running[],
  { running, ran }: Outcome,
): readonly Running[] {
  if (running.length === 0) return NOTHING_RUNNING;
  // What would count for so long counts as its twin instead, and does not run.
  const most = tables.play.rules.twinFrom;
  let place = 0;
  for (let at = 0; at < running.length; at += 1) {
    place = place * most + 1 + turnsRunning(before, running[at] ?? '');
  }
  const known = ran[place];
  if (known !== undefined) return known;
  const after = running.map((move) => ({ move, turns: 1 + turnsRunning(before, move) }));
  ran[place] = after;
  return after;
}
