/** What each of the debrief's directions is called. */
import type { Axis } from '../../scenario/rubric.ts';

export const AXIS_WORDS: Readonly<Record<Axis, string>> = {
  against: 'moving against',
  away: 'moving away',
  repair: 'repair',
  neutral: 'neither',
};
