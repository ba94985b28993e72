/** The places on the page that can be linked to, in the order they stand. */

export const PLACES = {
  runs: 'Every run',
  habits: 'What you fall into, and where you stay',
  missteps: 'After a misstep',
  steps: 'Repair steps seldom used',
  due: 'What is due',
  judgement: 'Whose judgement this is',
} as const;

export type PlaceName = keyof typeof PLACES;
