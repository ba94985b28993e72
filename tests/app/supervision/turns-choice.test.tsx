// @vitest-environment jsdom
/** A turn that is ticked off by a slip comes back with all that stood with it. */
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { TurnsChoice } from '../../../src/app/supervision/turns-choice.tsx';
import type { SheetTurn } from '../../../src/practice/sheet.ts';
import { faultsOf } from '../axe.ts';
import { MIXED_RUN } from './sheets.ts';

afterEach(cleanup);

const NOTED: SheetTurn = { turn: 1, mine: false, counted: true, felt: false, note: 'Cold feet.' };

function show(...chosen: readonly SheetTurn[]) {
  const kept: { now: readonly SheetTurn[] } = { now: chosen };
  function Shown() {
    const [turns, setTurns] = useState(chosen);
    kept.now = turns;
    return <TurnsChoice turns={MIXED_RUN.turns} chosen={turns} withOwn={[]} onChoose={setTurns} />;
  }
  return { ...render(<Shown />), kept };
}

const tick = (turn: number) => screen.getByRole('checkbox', { name: new RegExp(`^Turn ${turn}`) });

describe('a turn that is taken off the page', () => {
  it('can be put back with its note where it stands, and the focus stays there', async () => {
    const { container, kept } = show(NOTED);
    await userEvent.click(tick(2));
    expect(kept.now).toEqual([]);
    expect(screen.getByText('Turn 2 is off the page, and your note too.')).toBeTruthy();
    expect(document.activeElement).toBe(tick(2));
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(kept.now).toEqual([NOTED]);
    await waitFor(() => expect(document.activeElement).toBe(tick(2)));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('comes back with it when it is ticked again, too', async () => {
    const { kept } = show(NOTED);
    await userEvent.click(tick(2));
    await userEvent.click(tick(2));
    expect(kept.now).toEqual([NOTED]);
  });

  it('leaves nothing to undo where nothing stood with it', async () => {
    show({ ...NOTED, counted: false, note: '' });
    await userEvent.click(tick(2));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});
