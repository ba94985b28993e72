/** A session shows what can be heard and seen, takes what is on offer, and goes on where it was. */
import { describe, expect, it } from 'vitest';
import { actorAt } from '../../src/simulation/actor.ts';
import { replay } from '../../src/simulation/replay.ts';
import { openSession } from '../../src/simulation/session.ts';
import { compiled, smallScenario } from './small-scenario.ts';

const first = `client: { says: You took her side., shows: She looks at the rug., posture: edge, feels: Please., cues: [complaint] }
responses:
  own:
    say: I went to her side first.
    moves: [own-part]
    reply: { says: Yes., feels: You saw it., posture: facing }
    then: second
  ask: { say: What happened?, moves: [ask-open], meets: central, then: second }
  wait: { do: You wait., wait: true, moves: [go-blank], then: second }
`;
const scenario = compiled(smallScenario({ first }));
const start = { temper: 'even', seed: 3 };

describe('a session', () => {
  it('opens with the client’s words, what can be seen, and everything on offer', () => {
    const view = openSession(scenario, start).view();
    expect(view.now.line).toEqual({
      says: 'You took her side.',
      shows: 'She looks at the rug.',
      posture: 'edge',
    });
    expect(view.posture).toBe('edge');
    expect(view.options.map(({ id }) => id).sort()).toEqual(['ask', 'own', 'wait']);
  });

  it('never shows what the client feels', () => {
    const session = openSession(scenario, start);
    session.choose('own');
    expect(JSON.stringify(session.view())).not.toMatch(/Please|You saw it/);
  });

  it('answers a choice: the reply, then the next words, and the last ones are past', () => {
    const view = openSession(scenario, start).choose('own');
    expect(view.turn).toBe(1);
    expect(view.now.reply?.says).toBe('Yes.');
    expect(view.now.line?.says).toBe('And then.');
    expect(view.posture).toBe('facing');
    expect(view.past.map((spoken) => spoken.who)).toEqual(['client', 'therapist']);
  });

  it('leaves everything as it is when the choice is not on offer', () => {
    const session = openSession(scenario, start);
    const before = session.view();
    expect(session.choose('no-such-thing')).toBe(before);
    expect(session.transcript().choices).toEqual([]);
  });

  it('tells its listeners of every change, until they stop listening', () => {
    const session = openSession(scenario, start);
    let told = 0;
    const stop = session.subscribe(() => {
      told += 1;
    });
    session.choose('own');
    stop();
    session.choose('ask');
    expect(told).toBe(1);
  });

  it('comes to an ending, with nothing more on offer', () => {
    const session = openSession(scenario, start);
    for (const choice of ['own', 'ask', 'tell']) session.choose(choice);
    expect(session.view().ending?.id).toBe('done');
    expect(session.view().options).toEqual([]);
  });

  it('goes on where its choices had led, as if it had never been closed', () => {
    const whole = openSession(scenario, start);
    whole.choose('own');
    whole.choose('ask');
    const { choices } = whole.transcript();
    const resumed = openSession(scenario, { ...start, choices });
    expect(resumed.view()).toEqual(whole.view());
    expect(resumed.transcript()).toEqual(whole.transcript());
    expect(resumed.choose('tell')).toEqual(whole.choose('tell'));
  });

  it('is the same whether the step or the machine carries it, from wherever that takes over', () => {
    const stepped = openSession(scenario, start);
    const carried = openSession(scenario, start, actorAt);
    const changed = openSession(scenario, start);
    for (const choice of ['own', 'ask', 'tell']) {
      expect(carried.choose(choice)).toEqual(stepped.choose(choice));
      changed.choose(choice);
      expect(changed.view()).toEqual(stepped.view());
      changed.carryOnBy(actorAt);
    }
    expect(changed.view().ending?.id).toBe('done');
    expect(changed.transcript()).toEqual(carried.transcript());
  });

  it('says what its transcript replays to', () => {
    const session = openSession(scenario, start);
    session.choose('own');
    const told = replay(scenario, session.transcript());
    expect(told.standing?.offered.map(({ response }) => response.id)).toEqual(
      session.view().options.map(({ id }) => id),
    );
  });
});
