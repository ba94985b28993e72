// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GroupPage, type GroupPageProps } from '../../../src/app/course/group/group-page.tsx';
import type { Group } from '../../../src/course/group.ts';
import type { Brought } from '../../../src/course/read-hand-ins.ts';
import { faultsOf } from '../axe.ts';
import { FOUR, NOBODY, TWELVE } from './group-of-small.ts';

afterEach(cleanup);

const page = (group: Group, more: Partial<GroupPageProps> = {}) => (
  <GroupPage
    title="Week four"
    scenarios={[
      { id: 'small', title: 'Small' },
      { id: 'other', title: 'Another one' },
    ]}
    group={group}
    onBring={() => {}}
    reading={0}
    outcomes={[]}
    onRemove={() => {}}
    removed={[]}
    onUndo={async () => {}}
    runHref={(who, run) => `/run/${who}/${run}`}
    seminarHref={(_, moment) => `/seminar/${moment}`}
    onSave={() => {}}
    course="/course/"
    {...more}
  />
);

const gone = (name: string) => [{ key: name, said: `${name} has been removed.` }];

describe('the page of a group', () => {
  it('breaks no rule of axe: nobody, a few, many, with what was refused', async () => {
    const { container, rerender } = render(page(NOBODY));
    expect(await faultsOf(container)).toEqual([]);
    rerender(page(FOUR, { notice: <p>Keep the files.</p>, removed: gone('Robin') }));
    expect(await faultsOf(container)).toEqual([]);
    rerender(
      page(TWELVE, {
        outcomes: [
          { from: 'a.txt', said: 'taken', alias: 'Robin', because: [] },
          { from: 'b.txt', said: 'refused', because: ['There is nothing in it.'] },
        ],
      }),
    );
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says what was taken in a sentence, and of the rest each by its name with its reason', () => {
    render(
      page(TWELVE, {
        outcomes: [
          { from: 'a.txt', said: 'taken', alias: 'Ama', because: [] },
          { from: 'b.txt', said: 'taken', alias: 'Ben', because: [] },
          { from: 'c.txt', said: 'known', alias: 'Ama', because: [] },
          { from: 'minutes.doc', said: 'refused', because: ['There is no result in it.'] },
        ],
      }),
    );
    expect(
      screen.getByText('Two were taken; one was already here; one was not taken.'),
    ).toBeTruthy();
    const refused = screen.getByText('minutes.doc').closest('li');
    expect(refused?.textContent).toContain('There is no result in it.');
    expect(screen.queryByText('a.txt')).toBeNull();
  });

  it('says how many are being read', () => {
    render(page(NOBODY, { reading: 30 }));
    expect(screen.getByText('Reading 30 texts …')).toBeTruthy();
  });
});

describe('bringing results', () => {
  const brought = async (act: (user: ReturnType<typeof userEvent.setup>) => Promise<void>) => {
    const onBring = vi.fn<(brought: readonly Brought[]) => void>();
    render(page(NOBODY, { onBring }));
    await act(userEvent.setup());
    const [texts = []] = onBring.mock.calls.at(-1) ?? [];
    return Promise.all(texts.map(async ({ name, size, text }) => [name, size, await text()]));
  };

  it('as files, several at once', async () => {
    const files = [new File(['one'], 'one.txt'), new File(['four'], 'two.txt')];
    const read = await brought((user) => user.upload(screen.getByLabelText('Choose files'), files));
    expect(read).toEqual([
      ['one.txt', 3, 'one'],
      ['two.txt', 4, 'four'],
    ]);
  });

  it('as codes, which leave the box when they are read', async () => {
    const read = await brought(async (user) => {
      await user.type(screen.getByLabelText('Paste codes'), 'a code');
      await user.click(screen.getByRole('button', { name: 'Read what was pasted' }));
    });
    expect(read).toEqual([['What was pasted', 6, 'a code']]);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Paste codes').value).toBe('');
  });

  it('by dropping them anywhere on the page', async () => {
    const read = await brought(async () => {
      const dataTransfer = { types: ['Files'], files: [new File(['one'], 'one.txt')] };
      fireEvent.dragOver(document.body, { dataTransfer });
      fireEvent.drop(document.body, { dataTransfer });
    });
    expect(read).toEqual([['one.txt', 3, 'one']]);
  });

  it('not when text is dragged about', async () => {
    const onBring = vi.fn();
    render(page(NOBODY, { onBring }));
    fireEvent.drop(document.body, { dataTransfer: { types: ['text/plain'], files: [] } });
    expect(onBring).not.toHaveBeenCalled();
  });
});

describe('who has done it', () => {
  it('stands by name, with attempts as links in their order and no figure', () => {
    render(page(TWELVE));
    const list = screen.getByRole('region', { name: 'Who has done it' });
    const names = within(list).getAllByRole('heading', { level: 3 });
    expect(names.map(({ textContent }) => textContent)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((person) => `Person ${person}`),
      'Robin',
      'Robin (2)',
    ]);
    const first = names[0]?.closest('li');
    const links = within(first ?? list).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Person 1, attempt 1: repaired',
      'Person 1, attempt 2: repaired',
    ]);
    expect(first?.textContent).toContain('Not handed in“Another one”');
    expect(first?.textContent?.replaceAll(/Person 1|attempt \d/g, '')).not.toMatch(/\d/);
  });

  it('says in one row what somebody has not handed in, however much was set', () => {
    const set = ['small', 'other', 'third', 'fourth'].map((id) => ({ id, title: `The ${id}` }));
    render(page(FOUR, { scenarios: set }));
    const [first] = within(screen.getByRole('region', { name: 'Who has done it' })).getAllByRole(
      'listitem',
    );
    expect(first?.textContent).toContain('Not handed in“The other”, “The third” and “The fourth”');
  });

  it('stands before the maps are drawn: the names do not wait for them', () => {
    const atFirst = renderToString(page(TWELVE));
    expect(atFirst).toContain('Person 10');
    expect(atFirst).not.toContain('Map of');
    const { container } = render(page(TWELVE));
    expect(container.innerHTML).toContain('Map of');
    expect(screen.getByRole('region', { name: 'The moments of the group' }).ariaBusy).toBe('false');
  });

  it('shows words only where somebody added some, folded away', () => {
    render(page(TWELVE));
    expect(screen.getAllByText('Words they added')).toHaveLength(1);
    expect(screen.getByText('I looked at the clock.')).toBeTruthy();
  });

  it('lets each be removed, and the removal be undone where the focus is', async () => {
    const onRemove = vi.fn();
    const onUndo = vi.fn(async () => {});
    const { rerender } = render(page(TWELVE, { onRemove, onUndo }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove Person 3' }));
    expect(onRemove).toHaveBeenCalledTimes(1);
    rerender(page(TWELVE, { onRemove, onUndo, removed: gone('Person 3') }));
    const undo = screen.getByRole('button', { name: 'Undo' });
    await waitFor(() => expect(document.activeElement).toBe(undo));
    await userEvent.keyboard('{Enter}');
    expect(onUndo).toHaveBeenCalledExactlyOnceWith('Person 3');
    rerender(page(TWELVE, { onRemove, onUndo }));
    const list = screen.getByRole('heading', { name: 'Who has done it' });
    await waitFor(() => expect(document.activeElement).toBe(list));
  });
});

describe('the moments of the group', () => {
  const moments = () => screen.getByRole('region', { name: 'Small' });

  it('say missed safety as a count, beside no name', () => {
    render(page(TWELVE));
    expect(moments().textContent).toContain('Of the eleven whose first attempt gave cause');
    expect(moments().textContent).not.toMatch(/Person|Robin/);
  });

  it('begin with those at which the group parted, each with who chose what and a way to show it', () => {
    render(page(TWELVE));
    const [first] = within(moments()).getAllByRole('heading', { level: 5 });
    expect(first?.textContent).toBe('You were late.');
    const entry = first?.closest('li');
    if (!entry) throw new Error('a moment has an entry');
    expect(entry.textContent).toContain('Twelve people answered here.');
    expect(within(entry).getByText('5 of 12')).toBeTruthy();
    const link = within(entry).getByRole('link', { name: 'Show it to the group' });
    expect(link.getAttribute('href')).toBe('/seminar/first');
  });

  it('tell first attempts and last ones of those who have both', () => {
    render(page(TWELVE));
    expect(moments().textContent).toContain('Seven people played it more than once.');
    expect(screen.getByRole('row', { name: 'Justifying 5 0' })).toBeTruthy();
  });

  it('are not told of a small group, which is told why', () => {
    render(page(FOUR));
    expect(moments().textContent).toContain('Fewer than five people have played it');
    expect(screen.queryByRole('link', { name: 'Show it to the group' })).toBeNull();
    expect(screen.queryByRole('heading', { level: 5 })).toBeNull();
  });

  it('say what nobody has handed in yet', () => {
    render(page(TWELVE));
    expect(screen.getByText('Nobody has handed in “Another one” so far.')).toBeTruthy();
  });

  it('are saved as a table, and so is who has done it', async () => {
    const onSave = vi.fn();
    render(page(TWELVE, { onSave }));
    await userEvent.click(screen.getByRole('button', { name: /table: who has done it/ }));
    await userEvent.click(screen.getByRole('button', { name: /table: the moments/ }));
    expect(onSave.mock.calls).toEqual([['who'], ['moments']]);
  });

  it('are led to by the map', async () => {
    render(page(TWELVE));
    await userEvent.click(screen.getByRole('button', { name: /Opening.*You were late/ }));
    expect(document.activeElement?.textContent).toContain('Twelve people answered here.');
  });
});
