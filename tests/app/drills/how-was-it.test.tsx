// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { HowWasIt } from '../../../src/app/drills/how-was-it.tsx';
import { faultsOf } from '../axe.ts';

afterEach(cleanup);

describe('how a set was', () => {
  it('says when it comes back, and can be taken back and answered otherwise', async () => {
    const user = userEvent.setup();
    const kept: string[] = [];
    const { container } = render(
      <HowWasIt
        onAnswer={async (how) => {
          kept.push(how);
          return how === 'again' ? 1 : 8;
        }}
        onTakeBack={async () => void kept.pop()}
      />,
    );
    expect(await faultsOf(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Again, soon' }));
    const said = await screen.findByText('Again, soon: it comes back tomorrow.');
    expect(document.activeElement).toBe(said);
    expect(await faultsOf(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Take the answer back' }));
    await user.dblClick(await screen.findByRole('button', { name: 'About right' }));
    await screen.findByText('About right: it comes back in about a week.');
    expect(kept).toEqual(['about-right']);
  });

  it('says so when it could not be kept, and asks again', async () => {
    const user = userEvent.setup();
    render(
      <HowWasIt
        onAnswer={() => Promise.reject(new Error('full'))}
        onTakeBack={() => Promise.resolve()}
      />,
    );
    await user.click(screen.getByRole('button', { name: 'Too easy' }));
    expect((await screen.findByRole('status')).textContent).toMatch(/could not be kept/);
    expect(screen.getByRole('button', { name: 'Too easy' })).toBeTruthy();
  });
});
