/** Every name a moment refers to. */
import type { Faults } from '../reading/faults.ts';
import type { Name } from '../shape/shape.ts';
import type {
  WrittenEffects,
  WrittenLine,
  WrittenMoment,
  WrittenResponse,
} from '../written/moment-shape.ts';
import { checkCondition, type Standing } from './check-conditions.ts';
import { checkRiskLines } from './check-risk-lines.ts';
import { checkVariants } from './check-variants.ts';
import type { KnownNames } from './known-names.ts';
import { type Known, once, resolve } from './resolve.ts';

export function checkMoment(moment: WrittenMoment, names: KnownNames, faults: Faults): void {
  for (const entry of moment['on-entry']) {
    checkCondition(entry.when, 'on-entry', names, faults);
    checkEffects(entry.effects, names, faults);
    once(entry.sets, faults);
  }
  checkLines(moment.client, 'client', names, faults);
  checkRiskLines(moment.client, faults);
  for (const { value } of moment.responses.entries) checkResponse(value, names, faults);
}

function checkResponse(response: WrittenResponse, names: KnownNames, faults: Faults): void {
  checkCondition(response.when, 'response', names, faults);
  checkMoves(response, names, faults);
  all(response.meets, names.hurts, 'R004', 'hurt', faults);
  once(response.sets, faults);
  checkEffects(response.effects, names, faults);
  if (response.contested !== undefined)
    resolve(
      response.contested,
      names.questions,
      'R011',
      'question under `debrief.contested`',
      faults,
    );
  all(response.source, names.sources, 'R010', 'source', faults);
  checkLines(response.reply, 'reply', names, faults);
  if ('id' in response.then) {
    resolve(response.then, names.goals, 'R012', 'moment or ending', faults);
    return;
  }
  checkVariants(response.then, 'then', faults);
  for (const { when, to } of response.then) {
    checkCondition(when, 'then', names, faults);
    resolve(to, names.goals, 'R012', 'moment or ending', faults);
  }
}

function checkMoves({ moves }: WrittenResponse, names: KnownNames, faults: Faults): void {
  const plain: Name[] = [];
  const variants: Exclude<(typeof moves)[number], Name>[] = [];
  for (const entry of moves) {
    if ('id' in entry) plain.push(entry);
    else variants.push(entry);
  }
  all(plain, names.moves, 'R001', 'move', faults);
  if (variants.length > 0) checkVariants(variants, 'moves', faults);
  for (const { when, are } of variants) {
    checkCondition(when, 'moves', names, faults);
    all(are, names.moves, 'R001', 'move', faults);
  }
}

function checkLines(
  lines: readonly WrittenLine[],
  standing: Standing & ('client' | 'reply'),
  names: KnownNames,
  faults: Faults,
): void {
  checkVariants(lines, standing, faults);
  for (const { when, cues, markers } of lines) {
    checkCondition(when, standing, names, faults);
    all(cues, names.cues, 'R007', 'cue', faults);
    all(markers, names.markers, 'R008', 'marker', faults);
    if (standing === 'client') continue;
    for (const { id, at } of cues) {
      if (id === 'risk' || id === '') continue;
      const message = `A reply carries no cue but \`risk\`. Put \`${id}\` on the line of the moment that follows.`;
      faults.add('R022', at, message);
    }
  }
}

function checkEffects(
  effects: WrittenEffects | undefined,
  names: KnownNames,
  faults: Faults,
): void {
  for (const { name } of effects?.entries ?? [])
    resolve(name, names.gauges, 'R005', 'gauge', faults);
}

function all(
  written: readonly Name[],
  known: Known,
  code: Parameters<typeof resolve>[2],
  what: string,
  faults: Faults,
): void {
  once(written, faults);
  for (const name of written) resolve(name, known, code, what, faults);
}
