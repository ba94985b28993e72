/** Pictures of what a tutor sees: what a group of twelve handed in, one run of it, the seminar. */
import type { Page } from '@playwright/test';
import { handInCode } from '../src/course/hand-in-code.ts';
import type { CompiledScenario } from '../src/simulation/tables.ts';
import { assignmentOf } from './cohort.ts';
import { seededCohort } from './shots-cohort.ts';
import { picture } from './shots-picture.ts';

/** Goes through the tutor's screens in one page, and gives the files of their pictures. */
export async function courseShots(
  page: Page,
  look: string,
  scenarios: readonly CompiledScenario[],
): Promise<readonly string[]> {
  const assignment = assignmentOf('Second week: when it was us', scenarios.slice(0, 2));
  const cohort = seededCohort(assignment, scenarios.slice(0, 2), 12);
  const group = `/course/group/?of=${assignment.id}`;
  // The page makes the stores; what was made is put into its own as the page would put it.
  await page.goto(group);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(putMade, { assignment, madeAt: 0 });
  await page.goto(group);
  const before = await picture(page, look, 'group-before');

  const codes = await Promise.all(cohort.map(handInCode));
  const files = [...codes.map((code) => `My result.\n${code}\n`), 'Minutes of the last meeting'];
  await page.getByLabel('Choose files').setInputFiles(
    files.map((text, place) => ({
      name: place < codes.length ? `result-${place + 1}.txt` : 'minutes.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    })),
  );
  await page.getByRole('heading', { name: 'Who has done it' }).waitFor();
  const added = await picture(page, look, 'group-added');
  const who = await from(page, look, 'group-who', 'Who has done it');
  const moments = await from(page, look, 'group-moments', 'The moments of the group');
  const whole = await picture(page, look, 'group-whole', { whole: true });

  await page.getByRole('link', { name: 'Show it to the group' }).first().click();
  await page.getByRole('button', { name: 'Show what the group chose' }).waitFor();
  const asked = await picture(page, look, 'seminar-asked');
  await page.keyboard.press('Space');
  const shown = await picture(page, look, 'seminar-shown');

  await page.goto(group);
  await page.getByRole('list').getByRole('link', { name: 'repaired' }).first().click();
  await page.getByRole('heading', { name: 'Turn by turn' }).waitFor();
  const run = await picture(page, look, 'handed-run');
  return [before, added, who, moments, whole, asked, shown, run];
}

function putMade(made: { readonly assignment: { readonly id: string } }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('reattune');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const write = database.transaction('made', 'readwrite');
      write.objectStore('made').put(made, made.assignment.id);
      write.onerror = () => reject(write.error);
      write.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}

async function from(page: Page, look: string, screen: string, heading: string): Promise<string> {
  const found = page.getByRole('heading', { name: heading });
  await found.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  return picture(page, look, screen);
}
