/** Says a rubric's condition in a plain sentence, for the page of the moves. */
import type { Condition, GaugeRange, Test } from '../src/scenario/condition.ts';
import type { Rubric } from '../src/scenario/rubric.ts';

/** The alternatives of a move's needs, joined by "or". */
export function needsInWords(needs: readonly Condition[], rubric: Rubric): string {
  return needs.map((condition) => conditionInWords(condition, rubric)).join('; or ');
}

/** All entries of a condition, joined by "and". */
export function conditionInWords(condition: Condition, rubric: Rubric): string {
  return condition.map((test) => testInWords(test, rubric)).join(', and ');
}

/** A move's name as a link to its place on the page. */
export function linkToMove(id: string, rubric: Rubric): string {
  const name = rubric.judgement.moves[id]?.name ?? id;
  return `[${name}](#${anchor(name)})`;
}

/** What a heading with this text is linked by. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}

function testInWords(test: Test, rubric: Rubric): string {
  switch (test.kind) {
    case 'gauge':
      return `_${test.gauge}_ stands at ${rangeInWords(test.range)}`;
    case 'flag':
      return `\`${test.flag}\` is ${test.is ? 'set' : 'not set'}`;
    case 'temper':
      return `the temper is ${anyOf(test.anyOf)}`;
    case 'after':
      return `${moves(test.anyOf, rubric)} has counted before`;
    case 'not-after':
      return `${moves(test.noneOf, rubric)} has not counted before`;
    case 'cue':
      return `the client’s line carries ${cues(test.anyOf, rubric)}`;
    case 'not-cue':
      return `it does not carry ${cues(test.noneOf, rubric)}`;
    case 'risk':
      return test.open ? 'a question of safety is open' : 'no question of safety is open';
    case 'counted':
      return `it counted as ${moves(test.anyOf, rubric)}`;
    case 'meets':
      return 'it speaks to something that hurts in this story';
    case 'not-just':
      return `${moves(test.noneOf, rubric)} did not count in the turn just before`;
    case 'after-misstep':
      return 'one of the last two turns moved against or away';
  }
}

function rangeInWords({ from, to }: GaugeRange): string {
  if (from === to) return `${from}`;
  if (to === 10) return `${from} or more`;
  if (from === 0) return `${to} or less`;
  return `${from} to ${to}`;
}

function moves(ids: readonly string[], rubric: Rubric): string {
  return anyOf(ids.map((id) => linkToMove(id, rubric)));
}

function cues(ids: readonly string[], rubric: Rubric): string {
  return anyOf(ids.map((id) => `“${rubric.cues.find((cue) => cue.id === id)?.name ?? id}”`));
}

function anyOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
