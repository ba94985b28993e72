// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { DrillSetPage } from '../../../src/app/drills/drill-set-page.tsx';
import { dueWords } from '../../../src/app/drills/drill-words.ts';
import { DrillsPage } from '../../../src/app/drills/drills-page.tsx';
import { DueList } from '../../../src/app/drills/due-list.tsx';
import { faultsOf } from '../axe.ts';
import { momentOf, PAIR } from './moments.ts';

afterEach(cleanup);

describe('the drills', () => {
  it('lead to sets, to naming and to what is due', async () => {
    const user = userEvent.setup();
    const wished: boolean[] = [];
    const { container } = render(
      <DrillsPage
        pairs={[
          { pair: PAIR, href: '/all', evenHref: '/even', nameHref: '/name' },
          { pair: { ...PAIR, move: 'end-well', step: '' }, href: '/b', nameHref: '/c' },
        ]}
        nameHref="/names"
        playedOnly={false}
        onPlayedOnly={(only) => wished.push(only)}
        library="/"
        due={<DueList due={[]} />}
      />,
    );
    expect(await faultsOf(container)).toEqual([]);
    const [link] = screen.getAllByRole('link', { name: 'Giving the reason, or justifying' });
    expect(link?.getAttribute('href')).toBe('/all');
    expect(screen.getAllByRole('link', { name: /even tempers only/ })).toHaveLength(1);
    expect(screen.getByText('When somebody leaves')).toBeTruthy();
    expect(screen.getByText(/^Nothing yet/)).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /^Only from scenarios/ }));
    expect(wished).toEqual([true]);
  });

  it('leave single keys alone once they have been switched off', async () => {
    const user = userEvent.setup();
    const drills = (
      <DrillsPage
        pairs={[]}
        nameHref="/names"
        playedOnly={false}
        onPlayedOnly={() => {}}
        library="/"
        due={null}
      />
    );
    const set = (
      <DrillSetPage
        pair={PAIR}
        moments={[momentOf([], 'repair')]}
        drillsHref="/"
        told={() => null}
        scenarioHref={() => ''}
        after={null}
      />
    );
    const { unmount } = render(drills);
    await user.click(screen.getByRole('checkbox', { name: 'The number keys choose a reply' }));
    unmount();
    render(set);
    await user.keyboard('1');
    expect(screen.getByRole('region', { name: 'What do you do?' })).toBeTruthy();
    cleanup();
    localStorage.clear();
    render(set);
    await user.keyboard('1');
    expect(screen.queryByRole('region', { name: 'What do you do?' })).toBeNull();
  });

  it('say what is due by its day, and break no rule of axe', async () => {
    const one = { title: 'Owning one part', how: 'in an even temper', href: '/x', inDays: 9 };
    const { container } = render(<DueList due={[{ key: 'a', ...one }]} />);
    expect(screen.getByRole('listitem').textContent).toBe(
      'Owning one part in an even temper, in about a week',
    );
    expect(await faultsOf(container)).toEqual([]);
  });
});

it.each([
  [0, 'today'],
  [1, 'tomorrow'],
  [4, 'in a few days'],
  [8, 'in about a week'],
  [11, 'in about two weeks'],
  [20, 'in about three weeks'],
  [28, 'in about a month'],
  [31, 'in about a month'],
])('%i days are said as “%s”', (days, words) => {
  expect(dueWords(days)).toBe(words);
});
