/** Each claim, broken once: it is found where it breaks, with a way that can be played. */
import { describe, expect, it } from 'vitest';
import { stateKey } from '../../../src/simulation/explore.ts';
import type { ClaimName } from '../../../src/simulation/prove/proof.ts';
import { prove } from '../../../src/simulation/prove/prove.ts';
import { replay } from '../../../src/simulation/replay.ts';
import type { CompiledScenario } from '../../../src/simulation/tables.ts';
import { compiled, type Parts, smallScenario } from '../small-scenario.ts';

const ENDINGS = `endings:
  left: { outcome: parted-badly, text: She goes. }
`;

/** The small scenario, in which a poor ending can be come to as well. */
function scenario(parts: Parts): CompiledScenario {
  return compiled(smallScenario(parts).replace('endings:\n', ENDINGS));
}

/** Three options: to ask, to tell, and to justify. */
const moment = (ask: string, tell: string, justify: string, head = '{ says: And then. }') =>
  `client: ${head}
responses:
  ask: { say: What happened?, moves: [ask-open], meets: central, then: ${ask} }
  tell: { say: It starts at nine., moves: [practical-information], then: ${tell} }
  justify: { say: There was a reason., moves: [justify], then: ${justify} }
`;
const sound: Parts = {
  first: moment('second', 'second', 'second'),
  second: moment('third', 'third', 'third'),
  third: moment('done', 'done', 'left'),
};

function breaking(parts: Parts, claim: ClaimName) {
  const tables = scenario({ ...sound, ...parts });
  const proof = prove(tables);
  const failed = proof.claims.filter(({ holds }) => holds === false).map((one) => one.claim);
  const breaches = proof.claims.find((one) => one.claim === claim)?.breaches ?? [];
  const [breach] = breaches;
  if (breach === undefined) throw new Error(`${claim} holds`);
  const way = (choices: readonly string[]) =>
    replay(tables, { temper: breach.witness.temper, mode: 'session', seed: 1, choices });
  return { tables, failed, breaches, breach, run: way(breach.witness.choices), way };
}

describe('a claim that breaks', () => {
  it('does not in a scenario that keeps them all', () => {
    const { claims, complete } = prove(scenario(sound));
    expect(complete).toBe(true);
    expect(claims.map(({ holds, held }) => [holds, held])).toEqual(
      claims.map(() => [true, 'exhaustive']),
    );
  });

  it('every run ends: a way round is told that comes back to the very state', () => {
    const { failed, breach, run, way } = breaking(
      { second: moment('third', 'first', 'third') },
      'every-run-ends',
    );
    expect(failed).toEqual(['every-run-ends']);
    const round = breach.round ?? [];
    expect(round.length).toBeGreaterThan(0);
    const before = run.turns.at(-1)?.after ?? run.opened;
    // Gauges that nothing reads may move at first, until they come to their ends.
    const rounds = Array.from({ length: 12 }, () => round).flat();
    const { turns } = way([...breach.witness.choices, ...rounds]);
    const [once, again] = [turns.at(-1 - round.length)?.after, turns.at(-1)?.after];
    expect(again?.at).toBe(before.at);
    expect(again && stateKey(again)).toBe(once && stateKey(once));
  });

  it('every run ends: a repair that is said again on every round is no trouble', () => {
    const thread = '{ says: And then., cues: [thread] }';
    const again = moment('second', 'third', 'third', thread).replace('ask-open', 'stay-with-it');
    const { failed } = breaking({ second: again }, 'every-run-ends');
    expect(failed).toEqual(['every-run-ends']);
  });

  it('an ending in reach: the state with nothing on offer is told', () => {
    const shy = moment('done', 'done', 'left').replaceAll('say:', 'when: { candour: ..5 }, say:');
    const { failed, breach, run } = breaking({ third: shy }, 'an-ending-in-reach');
    expect(failed).toContain('an-ending-in-reach');
    expect(breach.at).toBe('third');
    expect(run.standing?.offered).toEqual([]);
  });

  it('three options: a contested one is none that is counted', () => {
    const contested = moment('done', 'done', 'left').replaceAll(
      /(?<=say: (?:What|It).*), then/g,
      ', contested: why, then',
    );
    const debrief = `debrief:
  reflect: [What now?]
  contested:
    why: { question: Why?, views: { cbt: Because., relational: Because. } }
`;
    const { failed, breach } = breaking({ third: contested, debrief }, 'three-options');
    expect(failed).toContain('three-options');
    expect(breach.at).toBe('third');
  });

  it('three options: one that is not always on offer is told where it is not', () => {
    const guarded = moment('done', 'done', 'left').replace(
      'say: It',
      'when: { heard: ..1 }, say: It',
    );
    const { failed, breach, run } = breaking({ third: guarded }, 'three-options');
    expect(failed).toEqual(['three-options']);
    expect(run.standing?.offered).toHaveLength(2);
    expect(breach.states).toBeGreaterThan(0);
  });

  it('good practice in reach: a slip that decides everything early is told, a late one is not', () => {
    const early = breaking(
      { first: moment('second', 'second', 'lost'), ...lost() },
      'good-practice-in-reach',
    );
    expect(early.failed).toEqual(['good-practice-in-reach']);
    expect(early.breaches.map(({ at }) => at)).toEqual(['third']);
    expect(early.run.turns.map(({ chosen }) => chosen.response.id)).toEqual(['justify']);
  });

  it('good practice in reach: an open question of safety is no good practice', () => {
    const risk = '{ says: I might as well not be here., cues: [risk] }';
    const { failed, breach } = breaking(
      { first: moment('second', 'second', 'second', risk) },
      'good-practice-in-reach',
    );
    expect(failed).toEqual(['good-practice-in-reach']);
    expect(breach.at).toBe('first');
  });

  it('defence never ends well: the way that is told is of such play alone', () => {
    const { failed, breach, run } = breaking(
      { third: moment('left', 'done', 'done') },
      'defence-never-ends-well',
    );
    expect(failed).toEqual(['defence-never-ends-well']);
    expect(breach.at).toBe('done');
    expect(run.ending?.id).toBe('done');
    for (const { chosen } of run.turns) expect(chosen.counts.against).toBeGreaterThan(0);
  });

  it('defence never ends well: what defends less than the worst on offer is defence too', () => {
    const third = moment('done', 'left', 'done').replace(
      'responses:\n',
      'responses:\n  blame: { say: You were late too., moves: [blame-client], then: left }\n',
    );
    const { failed, run } = breaking({ third }, 'defence-never-ends-well');
    expect(failed).toEqual(['defence-never-ends-well']);
    expect(run.turns.at(-1)?.chosen.response.id).toBe('justify');
  });
});

/** Whoever justifies at first is led round the second moment to a third that only ends badly. */
function lost(): Parts {
  return {
    first: moment('second', 'second', 'third'),
    second: moment('done', 'done', 'left'),
    third: moment('left', 'left', 'left'),
  };
}
