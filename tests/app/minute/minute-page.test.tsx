// @vitest-environment jsdom
/** A page to rest on: says what became of a run that was left, and blames nobody for it. */
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MinutePage } from '../../../src/app/minute/minute-page.tsx';
import { faultsOf } from '../axe.ts';

afterEach(cleanup);

describe('a minute for oneself', () => {
  it('says nothing of a run to whoever has not come from one', async () => {
    const onBack = vi.fn();
    const { container } = render(<MinutePage left={false} lasting onBack={onBack} library="/" />);
    expect(screen.getByRole('heading', { level: 1, name: 'A minute for yourself' })).toBeTruthy();
    expect(screen.queryByText(/session/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Go back to where you were' }));
    expect(onBack).toHaveBeenCalledOnce();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says to whoever has left that the run is kept and nothing counts against it', async () => {
    const { container } = render(<MinutePage left lasting library="/" />);
    expect(screen.getByText(/kept on this device as it stands/)).toBeTruthy();
    expect(screen.getByText(/Nothing is counted against it/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Go back/ })).toBeNull();
    expect(screen.getByRole('link', { name: 'All scenarios' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('does not say that a run is kept where the browser keeps nothing', () => {
    render(<MinutePage left lasting={false} library="/" />);
    expect(screen.queryByText(/kept on this device/)).toBeNull();
    expect(screen.getByText(/as long as this page is open/)).toBeTruthy();
  });
});
