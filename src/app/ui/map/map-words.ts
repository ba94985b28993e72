/** What is said of places, ways and counts, on the map and in its list. */
import { OUTCOME_WORDS } from '../../../course/outcome-words.ts';
import type { Response } from '../../../scenario/scenario.ts';
import { capital } from '../number-words.ts';
import { inQuotes, unmarked } from '../typeset.ts';
import type { Came, Heat } from './heat.ts';
import { firstWords } from './label.ts';
import type { Place } from './terrain.ts';

const NAME_WORDS = 6;

const UNSEEN = {
  moment: 'A moment you have not come to',
  ending: 'An ending you have not seen',
};

/** “I sent you an email…”; what is shown of a silence as it stands; an ending by how it ended. */
export function placeName({ kind, text, outcome, unseen }: Place): string {
  if (unseen) return kind === 'ending' ? UNSEEN.ending : UNSEEN.moment;
  const words = firstWords(text, NAME_WORDS);
  if (outcome !== undefined) return `${capital(OUTCOME_WORDS[outcome])}: ${words}`;
  return kind === 'spoken' ? inQuotes(words) : words;
}

/** What a screen reader says of a place; `many` is who came there, or empty. */
export function placeButtonName(place: Place, opening: string, many: string): string {
  return [
    ...(place.id === opening ? ['Opening'] : []),
    ...(place.kind === 'ending' && !place.unseen ? ['Ending'] : []),
    ...(place.kind === 'silent' ? ['Nothing is said'] : []),
    placeName(place),
    ...(many === '' ? [] : [many]),
  ].join(', ');
}

/** “12 of 15”, beside a place; empty without a group. */
export function countLabel(here: Came, heat: Heat | undefined): string {
  switch (here.known) {
    case 'nothing':
      return '';
    case 'few':
      return 'fewer than five';
    case 'nobody':
      return 'nobody';
    case 'count':
      return here.count === heat?.of ? `all ${here.count}` : `${here.count} of ${heat?.of}`;
  }
}

/** “12 of 15 came here”. */
export function cameHere(here: Came, heat: Heat | undefined): string {
  const many = countLabel(here, heat);
  return many === '' ? '' : `${many} came here`;
}

/** “by choosing “…” or “…””: what leads that way, each by its first words. */
export function byChoosing(responses: readonly Response[]): string {
  const words = responses.map(({ say, do: done = '' }) =>
    inQuotes(firstWords(unmarked(say ?? done), NAME_WORDS)),
  );
  return `by choosing ${either(words)}`;
}

/** “a”, “a or b”, “a, b or c”. */
function either(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} or ${last}`;
}
