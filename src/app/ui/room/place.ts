/** Where a seat stands in the plan: the posture, or the stance, turned into a place. */
import type { Posture } from '../../../scenario/scenario.ts';

/** How the therapist's chair stands; it moves in the debrief only. */
export type Stance = 'rest' | 'drawn-back' | 'squared';

/** Plan units and degrees, counted from the seat at rest. */
interface Lean {
  /** Toward the other. */
  readonly forward: number;
  /** Turned away from the other; below 0 inward. */
  readonly turn: number;
  /** How far the seat's cushion has come to its front edge. */
  readonly cushion: number;
  /** How much closer each arm of the chair is. */
  readonly arms: number;
}

/** A seat at rest: where its middle is, and which way it looks (0 is up the page, clockwise). */
export interface Seat {
  readonly x: number;
  readonly y: number;
  readonly looks: number;
  /** Which way `turn` goes: 1 clockwise. */
  readonly away: 1 | -1;
  /** How far a move of one unit carries in this scene. */
  readonly scale: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly rotate: number;
  readonly cushion: number;
  readonly arms: number;
}

const LEANS: Readonly<Record<Posture, Lean>> = {
  facing: { forward: 0, turn: 0, cushion: 0, arms: 0 },
  near: { forward: 27, turn: -5, cushion: 2, arms: 0 },
  edge: { forward: 18, turn: 2, cushion: 9, arms: 0 },
  back: { forward: -34, turn: -9, cushion: -3, arms: 0 },
  turned: { forward: -8, turn: 44, cushion: 0, arms: 0 },
  closed: { forward: -12, turn: 9, cushion: -4, arms: 9 },
  standing: { forward: -26, turn: 16, cushion: 0, arms: 0 },
};

const STANCES: Readonly<Record<Stance, Lean>> = {
  rest: { forward: 0, turn: 0, cushion: 0, arms: 0 },
  'drawn-back': { forward: -34, turn: 14, cushion: -3, arms: 2 },
  squared: { forward: 22, turn: -7, cushion: 6, arms: 0 },
};

/** The client's seat; the seed gives a degree or two, so that no posture comes twice alike. */
export function placeOfClient(seat: Seat, posture: Posture, seed: number): Place {
  return placed(seat, LEANS[posture], seed);
}

export function placeOfTherapist(seat: Seat, stance: Stance, seed: number): Place {
  return placed(seat, STANCES[stance], stance === 'rest' ? 0 : seed);
}

/** A point so many units in front of a seat as it stands. */
export function inFront(
  place: Place,
  distance: number,
): { readonly x: number; readonly y: number } {
  const angle = (place.rotate * Math.PI) / 180;
  return {
    x: rounded(place.x + Math.sin(angle) * distance),
    y: rounded(place.y - Math.cos(angle) * distance),
  };
}

function placed(seat: Seat, lean: Lean, seed: number): Place {
  const angle = (seat.looks * Math.PI) / 180;
  const forward = (lean.forward + chance(seed, 1) * 2.5) * seat.scale;
  return {
    x: rounded(seat.x + Math.sin(angle) * forward),
    y: rounded(seat.y - Math.cos(angle) * forward + chance(seed, 2) * 2 * seat.scale),
    rotate: rounded(seat.looks + seat.away * lean.turn + chance(seed, 3) * 2),
    cushion: lean.cushion,
    arms: lean.arms,
  };
}

/** Between -1 and 1, the same for the same seed; seed 0 is the seat exactly as drawn. */
function chance(seed: number, which: number): number {
  if (seed === 0) return 0;
  const mixed = Math.imul(seed ^ Math.imul(which, 0x9e3779b1), 0x85ebca6b);
  return (((mixed ^ (mixed >>> 13)) >>> 0) % 2001) / 1000 - 1;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
