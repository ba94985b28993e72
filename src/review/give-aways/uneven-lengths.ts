/** T001: options beside one another are of nearly one length. */
import type { Finding, Rule } from '../rule.ts';
import { responseAt } from '../rule.ts';
import { keyOf, wordsOf } from '../words-of.ts';

/** The longest to the shortest. Beyond this a reader sees which is longer without counting. */
const MOST = 1.3;

/** Told once a moment, at its longest option. */
export const unevenLengths: Rule = ({ decisions }) => {
  const worst = new Map<string, { ratio: number; finding: Finding }>();
  for (const { moment, offered } of decisions) {
    const byLength = offered
      .map(({ response }) => response)
      .sort((a, b) => wordsOf(a).length - wordsOf(b).length);
    const [shortest, longest] = [byLength[0], byLength.at(-1)];
    if (shortest === undefined || longest === undefined) continue;
    const [least, most] = [wordsOf(shortest).length, wordsOf(longest).length];
    const ratio = most / least;
    if (ratio <= Math.max(MOST, worst.get(moment)?.ratio ?? 0)) continue;
    worst.set(moment, {
      ratio,
      finding: {
        code: 'T001',
        at: responseAt(moment, longest.id, keyOf(longest)),
        message: `\`${longest.id}\` is ${most} letters long and \`${shortest.id}\` ${least}; length should tell nothing. Bring them within ${Math.round((MOST - 1) * 100)} % of each other.`,
        notes: [
          {
            message: `\`${shortest.id}\` stands here.`,
            at: responseAt(moment, shortest.id, keyOf(shortest)),
          },
        ],
      },
    });
  }
  return [...worst.values()].map(({ finding }) => finding);
};
