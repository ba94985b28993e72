/** The report of hand-checked playthroughs is what the person who checked them found right. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { assess } from '../../src/scoring/assess.ts';
import type { Movement, Report } from '../../src/scoring/report.ts';
import type { Playthrough } from '../../src/simulation/playthrough.ts';
import { replay } from '../../src/simulation/replay.ts';
import { compiled, shipped } from '../simulation/small-scenario.ts';

const here = new URL('.', import.meta.url);
const scenarios = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(scenarios)('%s', (name) => {
  const scenario = compiled(shipped(`${name}.yaml`));
  const files = readdirSync(new URL(`${name}/`, here)).filter((file) => file.endsWith('.yaml'));

  it('has at least three playthroughs', () => {
    expect(files.length).toBeGreaterThanOrEqual(3);
  });

  it.each(files)('%s', (file) => {
    const { about, ...expected } = parse(readFileSync(new URL(`${name}/${file}`, here), 'utf8'));
    expect(about).toBeTypeOf('string');
    const pairs: readonly (readonly [string, string])[] = expected.choices.flatMap(
      (choice: Record<string, string>) => Object.entries(choice),
    );
    const run = replay(scenario, {
      temper: expected.temper,
      mode: 'session',
      seed: 1,
      choices: pairs.map(([, response]) => response),
    });
    expect(tell(run, assess(run))).toEqual(expected);
  });
});

/** A run in the words of the files. */
function tell(run: Playthrough, report: Report) {
  const { occasions, taken, partly } = report.repair;
  return {
    temper: run.temper,
    choices: run.turns.map(({ moment, chosen }) => ({ [moment]: chosen.response.id })),
    ending: run.ending?.id,
    safety: report.safety.said,
    missteps: Object.fromEntries(report.missteps.map(({ turn, said }) => [turn + 1, said])),
    repair: `${taken} of ${occasions.length}${partly === 0 ? '' : `, ${partly} partly`}`,
    against: strengths(report.against),
    away: strengths(report.away),
    steps: Object.fromEntries(
      report.steps
        .filter(({ done }) => done.length > 0)
        .map(({ step, done }) => [step, done.map((turn) => turn + 1)]),
    ),
    client: Object.fromEntries(report.client.map(({ gauge, values }) => [gauge, values.at(-1)])),
    'turning-points': report.turningPoints.map(({ turn }) => turn + 1),
  };
}

function strengths(movements: readonly Movement[]) {
  return Object.fromEntries(movements.map(({ turn, strength }) => [turn + 1, strength]));
}
