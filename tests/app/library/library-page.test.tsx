// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { LibraryPage, type LibraryPageProps } from '../../../src/app/library/library-page.tsx';
import type { SetStories } from '../../../src/app/library/set-for-you.tsx';
import type { Story } from '../../../src/app/library/story.ts';
import type { Wish } from '../../../src/app/library/wish.ts';
import { faultsOf } from '../axe.ts';
import { CARDS, SKILLS } from '../fixtures/cards.ts';

afterEach(cleanup);

const stories: readonly Story[] = CARDS.map((card) => ({ card, href: `/s/${card.id}/` }));

const NO_WISH: Wish = { rupture: '', skill: '', level: '', setting: '', word: '' };

/** The page with somebody who holds what is wished for, as its route does. */
function Library(props: Omit<LibraryPageProps, 'wish' | 'onWish'>) {
  const [wish, setWish] = useState(NO_WISH);
  return <LibraryPage {...props} wish={wish} onWish={setWish} />;
}

const titles = () =>
  screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

describe('the library', () => {
  it('breaks no rule of axe, full or empty', async () => {
    const { container, rerender } = render(<Library stories={stories} skills={SKILLS} />);
    expect(await faultsOf(container)).toEqual([]);
    rerender(<Library stories={[]} skills={SKILLS} />);
    expect(await faultsOf(container)).toEqual([]);
    expect(screen.getByText('There are no scenarios here yet.')).toBeTruthy();
  });

  it('puts the one to start with first, and says so', () => {
    render(<Library stories={stories} skills={SKILLS} startWith="gone-quiet" />);
    expect(titles()).toEqual(['Gone quiet', 'From her mother’s side', 'An email in a bad hour']);
    expect(screen.getAllByText('Start with this one')).toHaveLength(1);
  });

  it('leads from each title to its brief', () => {
    render(<Library stories={stories} skills={SKILLS} />);
    const link = screen.getByRole('link', { name: 'Gone quiet' });
    expect(link.getAttribute('href')).toBe('/s/gone-quiet/');
  });

  it('says what each touches on', () => {
    render(<Library stories={stories} skills={SKILLS} />);
    expect(screen.getByText('Touches on thoughts of not wanting to be here.')).toBeTruthy();
  });

  it('offers to go on with a run that waits', () => {
    const [first, ...rest] = stories;
    if (first === undefined) throw new Error('the fixture has stories');
    const waiting = { ...first, attempt: { turn: 3, href: '/s/mothers-side/play/' } };
    render(<Library stories={[waiting, ...rest]} skills={SKILLS} />);
    const region = within(screen.getByRole('region', { name: 'Go on where you were' }));
    expect(region.getByRole('listitem').textContent).toBe('From her mother’s side, turn 4');
    expect(region.getByRole('link').getAttribute('href')).toBe('/s/mothers-side/play/');
  });
});

describe('what was set', () => {
  const set: SetStories = {
    id: 'a'.repeat(16),
    title: 'Week 3',
    by: '2026-12-04',
    attempts: 2,
    stories: [{ title: 'Gone quiet', href: '/s/gone-quiet/', done: 1, begun: true }],
    played: true,
    handedIn: false,
    handInHref: '/hand-in/?of=a',
  };
  const shown = (change: Partial<SetStories> = {}) => {
    const { container } = render(
      <Library stories={stories} skills={SKILLS} set={[{ ...set, ...change }]} />,
    );
    return { container, region: within(screen.getByRole('region', { name: 'Set for you' })) };
  };

  it('says how far one is, and leads to the brief and to handing in', async () => {
    const { region, container } = shown();
    expect(region.getByRole('heading', { level: 3 }).textContent).toBe(
      'Week 3, by Friday 4 December 2026',
    );
    expect(region.getByRole('listitem').textContent).toBe('Gone quiet, once of twice');
    const handIn = region.getByRole('link', { name: 'Hand in: Week 3' });
    expect(handIn.getAttribute('href')).toBe(set.handInHref);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('offers to hand in only what there is, and again once that was done', () => {
    expect(shown({ played: false }).region.queryByRole('link', { name: /Hand in/ })).toBeNull();
    cleanup();
    expect(
      shown({ handedIn: true }).region.getByRole('link', { name: 'Hand in again: Week 3' }),
    ).toBeTruthy();
  });
});

describe('narrowing the list', () => {
  it('keeps what matches, by rupture, skill and level, and says how many', async () => {
    render(<Library stories={stories} skills={SKILLS} />);
    await userEvent.selectOptions(screen.getByLabelText('Kind of rupture'), 'confrontation');
    expect(titles()).toHaveLength(2);
    expect(screen.getByText('2 scenarios')).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Level'), 'intermediate level');
    expect(titles()).toEqual(['An email in a bad hour']);
  });

  it('keeps to one setting', async () => {
    render(<Library stories={stories} skills={SKILLS} />);
    await userEvent.selectOptions(screen.getByLabelText('Setting'), 'by video');
    expect(titles()).toEqual(['An email in a bad hour']);
  });

  it('finds a story by words somebody types, however they are typed', async () => {
    render(<Library stories={stories} skills={SKILLS} />);
    const word = screen.getByLabelText('with the word');
    await userEvent.type(word, 'EMAIL bad');
    expect(titles()).toEqual(['An email in a bad hour']);
    await userEvent.clear(word);
    expect(titles()).toHaveLength(stories.length);
    await userEvent.type(word, 'mail');
    expect(titles()).toEqual([]);
  });

  it('says so when nothing is all of that', async () => {
    render(<Library stories={stories} skills={SKILLS} />);
    await userEvent.selectOptions(screen.getByLabelText('Kind of rupture'), 'withdrawal');
    await userEvent.selectOptions(screen.getByLabelText('Level'), 'foundation level');
    expect(screen.queryAllByRole('heading', { level: 3 })).toEqual([]);
    expect(screen.getByRole('status').textContent).toMatch(/^None of them/);
  });

  it('offers only what there is', () => {
    render(<Library stories={stories} skills={SKILLS} />);
    const names = within(screen.getByLabelText('Kind of rupture')).getAllByRole('option');
    expect(names.map(({ textContent }) => textContent)).toEqual([
      'any kind of rupture',
      'confrontation',
      'withdrawal',
    ]);
  });

  it('is not asked for with a single scenario', () => {
    render(<Library stories={stories.slice(0, 1)} skills={SKILLS} />);
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});
