/** A moment: what the client says, and what may be said back. */
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { POSTURES } from '../scenario.ts';
import { condition, word } from '../shape/condition-shape.ts';
import { either, list, oneOrMany } from '../shape/list-shapes.ts';
import { defaulted, map, optional, required } from '../shape/map-shape.ts';
import { name } from '../shape/name-shapes.ts';
import { record, type WrittenRecord } from '../shape/record-shape.ts';
import { named, type Shape, type Written } from '../shape/shape.ts';
import { text } from '../shape/text-shape.ts';
import { oneOf, trueOrFalse, whole } from '../shape/word-shapes.ts';

/** Steps or levels by gauge. */
export function gaugeSteps(least: number, most: number): Shape<WrittenRecord<number>> {
  return record('a gauge', whole(least, most));
}

export const effects = named('effects', gaugeSteps(-9, 9));

const move = word('move');
const cue = word('cue');
const marker = word('marker');

const names = { temper: name, after: move, 'not-after': move };
/** `when` on arrival: the client's line is not chosen yet. */
const onArrival = named('when-on-arrival', condition({ names, needs: false }));
const beforeAnswer = named(
  'when-before',
  condition({ names: { ...names, cue, 'not-cue': cue }, needs: false }),
);
const afterAnswer = named(
  'when-after',
  condition({ names: { ...names, cue, 'not-cue': cue, counted: move }, needs: false }),
);

const line = (when: typeof onArrival) =>
  map(
    'A line of the client',
    {
      when: optional(when, 'Said when this holds; the last variant has no condition.'),
      says: optional(text, 'What the client says.'),
      shows: optional(text, 'What a camera could see, in one plain line.'),
      posture: optional(oneOf(POSTURES), 'What the picture draws; left out, it stays as it was.'),
      feels: optional(text, 'Not said; shown in the debrief only.'),
      cues: defaulted(list(cue), [], 'What the words or looks call for.'),
      markers: defaulted(list(marker), [], 'What an observer would note.'),
    },
    { some: ['says', 'shows'] },
  );
const clientLine = named('line', line(onArrival));
const replyLine = named('reply', line(afterAnswer));

const entry = named(
  'entry',
  map(
    'An entry of `on-entry`',
    {
      when: optional(onArrival, 'Applies when this holds on arrival.'),
      effects: optional(effects, 'Steps on gauges.'),
      sets: defaulted(list(name, { least: 1 }), [], 'Flags that become true.'),
    },
    { some: ['effects', 'sets'] },
  ),
);

const movesVariant = map('A variant of `moves`', {
  when: optional(beforeAnswer, 'Tested on the state before.'),
  are: required(
    list(move, { least: 1, most: 2 }),
    'One or two moves, in the order of the sentence.',
  ),
});
const hasMap = (node: Node | null): boolean =>
  isSeq(node) && node.items.some((item) => isMap(item));
const moves = either(hasMap, list(movesVariant, { least: 1 }), list(move, { least: 1, most: 2 }));

const why = map('A `why`', {
  counted: required(text, 'When it counts as what it is.'),
  early: optional(text, 'When it counts as its twin, or as nothing yet.'),
});

const way = map('A way', {
  when: optional(afterAnswer, 'Taken when this holds; the last way has no condition.'),
  to: required(name, 'A moment or an ending.'),
});

const isWord = (node: Node | null): boolean => isScalar(node) || node === null;

export const response = named(
  'response',
  map(
    'A response',
    {
      when: optional(beforeAnswer, 'On offer when this holds.'),
      say: optional(text, 'What the trainee says.'),
      do: optional(text, 'What the trainee does instead of speaking.'),
      wait: defaulted(trueOrFalse, false, 'A beat of silence; only with `do`.'),
      moves: required(moves, 'What it is: one or two moves, or variants of them.'),
      meets: defaulted(oneOrMany(name), [], 'The hurts it speaks to.'),
      sets: defaulted(list(name, { least: 1 }), [], 'Flags that become true.'),
      effects: optional(effects, 'Steps on gauges, besides those of the moves.'),
      contested: optional(name, 'A question of the debrief; then no count is made.'),
      why: optional(
        either((node) => !isMap(node), text, why),
        'Why it does what it does.',
      ),
      source: defaulted(oneOrMany(word('source')), [], 'Where that is from.'),
      reply: defaulted(oneOrMany(replyLine), [], 'What the client answers at once.'),
      then: required(
        either(isWord, name, list(way, { least: 1 })),
        'Where it leads: a moment or an ending, or guarded ways.',
      ),
    },
    { one: ['say', 'do'], only: ['wait', 'do'] },
  ),
);

export const moment = named(
  'moment',
  map('A moment', {
    'on-entry': defaulted(
      oneOrMany(entry),
      [],
      'What changes on arrival, such as a cost that comes later.',
    ),
    client: required(
      oneOrMany(clientLine),
      'What the client says or shows; variants from the top.',
    ),
    responses: required(record('a response', response, { least: 1 }), 'What may be said or done.'),
  }),
);

export type WrittenMoment = Written<typeof moment>;
export type WrittenResponse = Written<typeof response>;
export type WrittenLine = Written<typeof clientLine>;
export type WrittenEntry = Written<typeof entry>;
export type WrittenEffects = WrittenRecord<number>;
