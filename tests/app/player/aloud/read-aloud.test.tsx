// @vitest-environment jsdom
/** Read aloud: by a voice of the device or not at all, and silent as soon as it is not wanted. */
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { heardOf } from '../../../../src/app/player/aloud/heard.ts';
import { localVoices } from '../../../../src/app/player/aloud/local-voices.ts';
import { SessionScreen } from '../../../../src/app/player/session-screen.tsx';
import { faultsOf } from '../../axe.ts';
import { letDialogsOpen } from '../../dialogs.ts';
import { MAYA } from '../../fixtures/cards.ts';
import { ANSWERED, FIRST, SILENT } from '../../fixtures/views.ts';
import { standInForSpeech, voice } from './voices.ts';

const [KATE, TOM, SAM] = [voice('Kate', 'en_GB'), voice('Tom', 'en-GB'), voice('Sam', 'en-US')];
const CLOUD = voice('Cloud', 'en-GB', false);
const session = {
  card: MAYA,
  view: ANSWERED,
  onChoose: () => new Promise<void>(() => {}),
  onLeave: () => {},
  onStop: () => {},
  onDebrief: () => {},
};

beforeAll(letDialogsOpen);
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
});

const box = () => screen.findByRole('checkbox', { name: /^Read the client’s words aloud/ });

async function switchOn(): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
  await userEvent.click(await screen.findByText('How it works'));
  await userEvent.click(await box());
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
}

describe('the voice', () => {
  it('is one of the device, British before others, and never one that speaks elsewhere', () => {
    expect(localVoices([CLOUD, SAM, KATE])).toEqual({ saying: KATE, showing: SAM });
    expect(localVoices([CLOUD, voice('Anna', 'de-DE')])).toBeUndefined();
    expect(localVoices([SAM])).toEqual({ saying: SAM });
  });
});

describe('what is heard', () => {
  it('is the answer, what was seen with it, what can be seen now, and the line', () => {
    expect(heardOf(ANSWERED, 'Maya').map(({ as }) => as)).toEqual([
      'said',
      'shown',
      'shown',
      'said',
    ]);
    expect(heardOf(ANSWERED, 'Maya')[0]?.text).toBe('Oh. Well. You, a bit.');
    expect(heardOf(SILENT, 'Maya').at(-1)).toEqual({ text: 'Maya says nothing.', as: 'shown' });
  });
});

describe('reading aloud', () => {
  it('is off by itself, and then not a word is spoken', async () => {
    const { spoken } = standInForSpeech([KATE]);
    const { rerender } = render(<SessionScreen {...session} view={FIRST} />);
    rerender(<SessionScreen {...session} />);
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(await box()).toHaveProperty('checked', false);
    expect(spoken).toEqual([]);
  });

  it('cannot be switched where the device has no voice, until one comes', async () => {
    const speech = standInForSpeech([CLOUD]);
    const { container } = render(<SessionScreen {...session} />);
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    await userEvent.click(await screen.findByText('How it works'));
    await act(async () => {});
    expect(screen.queryByRole('checkbox', { name: /aloud/ })).toBeNull();
    act(() => speech.change([CLOUD, KATE]));
    expect(await box()).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('reads one thing after another, what is shown in another voice', async () => {
    const { spoken } = standInForSpeech([CLOUD, KATE, TOM]);
    render(<SessionScreen {...session} />);
    await switchOn();
    for (let heard = 1; heard <= 4; heard += 1) {
      await waitFor(() => expect(spoken).toHaveLength(heard));
      spoken.at(-1)?.end();
    }
    expect(spoken.map((one) => one.voice)).toEqual(['Kate', 'Tom', 'Tom', 'Kate']);
    expect(spoken[0]?.text).toBe('Oh. Well. You, a bit.');
  });

  it.each([
    ['a reply is chosen', () => userEvent.keyboard('1')],
    ['the pause opens', () => userEvent.click(screen.getByRole('button', { name: 'Pause' }))],
    ['leaving is asked for', () => userEvent.click(screen.getByRole('button', { name: 'Leave' }))],
    ['the page goes', async () => void window.dispatchEvent(new Event('pagehide'))],
    ['the session goes', async () => cleanup()],
  ])('stops at once when %s, and says nothing more', async (_when, happens) => {
    const { spoken, cancel } = standInForSpeech([KATE]);
    render(<SessionScreen {...session} />);
    await switchOn();
    await waitFor(() => expect(spoken).toHaveLength(1));
    cancel.mockClear();
    await happens();
    expect(cancel).toHaveBeenCalled();
    spoken[0]?.end();
    await new Promise((done) => setTimeout(done, 0));
    expect(spoken).toHaveLength(1);
  });

  it('reads the next turn by itself, and is still on in the next session', async () => {
    const { spoken } = standInForSpeech([KATE]);
    const { rerender, unmount } = render(<SessionScreen {...session} view={FIRST} />);
    await switchOn();
    await waitFor(() => expect(spoken).toHaveLength(1));
    rerender(<SessionScreen {...session} />);
    await waitFor(() => expect(spoken.at(-1)?.text).toBe('Oh. Well. You, a bit.'));
    unmount();
    render(<SessionScreen {...session} view={FIRST} />);
    await waitFor(() => expect(spoken).toHaveLength(3));
  });
});
