/** T020: somewhere one can say nothing, and let it be. */
import type { Rule } from '../rule.ts';

/** In written messages a silence is no answer one gives. */
export const noSilence: Rule = ({ tables, decisions }) => {
  if (tables.card.setting === 'messages') return [];
  if (decisions.some(({ offered }) => offered.some(({ response }) => response.wait))) return [];
  return [
    {
      code: 'T020',
      at: ['moments'],
      message:
        'No option waits. Give one moment a beat of silence: `do` what can be seen, and `wait: true`.',
    },
  ];
};
