/** The group that benches and tests hand in with is sound: what it says of itself holds. */
import { describe, expect, it } from 'vitest';
import { cohort, resultFiles } from '../../scripts/cohort.ts';
import { shippedScenarios } from '../../scripts/ways-through.ts';
import { parseAssignment } from '../../src/course/assignment.ts';
import { parseHandIn } from '../../src/course/hand-in.ts';
import { codesIn } from '../../src/course/hand-in-code.ts';
import { unpack } from '../../src/course/packed.ts';
import { faultOf } from '../../src/simulation/parse-transcript.ts';
import { replay } from '../../src/simulation/replay.ts';

const scenarios = await shippedScenarios();
const SIZE = { handIns: 30, turns: 20, seed: 5 } as const;
const group = cohort(scenarios, SIZE);

describe('a cohort', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(cohort(scenarios, SIZE)).toEqual(group);
    const other = cohort(scenarios, { ...SIZE, seed: 6 });
    expect(other.assignment.id).not.toBe(group.assignment.id);
    expect(other.handIns[0]?.runs).not.toEqual(group.handIns[0]?.runs);
  });

  it('answers an assignment that can be read', () => {
    expect(parseAssignment(group.assignment)).toEqual({ assignment: group.assignment });
    for (const { assignment } of group.handIns) expect(assignment).toBe(group.assignment.id);
  });

  it('is of as many as asked for, none the same person, no run the same run', () => {
    expect(group.handIns).toHaveLength(SIZE.handIns);
    expect(new Set(group.handIns.map(({ alias }) => alias)).size).toBe(SIZE.handIns);
    expect(new Set(group.handIns.map(({ who }) => who)).size).toBe(SIZE.handIns);
    const runs = group.handIns.flatMap((handIn) => handIn.runs);
    expect(new Set(runs.map(({ id }) => id)).size).toBe(runs.length);
    expect(new Set(runs.map(({ transcript }) => transcript.scenario)).size).toBe(scenarios.length);
  });

  it('has turns enough in every hand-in, and no run more than that needs', () => {
    for (const { runs } of group.handIns) {
      const turns = runs.map(({ transcript }) => transcript.choices.length);
      const sum = turns.reduce((one, other) => one + other, 0);
      expect(sum).toBeGreaterThanOrEqual(SIZE.turns);
      expect(sum - (turns.at(-1) ?? 0)).toBeLessThan(SIZE.turns);
    }
  });

  it('hands in files that are read whole, with runs that can be played to their ends', async () => {
    const files = await resultFiles(group);
    expect(new Set(files.map(({ name }) => name)).size).toBe(SIZE.handIns);
    for (const [place, { text }] of files.entries()) {
      const [code, ...more] = codesIn(text);
      expect(more).toEqual([]);
      const unpacked = await unpack(code !== undefined && 'packed' in code ? code.packed : '');
      const parsed = parseHandIn('value' in unpacked ? unpacked.value : undefined);
      expect(parsed).toEqual({ handIn: group.handIns[place], leftOut: [] });
    }
    for (const { transcript } of group.handIns.flatMap(({ runs }) => runs)) {
      const tables = scenarios.find(({ card }) => card.id === transcript.scenario);
      if (tables === undefined) throw new Error(`${transcript.scenario} is no scenario.`);
      expect(faultOf(tables, transcript)).toBeUndefined();
      expect(replay(tables, transcript).ending).toBeDefined();
    }
  });
});
