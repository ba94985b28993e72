/** Pictures of an assignment's way: made by a tutor, opened, played and handed in by a trainee. */
import type { Page } from '@playwright/test';
import { unmarked } from '../src/app/ui/typeset.ts';
import type { CompiledScenario } from '../src/simulation/tables.ts';
import { picture, settled } from './shots-picture.ts';

/** What the way is taken with: two scenarios, and the words of a whole run of the first. */
export interface AssignmentShots {
  readonly page: Page;
  readonly look: string;
  readonly lead: CompiledScenario;
  readonly other: CompiledScenario;
  readonly run: readonly string[];
}

/** Takes them all, and gives the files. */
export async function assignmentShots(shots: AssignmentShots): Promise<readonly string[]> {
  const { page, look, run } = shots;
  const files: string[] = [];
  const take = async (screen: string, whole = true) => {
    files.push(await picture(page, look, screen, { whole }));
  };
  await page.goto('/course/');
  await take('set-empty');
  await fill(shots);
  await take('set-filled');
  await page.getByRole('button', { name: 'Make the link' }).click();
  await page.getByRole('heading', { name: 'is ready' }).waitFor();
  await take('set-made');
  const link = await page.getByRole('textbox', { name: 'The link' }).first().inputValue();

  await page.goto(link);
  await page.getByRole('heading', { name: 'Set for you' }).waitFor();
  await take('brief-set', false);
  await take('brief-set-whole');
  await page.getByRole('button', { name: 'Begin' }).click();
  for (const words of run) {
    await page.getByRole('button', { name: words, exact: true }).click();
    await settled(page);
  }
  await page.getByRole('button', { name: 'Go to the debrief' }).click();
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  const handIn = page.getByRole('link', { name: 'Hand in', exact: true });
  await handIn.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await take('debrief-hand-in', false);
  await handIn.click();
  await page.getByRole('textbox', { name: 'The name to hand in under' }).waitFor();
  await take('hand-in');
  await page.getByRole('textbox', { name: 'The name to hand in under' }).fill('Robin');
  await page.getByText('Add words to your tutor').click();
  await page.getByText('Read all that is in it').click();
  await take('hand-in-opened');
  await page.goto('/');
  await page.getByRole('heading', { name: 'Set for you' }).waitFor();
  await take('library-set', false);
  await page.goto(`${link.slice(0, -20)}`);
  await page.getByText('could not be read').first().waitFor();
  await take('brief-broken-link');
  return files;
}

async function fill({ page, lead, other }: AssignmentShots): Promise<void> {
  await page.getByRole('textbox', { name: 'Title' }).fill('Week 3: when it goes wrong');
  for (const { card } of [lead, other])
    await page.getByRole('checkbox', { name: new RegExp(escaped(unmarked(card.title))) }).check();
  await page
    .getByRole('textbox', { name: 'A note to the group' })
    .fill('Please play it before Thursday’s group. We will look at the first minute together.');
  await page.getByLabel('A day it is asked for').fill('2026-12-04');
  await page.getByText(`How ${lead.card.client.name} is:`).click();
  await page.getByText('Read what your group will be told').click();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
