// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { SessionScreen } from '../../../src/app/player/session-screen.tsx';
import type { SessionView } from '../../../src/simulation/session.ts';
import { faultsOf } from '../axe.ts';
import { letDialogsOpen } from '../dialogs.ts';
import { MAYA } from '../fixtures/cards.ts';
import { ANSWERED, ENDED, FIRST, SILENT, VIEWS } from '../fixtures/views.ts';

beforeAll(letDialogsOpen);
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const nothing = {
  card: MAYA,
  onChoose: () => {},
  onLeave: () => {},
  onStop: () => {},
  onDebrief: () => {},
};

/** A session of the fixture's moments: whatever is chosen, the next one follows. */
function Played({ onChoose }: { readonly onChoose?: (id: string) => void }) {
  const [view, setView] = useState<SessionView>(FIRST);
  const next = [ANSWERED, SILENT, ENDED][view.turn] ?? ENDED;
  return (
    <SessionScreen
      {...nothing}
      view={view}
      onChoose={(id) => {
        onChoose?.(id);
        setView(next);
      }}
    />
  );
}

describe('the session', () => {
  it.each(Object.entries(VIEWS))('breaks no rule of axe (%s)', async (_name, view) => {
    const { container } = render(<SessionScreen {...nothing} view={view} notice="Not stored." />);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('offers every option under its words, with its key beside it', () => {
    render(<SessionScreen {...nothing} view={FIRST} />);
    const options = within(screen.getByRole('region', { name: 'What do you do?' }));
    expect(options.getAllByRole('button')).toHaveLength(4);
    const glad = options.getByRole('button', { name: /^I’m glad you told me/ });
    expect(glad.getAttribute('aria-keyshortcuts')).toBe('1');
  });

  it('names the picture with what can be seen now, and keeps what was seen with the answer', () => {
    render(<SessionScreen {...nothing} view={ANSWERED} />);
    const shown = 'She has moved to the edge of the seat. She looks at the rug, not at you.';
    expect(screen.getByRole('img', { name: shown })).toBeTruthy();
    expect(screen.getByText('A short laugh.').parentElement?.textContent).toBe(
      'Oh. Well. You, a bit. A short laugh.',
    );
  });

  it('says plainly how the client sits where the author shows nothing', () => {
    const view = { ...FIRST, now: { line: { says: 'Right.' } }, posture: 'turned' as const };
    render(<SessionScreen {...nothing} view={view} />);
    expect(screen.getByRole('img', { name: 'Maya sits turned a little away.' })).toBeTruthy();
  });

  it('says a silence, and keeps the options', () => {
    render(<SessionScreen {...nothing} view={SILENT} />);
    expect(screen.getByText('Maya says nothing.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'I’m here. There’s no hurry.' })).toBeTruthy();
  });

  it('tells the ending on the same page, and the way to the debrief', async () => {
    const onDebrief = vi.fn();
    render(<SessionScreen {...nothing} view={ENDED} onDebrief={onDebrief} />);
    expect(screen.getByText(/Same time, then/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'What do you do?' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Go to the debrief' }));
    expect(onDebrief).toHaveBeenCalledOnce();
  });

  it('can be rendered to HTML without a style attribute', () => {
    for (const view of Object.values(VIEWS)) {
      expect(renderToStaticMarkup(<SessionScreen {...nothing} view={view} />)).not.toContain(
        'style=',
      );
    }
  });
});

describe('choosing', () => {
  it('works with the mouse', async () => {
    const onChoose = vi.fn();
    render(<Played onChoose={onChoose} />);
    await userEvent.click(screen.getByRole('button', { name: /I’ve been wondering/ }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('last-week');
  });

  it('works with the number keys, wherever the focus is', async () => {
    const onChoose = vi.fn();
    render(<Played onChoose={onChoose} />);
    await userEvent.keyboard('4');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('wait');
  });

  it('works with Tab, the arrows and Enter', async () => {
    const onChoose = vi.fn();
    render(<Played onChoose={onChoose} />);
    screen.getByRole('button', { name: /^I’m glad/ }).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('anyway');
  });

  it.each(['{Control>}1{/Control}', '{Alt>}1{/Alt}', '{Meta>}1{/Meta}', '7', '0'])(
    'is left alone by %s',
    async (keys) => {
      const onChoose = vi.fn();
      render(<Played onChoose={onChoose} />);
      await userEvent.keyboard(keys);
      expect(onChoose).not.toHaveBeenCalled();
    },
  );

  it('is left alone by the number keys while a dialog is open, and once they are turned off', async () => {
    const onChoose = vi.fn();
    render(<Played onChoose={onChoose} />);
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    await userEvent.keyboard('1');
    await userEvent.click(await screen.findByText('How it works'));
    await userEvent.click(screen.getByRole('checkbox', { name: 'The number keys choose a reply' }));
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    await userEvent.keyboard('1');
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('takes one answer a turn: a double click does not answer words nobody has read', async () => {
    const onChoose = vi.fn();
    render(<Played onChoose={onChoose} />);
    await userEvent.dblClick(screen.getByRole('button', { name: /^I’m glad/ }));
    expect(onChoose).toHaveBeenCalledTimes(1);
  });

  it('takes no second answer while the first is being stored', async () => {
    const onChoose = vi.fn(() => new Promise<void>(() => {}));
    render(<SessionScreen {...nothing} view={FIRST} onChoose={onChoose} />);
    await userEvent.keyboard('12');
    expect(onChoose).toHaveBeenCalledTimes(1);
  });

  it('gives the options back when the choice could not be taken', async () => {
    const onChoose = vi.fn(() => Promise.reject(new Error('full')));
    render(<SessionScreen {...nothing} view={FIRST} onChoose={onChoose} />);
    await userEvent.keyboard('1');
    const glad = screen.getByRole('button', { name: /^I’m glad/ });
    await waitFor(() => expect(glad.getAttribute('aria-disabled')).toBe('false'));
    await userEvent.keyboard('2');
    expect(onChoose).toHaveBeenCalledTimes(2);
  });
});

describe('a turn that has passed', () => {
  it('puts the focus on the client’s name, above the new words', async () => {
    render(<Played />);
    await userEvent.click(screen.getByRole('button', { name: /^I’m glad/ }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Maya' }));
  });

  it('keeps the focus there through to the ending', async () => {
    render(<Played />);
    await userEvent.keyboard('1');
    await userEvent.keyboard('1');
    await userEvent.keyboard('1');
    expect(screen.getByRole('button', { name: 'Go to the debrief' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Maya' }));
  });

  it('does not take the focus when the page has only just opened', () => {
    render(<SessionScreen {...nothing} view={SILENT} />);
    expect(document.activeElement).toBe(document.body);
  });

  it('has the new words, and what is seen, in one polite live region and nowhere else', async () => {
    const { container } = render(<Played />);
    await userEvent.keyboard('1');
    const live = [...container.querySelectorAll('[aria-live], [role=status]')];
    expect(live).toHaveLength(1);
    expect(live[0]?.getAttribute('aria-live')).toBe('polite');
    expect(live[0]?.textContent).toMatch(
      /You, a bit.*A short laugh.*edge of the seat.*no business being angry/s,
    );
    expect(live[0]?.contains(screen.getByRole('heading', { name: 'Maya' }))).toBe(false);
  });

  it('sets own words and the client’s apart among what was said', async () => {
    render(<Played />);
    await userEvent.keyboard('1');
    const past = within(screen.getByRole('region', { name: 'What was said so far' }));
    const said = past.getAllByRole('listitem').map((entry) => entry.textContent);
    expect(said).toEqual([
      'Maya: I nearly didn’t come today, to be honest.',
      'You I’m glad you told me. What was the pull to stay away?',
    ]);
  });
});

describe('pause and leave', () => {
  it('pauses with the support lines at hand, and goes on where it was', async () => {
    const onPause = vi.fn();
    const { container } = render(<SessionScreen {...nothing} view={FIRST} onPause={onPause} />);
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Paused. Nothing is lost.' }));
    expect(dialog.getByRole('link', { name: '116 123' })).toBeTruthy();
    expect(dialog.getByRole('link', { name: '85258' })).toBeTruthy();
    expect(dialog.getByRole('link', { name: '999' })).toBeTruthy();
    expect(onPause).toHaveBeenCalledOnce();
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Go on' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('has a minute for oneself at one tap from there, with three ways on', async () => {
    const called = { onLeave: vi.fn(), onStop: vi.fn() };
    const { container } = render(<SessionScreen {...nothing} {...called} view={FIRST} />);
    const toMinute = async () => {
      await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
      await userEvent.click(await screen.findByRole('button', { name: 'A minute for yourself' }));
      return within(screen.getByRole('dialog', { name: 'A minute for yourself' }));
    };
    const dialog = await toMinute();
    expect(await dialog.findByText(/five things you can see/)).toBeTruthy();
    expect(dialog.getByText(/your own story/)).toBeTruthy();
    expect(dialog.getByRole('link', { name: '116 123' })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('A minute for yourself');
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: /^Go on/ }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(called.onLeave).not.toHaveBeenCalled();
    await toMinute();
    await userEvent.click(dialog.getByRole('button', { name: /^Skip this one/ }));
    expect(called.onLeave).toHaveBeenCalledOnce();
    await userEvent.click(dialog.getByRole('button', { name: /^Leave/ }));
    expect(called.onStop).toHaveBeenCalledOnce();
  });

  it('asks once before leaving', async () => {
    const onLeave = vi.fn();
    const { container } = render(<SessionScreen {...nothing} view={FIRST} onLeave={onLeave} />);
    await userEvent.click(screen.getByRole('button', { name: 'Leave' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Leave the session?' }));
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Stay' }));
    expect(onLeave).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Leave' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Leave' }));
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('draws the room up and folds it away again', async () => {
    render(<SessionScreen {...nothing} view={FIRST} />);
    const button = screen.getByRole('button', { name: 'Show the scene' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
  });
});
