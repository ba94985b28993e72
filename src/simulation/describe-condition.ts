/** Conditions in words: the names of the machine's guards, and labels in drawn charts. */
import type { Condition, GaugeRange, Test } from '../scenario/condition.ts';

/** For example `candour ..2, temper fiery`; empty for the condition that always holds. */
export function describeCondition(condition: Condition): string {
  return condition.map(describeTest).join(', ');
}

function describeTest(test: Test): string {
  switch (test.kind) {
    case 'gauge':
      return `${test.gauge} ${describeRange(test.range)}`;
    case 'flag':
      return `${test.flag} ${test.is ? 'yes' : 'no'}`;
    case 'risk':
      return `risk ${test.open ? 'open' : 'closed'}`;
    case 'temper':
    case 'after':
    case 'cue':
    case 'counted':
      return `${test.kind} ${test.anyOf.join(' or ')}`;
    case 'not-after':
    case 'not-cue':
    case 'not-just':
      return `${test.kind} ${test.noneOf.join(' or ')}`;
    case 'meets':
      return 'meets a hurt';
    case 'after-misstep':
      return 'after a misstep';
  }
}

function describeRange({ from, to }: GaugeRange): string {
  if (from === to) return String(from);
  if (from === 0) return `..${to}`;
  if (to === 10) return `${from}..`;
  return `${from}..${to}`;
}
