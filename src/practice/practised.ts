/** What a trainee said after practising: an answer each time, from which it follows when it is due. */
import { fieldsOf, wholeNumberOf } from '../course/own-field.ts';
import type { Tempers } from './drill-place.ts';

/** How practising was, in the trainee's own judgement. */
export const ANSWERS = ['too-easy', 'about-right', 'too-much', 'again'] as const;
export type Answer = (typeof ANSWERS)[number];

export interface Answered {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** `rest`: it is to be left alone until it is practised again. */
  readonly how: Answer | 'rest';
}

/** All answers about one unit, oldest first; no moment has two. */
export type Practised = readonly Answered[];

/** What is repeated as one: a skill, in a range of tempers. */
export interface Unit {
  /** `drill`: the repair move of a pair · `skill`: what a scenario practises. */
  readonly kind: 'drill' | 'skill';
  readonly of: string;
  readonly tempers: Tempers;
}

/** Answers about one unit that are read; one a day for a lifetime is less. */
const MOST_ANSWERS = 20_000;
/** The last moment that a date can hold. */
const LAST = 8_640_000_000_000_000;
const KEY = /^(drill|skill)\/([a-z0-9]+(?:-[a-z0-9]+)*)\/(even|all)$/;
const MOST_KEY = 120;

/** The name a unit's answers are kept under. */
export function unitKey({ kind, of, tempers }: Unit): string {
  return `${kind}/${of}/${tempers}`;
}

/** Nothing when the name is none of a unit. */
export function unitOf(key: unknown): Unit | undefined {
  if (typeof key !== 'string' || key.length > MOST_KEY) return undefined;
  const [, kind, of, tempers] = KEY.exec(key) ?? [];
  if (kind === undefined || of === undefined || tempers === undefined) return undefined;
  return {
    kind: kind === 'drill' ? 'drill' : 'skill',
    of,
    tempers: tempers === 'even' ? 'even' : 'all',
  };
}

/** Reads what was kept or brought; what is no such list says why. */
export function readPractised(found: unknown): Practised | { readonly fault: string } {
  if (!Array.isArray(found) || found.length > MOST_ANSWERS) return { fault: 'It is no list.' };
  const answers: Answered[] = [];
  for (const one of found) {
    const answer = answerIn(one);
    if (answer === undefined) return { fault: 'One of the answers cannot be read.' };
    answers.push(answer);
  }
  return united([], answers);
}

/** The answers with one more; one of the same moment gives way to it. */
export function withAnswer(practised: Practised, answer: Answered): Practised {
  return inOrder([...practised.filter(({ at }) => at !== answer.at), answer]);
}

/** The answers without the one of a moment: it was a slip. */
export function withoutAnswer(practised: Practised, at: number): Practised {
  return practised.filter((answer) => answer.at !== at);
}

/**
 * Two devices' answers made one: every moment that either has. Of two answers of one moment the
 * one that brings it back sooner stands.
 */
export function united(here: Practised, brought: Practised): Practised {
  const byMoment = new Map(here.map((answer) => [answer.at, answer]));
  let isNew = false;
  for (const answer of brought) {
    const there = byMoment.get(answer.at);
    if (there !== undefined && rankOf(there) >= rankOf(answer)) continue;
    byMoment.set(answer.at, answer);
    isNew = true;
  }
  return isNew ? inOrder([...byMoment.values()]) : here;
}

function rankOf({ how }: Answered): number {
  return how === 'rest' ? -1 : ANSWERS.indexOf(how);
}

function inOrder(answers: readonly Answered[]): Practised {
  return answers.toSorted((a, b) => a.at - b.at);
}

function answerIn(found: unknown): Answered | undefined {
  const field = fieldsOf(found);
  const at = wholeNumberOf(field?.('at'), 0, LAST);
  const given = field?.('how');
  const how = given === 'rest' ? given : ANSWERS.find((one) => one === given);
  return at === undefined || how === undefined ? undefined : { at, how };
}
