/** The map as it is used: found by role and name, walked by keys, told in words, nothing withheld shown. */
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Heat } from '../../../../src/app/ui/map/heat.ts';
import { ScenarioMap, type ScenarioMapProps } from '../../../../src/app/ui/map/scenario-map.tsx';
import { compiled, shipped } from '../../../simulation/small-scenario.ts';
import { faultsOf } from '../../axe.ts';
import { THREE_ALIKE } from '../../debrief/told-run.ts';
import { inventedHeat } from './invented-heat.ts';

afterEach(cleanup);

const user = userEvent.setup();
const LATE = compiled(shipped('ten-minutes-late.yaml'));
const SILENT = compiled(shipped('gone-silent.yaml'));

/** Twelve came on from the first moment; how they went on from the second is withheld. */
const HEAT: Heat = {
  of: 15,
  places: new Map([
    ['first', 15],
    ['second', 12],
    ['done', 0],
  ]),
  ways: new Map([
    ['first→second', 12],
    ['third→done', 0],
  ]),
};

function show(more: Partial<ScenarioMapProps> = {}) {
  const onChoose = vi.fn<(place: string) => void>();
  const { container } = render(
    <ScenarioMap scenario={THREE_ALIKE} onChoose={onChoose} {...more} />,
  );
  const map = within(screen.getByRole('group', { name: 'The ways through “Small”' }));
  return { container, onChoose, map };
}

describe('a place on the map', () => {
  it('is a button that names what is said there and how many came', async () => {
    const { map, onChoose } = show({ heat: HEAT });
    const [first, second] = map.getAllByRole('button');
    expect(first?.getAttribute('aria-label')).toBe('Opening, “You were late.”, all 15 came here');
    expect(second?.getAttribute('aria-label')).toBe('“You were late.”, 12 of 15 came here');
    await user.click(second ?? document.body);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('second');
  });

  it('is marked when it is the chosen one', () => {
    const { map } = show({ chosen: 'second' });
    const marked = map
      .getAllByRole('button')
      .filter((button) => button.getAttribute('aria-current') === 'true');
    expect(marked).toHaveLength(1);
  });

  it('says of a silence that nothing is said, and of an ending how it ended', () => {
    render(<ScenarioMap scenario={SILENT} onChoose={() => {}} />);
    expect(
      screen.getByRole('button', { name: /^Opening, Nothing is said, His hand has stopped/ }),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Ending, Handed on: You go along/ })).toBeTruthy();
  });
});

describe('the keyboard', () => {
  it('comes to the map once, walks along the ways, and chooses with Enter', async () => {
    const { map, onChoose } = show();
    const buttons = map.getAllByRole('button');
    expect(buttons.filter((button) => button.getAttribute('tabindex') === '0')).toHaveLength(1);
    buttons[0]?.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onChoose).toHaveBeenLastCalledWith('third');
    await user.keyboard('{ArrowUp} ');
    expect(onChoose).toHaveBeenLastCalledWith('second');
    expect(document.activeElement).toBe(buttons[1]);
    expect(document.activeElement?.getAttribute('tabindex')).toBe('0');
  });

  it('goes back up by the way it came, whichever that was', async () => {
    render(<ScenarioMap scenario={LATE} onChoose={() => {}} />);
    const opening = screen.getByRole('button', { name: /^Opening/ });
    for (const aside of ['', '{ArrowRight}', '{ArrowRight}{ArrowRight}']) {
      opening.focus();
      await user.keyboard(`{ArrowDown}{ArrowLeft}{ArrowLeft}${aside}`);
      const branch = document.activeElement;
      await user.keyboard('{ArrowDown}{ArrowUp}');
      expect(document.activeElement).toBe(branch);
      await user.keyboard('{ArrowUp}');
      expect(document.activeElement).toBe(opening);
    }
  });

  it('begins at the chosen place', () => {
    const { map } = show({ chosen: 'third' });
    const stop = map.getAllByRole('button').find((button) => button.tabIndex === 0);
    expect(stop?.getAttribute('aria-current')).toBe('true');
  });

  it('stays on the map where no way leads', async () => {
    const { map } = show();
    const [first] = map.getAllByRole('button');
    first?.focus();
    await user.keyboard('{ArrowUp}{ArrowLeft}');
    expect(document.activeElement).toBe(first);
  });
});

describe('the list', () => {
  const list = () => {
    const [found] = screen
      .getAllByRole('list', { hidden: true })
      .filter((one) => one.tagName === 'OL');
    if (found === undefined) throw new Error('no list');
    return found;
  };
  const entry = (place: number) => list().children[place]?.textContent;

  it('tells every place in order, who came there and where its ways lead', () => {
    show({ heat: HEAT });
    expect(list().children).toHaveLength(4);
    expect(entry(0)).toContain('It begins here. All 15 came here.');
    expect(entry(0)).toContain('to “You were late.”: 12 of 15');
    expect(entry(0)).toContain('by choosing “That left you waiting.”, “The bus was late.”');
    expect(entry(3)).toContain('Repaired: It ends.Nobody came here.');
  });

  it('says fewer than five where a count is withheld, and nobody only where that is said', () => {
    show({ heat: HEAT });
    expect(entry(1)).toContain('to “You were late.”: fewer than five');
    expect(entry(2)).toContain('Fewer than five came here.');
    expect(entry(2)).toContain('to Repaired: It ends.: nobody');
  });

  it('chooses a place as well', async () => {
    const { onChoose } = show();
    await user.click(screen.getByText('The map as a list'));
    await user.click(within(list()).getByRole('button', { name: 'Repaired: It ends.' }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('done');
  });

  it('counts nothing where there is no group', () => {
    show();
    expect(list().textContent).not.toMatch(/came here|nobody|fewer/);
  });
});

describe('a withheld count', () => {
  it('leaves no trace of its number in what is drawn', () => {
    const { container } = render(
      <ScenarioMap
        scenario={THREE_ALIKE}
        heat={{ of: 15, places: new Map([['first', 15]]), ways: new Map() }}
      />,
    );
    expect(container.innerHTML).toContain('fewer than five');
    expect(container.innerHTML).not.toMatch(/[0-4] of 15|nobody/);
  });
});

describe('the size', () => {
  it('grows to a limit and comes back to the whole, and the buttons keep the focus', async () => {
    const { container } = show();
    const width = () => Number(container.querySelector('.map__sheet')?.getAttribute('width'));
    const larger = screen.getByRole('button', { name: 'Larger' });
    const before = width();
    for (let press = 0; press < 6; press += 1) await user.click(larger);
    expect(width()).toBeGreaterThan(before * 1.8);
    expect(larger.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(larger);
    await user.click(screen.getByRole('button', { name: 'Whole' }));
    expect(width()).toBeLessThanOrEqual(before);
    expect(screen.getByRole('button', { name: 'Whole', pressed: true })).toBeTruthy();
  });
});

describe('for everybody', () => {
  it.each([
    ['without a group', {}],
    ['with a group', { heat: inventedHeat(LATE, 15), chosen: 'the-page' }],
    ['with counts withheld', { heat: inventedHeat(LATE, 15, true) }],
  ])('axe finds nothing %s', async (_how, more) => {
    const { container } = render(<ScenarioMap scenario={LATE} onChoose={() => {}} {...more} />);
    await user.click(screen.getByText('The map as a list'));
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is a picture with a name, and its frame scrolls by keys, where nothing can be chosen', async () => {
    const { container } = render(<ScenarioMap scenario={LATE} />);
    expect(screen.getByRole('img', { name: 'The ways through “Ten minutes late”' })).toBeTruthy();
    expect(
      screen.getByRole('region', { name: 'Map of “Ten minutes late”' }).getAttribute('tabindex'),
    ).toBe('0');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('carries no style attribute, which a strict policy would drop', () => {
    const { container } = render(
      <ScenarioMap scenario={LATE} heat={inventedHeat(LATE, 15)} onChoose={() => {}} />,
    );
    expect(container.querySelector('svg')).toBeTruthy();
    expect(container.innerHTML).not.toContain('style=');
  });
});
