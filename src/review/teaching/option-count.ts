/** T027: three or four options are on offer wherever one can stand. */
import type { Finding, Rule } from '../rule.ts';

/** Two are a test of taste; of five, one is filler, and nobody on a phone reads it. */
const [LEAST, MOST] = [3, 4];

export const optionCount: Rule = ({ decisions }) => {
  const found = new Map<string, Finding>();
  for (const { moment, offered } of decisions) {
    if (offered.length >= LEAST && offered.length <= MOST) continue;
    found.set(moment, {
      code: 'T027',
      at: ['moments', moment],
      message: `At \`${moment}\` one can stand before ${offered.length} ${offered.length === 1 ? 'option' : 'options'}: ${offered.map(({ response }) => `\`${response.id}\``).join(', ')}. Let there be three or four, whatever has come before.`,
    });
  }
  return [...found.values()];
};
