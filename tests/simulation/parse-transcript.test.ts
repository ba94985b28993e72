/** A transcript from outside is refused or taken with its reason, and never throws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOf, parseTranscript } from '../../src/simulation/parse-transcript.ts';
import { compiled, smallScenario } from './small-scenario.ts';

const scenario = compiled(smallScenario({}));
const sound = {
  format: 1,
  scenario: 'small',
  content: scenario.content,
  temper: 'even',
  mode: 'session',
  seed: 5,
  choices: ['ask', 'tell', 'ask'],
} as const;

function faultIn(change: Readonly<Record<string, unknown>>): string | undefined {
  const parsed = parseTranscript({ ...sound, ...change });
  return 'fault' in parsed ? parsed.fault : faultOf(scenario, parsed.transcript);
}

describe('a transcript', () => {
  it('is taken when it can be played', () => {
    expect(faultIn({})).toBeUndefined();
    expect(faultIn({ choices: [] })).toBeUndefined();
  });

  it.each([
    [{ format: 2 }, /format/],
    [{ scenario: 'other' }, /other/],
    [{ content: 'ab' }, /SHA-256/],
    [{ content: '0'.repeat(64) }, /another content/],
    [{ temper: 'grim' }, /temper/],
    [{ mode: 'exam' }, /mode/],
    [{ seed: -1 }, /seed/],
    [{ seed: 1.5 }, /seed/],
    [{ choices: 'ask' }, /choices/],
    [{ choices: [1] }, /choices/],
    [{ choices: ['ask', 'nothing-like-it'] }, /turn 2/],
    [{ choices: ['ask', 'ask', 'ask', 'ask'] }, /after the end/],
    [{ choices: Array.from({ length: 10_001 }, () => 'ask') }, /at most/],
  ])('is refused with its reason: %j', (change, reason) => {
    expect(faultIn(change)).toMatch(reason);
  });

  it('is whatever it likes without anything being thrown', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: false }), (value) => {
        const parsed = parseTranscript(value);
        if ('transcript' in parsed) faultOf(scenario, parsed.transcript);
      }),
      { seed: 20, numRuns: 500 },
    );
  });
});
