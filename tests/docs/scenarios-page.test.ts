/** The page of the scenarios says what stands beside it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scenariosInMarkdown } from '../../scripts/scenarios-in-markdown.ts';
import { currentScenariosPage, SCENARIOS_PAGE } from '../../scripts/scenarios-page.ts';
import { compiled, shipped, shippedNames, shippedRubric } from '../simulation/small-scenario.ts';

it('is what the scenarios give (else run `npm run scenarios`)', async () => {
  expect(readFileSync(SCENARIOS_PAGE, 'utf8')).toBe(await currentScenariosPage());
});

it('is not written while a scenario plays no situation, or a situation has none', () => {
  const [name = ''] = shippedNames();
  const one = compiled(shipped(name));
  const situation = { scenario: one.card.id, what: 'Something has happened.' };
  const page = scenariosInMarkdown([one], [situation], shippedRubric());
  expect(page).toContain(`| Something has happened. | [${one.card.title}]`);
  expect(() => scenariosInMarkdown([one], [], shippedRubric())).toThrow(one.card.id);
  expect(() =>
    scenariosInMarkdown([one], [situation, { ...situation, scenario: 'gone' }], shippedRubric()),
  ).toThrow('gone');
});
