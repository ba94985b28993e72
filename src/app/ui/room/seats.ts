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
  therapist: { x: -212, y: 4, looks: 90, away: 1, scale: 0.6 },
  client: { x: 212, y: 4, looks: -90, away: -1, scale: 0.6 },
};

export const SEATS: Readonly<Record<Setting, Seats>> = {
  room: ROOM,
  supervision: ROOM,
  video: APART,
  messages: APART,
  phone: {
    therapist: { x: -158, y: 12, looks: 128, away: 1, scale: 0.7 },
    client: { x: 158, y: 12, looks: -122, away: -1, scale: 0.7 },
  },
  outside: {
    therapist: { x: -74, y: 16, looks: 98, away: 1, scale: 0.9 },
    client: { x: 74, y: 8, looks: -97, away: -1, scale: 0.9 },
  },
};
