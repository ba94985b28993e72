/** Every condition of a scenario, in the order of the file. */
import type { WrittenCondition } from '../shape/condition-shape.ts';
import type { WrittenScenario } from '../written/scenario-shape.ts';

export function conditionsOf(written: WrittenScenario): readonly WrittenCondition[] {
  const found: WrittenCondition[] = [];
  const take = ({ when }: { readonly when: WrittenCondition | undefined }) => {
    if (when !== undefined) found.push(when);
  };
  for (const { value: moment } of written.moments.entries) {
    moment['on-entry'].forEach(take);
    moment.client.forEach(take);
    for (const { value: response } of moment.responses.entries) {
      take(response);
      for (const entry of response.moves) if ('are' in entry) take(entry);
      response.reply.forEach(take);
      if (!('id' in response.then)) response.then.forEach(take);
    }
  }
  return found;
}
