// @vitest-environment jsdom
/** Handing in: the trainee chooses what goes, reads all of it, and nothing else goes. */
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HandInPage, type HandInPageProps } from '../../../src/app/hand-in/hand-in-page.tsx';
import type { Result } from '../../../src/app/hand-in/result.ts';
import type { RunToHandIn } from '../../../src/app/hand-in/run-to-hand-in.ts';
import { faultsOf } from '../axe.ts';
import { letDialogsOpen } from '../dialogs.ts';

const FIRST: RunToHandIn = {
  id: '1'.repeat(24),
  title: 'Gone quiet',
  choices: ['I’m here. There’s no hurry.', 'You wait.'],
  ended: true,
  told: 'Two turns. It ended politely, and what had hurt stayed unspoken.',
  debriefHref: '/s/gone-quiet/debrief/?run=1',
};
const SECOND: RunToHandIn = {
  ...FIRST,
  id: '2'.repeat(24),
  temper: 'He has made up his mind to be no trouble.',
  choices: ['What’s happening for you just now?'],
  debriefHref: '/s/gone-quiet/debrief/?run=2',
};
const OPEN: RunToHandIn = {
  ...FIRST,
  id: '3'.repeat(24),
  choices: ['I’m sorry. I hurried you.'],
  ended: false,
  told: 'One turn. You left it there, as you may.',
};

beforeEach(letDialogsOpen);
afterEach(cleanup);

function show(more: Partial<HandInPageProps> = {}) {
  const called = {
    codeOf: vi.fn(async ({ runs }: Result) => `code-of-${runs.length}`),
    onDraft: vi.fn(),
    onSave: vi.fn<(name: string, text: string) => void>(),
    onHandedIn: vi.fn<(result: Result) => void>(),
    onPutAside: vi.fn(),
  };
  const page = (now: Partial<HandInPageProps>) => (
    <HandInPage
      title="Week 3"
      runs={[FIRST, SECOND, OPEN]}
      leftOut={[]}
      alias=""
      words=""
      handedIn={false}
      play={[{ title: 'Gone quiet', href: '/s/gone-quiet/' }]}
      library="/"
      aside={[]}
      onUndo={async () => {}}
      {...called}
      {...now}
    />
  );
  const { rerender, ...shown } = render(page(more));
  return {
    ...shown,
    ...called,
    rerender: (now: Partial<HandInPageProps>) => rerender(page({ ...more, ...now })),
  };
}

const name = () => screen.getByRole('textbox', { name: 'The name to hand in under' });
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save it as a file' }));
const runs = () => screen.getAllByRole('checkbox');

describe('handing in', () => {
  it('has the finished runs ticked, and the unfinished to be ticked', async () => {
    show();
    expect(runs().map((one) => one instanceof HTMLInputElement && one.checked)).toEqual([
      true,
      true,
      false,
    ]);
    expect(screen.getByRole('link', { name: 'Debrief of run 2, Gone quiet' })).toHaveProperty(
      'href',
      expect.stringContaining(SECOND.debriefHref),
    );
  });

  it('saves a file of what is ticked, under the name that was chosen, and says it went nowhere', async () => {
    const { onSave, onHandedIn } = show();
    await userEvent.type(name(), ' Robin ');
    await userEvent.click(runs()[0] ?? document.body);
    await save();
    const result = { alias: 'Robin', runs: [SECOND.id], words: '' };
    expect(onHandedIn).toHaveBeenCalledWith(result);
    expect(onSave.mock.lastCall?.[0]).toBe('week-3-robin.reattune.txt');
    expect(onSave.mock.lastCall?.[1]).toContain('code-of-1');
    expect(screen.getByText(/It has gone nowhere yet/).getAttribute('role')).toBe('status');
  });

  it('copies the code', async () => {
    const user = userEvent.setup();
    const { onHandedIn } = show({ alias: 'Robin' });
    await user.click(screen.getByRole('button', { name: 'Copy it as a code' }));
    expect(await navigator.clipboard.readText()).toBe('code-of-2');
    expect(onHandedIn).toHaveBeenCalledOnce();
    expect(screen.getByText('Copied.')).toBeTruthy();
  });

  describe('where the device can share files', () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>();
    beforeEach(() => {
      share.mockReset().mockResolvedValue();
      Object.assign(navigator, { share, canShare: () => true });
    });
    afterEach(() => {
      Reflect.deleteProperty(navigator, 'share');
      Reflect.deleteProperty(navigator, 'canShare');
    });
    const press = () => userEvent.click(screen.getByRole('button', { name: 'Share the file' }));

    it('shares the very file that would be saved', async () => {
      const { onHandedIn } = show({ alias: 'Robin' });
      await press();
      expect(await screen.findByText('Shared.')).toBeTruthy();
      const [file] = share.mock.lastCall?.[0].files ?? [];
      expect([file?.name, file?.type]).toEqual(['week-3-robin.reattune.txt', 'text/plain']);
      expect(await file?.text()).toContain('code-of-2');
      expect(onHandedIn).toHaveBeenCalledOnce();
    });

    it('counts as nothing when it was thought better of, or is not whole yet', async () => {
      share.mockRejectedValue(new DOMException('', 'AbortError'));
      const { onHandedIn } = show({ alias: 'Robin' });
      await press();
      await vi.waitFor(() => expect(share).toHaveBeenCalledOnce());
      expect(onHandedIn).not.toHaveBeenCalled();
      await userEvent.clear(name());
      await press();
      expect(screen.getByText(/Choose a name/)).toBeTruthy();
      expect(share).toHaveBeenCalledOnce();
    });
  });

  it('offers no sharing where the device cannot', () => {
    show({ alias: 'Robin' });
    expect(screen.queryByRole('button', { name: 'Share the file' })).toBeNull();
  });

  it('asks for a name and a run, both at once, and gives nothing away before', async () => {
    const { onSave, onHandedIn, container } = show({ runs: [OPEN] });
    await save();
    await userEvent.click(screen.getByRole('button', { name: 'Copy it as a code' }));
    expect(screen.getByText(/Choose a name/)).toBeTruthy();
    expect(screen.getByText('Tick at least one run.')).toBeTruthy();
    await vi.waitFor(() => expect(name()).toBe(document.activeElement));
    expect([onSave, onHandedIn].every(({ mock }) => mock.calls.length === 0)).toBe(true);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('tells all that is in the result, and no more', async () => {
    show({ alias: 'Robin' });
    await userEvent.click(screen.getByText(/Read all that is in it/));
    const told = within(
      screen.getByText(/Read all that is in it/).closest('details') ?? document.body,
    );
    expect(told.getByText('Under the name “Robin”.')).toBeTruthy();
    expect(told.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      ...FIRST.choices,
      ...SECOND.choices,
    ]);
    expect(told.getByText('No words of your own.')).toBeTruthy();
  });

  it('has no words in it until they are written on purpose, beside a notice', async () => {
    const { onHandedIn } = show({ alias: 'Robin' });
    await save();
    expect(onHandedIn.mock.lastCall?.[0].words).toBe('');
    const box = screen.getByRole('textbox', { name: 'Words to your tutor', hidden: true });
    expect(box.closest('details')?.open).toBe(false);
    await userEvent.click(screen.getByText('Add words to your tutor'));
    expect(screen.getByText(/No real client belongs in here/)).toBeTruthy();
    await userEvent.type(box, 'The silence was long.');
    expect(screen.getAllByText('The silence was long.').length).toBeGreaterThan(0);
    await save();
    expect(onHandedIn.mock.lastCall?.[0].words).toBe('The silence was long.');
  });

  it('says what can be seen of it and what not, and that it can be done again', () => {
    show({ handedIn: true, by: '2026-12-04' });
    expect(screen.getByText('your answer to “How was that?”')).toBeTruthy();
    expect(screen.getByText(/by Friday 4 December 2026/)).toBeTruthy();
    expect(screen.getByText('You have made a result of this before.')).toBeTruthy();
  });

  it('says so when nothing was played yet, and where to', () => {
    show({ runs: [] });
    expect(screen.getByText(/not played anything for it yet/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Gone quiet' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save it as a file' })).toBeNull();
  });

  it('tells which run cannot be handed in, and why', () => {
    show({ leftOut: ['A run of “x” cannot be handed in.'] });
    expect(screen.getByText('A run of “x” cannot be handed in.')).toBeTruthy();
  });

  it('breaks no rule of axe, opened or empty', async () => {
    const { container, rerender, unmount } = show({ alias: 'Robin', words: 'Long.' });
    expect(await faultsOf(container)).toEqual([]);
    rerender({ aside: [{ key: 'a', said: 'It is off your list.' }] });
    expect(await faultsOf(container)).toEqual([]);
    unmount();
    const empty = show({ runs: [], notice: 'Not stored.' });
    expect(await faultsOf(empty.container)).toEqual([]);
  });

  it('is taken off the list at once, and what was typed is there again when it is put back', async () => {
    const { onPutAside, rerender } = show();
    await userEvent.type(screen.getByRole('textbox', { name: /name to hand in/ }), 'Wren');
    await userEvent.click(screen.getByRole('button', { name: 'Take it off your list' }));
    expect(onPutAside).toHaveBeenCalledOnce();
    rerender({ aside: [{ key: 'a', said: 'It is off your list.' }] });
    expect(screen.queryByRole('textbox', { name: /name to hand in/ })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
    rerender({ aside: [] });
    expect(screen.getByRole('textbox', { name: /name to hand in/ })).toHaveProperty(
      'value',
      expect.stringContaining('Wren'),
    );
  });
});
