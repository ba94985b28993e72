/** Assignments as the journeys set, open and hand them in. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { type Assignment, type SetScenario, settingOf } from '../../src/course/assignment.ts';
import { fragmentOf } from '../../src/course/assignment-fragment.ts';
import { assignmentCode } from '../../src/course/assignment-link.ts';
import { type HandIn, parseHandIn } from '../../src/course/hand-in.ts';
import { codesIn } from '../../src/course/hand-in-code.ts';
import { unpack } from '../../src/course/packed.ts';
import type { CompiledScenario } from '../../src/simulation/tables.ts';
import { type By, choose, press } from './trainee.ts';
import { library, type WayThrough, waysToEveryEnding } from './ways.ts';

const [first, second] = library();
if (first === undefined || second === undefined) throw new Error('There are no two scenarios.');
/** The scenario that is set, and another. */
export const [lead, other] = [first, second];

const found = waysToEveryEnding(lead).find(({ temper }) => temper === 'even');
if (found === undefined) throw new Error('No way begins in the ordinary temper.');

/** A way through the one that is set, in its ordinary temper. */
export const way = found;

export const WEEK_THREE: Assignment = {
  format: 1,
  id: '5f02c9a1be73d844',
  title: 'Week 3: when it goes wrong',
  scenarios: [setScenario(lead)],
  mode: 'session',
  attempts: 2,
  note: 'Please play it before Thursday’s group.',
  by: '2026-12-04',
};

export function setScenario({ card, content }: CompiledScenario): SetScenario {
  return settingOf({ ...card, content });
}

/** The address of an assignment's link, on whichever host. */
export async function pathOf(assignment: Assignment): Promise<string> {
  return `/s/${assignment.scenarios[0]?.id}/${fragmentOf(await assignmentCode(assignment))}`;
}

/** From the brief, in the way’s temper, to the ending. */
export async function playFromBrief(page: Page, { about, steps }: WayThrough, by: By = 'mouse') {
  const temper = page.getByRole('radio', { name: about });
  // The ordinary temper is chosen to begin with; by keyboard the way leads past it.
  if (by === 'keyboard') await expect(temper).toBeChecked();
  else await temper.check();
  await press(page, by, page.getByRole('button', { name: 'Begin' }));
  await expect(page.getByText('Turn 1', { exact: true })).toBeVisible();
  for (const [place, step] of steps.entries()) await choose(page, step, place + 1, by);
}

export async function toHandIn(page: Page, by: By = 'mouse'): Promise<void> {
  await press(page, by, page.getByRole('button', { name: 'Go to the debrief' }));
  await press(page, by, page.getByRole('button', { name: 'Read the debrief' }));
  await press(page, by, page.getByRole('link', { name: 'Hand in', exact: true }));
  await expect(page.getByRole('textbox', { name: 'The name to hand in under' })).toBeVisible();
}

/** Saves the result, and gives the file. */
export async function savedFile(page: Page, by: By = 'mouse') {
  const saving = page.waitForEvent('download');
  await press(page, by, page.getByRole('button', { name: 'Save it as a file' }));
  const saved = await saving;
  await expect(page.getByText(/It has gone nowhere yet/)).toBeVisible();
  return { name: saved.suggestedFilename(), text: await readFile(await saved.path(), 'utf8') };
}

/** The one result in a text, read as a tutor’s Reattune reads it. */
export async function handInIn(text: string): Promise<HandIn> {
  const [code, ...more] = codesIn(text);
  if (code === undefined || 'fault' in code || more.length > 0) throw new Error('No one code.');
  const unpacked = await unpack(code.packed);
  const parsed = parseHandIn('value' in unpacked ? unpacked.value : undefined);
  if ('fault' in parsed) throw new Error(parsed.fault);
  expect(parsed.leftOut).toEqual([]);
  return parsed.handIn;
}

/** A text as a regular expression looks for it. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
