/** The debrief as it is read: what comes first, what opens to what, what it never says. */
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { compiled, shipped } from '../../simulation/small-scenario.ts';
import { faultsOf } from '../axe.ts';
import { howItWas } from '../keeping/looked-back.ts';
import { showClosed, showOpened } from './show-debrief.tsx';
import { GOODBYE, playedOut, THREE_ALIKE, toldRun } from './told-run.ts';

afterEach(() => {
  cleanup();
  window.history.replaceState(null, '', '/');
});

const user = userEvent.setup();
const LATE = compiled(shipped('ten-minutes-late.yaml'));
const MIXED = toldRun(THREE_ALIKE, ['why', 'see', 'sorry']);

const part = (name: string) => within(screen.getByRole('region', { name }));
const turn = (place: number) => {
  const found = part('Turn by turn')
    .getAllByRole('listitem')
    .find(({ id }) => id === `turn-${place}`);
  if (found === undefined) throw new Error(`no turn ${place}`);
  return within(found);
};

describe('the trainee’s own words', () => {
  it('come first: no figure is on the page until it is opened', async () => {
    showClosed(MIXED);
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Small',
      'How was that?',
    ]);
    await user.click(screen.getByRole('button', { name: 'Read the debrief' }));
    expect(screen.getByRole('heading', { name: 'Safety' })).toBe(document.activeElement);
    expect(screen.queryByRole('button', { name: 'Read the debrief' })).toBeNull();
  });

  it('need not be asked for again after a reload', async () => {
    const { unmount } = showClosed(MIXED);
    await user.click(screen.getByRole('button', { name: 'Read the debrief' }));
    unmount();
    showClosed(MIXED);
    expect(screen.getByRole('heading', { name: 'Turn by turn' })).toBeDefined();
  });

  it('are handed on when the box is left, with a notice against real details beside it', async () => {
    const { onReflect } = showClosed(MIXED, { reflection: howItWas('Hm.') });
    const box = screen.getByRole('textbox', { name: 'How was that?' });
    expect(box).toHaveProperty('value', 'Hm.');
    expect(
      document.getElementById(box.getAttribute('aria-describedby')?.split(' ')[1] ?? '')
        ?.textContent,
    ).toMatch(/No real client’s details/);
    await user.type(box, ' Hot.');
    await user.tab();
    expect(onReflect).toHaveBeenLastCalledWith(howItWas('Hm. Hot.'));
    expect(onReflect).toHaveBeenCalledTimes(1);
  });

  it('are handed on after a pause, and when the page is left', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      const { onReflect, unmount } = showClosed(MIXED);
      const typing = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
      await typing.type(screen.getByRole('textbox', { name: 'How was that?' }), 'So');
      await act(() => vi.advanceTimersByTimeAsync(1000));
      expect(onReflect.mock.calls).toEqual([[howItWas('So')]]);
      await typing.type(screen.getByRole('textbox', { name: 'How was that?' }), '.');
      unmount();
      expect(onReflect.mock.calls).toEqual([[howItWas('So')], [howItWas('So.')]]);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('further questions', () => {
  it('are none until they are asked for, and each frame keeps what was answered', async () => {
    const { onReflect } = showClosed(MIXED, { reflection: howItWas('Hm.') });
    const own = () => within(screen.getByRole('region', { name: 'How was that?' }));
    expect(own().getAllByRole('textbox')).toHaveLength(3);
    const frames = own().getByRole('combobox', { name: 'Further questions:' });
    await user.selectOptions(frames, 'Gibbs’ cycle');
    await user.type(own().getByRole('textbox', { name: /^Feelings\./ }), 'Hot.');
    await user.selectOptions(frames, 'The seven eyes');
    expect(own().queryByRole('textbox', { name: /^Feelings\./ })).toBeNull();
    await user.type(own().getByRole('textbox', { name: /^Between us\./ }), 'She waited.');
    await user.tab();
    expect(onReflect).toHaveBeenLastCalledWith({
      frame: 'seven-eyes',
      answers: [
        { question: 'how-was-that', words: 'Hm.' },
        { question: 'gibbs-felt', words: 'Hot.' },
        { question: 'eye-between', words: 'She waited.' },
      ],
    });
    expect((await axe.run(document.body)).violations).toEqual([]);
  });
});

describe('safety', () => {
  const said = (...choices: string[]) => {
    showOpened(toldRun(GOODBYE, choices));
    return part('Safety');
  };

  it('says when there was no cue', () => {
    showOpened(MIXED);
    expect(part('Safety').getByText(/Nothing Ann said or showed here called for/)).toBeDefined();
    expect(part('Safety').queryByRole('group')).toBeNull();
  });

  it('says when it was asked plainly, and opens to the turn', () => {
    const safety = said('see', 'ask', 'see');
    expect(safety.getByText(/you asked plainly/)).toBeDefined();
    expect(safety.getByRole('link', { name: 'Turn 2' }).getAttribute('href')).toBe('#turn-2');
    expect(safety.getByText('The question stood open, and was asked.')).toBeDefined();
  });

  it('says when it was asked late', () => {
    const safety = said('see', 'how', 'ask');
    expect(safety.getByText('You asked about safety, later than you could have.')).toBeDefined();
    expect(safety.getByRole('link', { name: 'Turn 3' })).toBeDefined();
  });

  it('says when it was not asked, and that it is for the supervisor', () => {
    const safety = said('see', 'see', 'see');
    expect(safety.getByText(/it was not asked/)).toBeDefined();
    expect(safety.getByText(/goes to your supervisor the same day/)).toBeDefined();
  });

  it('is no axis: the question is marked as outside them', () => {
    said('see', 'ask', 'see');
    expect(turn(2).getByText('outside the axes')).toBeDefined();
    expect(turn(2).getByText('Here a question of safety stood open.')).toBeDefined();
    expect(turn(3).queryByText('Here a question of safety stood open.')).toBeNull();
  });
});

describe('after a misstep', () => {
  const following = (...choices: string[]) => {
    showOpened(toldRun(THREE_ALIKE, choices));
    return part('After a misstep');
  };

  it('there may be nothing to come back from', () => {
    expect(
      following('see', 'how', 'see').getByText('Nothing to come back from here.'),
    ).toBeDefined();
  });

  it('the trainee came back at once', () => {
    expect(
      following('why', 'see', 'see').getByText('You came back at once, in turn 2.'),
    ).toBeDefined();
  });

  it('or later', () => {
    expect(
      following('why', 'how', 'see').getByText('You came back one turn later, in turn 3.'),
    ).toBeDefined();
  });

  it('or not on this way', () => {
    expect(following('why', 'how', 'how').getByText('Not on this way.')).toBeDefined();
  });

  it('or the run ended first; each links to its turn', () => {
    const missteps = following('see', 'see', 'why');
    expect(missteps.getByText('The run ended first.')).toBeDefined();
    expect(missteps.getByRole('link', { name: 'Turn 3' })).toBeDefined();
  });
});

describe('the transcript', () => {
  it('tells what was said, what it counted as, why, and what was felt and not said', () => {
    showOpened(MIXED);
    const first = turn(1);
    expect(first.getByRole('heading', { name: 'Turn 1' })).toBeDefined();
    for (const words of [
      'You were late.',
      'She looks up.',
      'Will she say it?',
      'The bus was late.',
    ])
      expect(first.getByText(words)).toBeDefined();
    expect(first.getAllByText('moving against')).not.toHaveLength(0);
    expect(first.getAllByText('It answers nothing.')).not.toHaveLength(0);
    expect(first.getByText('She does not.')).toBeDefined();
  });

  it('names a source, leads to it at the end, and says where it is from memory', () => {
    showOpened(MIXED);
    const second = turn(2);
    const [source] = second.getAllByRole('link', { name: 'Rogers 1957' });
    expect(source?.getAttribute('href')).toBe('#source-rogers-1957');
    expect(source?.parentElement?.textContent).toBe('Rogers 1957, from memory');
    expect(document.getElementById('source-rogers-1957')?.textContent).toMatch(/From memory/);
    expect(
      second.getAllByRole('link', { name: 'The author’s own judgement' })[0]?.parentElement
        ?.textContent,
    ).toBe('The author’s own judgement');
  });

  it('opens each other option to what it would have counted as, and why', () => {
    showOpened(MIXED);
    const others = turn(1).getByText('What else was there').closest('details');
    expect(others?.open).toBe(false);
    const ways = [...(others?.querySelectorAll('details.other') ?? [])];
    expect(ways.map((way) => way.querySelector('summary')?.textContent).sort()).toEqual([
      'How was the week?',
      'I am sorry for the whole of it.',
      'That left you waiting.',
    ]);
    const see = ways.find((way) => way.textContent?.startsWith('That left you waiting.'));
    expect(see?.textContent).toMatch(/repair.*Acknowledging.*It stays with her\./s);
  });

  it('opens the name of a move to its definition', () => {
    showOpened(MIXED);
    const [name] = turn(1).getAllByText('Justifying');
    const opened = name?.closest('details');
    expect(opened?.textContent).toContain(THREE_ALIKE.judgement.moves.justify?.definition);
  });

  it('makes no count of a contested answer, and lets the schools speak', () => {
    showOpened(MIXED);
    const third = turn(3);
    expect(third.getAllByText('experts differ here')).toHaveLength(1);
    expect(third.getByText('Say sorry here?')).toBeDefined();
    expect(third.getByText('Psychodynamic')).toBeDefined();
    expect(third.getByText('Model it.')).toBeDefined();
  });

  it('marks the turning points with another way to have answered', () => {
    showOpened(toldRun(THREE_ALIKE, ['why', 'see', 'see']));
    expect(turn(1).getByText(/Here most was left on the table/)).toBeDefined();
    expect(turn(1).getByText(/There was also: “That left you waiting\.”/)).toBeDefined();
    expect(turn(2).queryByText(/left on the table/)).toBeNull();
  });

  it('sets emphasis and apostrophes as a printer would', () => {
    showOpened(MIXED);
    expect(turn(3).getByText('whole').tagName).toBe('EM');
  });
});

describe('the figures', () => {
  it('are words below four occasions, and open to their turns', () => {
    showOpened(toldRun(THREE_ALIKE, ['why', 'see', 'see']));
    const figures = part('Repair, against, away');
    expect(figures.getByText('Two of three.')).toBeDefined();
    expect(figures.getByText('One turn, clear.')).toBeDefined();
    expect(figures.getByText('No turn moved away from Ann.')).toBeDefined();
    expect(figures.getByText('Not taken. On offer: “That left you waiting.”')).toBeDefined();
    expect(figures.getByText('Clear: Justifying.')).toBeDefined();
  });

  it('say so when there was no occasion', () => {
    showOpened(toldRun(THREE_ALIKE, ['sorry', 'sorry', 'sorry']));
    expect(
      part('Repair, against, away').getByText('There was no occasion to take repair in this run.'),
    ).toBeDefined();
  });

  it('list the steps with their turns, without a cross', () => {
    showOpened(toldRun(THREE_ALIKE, ['why', 'see', 'see']));
    const steps = part('The steps of a repair');
    const acknowledge = steps.getByText('Acknowledge').closest('div');
    expect(acknowledge?.textContent).toContain('in turns 2 and 3');
    expect(steps.getAllByText('not in this run').length).toBe(8);
  });

  it('are never a percentage, a mark, a praise or a comparison', () => {
    showOpened(playedOut(LATE, () => 0));
    for (const name of ['Safety', 'After a misstep', 'Repair, against, away', 'Yvonne’s side'])
      expect(screen.getByRole('region', { name }).textContent).not.toMatch(
        /%|well done|congratul|scor|points|excellent|great|average/i,
      );
  });
});

describe('the client’s side and the room', () => {
  it('is said to be imagined, and stands in words as well', () => {
    showOpened(MIXED);
    const side = part('Ann’s side');
    expect(side.getByText('How the author imagines Ann; not a measurement.')).toBeDefined();
    expect(side.getByRole('img')).toBeDefined();
    expect(
      side.getByText('Trust fell a little, heard fell and candour fell a little.'),
    ).toBeDefined();
    expect(side.getAllByText('By Justifying.')).not.toHaveLength(0);
  });

  it('is stepped through by keyboard, and says what each step shows', async () => {
    showOpened(MIXED);
    const room = part('The room again');
    expect(room.getByText('As it opened')).toBeDefined();
    const next = room.getByRole('button', { name: 'Next turn' });
    next.focus();
    await user.keyboard('{Enter}');
    const caption = room.getByText('Turn 1').closest('figcaption');
    expect(caption?.getAttribute('aria-live')).toBe('polite');
    expect(caption?.textContent).toContain('Your chair has squared up. The light has narrowed.');
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(room.getByText('Turn 3')).toBeDefined();
    expect(document.activeElement).toBe(next);
    expect(next.getAttribute('aria-disabled')).toBe('true');
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(room.getByText('As it opened')).toBeDefined();
  });
});

describe('the end', () => {
  it('is told in the ending’s words, with the questions and whose key it is', () => {
    showOpened(MIXED);
    expect(part('How it ended').getByText('It ends.')).toBeDefined();
    expect(part('Questions to take along').getByText('What now?')).toBeDefined();
    expect(screen.getByText('Author’s provisional key')).toBeDefined();
  });

  it('is played again with the same temper or another', async () => {
    const { onAgain, onSave } = showOpened(MIXED);
    const again = part('Again');
    await user.click(again.getByRole('button', { name: 'Play it again' }));
    await user.click(again.getByRole('radio', { name: 'She has slept badly.' }));
    await user.click(again.getByRole('button', { name: 'Play it again' }));
    expect(onAgain.mock.calls).toEqual([['even'], ['tired']]);
    await user.click(again.getByRole('button', { name: 'Take the transcript away' }));
    expect(onSave).toHaveBeenCalledTimes(1);
  });

  it('says plainly that a run was left, covers what was played, and leads on', () => {
    showOpened(toldRun(THREE_ALIKE, ['why']), { goOnHref: '/on' });
    expect(screen.getByText(/You left this run here, as anybody may/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Go on with it' }).getAttribute('href')).toBe('/on');
    expect(part('Where it stands').getByText('You were late.')).toBeDefined();
    expect(turn(1).getByText('The bus was late.')).toBeDefined();
  });

  it('has nothing to tell of a run without a turn but the way on', () => {
    showOpened(toldRun(THREE_ALIKE, []), { goOnHref: '/on' });
    expect(screen.queryByRole('heading', { name: 'Safety' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Go on with it' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Play it again' })).toBeDefined();
  });

  it('says trouble with storage where it is seen first', () => {
    showClosed(MIXED, { trouble: 'It could not be stored.' });
    expect(screen.getByRole('status').textContent).toBe('It could not be stored.');
  });
});

describe('for everybody', () => {
  it.each([
    ['a shipped run', playedOut(LATE, (turn) => turn)],
    ['another temper', playedOut(LATE, (turn) => turn * 3 + 1, 'clipped')],
    ['contested and against', MIXED],
    ['a run that was left', toldRun(THREE_ALIKE, ['why'])],
  ])(
    'axe finds nothing: %s',
    async (_, told) => {
      const { container } = showOpened(told, { library: '/', goOnHref: '/on' });
      for (const folded of container.querySelectorAll('details')) folded.open = true;
      const { violations } = await axe.run(container, {
        rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    },
    60_000,
  );

  it('every place in its contents is on the page, and every turn link leads to a turn', () => {
    const { container } = showOpened(playedOut(LATE, (turn) => turn));
    const links = [...container.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    expect(links.length).toBeGreaterThan(20);
    const lost = links
      .map((link) => link.hash.slice(1))
      .filter((id) => !document.getElementById(id));
    expect(lost).toEqual([]);
  });

  it('prints with its notes open, and folds them again afterwards', () => {
    vi.stubGlobal('matchMedia', () => ({
      matches: false,
      addEventListener: () => {},
      removeEventListener: () => {},
    }));
    try {
      const { container } = showOpened(MIXED);
      const folds = [...container.querySelectorAll<HTMLDetailsElement>('details.fold')];
      expect(folds.map(({ open }) => open)).toEqual([false, false, false]);
      window.dispatchEvent(new Event('beforeprint'));
      expect(folds.every(({ open }) => open)).toBe(true);
      window.dispatchEvent(new Event('afterprint'));
      expect(folds.some(({ open }) => open)).toBe(false);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe('a run that was set', () => {
  const set = { title: 'Week 3', tempers: [], handInHref: '/hand-in/?of=a' };

  it('can be handed in once its debrief is read, never before', async () => {
    showClosed(MIXED, { set });
    expect(screen.queryByRole('link', { name: 'Hand in' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Read the debrief' }));
    expect(part('Again').getByRole('link', { name: 'Hand in' }).getAttribute('href')).toBe(
      set.handInHref,
    );
    expect(part('Again').getByText(/belongs to “Week 3”/)).toBeTruthy();
  });

  it('that was left in the middle is not offered for handing in', () => {
    showOpened(toldRun(THREE_ALIKE, ['why']), { set });
    expect(screen.queryByRole('link', { name: 'Hand in' })).toBeNull();
  });
});

describe('another way through a run', () => {
  const taken = [
    { id: 'b', turn: 1, said: { say: 'That left you waiting.' }, ended: true, href: '/went' },
    { id: 'c', turn: 1, ended: false, href: '/on' },
  ] as const;

  it('can be begun at each turn', async () => {
    const onTake = vi.fn<(turn: number) => void>();
    showOpened(MIXED, { ways: { taken: [], onTake } });
    await user.click(
      turn(3).getByRole('button', { name: 'Go back to turn 3 and answer otherwise' }),
    );
    expect(onTake).toHaveBeenCalledExactlyOnceWith(2);
  });

  it('stands at its turn once it was taken: what was said, and how that went', () => {
    showOpened(MIXED, { ways: { taken, onTake: vi.fn() } });
    const ways = within(turn(2).getAllByRole('list').at(-1) ?? document.body);
    const [went, open] = ways.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(went).toMatch(/^Another time: “That left you waiting.” How that went/);
    expect(open).toMatch(/^You went back to here, and have said nothing yet. Go on with it/);
    expect(
      ways.getByRole('link', { name: /^How that went ?\(turn 2\)$/ }).getAttribute('href'),
    ).toBe('/went');
    expect(turn(1).queryByText(/Another time/)).toBeNull();
  });

  it('says where it parts from the first, and leads there', () => {
    showClosed(MIXED, { origin: { turn: 2, href: '/first' } });
    expect(screen.getByText(/Another way from turn 3 on/)).toBeDefined();
    expect(
      screen.getByRole('link', { name: 'How it went the time before' }).getAttribute('href'),
    ).toBe('/first');
  });
});

describe('the road not taken', () => {
  const road = () => within(part('The road not taken').getAllByRole('group')[0] ?? document.body);

  it('stands beside the own way, turn by turn, with what was felt and how it moved them', () => {
    showOpened(toldRun(THREE_ALIKE, ['why', 'how', 'how']));
    expect(
      road()
        .getAllByRole('heading')
        .map(({ textContent }) => textContent),
    ).toEqual(
      ['Turn 1', 'Turn 2', 'Turn 3'].flatMap((title) => [title, 'Your way', 'The other way']),
    );
    expect(road().getByText('The bus was late.')).toBeDefined();
    expect(road().getAllByText('That left you waiting.')).toHaveLength(2);
    expect(road().getByText('She does not.')).toBeDefined();
    expect(road().getAllByText(/heard rose|Heard rose/).length).toBeGreaterThan(0);
  });

  it('is told of no run in which nothing was left', () => {
    showOpened(toldRun(THREE_ALIKE, ['see']));
    expect(screen.queryByRole('region', { name: 'The road not taken' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'The road not taken' })).toBeNull();
  });
});

describe('the trainee’s own reply', () => {
  const replies = [
    { turn: 0, words: 'You waited.', aloud: false, moves: ['justify'] },
    { turn: 1, words: '', aloud: true, moves: [] },
    { turn: 2, words: '', aloud: false, moves: [] },
  ];

  it('stands with its turn, beside what was worth most; where they went past it, nothing does', () => {
    showOpened(MIXED, { own: { replies, onCode: vi.fn() } });
    expect(turn(1).getByText('You waited.')).toBeDefined();
    expect(turn(1).getByText(/Worth most here: “That left you waiting.”/)).toBeDefined();
    expect(turn(2).getByText('Said aloud.')).toBeDefined();
    expect(turn(2).queryByText(/Worth most here/)).toBeNull();
    expect(turn(3).queryByText('First, in your own words')).toBeNull();
  });

  it('is named by its writer, from the moves of the rubric, and the name can be taken away', async () => {
    const onCode = vi.fn();
    showOpened(MIXED, { own: { replies, onCode } });
    await user.click(turn(1).getByText('What would you call it?'));
    await user.selectOptions(
      turn(1).getByRole('combobox', { name: 'A move from the rubric' }),
      'Acknowledging what it did',
    );
    expect(onCode).toHaveBeenLastCalledWith(0, ['justify', 'acknowledge-impact']);
    await user.click(turn(1).getByRole('button', { name: 'Take away: Justifying' }));
    expect(onCode).toHaveBeenLastCalledWith(0, []);
  });
});

describe('the pull and the choice', () => {
  const urges = [
    { turn: 0, pull: 'explain' },
    { turn: 1, pull: 'none' },
    { turn: 2, pull: 'passed' },
  ] as const;

  it('stand with their turn and in a part of their own, in words', async () => {
    const { container } = showOpened(toldRun(THREE_ALIKE, ['why', 'see', 'how']), { urges });
    expect(turn(1).getByText('The pull was to explain.')).toBeDefined();
    expect(turn(2).getByText('There was no pull that you noticed.')).toBeDefined();
    expect(turn(3).queryByText(/pull/)).toBeNull();
    const part = within(screen.getByRole('region', { name: 'The pull and the choice' }));
    expect(
      part.getByText('The pull was to explain. It counted as Justifying (moving against).'),
    ).toBeDefined();
    expect(part.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
      'Pull and choice went together',
      'No pull that you noticed',
    ]);
    expect(part.queryByText('Turn 3')).toBeNull();
    expect(screen.getByRole('link', { name: 'The pull and the choice' })).toBeDefined();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('are not there where no pull was noted, or each was passed', () => {
    showOpened(MIXED, { urges: [{ turn: 0, pull: 'passed' }] });
    expect(screen.queryByRole('heading', { name: 'The pull and the choice' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'The pull and the choice' })).toBeNull();
  });
});
