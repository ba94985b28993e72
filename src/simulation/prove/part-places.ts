/** Where a part of a scenario stands in its file, and how it is called there. */
import type { Part } from './parts.ts';

/** Keys, and places in lists from 0. */
export function pathOf(part: Part): readonly (string | number)[] {
  if (part.kind === 'ending') return ['endings', part.ending];
  const moment = ['moments', part.moment];
  if (part.kind === 'moment') return moment;
  if (part.kind === 'line') return [...moment, 'client', part.index];
  const response = [...moment, 'responses', part.response];
  if (part.kind === 'option') return response;
  return [...response, part.kind === 'reply' ? 'reply' : 'then', part.index];
}

/** As `accept` names it: a moment, `moment/response` or an ending. */
export function placeOf(part: Part): string {
  if (part.kind === 'ending') return part.ending;
  return 'response' in part ? `${part.moment}/${part.response}` : part.moment;
}

/** In words, variants counted from 1. */
export function partName(part: Part): string {
  const place = placeOf(part);
  if (part.kind === 'line') return `\`${place}\`, line ${part.index + 1}`;
  if (part.kind === 'reply') return `\`${place}\`, reply ${part.index + 1}`;
  if (part.kind === 'way') return `\`${place}\`, way ${part.index + 1}`;
  return `\`${place}\``;
}
