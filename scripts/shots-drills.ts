/** Pictures of the drills: the list, a moment, what a reply did, the end of a set, and what is due. */
import type { Page } from '@playwright/test';
import { picture, settled } from './shots-picture.ts';

export async function drillShots(page: Page, look: string): Promise<readonly string[]> {
  await page.goto('/practice/drills/');
  await page
    .getByRole('link', { name: /^Giving the reason, or/ })
    .first()
    .click();
  await page.getByText('Moment 1 of 6').waitFor();
  const moment = await picture(page, look, 'drill-moment');
  await choose(page);
  await settled(page);
  const answered = await picture(page, look, 'drill-answered', { whole: true });
  await onward(page);
  for (let nth = 2; nth <= 6; nth += 1) {
    await page.getByText(`Moment ${nth} of 6`).waitFor();
    await choose(page);
    await onward(page);
  }
  await page.getByRole('heading', { name: 'How was that?' }).waitFor();
  await page.getByRole('button', { name: 'About right' }).click();
  await page.getByText('it comes back').waitFor();
  const end = await picture(page, look, 'drill-end', { whole: true });
  await page.getByRole('link', { name: 'All drills, and what is due' }).click();
  await page.getByText('in about a week').waitFor();
  const list = await picture(page, look, 'drills');
  await page.goto('/practice/drills/?name=offer-rationale&round=0');
  await page.getByText('Reply 1 of 6').waitFor();
  const naming = await picture(page, look, 'naming');
  await page.getByRole('button', { name: 'Justifying' }).click();
  const named = await picture(page, look, 'naming-told', { whole: true });
  return [moment, answered, end, list, naming, named];
}

async function choose(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'What do you do?' }).getByRole('button').first().click();
}

async function onward(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Next moment|To the end of the set)$/ }).click();
}
