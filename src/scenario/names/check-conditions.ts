/** R checks of conditions: every name in them, and which words may stand where. */
import type { Faults } from '../reading/faults.ts';
import type { WrittenCondition, WrittenTest } from '../shape/condition-shape.ts';
import type { KnownNames } from './known-names.ts';
import { once, resolve } from './resolve.ts';

/** Where a condition stands in a scenario. */
export type Standing = 'client' | 'on-entry' | 'response' | 'moves' | 'reply' | 'then';

/** Words that may stand only in some places; needs-only words may stand in none of a scenario. */
const OUT_OF_PLACE: Readonly<Record<string, { not: readonly Standing[]; why: string }>> = {
  counted: {
    not: ['client', 'on-entry', 'response', 'moves'],
    why: '`counted` asks what the response counted as, which is known only in `reply` and `then`.',
  },
  cue: {
    not: ['client', 'on-entry'],
    why: '`cue` asks after the client’s line, which is not chosen yet here.',
  },
  'not-cue': {
    not: ['client', 'on-entry'],
    why: '`not-cue` asks after the client’s line, which is not chosen yet here.',
  },
};

export function checkCondition(
  condition: WrittenCondition | undefined,
  standing: Standing,
  names: KnownNames,
  faults: Faults,
): void {
  if (condition === undefined) return;
  for (const test of condition.tests) {
    checkStanding(test, standing, faults);
    checkNames(test, names, faults);
  }
}

function checkStanding({ word, kind }: WrittenTest, standing: Standing, faults: Faults): void {
  if (kind === 'meets' || kind === 'not-just' || kind === 'after-misstep') {
    const message = `\`${kind}\` belongs to the rubric's needs; a scenario cannot ask it.`;
    faults.add('R021', word.at, message);
    return;
  }
  if (kind === 'flag' || kind === 'gauge') return;
  const rule = OUT_OF_PLACE[kind];
  if (rule?.not.includes(standing)) faults.add('R021', word.at, rule.why);
}

function checkNames(test: WrittenTest, names: KnownNames, faults: Faults): void {
  switch (test.kind) {
    case 'gauge':
      if (names.flags.has(test.word.id)) {
        const message = `\`${test.word.id}\` is a flag, and takes \`yes\` or \`no\`.`;
        faults.add('S031', test.at, message);
      } else {
        resolve(test.word, names.gauges, 'R005', 'gauge', faults);
      }
      checkRange(test, faults);
      return;
    case 'flag':
      checkFlag(test, names, faults);
      return;
    case 'temper':
      once(test.names, faults);
      for (const temper of test.names) resolve(temper, names.tempers, 'R006', 'temper', faults);
      return;
    case 'after':
    case 'not-after':
    case 'counted':
    case 'not-just':
      once(test.names, faults);
      for (const move of test.names) resolve(move, names.moves, 'R001', 'move', faults);
      return;
    case 'cue':
    case 'not-cue':
      once(test.names, faults);
      for (const cue of test.names) resolve(cue, names.cues, 'R007', 'cue', faults);
  }
}

function checkFlag({ word, at }: WrittenTest, names: KnownNames, faults: Faults): void {
  if (names.gauges.has(word.id)) {
    const message = `\`${word.id}\` is a gauge, and takes a range such as \`4..6\`.`;
    faults.add('S030', at, message);
  } else if (!names.flags.has(word.id) && !names.partial) {
    const near = faults.nearest.to(word.id, names.flags.keys());
    const notes =
      near === undefined
        ? []
        : [{ message: `\`${near}\` is set here.`, range: names.flags.get(near) ?? at }];
    const guess = near === undefined ? '; it would never hold.' : `; did you mean \`${near}\`?`;
    faults.add('R002', word.at, `Nothing sets the flag \`${word.id}\`${guess}`, notes);
  }
}

export function checkRange(test: WrittenTest & { kind: 'gauge' }, faults: Faults): void {
  const { from, to } = test.range;
  if (from > to) {
    const message = `No number is from ${from} to ${to}. Write \`${to}..${from}\`, the smaller first.`;
    faults.add('R029', test.at, message);
  } else if (from === 0 && to === 10) {
    const message = `A gauge is always from 0 to 10, so this says nothing. Take it out, or narrow it.`;
    faults.add('R030', test.at, message);
  }
}
