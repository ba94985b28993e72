// @vitest-environment jsdom
/** What pulls is noted in one key, tap or letter, and can be gone past. */
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { KeysOn } from '../../../src/app/player/keys-on.ts';
import { PullAsked } from '../../../src/app/player/pull-asked.tsx';
import { faultsOf } from '../axe.ts';

afterEach(cleanup);

function ask(keys = true) {
  const called = { onNote: vi.fn(), onPass: vi.fn() };
  const { container } = render(
    <KeysOn value={keys}>
      <PullAsked {...called} />
    </KeysOn>,
  );
  return { ...called, container };
}

describe('what the pull is', () => {
  it('can be told by five buttons, none of them first among them, and breaks no rule of axe', async () => {
    const { onNote, container } = ask();
    expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual([
      expect.stringMatching(/^1To explain/),
      expect.stringMatching(/^2To fix/),
      expect.stringMatching(/^3To please/),
      expect.stringMatching(/^4To hide/),
      expect.stringMatching(/^5None/),
      'Pass',
    ]);
    await userEvent.click(screen.getByRole('button', { name: /^To hide/ }));
    expect(onNote).toHaveBeenCalledExactlyOnceWith('hide');
    expect(await faultsOf(container)).toEqual([]);
  });

  it.each([
    ['1', 'explain'],
    ['5', 'none'],
    ['e', 'explain'],
    ['f', 'fix'],
    ['p', 'please'],
    ['h', 'hide'],
    ['n', 'none'],
  ])('is noted by the key %s, wherever the focus is', async (key, pull) => {
    const { onNote } = ask();
    await userEvent.keyboard(key);
    expect(onNote).toHaveBeenCalledExactlyOnceWith(pull);
  });

  it('is walked to with the arrows', async () => {
    const { onNote } = ask();
    screen.getByRole('button', { name: /^To explain/ }).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onNote).toHaveBeenCalledExactlyOnceWith('please');
  });

  it('is left alone by single keys once they are turned off, and by keys that mean another thing', async () => {
    const { onNote } = ask(false);
    await userEvent.keyboard('1en');
    cleanup();
    const again = ask();
    await userEvent.keyboard('6x{Control>}f{/Control}{Alt>}1{/Alt}');
    expect(onNote).not.toHaveBeenCalled();
    expect(again.onNote).not.toHaveBeenCalled();
  });

  it('can be gone past', async () => {
    const { onNote, onPass } = ask();
    await userEvent.click(screen.getByRole('button', { name: 'Pass' }));
    expect(onPass).toHaveBeenCalledOnce();
    expect(onNote).not.toHaveBeenCalled();
  });
});
