/** The page a trainee puts together for supervision from one of their runs. */
import { fieldsOf } from '../course/own-field.ts';
import { type OfTurn, readByTurn, turnIn } from './by-turn.ts';
import { HOW_WAS_THAT } from './reflecting.ts';
import { isQuestionId } from './reflection.ts';

export interface Sheet {
  /** What they want to talk about, in their own words. */
  readonly about: string;
  /** Ids of the questions whose answers go in, of what they wrote on looking back; sorted. */
  readonly lookedBack: readonly string[];
  /** The turns that go in, in the order of the run. */
  readonly turns: readonly SheetTurn[];
  /** For the supervisor; each may be empty. */
  readonly questions: readonly [string, string];
}

export interface SheetTurn extends OfTurn {
  /** Whether what the trainee would have said by themselves stands with it. */
  readonly mine: boolean;
  /** Whether what it counted as, and why, stands with it. */
  readonly counted: boolean;
  /** Whether what the client felt and did not say stands with it. */
  readonly felt: boolean;
  /** What the trainee has to say to it. */
  readonly note: string;
}

/** Nothing is on it until its writer puts it there. */
export const EMPTY_SHEET: Sheet = { about: '', lookedBack: [], turns: [], questions: ['', ''] };

/** Characters that can be written in each place. */
export const SHEET_LIMITS = { about: 4000, note: 2000, question: 600 } as const;

/** Characters of a text that are read: two devices' words made one are longer than one's. */
const MOST_WORDS = 100_000;

/** More questions than are ever asked. */
const MOST_ANSWERS = 100;

/** Reads what was kept or brought; what is no such page says why. */
export function readSheet(found: unknown): Sheet | { readonly fault: string } {
  const damaged = (fault: string) => ({ fault });
  const field = fieldsOf(found);
  if (field === undefined) return damaged('It is not a record.');
  const about = wordsIn(field('about'));
  const turns = readByTurn(field('turns'), sheetTurnIn, 'One of its turns');
  const questions = field('questions');
  if (about === undefined) return damaged('What it is about cannot be read.');
  if ('fault' in turns) return damaged('Its turns cannot be read.');
  const [first, second] = Array.isArray(questions) ? questions.map(wordsIn) : [];
  if (first === undefined || second === undefined) return damaged('Its questions cannot be read.');
  return {
    about,
    lookedBack: lookedBackIn(field),
    turns,
    questions: [first, second],
  };
}

/** Whether anything has been put on it. */
export function isEmpty({ about, lookedBack, turns, questions }: Sheet): boolean {
  const texts = [about, ...questions];
  return lookedBack.length === 0 && turns.length === 0 && texts.every((text) => text === '');
}

/** What cannot be read of it is left off the page; the answers themselves are kept elsewhere. */
function lookedBackIn(field: (name: string) => unknown): readonly string[] {
  const found = field('lookedBack');
  // Earlier versions asked one question only.
  if (found === undefined) return field('howItWas') === true ? [HOW_WAS_THAT.id] : [];
  const names = Array.isArray(found) ? found.slice(0, MOST_ANSWERS) : [];
  return [...new Set(names.filter(isQuestionId))].toSorted();
}

function sheetTurnIn(found: unknown): SheetTurn | undefined {
  const field = fieldsOf(found);
  const turn = turnIn(field?.('turn'));
  const note = wordsIn(field?.('note'));
  if (field === undefined || turn === undefined || note === undefined) return undefined;
  return {
    turn,
    note,
    mine: field('mine') === true,
    counted: field('counted') === true,
    felt: field('felt') === true,
  };
}

function wordsIn(found: unknown): string | undefined {
  return typeof found === 'string' && found.length <= MOST_WORDS ? found : undefined;
}
