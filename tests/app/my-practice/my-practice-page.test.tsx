// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  MyPracticePage,
  type MyPracticePageProps,
} from '../../../src/app/my-practice/my-practice-page.tsx';
import { toldRuns } from '../../../src/app/routes/told-runs.ts';
import { myPractice } from '../../../src/practice/my-practice.ts';
import type { PastRun } from '../../../src/practice/past-run.ts';
import { ANN, BEA, CAT, DOT, EVE, past, threeMoments, way } from '../../practice/histories.ts';
import { faultsOf } from '../axe.ts';

afterEach(cleanup);

/** The page of a history, as its route gives it. */
function show(history: readonly PastRun[], more: Partial<MyPracticePageProps> = {}) {
  const practice = myPractice(history);
  return render(
    <MyPracticePage
      practice={practice}
      runs={toldRuns(practice.runs)}
      untold={[]}
      turnHref={({ past: { id }, turn }) => `/debrief/${id}#turn-${turn.index + 1}`}
      due={<p>Nothing yet.</p>}
      drills="/practice/drills/"
      library="/"
      takeAlong="/take-along/"
      {...more}
    />,
  );
}

const [first, second] = [past(ANN, 'why see why'), past(BEA, 'why own how')];
const FULL = [
  first,
  second,
  past(CAT, 'why own why'),
  past(DOT, 'why own'),
  past(EVE, 'why own how'),
  way(first, 1, 'why own'),
];
const region = (name: string) => within(screen.getByRole('region', { name }));

describe('My practice', () => {
  it('breaks no rule of axe: empty, with one run, with much to say', async () => {
    for (const history of [[], [past(ANN, 'why')], FULL]) {
      const { container } = show(history);
      for (const folded of container.querySelectorAll('details')) folded.open = true;
      expect(await faultsOf(container)).toEqual([]);
      cleanup();
    }
  });

  it('is no dead end for a newcomer', () => {
    show([]);
    expect(screen.getByText(/^Nothing has been played on this device yet/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Choose a scenario' }).getAttribute('href')).toBe('/');
    const titles = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(titles).toEqual(['What is due']);
    expect(screen.getByRole('link', { name: 'Drills' })).toBeTruthy();
  });

  it('says that nothing is said on fewer than five turns, and after one run says nothing', () => {
    show([past(ANN, 'why why why')]);
    expect(screen.getByText(/Nothing is said here on fewer than five turns/)).toBeTruthy();
    expect(screen.queryByText(/^You often/)).toBeNull();
    expect(screen.queryByText(/^You came back/)).toBeNull();
    expect(screen.queryByText(/^On offer in/)).toBeNull();
  });

  it('opens each statement to the turns behind it, and to those that went otherwise', () => {
    show(FULL);
    const part = region('What you fall into, and where you stay');
    const statement = part.getByText('You often explain when you are confronted.').closest('li');
    if (statement === null) throw new Error('The statement stands in no list.');
    for (const folded of statement.querySelectorAll('details')) folded.open = true;
    const links = within(statement).getAllByRole('link');
    expect(links[0]?.textContent).toBe('Turn 1 of “Small”');
    expect(links[0]?.getAttribute('href')).toBe(`/debrief/${first.id}#turn-1`);
    expect(within(statement).getByText(/of that kind went otherwise$/)).toBeTruthy();
    expect(within(statement).getAllByText('“The bus was late.”').length).toBeGreaterThan(2);
  });

  it('has another way under its run, and counts it nowhere', () => {
    show(FULL);
    const ways = region('Every run').getByRole('list', { name: /^Other ways through Small/ });
    expect(within(ways).getByText('Another way from turn 2 on')).toBeTruthy();
    const part = region('After a misstep');
    expect(part.getByText(/^You came back at once: five turns$/)).toBeTruthy();
  });

  it('shows the latest runs, and opens to the earlier ones', () => {
    show(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => past(threeMoments(`run-${id}`), 'how')),
    );
    expect(region('Every run').getByText('Four earlier runs')).toBeTruthy();
    expect(region('Every run').getAllByText('Left at turn 2; it waits.')).toHaveLength(8);
  });

  it('says of runs whose wording is gone that no more can be said', () => {
    show([], { untold: [{ id: 'x', title: 'Gone quiet', day: '3 November 2026' }] });
    expect(region('Every run').getByText('Gone quiet, 3 November 2026')).toBeTruthy();
    expect(region('Every run').getByText(/^Of one run no more can be said/)).toBeTruthy();
  });

  it('has no percentage, no rank, no total and no praise, and says whose judgement it is', () => {
    const { container } = show(FULL);
    expect(container.textContent).not.toMatch(/%|per cent|total|score|rank|average|well done|!/i);
    expect(screen.getByText(/^Author’s provisional key/)).toBeTruthy();
  });
});
