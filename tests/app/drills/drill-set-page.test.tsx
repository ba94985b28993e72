// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { DrillSetPage } from '../../../src/app/drills/drill-set-page.tsx';
import { faultsOf } from '../axe.ts';
import { momentOf, PAIR } from './moments.ts';

afterEach(cleanup);

const set = () =>
  render(
    <DrillSetPage
      pair={PAIR}
      moments={[momentOf([], 'repair'), momentOf(['how'], 'twin', 'tired')]}
      drillsHref="/practice/drills/"
      told={(turn) => <p>Counted: {turn.chosen.counts.moves.map(({ as }) => as).join()}</p>}
      scenarioHref={(scenario) => `/s/${scenario}/`}
      after={<p>After it.</p>}
    />,
  );
const reply = (words: string) => screen.getByRole('button', { name: words });

describe('a set of drills', () => {
  it('shows a moment, its replies, and then what one of them did', async () => {
    const user = userEvent.setup();
    const { container } = set();
    expect(screen.getByText('Moment 1 of 2')).toBeTruthy();
    expect(screen.getByText('Why were you late?')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    await user.click(reply('I had the other key.'));
    expect(screen.getByText('Counted: offer-rationale')).toBeTruthy();
    expect(screen.getByText('Nothing on offer here was worth more.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Ann answers');
    expect(screen.getByText('I see.')).toBeTruthy();
    expect(screen.getByText('You were late.')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says so where there are none, and asks nothing', () => {
    render(
      <DrillSetPage
        pair={PAIR}
        moments={[]}
        drillsHref="/practice/drills/"
        told={() => null}
        scenarioHref={() => ''}
        after={<p>After it.</p>}
      />,
    );
    expect(screen.getByText(/^There are not enough moments/)).toBeTruthy();
    expect(screen.queryByText('After it.')).toBeNull();
  });

  it('shows what went just before, the temper, and what was worth most; by keys', async () => {
    const user = userEvent.setup();
    const { container } = set();
    await user.click(reply('How was the week?'));
    await user.click(screen.getByRole('button', { name: 'Next moment' }));
    expect(document.activeElement?.textContent).toBe('Ann');
    expect(screen.getByText('She has slept badly.')).toBeTruthy();
    expect(screen.getByText('How was the week?', { selector: '.scene__say' })).toBeTruthy();
    const numbers = within(screen.getByRole('region', { name: 'What do you do?' }))
      .getAllByRole('button')
      .findIndex(({ textContent }) => textContent?.includes('I had the other key.'));
    await user.keyboard(String(numbers + 1));
    expect(screen.getByText('Counted: justify')).toBeTruthy();
    expect(screen.getByText(/Worth most here: .*That left you waiting/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'To the end of the set' }));
    expect(screen.getByText('After it.')).toBeTruthy();
    expect(
      screen.getByText('In moment 1 “Giving the reason” and in moment 2 “Justifying”.'),
    ).toBeTruthy();
    expect(
      screen.getAllByRole('link', { name: 'Play “Small” as a whole', hidden: true }),
    ).toHaveLength(2);
    for (const folded of container.querySelectorAll('details')) folded.open = true;
    expect(await faultsOf(container)).toEqual([]);
  });
});
