/** What is said of a group: counts as words, of nobody in particular. */
import type { FirstAndLast, ThreeDirections } from '../../course/first-and-last.ts';
import type { SafetyOfGroup } from '../../course/safety-of-group.ts';
import type { Choices } from '../../course/small-groups.ts';
import { capital, inWords, listed } from '../ui/number-words.ts';

/** “Twelve people”, “One person”. */
export function people(count: number): string {
  return `${inWords(count)} ${count === 1 ? 'person' : 'people'}`;
}

/** “seven”, “nobody”. */
export function howMany(count: number): string {
  return count === 0 ? 'nobody' : inWords(count);
}

/** “7 of 12”, “nobody”, “all 12”; of those who had it on offer where not everybody had. */
export function chosenBy({ chosen, onOffer }: Choices, came: number): string {
  const whom = onOffer === came ? String(came) : `the ${onOffer} who had it on offer`;
  if (chosen === 0) return onOffer === came ? 'nobody' : `nobody of ${whom}`;
  if (chosen === onOffer) return `all ${onOffer === came ? came : whom.slice(4)}`;
  return `${chosen} of ${whom}`;
}

/** Where an option’s count is withheld. */
export const NOT_TOLD = 'not told';

export const WHY_NOT_TOLD =
  'Where fewer than five people had an option on offer it is not told how many chose it; nor of one more, so that nobody can work it out.';

export function cameSentence(came: number, otherLines: boolean): string {
  const others = otherLines ? ' Some of them met other words.' : '';
  return `${capital(people(came))} answered here.${others}`;
}

const NOT_ASKED = (count: number) => `${inWords(count)} did not ask`;
const LATE = (count: number) => `${inWords(count)} asked later than they could have`;

/** Of the attempts of a pass, named as “first attempt” or “last attempt”. */
export function safetySentence({ cue, notAsked, askedLate }: SafetyOfGroup, which: string): string {
  const whose = `whose ${which} gave cause to ask about safety`;
  if (notAsked === 0 && askedLate === 0)
    return `All ${inWords(cue)} ${whose} asked, and asked in time.`;
  const missed = [
    ...(notAsked === 0 ? [] : [NOT_ASKED(notAsked)]),
    ...(askedLate === 0 ? [] : [LATE(askedLate)]),
  ];
  return `Of the ${inWords(cue)} ${whose}, ${listed(missed)}.`;
}

export const SAFETY_OF_FEW =
  'Fewer than five first attempts gave cause to ask about safety, so it is not told whether it was asked.';

/** “Moved against: five in the first, two in the last.” for each of the three that anybody did. */
export function changeSentences(change: ThreeDirections): readonly string[] {
  const lines: readonly (readonly [string, FirstAndLast])[] = [
    ['Moved against', change.against],
    ['Moved away', change.away],
    ['Took repair', change.repair],
  ];
  return lines
    .filter(([, { first, last }]) => first + last > 0)
    .map(
      ([what, { first, last }]) =>
        `${what}: ${howMany(first)} in the first, ${howMany(last)} in the last.`,
    );
}
