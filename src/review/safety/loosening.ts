/** C003, C004: loosening the frame never counts as repair, whatever stands beside it or however it is put. */

import { type Finding, type Rule, responseAt } from '../rule.ts';
import { outcomesOf } from '../teaching/outcomes.ts';
import { keyOf, wordsOf } from '../words-of.ts';

const LOOSENING = 'drop-the-frame';

export const looseningAsRepair: Rule = ({ decisions }) =>
  [...outcomesOf(decisions)].flatMap(([response, { moment, counts }]): readonly Finding[] => {
    const repaired = [...counts].some(
      ({ repair, moves }) =>
        repair > 0 && moves.some(({ written, as }) => written === LOOSENING || as === LOOSENING),
    );
    if (!repaired) return [];
    return [
      {
        code: 'C003',
        at: responseAt(moment, response.id),
        message: `\`${response.id}\` loosens the frame and counts as repair all the same, since the end of the sentence rules. Part the two, or put \`${LOOSENING}\` last.`,
      },
    ];
  });

/**
 * Offers that change what was agreed: contact outside the hour, a longer hour, a fee let go, a
 * friend's number. From the brief's examples of placating and of contested practice, and from what
 * the shipped scenarios' warmest wrong answers say.
 */
const OFFERS =
  /\b(?:(?:any ?time|whenever) (?:you (?:like|want|need)|it(?:[’']s| is| gets) bad)|(?:ring|text|call|email|write to|message) me (?:any ?time|whenever|at home|on|if it|tonight|at night)|my (?:own |home |private |mobile )?(?:number|mobile|phone)\b|I(?:[’']ll| will) always (?:answer|reply|write back)|(?:go|run|stay) (?:on|over) (?:a bit|ten|a little|today|longer)|(?:extra|longer) (?:ten |twenty )?(?:minutes|time|session)|(?:won[’']t|not) charge|no charge|waive|just this once|make an exception|as (?:a friend|friends))/i;

/** A refusal uses the same words (“I can’t give you my number”), so that one with a “not” is passed by. */
const REFUSES = /\b(?:not|no|never|cannot|only|without)\b|n[’']t\b/i;

export const looseningInWords: Rule = ({ decisions }) =>
  [...outcomesOf(decisions)].flatMap(([response, { moment, counts }]): readonly Finding[] => {
    const words = wordsOf(response);
    const [offer] = OFFERS.exec(words) ?? [];
    if (offer === undefined || REFUSES.test(words.replace(offer, ''))) return [];
    if (![...counts].some(({ repair }) => repair > 0)) return [];
    return [
      {
        code: 'C004',
        at: responseAt(moment, response.id, keyOf(response)),
        message: `\`${response.id}\` offers what was not agreed (“${offer}”) and can count as repair. Keep the frame in it, or let its moves say \`${LOOSENING}\`.`,
      },
    ];
  });
