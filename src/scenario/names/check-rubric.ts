/** R checks of the rubric: names across its two parts, its sources and its own rules. */

import type { Faults } from '../reading/faults.ts';
import { ALLIANCE } from '../rubric.ts';
import type { WrittenCondition } from '../shape/condition-shape.ts';
import type { WrittenRecord } from '../shape/record-shape.ts';
import type { Name } from '../shape/shape.ts';
import type { WrittenRubric, WrittenSources } from '../written/rubric-shape.ts';
import { checkRange } from './check-conditions.ts';
import { checkVariants } from './check-variants.ts';
import { declared, elsewhere, type Known, once, resolve } from './resolve.ts';

/** Reports into the rubric's own faults. Without sources, their names are not asked after. */
export function checkRubric(
  { play, judgement }: WrittenRubric,
  sources: WrittenSources | undefined,
  faults: Faults,
): void {
  const moves = declared(play.moves.entries.map(({ name }) => name));
  const cues = declared(judgement.cues.entries.map(({ name }) => name));
  checkParts(moves, judgement.moves, faults);
  checkTwins(play.moves, moves, faults);
  for (const { value } of play.moves.entries) {
    for (const needs of value.needs) checkNeeds(needs, moves, cues, faults);
    if (!('length' in value.effects)) {
      checkGauges(value.effects, faults);
      continue;
    }
    checkVariants(value.effects, 'effects', faults, { lastMayHaveOne: true });
    for (const { when, change } of value.effects) {
      if (when !== undefined) checkNeeds(when, moves, cues, faults);
      checkGauges(change, faults);
    }
  }
  const steps = declared(judgement.steps.entries.map(({ name }) => name));
  const known = sources && elsewhere(sources.sources.entries.map(({ name }) => name.id));
  for (const { value } of judgement.moves.entries) {
    if (value.step !== undefined) resolve(value.step, steps, 'R036', 'repair step', faults);
    once(value.sources, faults);
    if (known === undefined) continue;
    for (const source of value.sources) resolve(source, known, 'R010', 'source', faults);
  }
}

/** Every move has its play and its judgement. */
function checkParts(moves: Known, judged: WrittenRecord<unknown>, faults: Faults): void {
  const spoken = declared(judged.entries.map(({ name }) => name));
  for (const { name } of judged.entries) resolve(name, moves, 'R035', 'move under `play`', faults);
  for (const [id, at] of moves)
    if (!spoken.has(id) && at !== undefined)
      faults.add('R035', at, `The move \`${id}\` has no entry under \`judgement\`. Add one.`);
}

function checkTwins(written: WrittenRubric['play']['moves'], moves: Known, faults: Faults): void {
  const byId = new Map(written.entries.map(({ name, value }) => [name.id, value]));
  for (const { name, value } of written.entries) {
    if ((value.twin === undefined) !== (value.needs.length === 0)) {
      const has = value.twin === undefined ? 'needs and no twin' : 'a twin and no needs';
      faults.add(
        'R037',
        name.at,
        `The move \`${name.id}\` has ${has}. A move has both or neither.`,
      );
    }
    if (value.twin === undefined) continue;
    resolve(value.twin, moves, 'R001', 'move', faults);
    const twin = byId.get(value.twin.id);
    if (twin === undefined || (twin.twin === undefined && twin.needs.length === 0)) continue;
    const message = `\`${value.twin.id}\` has needs or a twin itself, so it cannot be the twin of \`${name.id}\`.`;
    faults.add('R034', value.twin.at, message);
  }
}

function checkNeeds(needs: WrittenCondition, moves: Known, cues: Known, faults: Faults): void {
  for (const test of needs.tests) {
    switch (test.kind) {
      case 'gauge':
        checkGauge(test.word, faults);
        checkRange(test, faults);
        break;
      case 'after':
      case 'not-after':
      case 'not-just':
        once(test.names, faults);
        for (const move of test.names) resolve(move, moves, 'R001', 'move', faults);
        break;
      case 'cue':
      case 'not-cue':
        once(test.names, faults);
        for (const cue of test.names) resolve(cue, cues, 'R007', 'cue', faults);
        break;
      case 'flag':
      case 'temper':
      case 'counted': {
        const message = `A move's needs cannot ask after \`${test.word.id}\`: they know no single scenario and no result yet.`;
        faults.add('R021', test.word.at, message);
      }
    }
  }
}

const KNOWN_GAUGES = elsewhere(ALLIANCE);

function checkGauge(gauge: Name, faults: Faults): void {
  resolve(gauge, KNOWN_GAUGES, 'R005', 'gauge a move may read or change', faults);
}

function checkGauges({ entries }: WrittenRecord<number>, faults: Faults): void {
  for (const { name } of entries) checkGauge(name, faults);
}
