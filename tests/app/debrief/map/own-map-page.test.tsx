/** One's own map: what was seen is told, the rest is drawn and not told, in picture and list alike. */
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { OwnMapPage } from '../../../../src/app/debrief/map/own-map-page.tsx';
import type { Attempt } from '../../../../src/app/keeping/attempt.ts';
import { unmarked } from '../../../../src/app/ui/typeset.ts';
import { replay } from '../../../../src/simulation/replay.ts';
import { faultsOf } from '../../axe.ts';
import { letDialogsOpen } from '../../dialogs.ts';
import { attempt, choices, LATE, pageOf } from './own-runs.ts';

beforeAll(letDialogsOpen);
afterEach(cleanup);

const user = userEvent.setup();
const THIS = attempt(
  1,
  choices(() => 0),
);
/** Left after its third turn, in which it parts. */
const WAY = attempt(2, choices((turn) => (turn < 2 ? 0 : 1)).slice(0, 3), {
  from: { run: '1', turn: 2 },
});
const OTHER = attempt(
  3,
  choices(() => 2),
);

function show(runs: readonly [Attempt, ...Attempt[]], onGoBack = vi.fn()) {
  const { container } = render(<OwnMapPage {...pageOf(runs, onGoBack)} />);
  const map = screen.getByRole('group', { name: /^The ways through/ });
  const places = () => within(map).getAllByRole('button');
  const names = () => places().map((place) => place.getAttribute('aria-label') ?? '');
  return { container, map, places, names, onGoBack };
}

/** Every sentence of the scenario that no run has come to, in its moments and its endings. */
function unseenWords(...runs: readonly Attempt[]): readonly string[] {
  const told = runs.map(({ transcript }) => replay(LATE, transcript));
  const been = new Set([
    ...told.flatMap(({ turns }) => turns.flatMap(({ moment, after }) => [moment, after.at])),
  ]);
  const words = [
    ...Object.values(LATE.moments).flatMap(({ id, client, responses }) =>
      been.has(id)
        ? []
        : [
            ...client.flatMap(({ says, shows }) => [says, shows]),
            ...responses.map((one) => one.say ?? one.do),
          ],
    ),
    ...Object.values(LATE.endings).flatMap(({ id, text }) => (been.has(id) ? [] : [text])),
  ];
  return [...new Set(words.flatMap((one) => (one === undefined ? [] : [unmarked(one)])))];
}

describe('what has not been seen', () => {
  it('is nowhere in the page, by any of its words', async () => {
    const { container, places } = show([THIS, WAY]);
    const unseen = unseenWords(THIS, WAY);
    expect(unseen.length).toBeGreaterThan(30);
    const said = () => container.innerHTML;
    const leaked = () => unseen.filter((words) => said().includes(words.slice(0, 24)));
    expect(leaked()).toEqual([]);
    for (const place of places()) {
      await user.click(place);
      expect(leaked()).toEqual([]);
      await user.click(screen.getByRole('button', { name: 'Back to the map' }));
    }
  }, 30_000);

  it('has a mark on the map and no label, of however few words', () => {
    const { places } = show([THIS, WAY]);
    const labels = places().map((place) => [
      place.getAttribute('aria-label')?.includes('you have not') === true,
      place.querySelectorAll('text').length > 0,
    ]);
    for (const [unseen, labelled] of labels) expect(labelled).toBe(!unseen);
    expect(labels.filter(([unseen]) => unseen).length).toBeGreaterThan(3);
  });

  it('says of an ending neither its name nor how it ends, by its mark or its id', () => {
    const { container, names } = show([THIS]);
    const end = replay(LATE, THIS.transcript).ending;
    const others = Object.values(LATE.endings).filter(({ id }) => id !== end?.id);
    expect(names().filter((name) => name === 'An ending you have not seen')).toHaveLength(
      others.length,
    );
    const outcomes = container.textContent?.match(
      /Repaired|Partly repaired|Taken forward|Attempted|Left unspoken|Ruptured|Handed on/g,
    );
    expect(new Set(outcomes).size).toBeLessThanOrEqual(1);
    for (const { id } of others) expect(container.innerHTML).not.toContain(`"${id}"`);
  });

  it('is hinted: from where a way may lead there, and by way of how many unseen moments', async () => {
    const { places, names } = show([THIS]);
    const at = names().findIndex((name) => name.startsWith('An ending you have not seen'));
    await user.click(places()[at] ?? document.body);
    const dialog = screen.getByRole('dialog', { name: 'An ending you have not seen' });
    expect(dialog.textContent).toMatch(
      /A way may lead here from .+(, by way of \w+ moments? you have not come to)?\./,
    );
  });
});

describe('a place that was come to', () => {
  it('is named by what was said there, and tells it with what was chosen, and the ways on', async () => {
    const { places, names, onGoBack } = show([THIS, WAY]);
    const [first] = replay(LATE, THIS.transcript).turns;
    const at = names().findIndex((name) => name.startsWith('Opening'));
    expect(names()[at]).toContain('turn 1 of this run and A');
    await user.click(places()[at] ?? document.body);
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(unmarked(first?.chosen.response.say ?? '?'))).toBeTruthy();
    // What another way took over with its beginning is told once.
    expect(dialog.getAllByRole('listitem')).toHaveLength(1);
    expect(dialog.getByRole('link', { name: /^Turn 1 in the debrief/ }).getAttribute('href')).toBe(
      '/s/ten-minutes-late/debrief/?run=1#turn-1',
    );
    await user.click(dialog.getByRole('button', { name: /^Go back to turn 1 and answer other/ }));
    expect(onGoBack).toHaveBeenCalledExactlyOnceWith(THIS, 0);
  });

  it('goes back into the run in which it was come to', async () => {
    const { places, names, onGoBack } = show([THIS, WAY]);
    const at = names().findIndex((name) => name.endsWith('turn 3 of this run and A'));
    await user.click(places()[at] ?? document.body);
    await user.click(screen.getByRole('button', { name: /turn 3 .+ \(A\)/ }));
    expect(onGoBack).toHaveBeenCalledExactlyOnceWith(WAY, 2);
  });
});

describe('the ways', () => {
  it('are named by what they are to this run, with their day, and drawn in strokes of their own', () => {
    const { container } = show([THIS, WAY, OTHER]);
    const boxes = screen.getAllByRole('checkbox');
    expect(boxes.map((box) => box.closest('label')?.textContent)).toEqual([
      'This run1 March 2026',
      'AAnother way, from turn 32 March 2026',
      'BAnother run3 March 2026',
    ]);
    const strokes = [0, 1, 2].map(
      (stroke) => container.querySelectorAll(`.map__sheet .map__own-way--${stroke}`).length,
    );
    expect(strokes.every((many) => many > 0)).toBe(true);
  });

  it('of the run it went back into is the time before', () => {
    show([WAY, THIS]);
    expect(screen.getByRole('checkbox', { name: /The time before/ })).toBeTruthy();
  });

  it('are switched off and on by name, in the picture and in the list', async () => {
    const { container, names } = show([THIS, OTHER]);
    const drawn = () => container.querySelectorAll('.map__sheet .map__own-way--1').length;
    const told = () => container.querySelector('ol.map-list')?.textContent ?? '';
    expect(told()).toContain('A, by choosing');
    const before = names().length;
    await user.click(screen.getByRole('checkbox', { name: /Another run/ }));
    expect(drawn()).toBe(0);
    expect(told()).not.toMatch(/A, by choosing/);
    expect(names().some((name) => /\bof A\b/.test(name))).toBe(false);
    expect(names()).toHaveLength(before);
    await user.click(screen.getByRole('checkbox', { name: /Another run/ }));
    expect(drawn()).toBeGreaterThan(0);
  });

  it('leave out runs of another wording, and those in which nothing was said', () => {
    const { transcript } = OTHER;
    const older = { ...OTHER, transcript: { ...transcript, content: 'f'.repeat(64) } };
    show([THIS, older, attempt(4, [])]);
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  });
});

describe('the list', () => {
  it('has the places and the ways of the picture, no more and no fewer', () => {
    const { container, names } = show([THIS, WAY]);
    const entries = [...(container.querySelector('ol.map-list')?.children ?? [])];
    expect(entries).toHaveLength(names().length);
    const unseen = (name: string | null | undefined) => name?.includes('you have not') === true;
    expect(
      entries.filter((entry) => unseen(entry.querySelector('button')?.textContent)),
    ).toHaveLength(names().filter(unseen).length);
    const onward = entries.reduce((all, one) => all + one.querySelectorAll('li').length, 0);
    expect(onward).toBe(container.querySelectorAll('.map__sheet .map__path').length);
  });

  it('says by which words a way was taken only where it was', () => {
    const { container } = show([THIS]);
    const told = container.querySelector('ol.map-list')?.textContent ?? '';
    const steps = THIS.transcript.choices.length;
    expect(told.match(/by choosing/g)).toHaveLength(steps);
  });
});

it('breaks no rule of axe, with a place open too', async () => {
  const { container, places } = show([THIS, WAY, OTHER]);
  await user.click(screen.getByText('The map as a list'));
  expect(await faultsOf(container)).toEqual([]);
  await user.click(places()[0] ?? document.body);
  expect(await faultsOf(container)).toEqual([]);
}, 20_000);
