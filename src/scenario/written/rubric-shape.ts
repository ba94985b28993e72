/** The rubric's file and the sources' file: every key they take. */
import { isSeq } from 'yaml';
import { condition } from '../shape/condition-shape.ts';
import { either, list, oneOrMany } from '../shape/list-shapes.ts';
import { defaulted, map, optional, required } from '../shape/map-shape.ts';
import { name } from '../shape/name-shapes.ts';
import { record } from '../shape/record-shape.ts';
import { named, type Written } from '../shape/shape.ts';
import { text } from '../shape/text-shape.ts';
import { oneOf, trueOrFalse, whole } from '../shape/word-shapes.ts';
import { effects } from './moment-shape.ts';

const needs = named(
  'needs',
  condition({
    names: { after: name, 'not-after': name, cue: name, 'not-cue': name, 'not-just': name },
    needs: true,
  }),
);

const conditionalEffects = map('A conditional effect', {
  when: optional(needs, 'Takes place when this holds on the state before.'),
  change: required(effects, 'Steps on trust, heard and candour.'),
});

const playMove = map('A move under `play`', {
  axis: required(oneOf(['repair', 'neutral', 'against', 'away']), 'Which way it moves.'),
  twin: optional(name, 'What it counts as at the wrong moment.'),
  needs: defaulted(
    oneOrMany(needs),
    [],
    'What must hold before it counts; alternatives as a list.',
  ),
  effects: required(
    either((node) => !isSeq(node), effects, list(conditionalEffects, { least: 1 })),
    'What it does when it counts.',
  ),
});

const rules = map('The rules', {
  'early-within': required(whole(0, 10), 'Short of a need by at most this much: early.'),
  'trust-rise': required(whole(0, 10), 'Trust never rises more than this above its start.'),
  'heard-until-met': required(whole(0, 10), 'Heard stops here until the central hurt is met.'),
  'worn-from': required(whole(2, 9), 'The same repair this many turns running moves nothing.'),
  'twin-from': required(whole(2, 9), 'This many turns running it counts as its twin.'),
});

const judgedMove = map('A move under `judgement`', {
  name: required(text, 'As the debrief calls it.'),
  weight: required(whole(1, 3), '1 slight, 2 clear, 3 strong.'),
  step: optional(name, 'The repair step it belongs to.'),
  definition: required(text, 'What it is, in plain words.'),
  'sounds-like': required(text, 'An example.'),
  contested: defaulted(trueOrFalse, false, 'Whether schools differ about the move itself.'),
  sources: required(list(name, { least: 1 }), 'Where that is from.'),
});

const term = map('A term', {
  name: required(text, 'As it is called.'),
  means: required(text, 'What it means.'),
});
const terms = record('a term', term, { least: 1 });

export const rubricShape = map('The rubric', {
  play: required(
    map('`play`', {
      rules: required(rules, 'Rules that hold for all moves.'),
      moves: required(record('a move', playMove, { least: 1 }), 'What fixes the path of a run.'),
    }),
    'Fixes the path of a run.',
  ),
  judgement: required(
    map('`judgement`', {
      steps: required(terms, 'The repair steps.'),
      cues: required(terms, 'What the client’s words or looks may call for.'),
      markers: required(terms, 'What an observer may note.'),
      skills: required(terms, 'What a run may practise.'),
      moves: required(record('a move', judgedMove, { least: 1 }), 'What is said of each move.'),
    }),
    'What is said of it.',
  ),
});
export type WrittenRubric = Written<typeof rubricShape>;
export type WrittenTerms = Written<typeof terms>;
export type WrittenPlayMove = Written<typeof playMove>;

const source = map('A source', {
  reference: required(text, 'Author, year, title.'),
  standing: required(oneOf(['read', 'memory']), 'Whether it was read or is from memory.'),
  note: optional(text, 'What a reader should know of it.'),
});

export const sourcesShape = map('The sources', {
  sources: required(record('a source', source, { least: 1 }), 'Every work that is named.'),
});
export type WrittenSources = Written<typeof sourcesShape>;
