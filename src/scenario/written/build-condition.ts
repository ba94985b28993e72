/** What was written → conditions and effects as the rest of the house reads them. */
import type { Condition, Test } from '../condition.ts';
import type { Effects } from '../rubric.ts';
import type { WrittenCondition, WrittenTest } from '../shape/condition-shape.ts';
import type { WrittenRecord } from '../shape/record-shape.ts';
import type { Name } from '../shape/shape.ts';

const ALWAYS: Condition = [];
const NO_EFFECTS: Effects = {};

export function buildCondition(written: WrittenCondition | undefined): Condition {
  return written === undefined ? ALWAYS : written.tests.map(buildTest);
}

function buildTest(test: WrittenTest): Test {
  switch (test.kind) {
    case 'gauge':
      return { kind: 'gauge', gauge: test.word.id, range: test.range };
    case 'flag':
      return { kind: 'flag', flag: test.word.id, is: test.is };
    case 'risk':
      return { kind: 'risk', open: test.open };
    case 'meets':
    case 'after-misstep':
      return { kind: test.kind };
    case 'temper':
    case 'after':
    case 'cue':
    case 'counted':
      return { kind: test.kind, anyOf: ids(test.names) };
    case 'not-after':
    case 'not-cue':
    case 'not-just':
      return { kind: test.kind, noneOf: ids(test.names) };
  }
}

/** Steps of nothing are left out. */
export function buildEffects(written: WrittenRecord<number> | undefined): Effects {
  if (written === undefined || written.entries.length === 0) return NO_EFFECTS;
  const steps = written.entries.filter(({ value }) => value !== 0);
  return Object.fromEntries(steps.map(({ name, value }) => [name.id, value]));
}

export function ids(names: readonly Name[]): readonly string[] {
  return names.map(({ id }) => id);
}
