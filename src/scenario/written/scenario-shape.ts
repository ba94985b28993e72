/** The scenario file: every key an author may write, in the order a tutor reads them. */

import { HOURS, LEVELS, OUTCOMES, RUPTURES, type SCHOOLS, SETTINGS } from '../scenario.ts';
import { word } from '../shape/condition-shape.ts';
import { list } from '../shape/list-shapes.ts';
import { defaulted, map, optional, required } from '../shape/map-shape.ts';
import { name, placeName, ruleCode } from '../shape/name-shapes.ts';
import { record } from '../shape/record-shape.ts';
import { sentences } from '../shape/sentences-shape.ts';
import type { Written } from '../shape/shape.ts';
import { text } from '../shape/text-shape.ts';
import { oneOf, whole } from '../shape/word-shapes.ts';
import { keyStanding } from './key-standing.ts';
import { effects, gaugeSteps, moment } from './moment-shape.ts';

const client = map('The client', {
  name: required(text, 'First name, or what you call them.'),
  pronouns: required(text, 'As in she/her.'),
  about: required(text, 'One line: age, work, what brings them.'),
});

const alliance = map('The alliance', {
  trust: required(whole(0, 10), 'How safe the relationship feels.'),
  heard: required(whole(0, 10), 'How understood the client feels about this hurt.'),
  candour: required(whole(0, 10), 'How much the client dares to say.'),
});

const gauge = map('A gauge', {
  starts: required(whole(0, 10), 'Where it stands as the scene opens.'),
  means: required(text, 'What it stands for, in one line.'),
});

const temper = map('A temper', {
  about: required(text, 'One plain line a trainee may read before choosing it.'),
  alliance: optional(gaugeSteps(0, 10), 'Gauges that start elsewhere in this temper.'),
  answers: optional(
    map('The answers', {
      repair: optional(effects, 'Added when a turn counted as repair.'),
      neutral: optional(effects, 'Added when a turn counted as neutral.'),
      against: optional(effects, 'Added when a turn counted as moving against.'),
      away: optional(effects, 'Added when a turn counted as moving away.'),
    }),
    'How this temper takes each kind of turn, on top.',
  ),
});

const ending = map('An ending', {
  outcome: required(oneOf(OUTCOMES), 'How it ended, for the debrief.'),
  text: required(text, 'What happens.'),
  later: optional(text, 'What came of it afterwards.'),
});

const views = map('The views', {
  'person-centred': optional(text, 'A person-centred supervisor.'),
  psychodynamic: optional(text, 'A psychodynamic supervisor.'),
  cbt: optional(text, 'A CBT supervisor.'),
  relational: optional(text, 'A relational supervisor.'),
} satisfies Record<(typeof SCHOOLS)[number], unknown>);

const contested = map('A contested question', {
  question: required(text, 'What schools differ about, as a question.'),
  views: required(views, 'What each school says; at least two of them.'),
});

const debrief = map('The debrief', {
  reflect: required(sentences, 'Questions for the trainee.'),
  contested: optional(record('a question', contested), 'Questions on which schools differ.'),
});

const accepted = map('An accepted warning', {
  rule: required(ruleCode, 'The code of the warning.'),
  at: required(
    placeName,
    'The moment, moment/response or ending it is about; the scenario’s id for all of it.',
  ),
  because: required(text, 'The reason that reports print.'),
});

export const scenarioShape = map('A scenario', {
  id: required(name, 'Never changes; attempts refer to it.'),
  version: required(whole(1, 9999), 'Goes up with any change that alters play.'),
  title: required(text, 'As on the card.'),
  summary: required(text, 'One or two sentences for the card.'),
  rupture: required(oneOf(RUPTURES), 'The kind of rupture.'),
  skill: required(word('skill'), 'The one skill this run practises.'),
  level: required(oneOf(LEVELS), 'For whom.'),
  minutes: required(whole(1, 120), 'How long a run takes.'),
  setting: required(oneOf(SETTINGS), 'Where it plays.'),
  hour: defaulted(oneOf(HOURS), 'afternoon', 'The light in the room.'),
  'content-notes': defaulted(list(text), [], 'What a trainee may want to know beforehand.'),
  key: required(keyStanding, 'Whose key it is; provisional until a panel has rated it.'),
  client: required(client, 'Who the client is.'),
  'so-far': required(text, 'What has happened before the scene opens.'),
  alliance: required(alliance, 'How it stands between the two as the scene opens.'),
  gauges: optional(record('a gauge', gauge), 'Gauges of this scenario alone; at most two.'),
  hurts: required(
    record('a hurt', text, { least: 1 }),
    'What hurts; the first is the central one.',
  ),
  tempers: optional(record('a temper', temper), 'Variations for repeated practice.'),
  opening: required(name, 'The moment it begins with.'),
  moments: required(record('a moment', moment, { least: 1 }), 'The moments of the session.'),
  endings: required(record('an ending', ending, { least: 1 }), 'How it may end.'),
  debrief: required(debrief, 'What is asked afterwards.'),
  accept: defaulted(list(accepted), [], 'Warnings set aside, each with its reason.'),
});

export type WrittenScenario = Written<typeof scenarioShape>;
export type WrittenTemper = Written<typeof temper>;
