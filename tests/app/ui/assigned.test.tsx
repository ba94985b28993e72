// @vitest-environment jsdom
/** What a trainee is told of an assignment. */
import { cleanup, render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import {
  AssignedLetter,
  type AssignedLetterProps,
} from '../../../src/app/ui/assigned/assigned-letter.tsx';
import {
  askedSentence,
  dayInWords,
  howFar,
  timesInWords,
} from '../../../src/app/ui/assigned/assigned-words.ts';
import { faultsOf } from '../axe.ts';

afterEach(cleanup);

const LETTER: AssignedLetterProps = {
  title: 'Week 3',
  note: 'Before Thursday’s group, please.',
  by: '2026-12-04',
  attempts: 2,
  done: 1,
  client: 'Maya',
  tempers: [],
  others: [{ title: 'Gone quiet', href: '/s/gone-quiet/', done: 0 }],
  differs: ['It was set in version 1; here it is version 2.'],
};

describe('the words of an assignment', () => {
  it('count in words', () => {
    expect([1, 2, 3, 9, 12].map(timesInWords)).toEqual([
      'once',
      'twice',
      'three times',
      'nine times',
      '12 times',
    ]);
    expect(howFar(0, 2, true)).toBe('begun');
    expect([0, 1, 2, 3].map((done) => howFar(done, 2))).toEqual([
      'not played yet',
      'once of twice',
      'twice',
      'three times',
    ]);
    expect(askedSentence(2)).toContain('once more after the debrief');
  });

  it('name a day alike in every time zone', () => {
    expect(dayInWords('2026-12-04')).toBe('Friday 4 December 2026');
    expect(dayInWords('2028-02-29')).toBe('Tuesday 29 February 2028');
  });
});

describe('the letter of an assignment', () => {
  it('tells note, day, how often, how far, what else was set and what is otherwise here', () => {
    render(<AssignedLetter {...LETTER} />);
    expect(screen.getByText('Before Thursday’s group, please.')).toBeTruthy();
    expect(
      screen.getByText(/You have played it once of twice.*Friday 4 December 2026/),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Gone quiet' })).toBeTruthy();
    expect(screen.getByText(/here it is version 2/)).toBeTruthy();
  });

  it('tells what the tutor will see and what not', () => {
    render(<AssignedLetter {...LETTER} />);
    for (const told of [
      'the name you choose for it',
      'what you chose in each, and how it ended',
      'anything, until you hand it in yourself',
      'when you played, or for how long',
    ])
      expect(screen.getByText(told).tagName).toBe('LI');
  });

  it('tells the temper where only one was set', () => {
    render(<AssignedLetter {...LETTER} tempers={['She has slept badly.']} />);
    expect(screen.getByText(/You meet Maya like this: “She has slept badly.”/)).toBeTruthy();
  });

  it('breaks no rule of axe, and a tutor’s words are never markup', async () => {
    const { container } = render(<AssignedLetter {...LETTER} />);
    expect(await faultsOf(container)).toEqual([]);
    const html = renderToStaticMarkup(
      <AssignedLetter {...LETTER} title="<b>x</b>" note="<img src=x onerror=alert(1)>" />,
    );
    expect(html).toContain('&lt;img src=x');
    expect(html).not.toContain('<b>');
  });
});
