/** Where the two sit (or stand) at rest, setting by setting. */
import type { Setting } from '../../../scenario/scenario.ts';
import type { Seat } from './place.ts';

interface Seats {
  readonly client: Seat;
  readonly therapist: Seat;
}

const ROOM: Seats = {
  therapist: { x: -128, y: 10, looks: 97, away: 1, scale: 1 },
  client: { x: 128, y: 4, looks: -98, away: -1, scale: 1 },
};

/** Each at an own desk, looking across it. */
const APART: Seats = {
  therapist: { x: -204, y: 8, looks: 90, away: 1, scale: 0.8 },
  client: { x: 204, y: 8, looks: -90, away: -1, scale: 0.8 },
};

export const SEATS: Readonly<Record<Setting, Seats>> = {
  room: ROOM,
  supervision: {
    therapist: { x: -122, y: -14, looks: 112, away: 1, scale: 1 },
    client: { x: 122, y: -18, looks: -113, away: -1, scale: 1 },
  },
  video: APART,
  messages: APART,
  phone: {
    therapist: { x: -150, y: 16, looks: 118, away: 1, scale: 0.86 },
    client: { x: 150, y: 16, looks: -114, away: -1, scale: 0.86 },
  },
  outside: {
    therapist: { x: -82, y: 10, looks: 98, away: 1, scale: 0.9 },
    client: { x: 82, y: 2, looks: -97, away: -1, scale: 0.9 },
  },
};
