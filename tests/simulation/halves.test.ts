/** What is sent for playing plays alike, tells nothing beforehand, and is made whole again. */
import { describe, expect, it } from 'vitest';
import { halve, join } from '../../src/simulation/halves.ts';
import { replay } from '../../src/simulation/replay.ts';
import { verifyTables } from '../../src/simulation/verify-tables.ts';
import { compiled, shipped } from './small-scenario.ts';

const whole = compiled(shipped('ten-minutes-late.yaml'));
const { played, untold } = halve(JSON.parse(JSON.stringify(whole)));

describe('the halves of a scenario', () => {
  it('are the whole again when they are joined', () => {
    const joined = join({ played, untold });
    expect(joined).toEqual(whole);
    expect(verifyTables(joined, whole.content, whole.judgement.hash)).toBe(joined);
  });

  it('keep from the player what the client feels and why an option does what it does', () => {
    const sent = JSON.stringify(played);
    expect(JSON.stringify(whole)).toMatch(/"feels":"[^"]/);
    expect(sent).not.toMatch(/"(feels|why|early)":/);
    expect(sent).not.toMatch(/"definition":"[^"]/);
  });

  it('count alike', () => {
    const options = Object.values(whole.moments)[0]?.responses ?? [];
    for (const { id } of options) {
      const run = { temper: 'even', mode: 'session', seed: 1, choices: [id] } as const;
      expect(replay(played, run).turns[0]?.chosen.counts).toEqual(
        replay(whole, run).turns[0]?.chosen.counts,
      );
      expect(replay(played, run).turns[0]?.after).toEqual(replay(whole, run).turns[0]?.after);
    }
  });
});

describe('stored tables', () => {
  it('are refused when anything that fixes the play was changed', () => {
    const changed = JSON.parse(JSON.stringify(whole));
    changed.card.title = 'Another';
    expect(verifyTables(changed, whole.content, whole.judgement.hash)).toBeUndefined();
  });

  it('are refused when their judgement was changed, and whatever they are', () => {
    const changed = JSON.parse(JSON.stringify(whole));
    changed.judgement.steps = [];
    const { content, judgement } = whole;
    for (const value of [changed, undefined, null, 7, 'x', [], {}, played])
      expect(verifyTables(value, content, judgement.hash)).toBeUndefined();
  });

  it.each([
    ['a skill that is none', { skill: { id: 'x', name: 7 } }],
    ['no sources', { sources: undefined }],
    ['a source without a reference', { sources: { x: { id: 'x', standing: 'read' } } }],
    ['a version that is no number', { version: '1' }],
  ])('are refused when what no hash covers is not sound: %s', (_, change) => {
    const changed = JSON.parse(JSON.stringify(whole));
    if ('skill' in change) changed.skill = change.skill;
    if ('sources' in change) changed.judgement.sources = change.sources;
    if ('version' in change) changed.card.version = change.version;
    expect(verifyTables(changed, whole.content, whole.judgement.hash)).toBeUndefined();
  });
});
