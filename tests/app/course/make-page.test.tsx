// @vitest-environment jsdom
/** Setting something for a group: a minute is enough, and no slip loses anything. */
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_DRAFT, type MakeDraft } from '../../../src/app/course/setting/make-draft.ts';
import { MakePage, type MakePageProps } from '../../../src/app/course/setting/make-page.tsx';
import type { SetEntry } from '../../../src/app/course/setting/set-entry.ts';
import type { Removal } from '../../../src/app/ui/removed-lines.tsx';
import { faultsOf } from '../axe.ts';
import { letDialogsOpen } from '../dialogs.ts';
import { SETTABLE } from './settable.ts';

const LINK = 'https://reattune.example.ac.uk/s/mothers-side/#a=eJxVjkEOgjAQRa_SzFqT';
const ENTRY: SetEntry = {
  id: 'a'.repeat(16),
  title: 'Week 3',
  by: '2026-12-04',
  scenarios: ['From her mother’s side', 'Gone quiet'],
  link: LINK,
  handedIn: 3,
  groupHref: '/course/group/?of=a',
};

beforeEach(letDialogsOpen);
afterEach(cleanup);

function show(more: Partial<MakePageProps> = {}) {
  const called = {
    onDraft: vi.fn<(draft: MakeDraft) => void>(),
    onMake: vi.fn(async (draft: MakeDraft) => ({
      ...ENTRY,
      id: 'b'.repeat(16),
      title: draft.title,
    })),
    onRemove: vi.fn<(id: string) => void>(),
    onUndo: vi.fn<(id: string) => void>(),
    onSavePicture: vi.fn<(name: string, svg: string) => void>(),
  };
  const { entries = [], ...others } = more;
  function Shown() {
    const [made, setMade] = useState(entries);
    const [removed, setRemoved] = useState<readonly Removal[]>([]);
    return (
      <MakePage
        settable={SETTABLE}
        draft={EMPTY_DRAFT}
        entries={made}
        library="/"
        {...called}
        onMake={async (draft) => {
          const entry = await called.onMake(draft);
          setMade([entry, ...entries]);
          return entry;
        }}
        onRemove={(id) => {
          called.onRemove(id);
          setMade(made.filter((entry) => entry.id !== id));
          setRemoved([{ key: id, said: 'It has been removed.' }]);
        }}
        removed={removed}
        onUndo={async (id) => {
          called.onUndo(id);
          setMade(entries);
          setRemoved([]);
        }}
        {...others}
      />
    );
  }
  const page = render(<Shown />);
  return { ...page, ...called };
}

const title = () => screen.getByRole('textbox', { name: 'Title' });
const scenario = (name: RegExp) => screen.getByRole('checkbox', { name });
const makeTheLink = () => userEvent.click(screen.getByRole('button', { name: 'Make the link' }));

describe('setting something', () => {
  it('takes a title, one scenario and a press', async () => {
    const { onMake } = show();
    await userEvent.type(title(), 'Week 3');
    await userEvent.click(scenario(/^Gone quiet/));
    await makeTheLink();
    expect(onMake).toHaveBeenCalledWith({
      ...EMPTY_DRAFT,
      title: 'Week 3',
      scenarios: ['gone-quiet'],
    });
    expect(screen.getByRole('heading', { name: '“Week 3” is ready' })).toBe(document.activeElement);
    const ready = within(screen.getByRole('region', { name: '“Week 3” is ready' }));
    expect(ready.getByRole('textbox', { name: 'The link' })).toHaveProperty('value', LINK);
    expect(ready.getByRole('img', { name: 'QR code of the link to “Week 3”' })).toBeTruthy();
    const seen = ready.getByRole('link', { name: 'See it as your group will' });
    expect([seen.getAttribute('href'), seen.getAttribute('target')]).toEqual([LINK, '_blank']);
  });

  it('says all that is missing at once, at its place, and takes each back when it is mended', async () => {
    const { onMake, container } = show();
    await makeTheLink();
    expect(onMake).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(title()).toBe(document.activeElement));
    expect(title().getAttribute('aria-invalid')).toBe('true');
    expect(describedBy(title())).toContain('Give it a title');
    const scenarios = screen.getByRole('group', { name: 'Which scenarios' });
    expect(describedBy(scenarios)).toContain('Tick at least one');
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.type(title(), 'Week 3');
    expect(title().hasAttribute('aria-invalid')).toBe(false);
    await userEvent.click(scenario(/^Gone quiet/));
    expect(scenarios.hasAttribute('aria-invalid')).toBe(false);
  });

  it('keeps what is half written, and begins with it again', async () => {
    const { onDraft, unmount } = show();
    await userEvent.type(title(), 'Week');
    await userEvent.selectOptions(screen.getByLabelText('How often each'), 'three times');
    const kept = onDraft.mock.lastCall?.[0];
    unmount();
    show({ draft: kept ?? EMPTY_DRAFT, entries: [ENTRY] });
    expect(title()).toHaveProperty('value', 'Week');
    expect(screen.getByLabelText('How often each')).toHaveProperty('value', '3');
  });

  it('offers for each ticked scenario how its client is', async () => {
    const { onDraft } = show();
    await userEvent.click(scenario(/^Gone quiet/));
    await userEvent.click(screen.getByText('How Ken is: as each trainee likes'));
    await userEvent.click(screen.getByRole('checkbox', { name: /no trouble/ }));
    expect(onDraft.mock.lastCall?.[0].tempers).toEqual({ 'gone-quiet': ['polite'] });
    expect(screen.getByText('How Ken is: as you have ticked')).toBeTruthy();
  });

  it('shows beforehand what the group will be told', async () => {
    show();
    await userEvent.type(title(), 'Week 3');
    await userEvent.type(screen.getByRole('textbox', { name: /note/ }), 'Before Thursday.');
    await userEvent.click(scenario(/^Gone quiet/));
    const told = screen.getByText('Read what your group will be told').closest('details');
    const preview = within(told ?? document.body);
    expect(preview.getByText('Before Thursday.')).toBeTruthy();
    expect(preview.getByText(/Play it twice/)).toBeTruthy();
    expect(preview.getByText('your answer to “How was that?”')).toBeTruthy();
  });

  it('breaks no rule of axe, empty, filled and made', async () => {
    const { container } = show({ entries: [ENTRY], draft: { ...EMPTY_DRAFT, title: 'Week' } });
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(scenario(/^Gone quiet/));
    expect(await faultsOf(container)).toEqual([]);
    await makeTheLink();
    await screen.findByRole('heading', { name: '“Week” is ready' });
    expect(await faultsOf(container)).toEqual([]);
  });

  it('gives the code as a picture, drawn as it is shown', async () => {
    const { onSavePicture } = show({ entries: [ENTRY] });
    await userEvent.click(screen.getByText('Link and QR code'));
    await userEvent.click(screen.getByRole('button', { name: 'Save it as a picture' }));
    const drawn = screen.getByRole('img', { name: /QR code/ }).querySelector('path');
    expect(onSavePicture.mock.lastCall?.[0]).toBe('qr-code.svg');
    expect(onSavePicture.mock.lastCall?.[1]).toContain(` d="${drawn?.getAttribute('d')}"`);
  });

  it('says when nothing can be stored', () => {
    show({ notice: 'Not stored.' });
    expect(screen.getByText('Not stored.').getAttribute('role')).toBe('status');
  });
});

describe('what was set', () => {
  it('is listed with its scenarios, its day, how many handed in, and the way to the group', () => {
    show({ entries: [ENTRY] });
    const list = within(screen.getByRole('region', { name: 'What you have set' }));
    expect(list.getByRole('heading', { name: 'Week 3' })).toBeTruthy();
    expect(list.getByText('by Friday 4 December 2026')).toBeTruthy();
    expect(list.getByText('3 people have handed in.')).toBeTruthy();
    const group = list.getByRole('link', { name: 'See the group: Week 3' });
    expect(group.getAttribute('href')).toBe(ENTRY.groupHref);
    expect(list.getByRole('img', { name: /QR code/, hidden: true })).toBeTruthy();
  });

  it('comes first, and the form on asking', async () => {
    show({ entries: [ENTRY] });
    expect(screen.queryByRole('textbox', { name: 'Title' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Set something new' }));
    expect(screen.getByRole('heading', { name: 'Set another' })).toBe(document.activeElement);
    expect(title()).toHaveProperty('value', '');
  });

  it('is removed at once, and can be had back where the focus is', async () => {
    const { onRemove, onUndo } = show({ entries: [ENTRY] });
    await userEvent.click(screen.getByRole('button', { name: 'Remove: Week 3' }));
    expect(onRemove).toHaveBeenCalledWith(ENTRY.id);
    expect(screen.queryByRole('region', { name: 'What you have set' })).toBeNull();
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    await userEvent.keyboard('{Enter}');
    expect(onUndo).toHaveBeenCalledExactlyOnceWith(ENTRY.id);
    const list = screen.getByRole('heading', { name: 'What you have set' });
    await waitFor(() => expect(document.activeElement).toBe(list));
  });
});

function describedBy(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
}
