/** What a scenario file says, once it is read. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/scenario/load-scenario.ts';
import type { CheckedScenario } from '../../src/scenario/scenario.ts';
import { shippedRubric } from '../simulation/small-scenario.ts';
import { generateScenario } from './generated-scenario.ts';

const rubric = shippedRubric();
const minimal = readFileSync(
  new URL('../../docs/diagnostics/minimal.yaml', import.meta.url),
  'utf8',
);

function read(text: string): CheckedScenario {
  const { scenario, diagnostics } = loadScenario(text, 'test.yaml', rubric);
  if (scenario === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return scenario;
}

/** The minimal scenario with other lines in place of those that begin with their key. */
function withKeys(...lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const key = new RegExp(`^${line.slice(0, line.indexOf(':'))}:.*\n`, 'm');
    return key.test(text) ? text.replace(key, () => `${line}\n`) : `${text}${line}\n`;
  }, minimal);
}

describe('the head of a scenario', () => {
  it('has the keys left out at their defaults', () => {
    const { hour, contentNotes, accepted, debrief, flags } = read(minimal);
    expect({ hour, contentNotes, accepted, flags }).toEqual({
      hour: 'afternoon',
      contentNotes: [],
      accepted: [],
      flags: [],
    });
    expect(debrief.contested).toEqual([]);
  });

  it('tells an accepted warning that lacks its place, and reads on', () => {
    const { diagnostics } = loadScenario(
      `${minimal}\naccept:\n  - { rule: T017, because: It is meant. }\n`,
      'minimal.yaml',
      rubric,
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['S022']);
  });

  it('has trust, heard and candour first among its gauges', () => {
    const text = withKeys('gauges: { picture: { starts: 4, means: How whole it is. } }');
    expect(read(text).gauges).toEqual([
      { id: 'trust', starts: 5 },
      { id: 'heard', starts: 2 },
      { id: 'candour', starts: 5 },
      { id: 'picture', starts: 4, means: 'How whole it is.' },
    ]);
  });

  it('has `even` first among its tempers, and every gauge in each', () => {
    const tempers =
      '{ shy: { about: She says less., alliance: { candour: 3 }, answers: { away: { trust: -1 } } } }';
    expect(read(withKeys(`tempers: ${tempers}`)).tempers).toEqual([
      {
        id: 'even',
        about: 'As the scene is written.',
        starts: { trust: 5, heard: 2, candour: 5 },
        answers: {},
      },
      {
        id: 'shy',
        about: 'She says less.',
        starts: { trust: 5, heard: 2, candour: 3 },
        answers: { away: { trust: -1 } },
      },
    ]);
  });

  it('keeps the order of the file, and flags in the order they are first set', () => {
    const { moments, flags } = read(generateScenario(9, 1));
    expect(moments.map(({ id }) => id).slice(0, 3)).toEqual(['kettle-1', 'coat-2', 'rug-3']);
    expect(flags).toEqual(['coat-off', 'clock-seen', 'frame-moved', 'letter-read']);
  });
});

describe('a moment', () => {
  const moment = (lines: string) =>
    read(withKeys().replace(/moments:[\s\S]*?(?=endings:)/, `moments:\n  at-the-door:\n${lines}`))
      .moments[0];

  it('takes one line or variants, one move list or variants, one way or several', () => {
    const short = moment(`    client: { shows: Her sleeves drip. }
    responses:
      nothing: { do: You wait., wait: true, moves: [go-blank], meets: waiting, then: she-sits-down }
`);
    const long = moment(`    client:
      - { shows: Her sleeves drip. }
    responses:
      nothing:
        do: You wait.
        wait: true
        moves: [{ are: [go-blank] }]
        meets: [waiting]
        then: [{ to: she-sits-down }]
`);
    expect(long).toEqual(short);
    expect(short?.responses[0]).toEqual({
      id: 'nothing',
      when: [],
      do: 'You wait.',
      wait: true,
      moves: [{ when: [], are: ['go-blank'] }],
      meets: ['waiting'],
      sets: [],
      effects: {},
      source: [],
      reply: [],
      then: [{ when: [], to: 'she-sits-down' }],
    });
  });

  it('reads each kind of condition', () => {
    const read =
      moment(`    on-entry: { when: { trust: ..3, heard: 4..6, candour: 7.., cold: no }, sets: [cold] }
    client: { says: I stood out there., cues: [complaint] }
    responses:
      ten-minutes:
        when: { temper: even, after: [own-part], not-after: own-part, cue: complaint, not-cue: [risk] }
        say: I kept you out there.
        moves: [own-part]
        meets: waiting
        effects: { trust: +1, heard: 0, candour: -2 }
        why: It names one thing.
        then:
          - { when: { risk: closed, counted: [own-part, over-apologise], trust: 5 }, to: she-sits-down }
          - to: she-sits-down
`);
    expect(read?.onEntry[0]?.when).toEqual([
      { kind: 'gauge', gauge: 'trust', range: { from: 0, to: 3 } },
      { kind: 'gauge', gauge: 'heard', range: { from: 4, to: 6 } },
      { kind: 'gauge', gauge: 'candour', range: { from: 7, to: 10 } },
      { kind: 'flag', flag: 'cold', is: false },
    ]);
    const [response] = read?.responses ?? [];
    expect(response?.when).toEqual([
      { kind: 'temper', anyOf: ['even'] },
      { kind: 'after', anyOf: ['own-part'] },
      { kind: 'not-after', noneOf: ['own-part'] },
      { kind: 'cue', anyOf: ['complaint'] },
      { kind: 'not-cue', noneOf: ['risk'] },
    ]);
    expect(response?.then[0]?.when).toEqual([
      { kind: 'risk', open: false },
      { kind: 'counted', anyOf: ['own-part', 'over-apologise'] },
      { kind: 'gauge', gauge: 'trust', range: { from: 5, to: 5 } },
    ]);
    expect(response?.effects).toEqual({ trust: 1, candour: -2 });
    expect(response?.why).toEqual({ counted: 'It names one thing.' });
  });
});

describe('a text', () => {
  const soFar = (lines: string) => read(withKeys(`so-far: ${lines}`)).soFar;

  it.each([
    ['a block that keeps its lines', '|\n  She came\n  early.\n\n\n  You   came late.\n'],
    ['a block that folds them', '>\n  She came\n  early.\n\n  You came late.\n'],
    ['plain words over several lines', 'She came\n  early.\n\n  You came late.'],
    ['quoted words over several lines', '"She came\n  early.\n\n  You came late. "'],
  ])('in paragraphs, however it is laid out: %s', (_, lines) => {
    expect(soFar(lines)).toBe('She came early.\n\nYou came late.');
  });

  it('keeps what YAML would take for something else, once it is quoted', () => {
    const odd = ['Yes', '6.', '~', 'The bus #14', 'Late: again', '*You*', '__proto__', '{ a: b }'];
    for (const text of odd) expect(soFar(`"${text}"`)).toBe(text);
  });
});

describe('what loadScenario gives', () => {
  it('is plain data that names the rubric it was checked against', () => {
    const { rubric: checkedAgainst, ...scenario } = read(generateScenario(5, 3));
    expect(checkedAgainst).toBe(rubric);
    expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario);
  });

  it('is the same for a text and its bytes', () => {
    const bytes = new TextEncoder().encode(minimal);
    const { rangeOf, ...read } = loadScenario(bytes, 'a.yaml', rubric);
    const { rangeOf: rangeInText, ...readAsText } = loadScenario(minimal, 'a.yaml', rubric);
    expect(read).toEqual(readAsText);
    expect(rangeOf?.(['moments', 'at-the-door'])).toEqual(
      rangeInText?.(['moments', 'at-the-door']),
    );
  });

  it('reads larger files for a caller who raises the limit', () => {
    const text = generateScenario(600, 1);
    expect(loadScenario(text, 'a.yaml', rubric).scenario).toBeUndefined();
    const raised = { bytes: 3_000_000, depth: 64 };
    expect(loadScenario(text, 'a.yaml', rubric, raised).scenario?.moments).toHaveLength(600);
  });

  it.each([1, 2, 3, 8, 50])(
    'takes a generated scenario of %i moments without a fault',
    (moments) => {
      for (let seed = 0; seed < 3; seed += 1)
        expect(loadScenario(generateScenario(moments, seed), 'a.yaml', rubric).diagnostics).toEqual(
          [],
        );
    },
  );
});
