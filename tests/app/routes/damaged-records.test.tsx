// @vitest-environment jsdom
/** What cannot be read is named by its kind, saved as a file or removed, one by one. */
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { openCourseStore, openStore } from '../../../src/app/keeping/open-store.ts';
import { DamagedRecords } from '../../../src/app/routes/damaged-records.tsx';
import { faultsOf } from '../axe.ts';

afterEach(cleanup);

describe('damaged records', () => {
  it('of runs and of a course are told by their kinds, and removed where they lie', async () => {
    const [attempts, course] = [await openStore(), await openCourseStore()];
    const db = await openDB('reattune');
    await db.put('attempts', 'nonsense', 'same-key');
    await db.put('made', 'nonsense', 'same-key');
    await db.put('received', 7, 'another');
    const runs = (await attempts.all()).filter((one) => 'fault' in one);
    const { container } = render(<DamagedRecords runs={runs} course={await course.damaged()} />);
    expect(screen.getByText(/^One stored run and one assignment that was made here/)).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Save it as a file' })).toHaveLength(3);
    expect(await faultsOf(container)).toEqual([]);

    const [, second] = screen.getAllByRole('button', { name: 'Remove it' });
    if (second === undefined) throw new Error('There is no second record.');
    await userEvent.click(second);
    await waitFor(() => expect(screen.getByText(/^One stored run and one result/)).toBeTruthy());
    expect(await db.getAllKeys('made')).toEqual([]);
    expect(await db.getAllKeys('attempts')).toEqual(['same-key']);
    expect(await db.getAllKeys('received')).toEqual(['another']);

    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(screen.getAllByRole('button', { name: 'Remove it' })).toHaveLength(3),
    );
    expect(await db.get('made', 'same-key')).toBe('nonsense');
    db.close();
  });

  it('can all be had back once the last of them is gone', async () => {
    const course = await openCourseStore();
    const db = await openDB('reattune');
    await db.clear('attempts');
    await db.clear('received');
    const { container } = render(<DamagedRecords course={await course.damaged()} />);
    await userEvent.click(screen.getByRole('button', { name: 'Remove it' }));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    await waitFor(() => expect(document.activeElement).toBe(undo));
    expect(screen.getByText('The damaged records have been removed.')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(document.activeElement?.textContent).toMatch(/^One assignment .+ cannot be read/),
    );
    expect(await db.get('made', 'same-key')).toBe('nonsense');
    db.close();
  });
});
