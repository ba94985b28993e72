/** `accept`: the rule exists, is a warning, and the place is there. */
import { CODES } from '../codes.ts';
import type { Faults } from '../reading/faults.ts';
import type { WrittenScenario } from '../written/scenario-shape.ts';
import type { KnownNames } from './known-names.ts';
import { resolve } from './resolve.ts';

export function checkAccepted(written: WrittenScenario, names: KnownNames, faults: Faults): void {
  for (const { rule, at } of written.accept) {
    const severity = Object.entries(CODES).find(([code]) => code === rule.id)?.[1].severity;
    if (severity === undefined && rule.id !== '')
      faults.add(
        'R026',
        rule.at,
        `There is no rule \`${rule.id}\`.${faults.didYouMean(rule.id, Object.keys(CODES))}`,
      );
    if (severity === 'error') {
      const message = `\`${rule.id}\` is an error, and errors cannot be set aside. Mend it instead.`;
      faults.add('R027', rule.at, message);
    }
    resolve(at, placesOf(written, names), 'R028', 'moment, response or ending', faults);
  }
}

/** The scenario's own id is the place of what is about it as a whole. */
function placesOf({ id, moments }: WrittenScenario, names: KnownNames) {
  return new Map([
    [id.id, id.at] as const,
    ...names.goals,
    ...moments.entries.flatMap(({ name, value }) =>
      value.responses.entries.map(
        (response) => [`${name.id}/${response.name.id}`, response.name.at] as const,
      ),
    ),
  ]);
}
