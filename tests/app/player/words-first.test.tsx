/** Asked first: what was written or said aloud is handed on, and nobody is held up. */
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WordsFirst } from '../../../src/app/player/words-first.tsx';
import { faultsOf } from '../axe.ts';

afterEach(cleanup);

const user = userEvent.setup();
const NONE = { words: '', aloud: false };
const box = () => screen.getByRole('textbox', { name: 'What would you say, or do?' });
const show = () => screen.getByRole('button', { name: 'Show the replies' });

function ask(draft = NONE) {
  const called = { onDraft: vi.fn(), onShow: vi.fn() };
  const { container } = render(<WordsFirst draft={draft} most={12} {...called} />);
  return { ...called, container };
}

describe('one’s own words first', () => {
  it('are handed on when the replies are asked for, and kept while they are written', async () => {
    const { onDraft, onShow, container } = ask();
    await user.type(box(), 'Sorry.');
    await user.click(screen.getByRole('checkbox', { name: 'I have said it aloud' }));
    expect(onDraft).toHaveBeenLastCalledWith({ words: 'Sorry.', aloud: true });
    expect(onShow).not.toHaveBeenCalled();
    await user.click(show());
    expect(onShow).toHaveBeenCalledExactlyOnceWith({ words: 'Sorry.', aloud: true });
    expect(await faultsOf(container)).toEqual([]);
  });

  it('can be gone past', async () => {
    const { onShow } = ask();
    await user.click(show());
    expect(onShow).toHaveBeenCalledExactlyOnceWith(NONE);
  });

  it('go on from where they were left, with the notice about real details', () => {
    ask({ words: 'I let', aloud: false });
    expect(box()).toHaveProperty('value', 'I let');
    expect(screen.getByText(/No real client’s details/)).toBeDefined();
  });
});
