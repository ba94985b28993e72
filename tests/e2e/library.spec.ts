/** The library: a story is found by what it is, and by a word. */
import { expect, type Page, test } from '@playwright/test';
import { pathOf, WEEK_THREE } from './assignments.ts';
import { sound } from './sound.ts';
import { begin } from './trainee.ts';
import { library, waysToEveryEnding } from './ways.ts';

const all = library().map(({ card }) => card);
const titlesOf = (page: Page) => page.getByRole('main').getByRole('heading', { level: 3 });

test('shows all there are, the gentlest first, and narrows by setting, kind, level', async ({
  page,
}) => {
  await page.goto('/');
  await expect(titlesOf(page)).toHaveCount(all.length);
  await expect(page.getByRole('listitem').filter({ hasText: 'Start with this one' })).toHaveCount(
    1,
  );
  const inRooms = all.filter(({ setting }) => setting === 'room');
  await page.getByLabel('Setting').selectOption('in the room');
  await expect(titlesOf(page)).toHaveCount(inRooms.length);
  await expect(page.getByRole('status')).toHaveText(`${inRooms.length} scenarios`);
  const gentle = inRooms.filter(({ level }) => level === 'foundation');
  await page.getByLabel('Level').selectOption('foundation level');
  await expect(titlesOf(page)).toHaveCount(gentle.length);
});

test('finds one by a word, and Back from its brief comes to what was found', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'with the word' }).pressSequentially('Yvonne');
  await expect(titlesOf(page)).toHaveCount(1);
  await sound(page);
  await page.getByRole('link', { name: 'Ten minutes late' }).click();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  await page.goBack();
  await expect(titlesOf(page)).toHaveCount(1);
  await expect(page.getByRole('searchbox', { name: 'with the word' })).toHaveValue('Yvonne');
  await page.getByRole('searchbox', { name: 'with the word' }).fill('');
  await expect(titlesOf(page)).toHaveCount(all.length);
  expect(new URL(page.url()).search).toBe('');
});

test('an address with a wish in it opens as it says, and nonsense in it asks for nothing', async ({
  page,
}) => {
  await page.goto('/?setting=phone&kind=nonsense');
  await expect(titlesOf(page)).toHaveCount(all.filter(({ setting }) => setting === 'phone').length);
  await expect(page.getByLabel('Kind of rupture')).toHaveValue('');
});

test('a session fetches its own scenario and no other', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const [tables] = library();
  const way = tables && waysToEveryEnding(tables)[0];
  if (way === undefined) throw new Error('There is no way through.');
  await begin(page, way);
  const others = all.filter(({ id }) => id !== way.scenario);
  expect(asked.filter((path) => path.includes(way.scenario)).length).toBeGreaterThan(0);
  expect(asked.filter((path) => others.some(({ id }) => path.includes(id)))).toEqual([]);
});

test('what only a tutor’s link needs is fetched with one, and not without', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ofACourse = () => asked.filter((path) => /course-store|set-for-you|set-note/.test(path));
  await page.goto('/');
  await titlesOf(page).first().getByRole('link').click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('Turn 1', { exact: true })).toBeVisible();
  expect(ofACourse()).toEqual([]);
  await page.goto(await pathOf(WEEK_THREE));
  await expect(page.getByText(WEEK_THREE.note)).toBeVisible();
  // Both kinds of store are fetched, as it is not known yet which the browser allows.
  expect(ofACourse()).toHaveLength(4);
});
