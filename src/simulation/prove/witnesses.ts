/** First pass: ways that show what can be met. Seeded walks, then depth-first toward what is left. */
import type { Axis } from '../../scenario/rubric.ts';
import type { Program, ProgramResponse } from '../program-parts.ts';
import type { Parts } from './parts.ts';
import type { Possibilities } from './possible/possibilities.ts';
import { goToward } from './toward.ts';
import { Walks } from './walks.ts';

/** Walks in a row that may meet nothing new. */
const PATIENCE = 42;
/** Turns of all walks together; a run that comes to no end in so many is left. */
const MOST_TURNS = 50_000;

/** @param possible What it excludes is not looked for. */
export function findWitnesses(program: Program, parts: Parts, possible: Possibilities): Walks {
  const walks = new Walks(program, parts);
  const may = possible.may.reduce((sum, one) => sum + one, 0);
  const { tempers } = program.tables;
  const draw = seededDraw();
  let left = MOST_TURNS;
  for (let walk = 0, vain = 0; vain < PATIENCE && left > 0 && walks.met < may; walk += 1) {
    const before = walks.met;
    const leaning = LEANINGS[Math.floor(walk / tempers.length) % LEANINGS.length] ?? {};
    const player: Player = { leaning, draw };
    left -= playToTheEnd(walks, tempers[walk % tempers.length]?.id ?? 'even', left, player);
    vain = walks.met === before ? vain + 1 : 0;
  }
  if (walks.met < may) goToward(walks, possible);
  return walks;
}

/** What a player is drawn to. Whoever picks at random comes to the ends of no gauge. */
type Leaning = Readonly<Partial<Record<Axis | 'sets', number>>>;

const LEANINGS: readonly Leaning[] = [
  {},
  { repair: 1 },
  { against: 1, away: 1 },
  { repair: 1, sets: -2 },
  { sets: -1 },
  { neutral: 1, sets: -2 },
  { away: 1, repair: 1, sets: -2 },
];

interface Player {
  readonly leaning: Leaning;
  readonly draw: (below: number) => number;
}

/** Gives how many turns were played. */
function playToTheEnd(walks: Walks, temper: string, most: number, player: Player): number {
  let standing = walks.begin(temper);
  while (standing.turns < most) {
    const response = picked(walks.onOffer(standing), player);
    if (response === undefined) break;
    standing = walks.choose(standing, response);
  }
  return standing.turns + 1;
}

/** Mostly what the player is drawn to, one time in four anything. */
function picked(
  offered: readonly ProgramResponse[],
  { leaning, draw }: Player,
): ProgramResponse | undefined {
  const any = offered[draw(offered.length)];
  if (draw(4) === 0) return any;
  let [best, most] = [any, likingOf(any, leaning)];
  for (const response of offered) {
    const liking = likingOf(response, leaning);
    if (liking > most) [best, most] = [response, liking];
  }
  return best;
}

function likingOf(response: ProgramResponse | undefined, leaning: Leaning): number {
  const axis = response?.variants[0]?.are.at(-1)?.axis;
  const sets = response?.sets === 0 ? 0 : (leaning.sets ?? 0);
  return sets + (axis === undefined ? 0 : (leaning[axis] ?? 0));
}

/** The same draws every time: a proof is the same for the same tables. */
function seededDraw(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
}
