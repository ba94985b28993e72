/** What stands on a page for supervision, told from its run: the same on screen, on paper and in a file. */

import type { OwnReplies, OwnReply } from '../../practice/own-replies.ts';
import { QUESTIONS, type Question } from '../../practice/reflecting.ts';
import { answered, type Reflection } from '../../practice/reflection.ts';
import type { Sheet, SheetTurn } from '../../practice/sheet.ts';
import type { ClientLine, Response } from '../../scenario/scenario.ts';
import type { Playthrough, Turn } from '../../simulation/playthrough.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import { dayInWords } from '../ui/assigned/assigned-words.ts';
import { AXIS_WORDS } from '../ui/axis-words.ts';
import { capital } from '../ui/number-words.ts';
import { clientName } from '../ui/told/client-name.ts';
import { moveNotes } from '../ui/told/move-words.ts';
import { turnTitle } from '../ui/told/turn-words.ts';
import { whyHere } from '../ui/told/why-here.ts';
import { unmarked } from '../ui/typeset.ts';
import { SAID_ALOUD } from './sheet-words.ts';

/** Texts are as their writers wrote them: an author's may hold _emphasis_, a trainee's are plain. */
export interface ToldSheet {
  readonly title: string;
  /** What this is of, in one or two sentences. */
  readonly lead: string;
  readonly about: string;
  /** What the trainee wrote on looking back, of what is to go in. */
  readonly lookedBack: readonly ToldAnswer[];
  readonly turns: readonly ToldTurn[];
  /** Those that were written. */
  readonly questions: readonly string[];
}

export interface ToldAnswer {
  readonly asks: string;
  readonly words: string;
}

export interface ToldTurn {
  /** “Turn 3”. */
  readonly name: string;
  readonly client: string;
  readonly line: ClientLine;
  /** What the trainee said or did. */
  readonly own: Pick<Response, 'say' | 'do'>;
  readonly reply: ClientLine | undefined;
  /** Whether what was felt and not said is told with the lines. */
  readonly felt: boolean;
  /** What the trainee would have said by themselves; empty when it is not to stand there. */
  readonly mine: string;
  readonly counted: ToldCount | undefined;
  readonly note: string;
}

export interface ToldCount {
  /** “Moving away: Hiding behind policy”, one for each move. */
  readonly moves: readonly string[];
  readonly why: string | undefined;
}

/** What a trainee wrote about a run elsewhere. */
export interface Written {
  readonly reflection: Reflection;
  readonly ownReplies: OwnReplies;
}

/** @param day The day of the run, as `2026-12-04`. */
export function toldSheet(
  run: Playthrough,
  sheet: Sheet,
  { reflection, ownReplies }: Written,
  day: string,
): ToldSheet {
  const { card, tempers } = run.scenario;
  const about = tempers.find(({ id }) => id === run.temper && id !== 'even')?.about;
  const of = `A practice run of “${unmarked(card.title)}” with ${clientName(run.scenario)}, who is fictional, on ${dayInWords(day)}.`;
  return {
    title: 'For supervision',
    lead: about === undefined ? of : `${of} ${unmarked(about)}`,
    about: sheet.about.trim(),
    lookedBack: toldAnswers(reflection).filter(({ id }) => sheet.lookedBack.includes(id)),
    turns: sheet.turns.flatMap((chosen) => {
      const turn = run.turns[chosen.turn];
      const own = ownReplies.find((reply) => reply.turn === chosen.turn);
      return turn === undefined ? [] : [toldTurn(turn, chosen, own, run.scenario)];
    }),
    questions: sheet.questions.map((one) => one.trim()).filter((one) => one !== ''),
  };
}

/** What was written on looking back, as far as this version asks for it. */
export function toldAnswers(
  reflection: Reflection,
): readonly (ToldAnswer & Pick<Question, 'id'>)[] {
  return QUESTIONS.flatMap(({ id, asks }) => {
    const words = answered(reflection, id).trim();
    return words === '' ? [] : [{ id, asks, words }];
  });
}

function toldTurn(
  turn: Turn,
  { mine, counted, felt, note }: SheetTurn,
  own: OwnReply | undefined,
  scenario: CompiledScenario,
): ToldTurn {
  const { index, line, chosen, reply } = turn;
  return {
    name: turnTitle(index),
    client: clientName(scenario),
    line,
    own: chosen.response,
    reply,
    felt,
    mine: mine && own !== undefined ? ownWords(own) : '',
    counted: counted ? toldCount(turn, scenario) : undefined,
    note: note.trim(),
  };
}

/** Nothing where they went past it. */
function ownWords({ words, aloud }: OwnReply): string {
  if (words.trim() !== '') return words.trim();
  return aloud ? SAID_ALOUD : '';
}

function toldCount({ chosen }: Turn, scenario: CompiledScenario): ToldCount {
  const moves = moveNotes(chosen.counts, scenario).map(({ axis, word, name, how }) =>
    [`${capital(word ?? AXIS_WORDS[axis])}: ${name}.`, how]
      .filter((one) => one !== undefined)
      .join(' '),
  );
  return { moves, why: whyHere(chosen, scenario) };
}

/** Whether nothing has been put on it yet. */
export function isBlank({ about, lookedBack, turns, questions }: ToldSheet): boolean {
  return about === '' && [...lookedBack, ...turns, ...questions].length === 0;
}
