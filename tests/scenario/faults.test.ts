/** How faults are told: all at once, each slip once, with its repair, its place and a second place. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/scenario/load-scenario.ts';
import { locator } from '../../src/scenario/locate.ts';
import { shippedRubric } from '../simulation/small-scenario.ts';
import { generateScenario } from './generated-scenario.ts';

const rubric = shippedRubric();
const sound = generateScenario(3, 1);
const minimal = readFileSync(
  new URL('../../docs/diagnostics/minimal.yaml', import.meta.url),
  'utf8',
);

interface Told {
  readonly code: string;
  readonly message: string;
  /** The words the fault stands on. */
  readonly words: string;
  /** The words its notes stand on. */
  readonly notes: readonly string[];
}

function told(source: string): readonly Told[] {
  const { diagnostics, text } = loadScenario(source, 'faulty.yaml', rubric);
  return diagnostics.map(({ code, message, range, notes }) => ({
    code,
    message,
    words: text.slice(range.from, range.to),
    notes: notes.map((note) => text.slice(note.range?.from, note.range?.to)),
  }));
}

const codes = (source: string) => told(source).map(({ code }) => code);

describe('faults', () => {
  it('come all at once, spelling, form and names together, in the order of the file', () => {
    const text = sound
      .replace('title: A long way round', 'title: Well: a long way round')
      .replace('rupture: mixed', 'rupture: mixt')
      .replace('skill: validate-before-explaining', 'skill: validating')
      .replace('trust: 6, heard: 2', 'trust: 12, heard: 2')
      .replace('moves: [own-part]', 'moves: [own-prat]')
      .replace('then: coat-2', 'then: caot-2')
      .replace('outcome: unspoken', 'outcom: unspoken');
    expect(told(text).map(({ code, words }) => `${code} ${words}`)).toEqual([
      'S010 Well: a long way round',
      'S028 mixt',
      'R009 validating',
      'S029 12',
      'R001 own-prat',
      'R012 caot-2',
      'S022 thank-you',
      'S021 outcom',
    ]);
  });

  it('offer the name that was likely meant, and show where it stands', () => {
    const [fault] = told(sound.replace('then: coat-2', 'then: caot-2'));
    expect(fault?.message).toContain('did you mean `coat-2`?');
    expect(fault?.notes).toEqual(['coat-2']);
  });

  it('offer nothing where nothing is near', () => {
    const [fault] = told(sound.replace('then: coat-2', 'then: somewhere-else-entirely'));
    expect(fault?.message).toBe('There is no moment or ending `somewhere-else-entirely`.');
    expect(fault?.notes).toEqual([]);
  });

  it.each([
    ['a flag', sound.replace('coat-off: yes', 'coat-of: yes'), ['R002']],
    ['the central hurt', minimal.replace('meets: waiting', 'meets: waitng'), ['R004']],
    ['the only way to an ending', minimal.replace('then: she-sits', 'then: she-stis'), ['R012']],
    ['a key', minimal.replace('say: I kept', 'asy: I kept'), ['S034', 'S021']],
  ])('tell a misspelt name once, not again as something unused: %s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('do not say what is nowhere in a file of which parts are missing', () => {
    const text = minimal
      .replace('meets: waiting', 'meets: [waiting')
      .replace('minutes: 1', 'minutes: x');
    expect(codes(text)).toEqual(['S006']);
    expect(codes(minimal.replace(/responses:[\s\S]*?(?=endings)/, 'responses: ~\n'))).toEqual([
      'S020',
    ]);
  });

  it('stand on the characters they are about, after emoji and CR LF too', () => {
    const text = minimal
      .replace('I stood out there.', '🙂 I stood.')
      .replace('[own-part]', '[own-prat]');
    const source = text.replaceAll('\n', '\r\n');
    const { diagnostics } = loadScenario(source, 'faulty.yaml', rubric);
    const place = locator(source);
    expect(diagnostics.map(({ range }) => [place(range.from), place(range.to)])).toEqual([
      [
        { line: 24, column: 17 },
        { line: 24, column: 25 },
      ],
    ]);
  });
});

describe('a warning', () => {
  const text = minimal.replace('meets: waiting', 'meets: [waiting, waiting]');
  const accepting = (at: string) =>
    `${text}accept: [{ rule: R032, at: ${at}, because: It is said twice. }]\n`;

  it('does not keep the scenario back', () => {
    const { scenario, diagnostics } = loadScenario(text, 'a.yaml', rubric);
    expect(diagnostics).toMatchObject([{ code: 'R032', severity: 'warning' }]);
    expect(scenario).toBeDefined();
  });

  it.each(['at-the-door', 'at-the-door/ten-minutes'])(
    'is silent once it is accepted at %s',
    (at) => {
      const { scenario, diagnostics } = loadScenario(accepting(at), 'a.yaml', rubric);
      expect(diagnostics).toEqual([]);
      expect(scenario?.accepted).toEqual([{ rule: 'R032', at, because: 'It is said twice.' }]);
    },
  );

  it('is told still when it is accepted somewhere else', () => {
    expect(codes(accepting('she-sits-down'))).toEqual(['R032']);
  });
});

describe('lines that YAML would read otherwise', () => {
  it.each([
    ['a comma in a flow map', '{ shows: up, then down }', 'S025', 'then down'],
    ['a number', '{ says: 6. }', 'S023', '6.'],
    ['nothing', '{ says: ~ }', 'S023', '~'],
    ['a truth', '{ says: No }', 'S023', 'No'],
    ['a comment', '\n      says: I was #1 there', 'S024', '#1 there'],
    ['no value', '{ says: }', 'S026', 'says'],
    ['emphasis', '\n      says: "Well"\n      shows: *She* sits down.', 'S011', '*She*'],
    ['speech', '\n      says: "No," she said.', 'S009', 'she said.'],
    ['a colon', '\n      says: She said: no.', 'S010', 'She said: no.'],
  ])('%s', (_, line, code, words) => {
    const text = minimal.replace('{ says: I stood out there., cues: [complaint] }', line);
    expect(told(text)).toContainEqual(expect.objectContaining({ code, words }));
  });

  it('a comma in a question between brackets', () => {
    const text = minimal.replace('[What did you want to say first?]', '[What was first, and why?]');
    expect(told(text)).toMatchObject([{ code: 'S025', words: 'and why?' }]);
  });
});
