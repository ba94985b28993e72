// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { NamingPage } from '../../../src/app/drills/naming-page.tsx';
import { toName } from '../../../src/practice/naming.ts';
import { faultsOf } from '../axe.ts';
import { momentOf, PAIR } from './moments.ts';

afterEach(cleanup);

const moment = momentOf(['how'], 'twin');
const named = toName(moment, PAIR);
if (named === undefined) throw new Error('There is nothing to name.');
const naming = { ...named, moment, other: { ...momentOf([], 'repair'), is: PAIR.move } };

describe('name the move', () => {
  it('tells what the rubric says, what it was called, and what the words are elsewhere', async () => {
    const user = userEvent.setup();
    const { container } = render(
      <NamingPage namings={[naming]} drillsHref="/d" anotherHref="/more" />,
    );
    expect(await faultsOf(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Giving the reason' }));
    expect(document.activeElement?.textContent).toBe('What it is here');
    expect(screen.getByText('Justifying')).toBeTruthy();
    expect(screen.getByText('She has not asked.')).toBeTruthy();
    expect(screen.getByText('What you called it: Giving the reason')).toBeTruthy();
    expect(screen.getByText('The same words elsewhere: Giving the reason')).toBeTruthy();
    expect(screen.getByText('She wanted to know.')).toBeTruthy();
    for (const folded of container.querySelectorAll('details')) folded.open = true;
    expect(await faultsOf(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'To the end' }));
    expect(screen.getByRole('link', { name: 'Name more' }).getAttribute('href')).toBe('/more');
  });

  it('says so when it was called what it is', async () => {
    const user = userEvent.setup();
    render(<NamingPage namings={[naming]} drillsHref="/d" anotherHref="/more" />);
    await user.click(screen.getByRole('button', { name: 'Justifying' }));
    expect(document.activeElement?.textContent).toBe('That is what it is here');
    expect(screen.queryByText(/^What you called it/)).toBeNull();
  });
});
