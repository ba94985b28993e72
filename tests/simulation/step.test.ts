/** The turn, in its order: gauges, notes, reply, way, arrival. */
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/simulation/replay.ts';
import { compiled, type Parts, smallScenario } from './small-scenario.ts';

function play(parts: Parts, choices: readonly string[], temper = 'even') {
  const scenario = compiled(smallScenario(parts));
  return replay(scenario, { temper, mode: 'session', seed: 1, choices });
}

/** A first moment whose response `it` is the one in question. */
function first(client: string, it: string): string {
  return `client: ${client}
responses:
  it: { ${it}, then: second }
  ask: { say: What happened?, moves: [ask-open], meets: central, then: second }
  tell: { say: It starts at nine., moves: [practical-information], then: second }
`;
}

const HURT = '{ says: You took her side., cues: [complaint] }';

describe('the gauges', () => {
  it('stand where the alliance and the temper put them', () => {
    const tempers = 'tempers:\n  low: { about: Low., alliance: { trust: 2 } }';
    expect(play({ tempers }, [], 'low').opened.gauges).toEqual([2, 2, 5]);
    expect(play({ tempers }, []).opened.gauges).toEqual([5, 2, 5]);
  });

  it('are moved by what counted, by the temper’s answer and by the response, clamped once', () => {
    const tempers =
      'tempers:\n  sharp: { about: Sharp., answers: { against: { candour: 1, trust: -1 } } }';
    const parts = {
      tempers,
      first: first(HURT, 'say: That is not so., moves: [correct-record], effects: { heard: 3 }'),
    };
    const { turns } = play(parts, ['it'], 'sharp');
    // trust 5 −1 −1, heard 2 −1 +3, candour 5 −1 +1
    expect(turns[0]?.after.gauges).toEqual([3, 4, 5]);
    expect(turns[0]?.causes.map(({ kind }) => kind)).toContain('temper');
  });

  it('let trust rise at most two points above where it began, and fall freely', () => {
    const rise = first(HURT, 'say: Yes., moves: [ask-open], effects: { trust: 5 }');
    expect(play({ first: rise }, ['it']).turns[0]?.after.gauges[0]).toBe(7);
    const fall = first(HURT, 'say: No., moves: [ask-open], effects: { trust: -5 }');
    expect(play({ first: fall }, ['it']).turns[0]?.after.gauges[0]).toBe(0);
  });

  it('keep heard at five until the central hurt was met in an earlier turn', () => {
    const meeting = (hurt: string): Parts => ({
      alliance: '{ trust: 5, heard: 4, candour: 5 }',
      first: first(HURT, `say: It landed as blame., moves: [acknowledge-impact], meets: ${hurt}`),
      second: first(HURT, 'say: I see., moves: [ask-open], effects: { heard: 3 }').replaceAll(
        'second',
        'third',
      ),
    });
    expect(
      play(meeting('central'), ['it', 'it']).turns.map(({ after }) => after.gauges[1]),
    ).toEqual([5, 8]);
    expect(play(meeting('other'), ['it', 'it']).turns.map(({ after }) => after.gauges[1])).toEqual([
      5, 5,
    ]);
  });

  it('do not take a hurt for met by a sentence that counted as its twin', () => {
    const { turns } = play(
      {
        first: first('{ says: Hm. }', 'say: Of course., moves: [invite-negative], meets: central'),
        alliance: '{ trust: 1, heard: 2, candour: 5 }',
      },
      ['it'],
    );
    expect(turns[0]?.chosen.counts.against).toBe(2);
    expect(turns[0]?.after.met).toBe(false);
  });
});

describe('what follows a response', () => {
  it('is chosen on the state after it: the reply first, then the way on', () => {
    const parts: Parts = {
      first: `client: ${HURT}
responses:
  it:
    say: It landed as blame.
    moves: [acknowledge-impact]
    reply:
      - { when: { heard: 4.. }, says: "Yes." }
      - { says: Maybe. }
    then:
      - { when: { heard: ..3 }, to: third }
      - { to: second }
  ask: { say: What happened?, moves: [ask-open], meets: central, then: second }
  tell: { say: It starts at nine., moves: [practical-information], then: second }
`,
    };
    const { turns } = play(parts, ['it']);
    expect(turns[0]?.reply?.says).toBe('Yes.');
    expect(turns[0]?.after.at).toBe('second');
  });

  it('can ask how this very response counted', () => {
    const parts: Parts = {
      first: `client: { says: Hm. }
responses:
  it:
    say: I had a reason.
    moves: [offer-rationale]
    reply:
      - { when: { counted: justify }, says: Right. }
      - { says: Go on. }
    then: second
  ask: { say: What happened?, moves: [ask-open], meets: central, then: second }
  tell: { say: It starts at nine., moves: [practical-information], then: second }
`,
    };
    expect(play(parts, ['it']).turns[0]?.reply?.says).toBe('Right.');
  });

  it('pays a cost that comes later on arrival, once, before the client speaks', () => {
    const second = `on-entry:
  - when: { frame-dropped: yes, paid: no }
    effects: { trust: -2 }
    sets: [paid]
client:
  - { when: { trust: ..5 }, says: You said any time. }
  - { says: Hello. }
responses:
  it: { say: Hello., moves: [ask-open], meets: central, then: third }
  ask: { say: What happened?, moves: [ask-open], meets: central, then: third }
  tell: { say: It starts at nine., moves: [practical-information], then: third }
`;
    const parts: Parts = {
      first: first(HURT, 'say: Write any time., moves: [drop-the-frame], sets: [frame-dropped]'),
      second,
    };
    const { turns, standing } = play(parts, ['it']);
    expect(turns[0]?.after.gauges[0]).toBe(4);
    expect(standing?.line.says).toBe('You said any time.');
  });
});

describe('a safety cue', () => {
  const cue = "{ says: It won't matter soon., cues: [risk] }";

  it('opens with the client’s words and stays open until safety is asked', () => {
    const parts = {
      first: first(cue, 'say: Are you thinking of killing yourself?, moves: [risk-check]'),
    };
    const asked = play(parts, ['it']);
    expect(asked.opened.risk).toBe(true);
    expect(asked.turns[0]?.after.risk).toBe(false);
    expect(play(parts, ['ask']).turns[0]?.after.risk).toBe(true);
  });

  it('opens with a reply that carries it', () => {
    const reply = 'say: And., moves: [ask-open], reply: { says: No point., cues: [risk] }';
    expect(play({ first: first(HURT, reply) }, ['it']).turns[0]?.after.risk).toBe(true);
  });

  it('costs a little when asked bare, and nothing after acknowledgement', () => {
    const check = first(cue, 'say: Are you safe?, moves: [risk-check]');
    const bare = play({ first: check }, ['it']);
    expect(bare.turns[0]?.after.gauges).toEqual([5, 1, 5]);
    const parts = {
      first: first(HURT, 'say: It landed as blame., moves: [acknowledge-impact]'),
      second: check.replaceAll('second', 'third'),
    };
    expect(play(parts, ['it', 'it']).turns[1]?.after.gauges[0]).toBe(7);
  });

  it('is asked after acknowledgement when both come in one breath', () => {
    const both = 'say: It stung. Are you safe?, moves: [acknowledge-impact, risk-check]';
    const told = play({ first: first('{ says: It stung., cues: [hurt-said, risk] }', both) }, [
      'it',
    ]);
    // trust 5 +1 +1, heard 2 +2, candour 5 +1
    expect(told.turns[0]?.after.gauges).toEqual([7, 4, 6]);
    expect(told.turns[0]?.after.risk).toBe(false);
  });
});

describe('a misstep', () => {
  it('can be caught aloud within two turns, and not after', () => {
    const catching = 'say: I was defending myself just then., moves: [recover-aloud]';
    const parts: Parts = {
      first: first(HURT, 'say: That is not so., moves: [correct-record]'),
      second: first(HURT, catching).replaceAll('second', 'third'),
      third: first(HURT, catching).replaceAll('second', 'done'),
    };
    const how = (choices: readonly string[]) =>
      play(parts, choices).turns.at(-1)?.chosen.counts.moves[0]?.how;
    expect(how(['it', 'it'])).toBe('counted');
    expect(how(['it', 'ask', 'it'])).toBe('counted');
    expect(how(['ask', 'ask', 'it'])).toBe('twin');
  });
});

describe('a telling', () => {
  it('ends where a choice was not on offer, and stands there', () => {
    const told = play({}, ['ask', 'no-such-thing', 'ask']);
    expect(told.turns).toHaveLength(1);
    expect(told.standing?.offered).toHaveLength(3);
    expect(told.ending).toBeUndefined();
  });

  it('comes to its ending, and what comes after is not told', () => {
    const told = play({}, ['ask', 'ask', 'ask', 'ask']);
    expect(told.turns).toHaveLength(3);
    expect(told.ending?.id).toBe('done');
  });
});
