// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  SeminarScreen,
  type SeminarScreenProps,
} from '../../../src/app/course/seminar/seminar-screen.tsx';
import { SMALL } from '../../course/cohort.ts';
import { faultsOf } from '../axe.ts';
import { TWELVE } from './group-of-small.ts';

afterEach(cleanup);

const moments = TWELVE.scenarios[0]?.told?.first.moments ?? [];

const seminar = (at: number, more: Partial<SeminarScreenProps> = {}) => {
  const moment = moments[at];
  if (moment === undefined) throw new Error('the group has no such moment');
  return (
    <SeminarScreen
      card={SMALL.card}
      moment={{ id: moment.moment, ...moment }}
      place={at + 1}
      places={moments.length}
      back={{ title: 'Week four', href: '/group/' }}
      {...more}
    />
  );
};

describe('a moment in the seminar', () => {
  it('breaks no rule of axe, before the choices are shown and after', async () => {
    const { container } = render(seminar(0));
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Show what the group chose' }));
    expect(await faultsOf(container)).toEqual([]);
  });

  it('asks first, and shows counts by one press', async () => {
    render(seminar(0));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('You were late.');
    expect(screen.getByRole('heading', { name: 'What would you say?' })).toBeTruthy();
    expect(screen.queryByText(/ of 12$/)).toBeNull();
    await userEvent.keyboard(' ');
    expect(screen.getByRole('heading', { name: 'What the group chose' })).toBeTruthy();
    expect(screen.getByText('5 of 12')).toBeTruthy();
    await userEvent.keyboard(' ');
    expect(screen.queryByText('5 of 12')).toBeNull();
  });

  it('goes on and back by the arrow keys and by buttons, and asks again at each', async () => {
    const onNext = vi.fn();
    const onPrevious = vi.fn();
    const { rerender } = render(seminar(0, { onNext }));
    await userEvent.keyboard(' {ArrowRight}{ArrowLeft}');
    expect(onNext).toHaveBeenCalledTimes(1);
    rerender(seminar(1, { onNext, onPrevious }));
    expect(screen.getByRole('heading', { name: 'What would you say?' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    await userEvent.click(screen.getByRole('button', { name: 'Previous' }));
    expect(onPrevious).toHaveBeenCalledTimes(1);
  });

  it('leaves the space bar to a button that has the focus', async () => {
    const onNext = vi.fn();
    render(seminar(0, { onNext }));
    screen.getByRole('button', { name: 'Next' }).focus();
    await userEvent.keyboard(' ');
    expect(onNext).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('5 of 12')).toBeNull();
  });

  it('offers the whole screen only where the browser has it', () => {
    render(seminar(0));
    expect(screen.queryByRole('button', { name: 'Full screen' })).toBeNull();
  });

  it('has names nowhere', async () => {
    const { container } = render(seminar(0));
    await userEvent.keyboard(' ');
    expect(container.textContent).not.toMatch(/Person|Robin/);
  });
});
