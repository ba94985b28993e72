/** What a response counts as: needs, twins, the end of the sentence, repetition. */
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/simulation/replay.ts';
import { compiled, type Parts, smallScenario } from './small-scenario.ts';

/** A moment with one response in question, and two others. */
function moment(client: string, response: string, then: string): string {
  return `client: ${client}
responses:
  it: { ${response}, then: ${then} }
  ask: { say: What happened?, moves: [ask-open], meets: central, then: ${then} }
  tell: { say: It starts at nine., moves: [practical-information], then: ${then} }
`;
}

function play(parts: Parts, choices: readonly string[]) {
  const scenario = compiled(smallScenario(parts));
  return replay(scenario, { temper: 'even', mode: 'session', seed: 1, choices });
}

/** How the response `it` counts at the first moment. */
function countsAtFirst(client: string, response: string, alliance: string) {
  const { turns } = play({ alliance, first: moment(client, response, 'second') }, ['it']);
  return turns[0]?.chosen.counts;
}

const REASON = 'say: I had a reason., moves: [offer-rationale]';

describe('a move with needs', () => {
  it('counts when its need holds', () => {
    const counts = countsAtFirst('{ says: Hm. }', REASON, '{ trust: 5, heard: 6, candour: 5 }');
    expect(counts?.moves).toMatchObject([{ as: 'offer-rationale', how: 'counted' }]);
    expect(counts).toMatchObject({ repair: 1, against: 0, away: 0 });
  });

  it('is a justification when given well before the client feels heard', () => {
    const counts = countsAtFirst('{ says: Hm. }', REASON, '{ trust: 5, heard: 3, candour: 5 }');
    expect(counts?.moves).toMatchObject([{ as: 'justify', axis: 'against', how: 'twin' }]);
    expect(counts).toMatchObject({ repair: 0, against: 2, away: 0 });
  });

  it.each([4, 5])('is too early to tell with heard at %i, a point or two short', (heard) => {
    const counts = countsAtFirst(
      '{ says: Hm. }',
      REASON,
      `{ trust: 5, heard: ${heard}, candour: 5 }`,
    );
    expect(counts?.moves).toMatchObject([{ how: 'early' }]);
    expect(counts).toMatchObject({ repair: 0, against: 0, away: 0 });
  });

  it('counts when the client asks for it, however little she feels heard', () => {
    const counts = countsAtFirst(
      '{ says: "Why did you ask that?", cues: [asks-why] }',
      REASON,
      '{ trust: 5, heard: 0, candour: 5 }',
    );
    expect(counts?.moves).toMatchObject([{ as: 'offer-rationale', how: 'counted' }]);
  });

  it('is never early when another need than a gauge is unmet', () => {
    const counts = countsAtFirst(
      '{ says: Hm. }',
      'say: Is it familiar?, moves: [link-pattern]',
      '{ trust: 6, heard: 6, candour: 5 }',
    );
    expect(counts?.moves).toMatchObject([{ as: 'interpret-away', how: 'twin' }]);
  });
});

it('makes the same outcome once, and shares it from then on', () => {
  const first = moment('{ says: Hm. }', REASON, 'second');
  const scenario = compiled(smallScenario({ first }));
  const run = { temper: 'even', mode: 'session', seed: 1, choices: ['it'] } as const;
  const [once, again] = [replay(scenario, run), replay(scenario, run)];
  expect(once.turns[0]?.chosen).toBe(again.turns[0]?.chosen);
});

describe('two moves in one sentence', () => {
  it('both count when they lie on one axis, up to three', () => {
    const counts = countsAtFirst(
      '{ says: You took her side., cues: [complaint] }',
      'say: I took her side and it landed as blame., moves: [own-part, acknowledge-impact]',
      '{ trust: 5, heard: 2, candour: 5 }',
    );
    expect(counts?.moves.map(({ how }) => how)).toEqual(['counted', 'counted']);
    expect(counts?.repair).toBe(3);
  });

  it('leave only the last when they do not: sorry, the trains were dreadful', () => {
    const counts = countsAtFirst(
      '{ says: You were late., cues: [our-fault, complaint] }',
      'say: "Sorry, the trains were dreadful.", moves: [apologise-once, justify]',
      '{ trust: 5, heard: 2, candour: 5 }',
    );
    expect(counts?.moves.map(({ how }) => how)).toEqual(['overruled', 'counted']);
    expect(counts).toMatchObject({ repair: 0, against: 2, away: 0 });
  });

  it('both stand when one of them asks about safety', () => {
    const counts = countsAtFirst(
      '{ says: It stung. No matter. It won’t matter soon., cues: [hurt-said, risk] }',
      'say: It stung. Are you thinking of ending your life?, moves: [acknowledge-impact, risk-check]',
      '{ trust: 5, heard: 2, candour: 5 }',
    );
    expect(counts?.moves.map(({ how }) => how)).toEqual(['counted', 'counted']);
    expect(counts).toMatchObject({ repair: 3, against: 0, away: 0 });
  });

  it('leave the first standing when the last is too early to count', () => {
    const counts = countsAtFirst(
      '{ says: You took her side., cues: [complaint] }',
      'say: I took her side. Shall I say why?, moves: [own-part, offer-rationale]',
      '{ trust: 5, heard: 4, candour: 5 }',
    );
    expect(counts?.moves.map(({ how }) => how)).toEqual(['counted', 'early']);
    expect(counts?.repair).toBe(3);
  });
});

describe('the same repair move again', () => {
  const own = 'say: I went too fast., moves: [own-part]';
  const client = '{ says: You went too fast., cues: [complaint] }';
  const parts: Parts = {
    alliance: '{ trust: 5, heard: 1, candour: 3 }',
    first: moment(client, own, 'second'),
    second: moment(client, own, 'third'),
    third: moment(client, own, 'done'),
  };

  it('moves no gauge the second turn running and is its twin the third', () => {
    const { turns } = play(parts, ['it', 'it', 'it']);
    expect(turns.map(({ chosen }) => chosen.counts.moves[0]?.how)).toEqual([
      'counted',
      'worn',
      'worn-out',
    ]);
    expect(turns[1]?.after.gauges).toEqual(turns[1]?.before.gauges);
    expect(turns[2]?.chosen.counts).toMatchObject({ repair: 0, away: 2 });
  });

  it('is fresh again after a turn without it', () => {
    const { turns } = play(parts, ['it', 'ask', 'it']);
    expect(turns[2]?.chosen.counts.moves[0]?.how).toBe('counted');
  });
});

describe('a contested response', () => {
  it('has its effects and is remembered, but nothing is counted of it', () => {
    const { turns } = play(
      {
        first: moment(
          '{ says: You were late., cues: [our-fault] }',
          'say: I am sorry., moves: [apologise-once], contested: sorry',
          'second',
        ),
        second: moment(
          '{ says: You were late., cues: [our-fault] }',
          'say: I am sorry., moves: [apologise-once]',
          'third',
        ),
        debrief: `debrief:
  reflect: [What now?]
  contested:
    sorry:
      question: Say sorry?
      views: { cbt: "Yes.", psychodynamic: "Wait." }
`,
      },
      ['it', 'it'],
    );
    expect(turns[0]?.chosen.counts).toMatchObject({ contested: 'sorry', repair: 0 });
    expect(turns[0]?.after.gauges).not.toEqual(turns[0]?.before.gauges);
    expect(turns[1]?.chosen.counts.moves[0]?.how).toBe('twin');
  });
});
