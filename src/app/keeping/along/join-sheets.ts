/** Two devices' pages for supervision of one run made one: all that is on either is on it. */
import { inOrder } from '../../../practice/by-turn.ts';
import type { Sheet, SheetTurn } from '../../../practice/sheet.ts';
import { joinWords } from './join-words.ts';

/** Gives back the very sheet that was here when there is nothing new in the one that was brought. */
export function joinSheets(here: Sheet, brought: Sheet): Sheet {
  const turns = new Map(here.turns.map((turn) => [turn.turn, turn]));
  for (const turn of brought.turns) turns.set(turn.turn, joinTurns(turns.get(turn.turn), turn));
  const one: Sheet = {
    about: joinWords(here.about, brought.about),
    lookedBack: [...new Set([...here.lookedBack, ...brought.lookedBack])].toSorted(),
    turns: inOrder([...turns.values()]),
    questions: [
      joinWords(here.questions[0], brought.questions[0]),
      joinWords(here.questions[1], brought.questions[1]),
    ],
  };
  return sameSheets(one, here) ? here : one;
}

function joinTurns(here: SheetTurn | undefined, brought: SheetTurn): SheetTurn {
  if (here === undefined) return brought;
  return {
    turn: here.turn,
    mine: here.mine || brought.mine,
    counted: here.counted || brought.counted,
    felt: here.felt || brought.felt,
    note: joinWords(here.note, brought.note),
  };
}

function sameSheets(one: Sheet, other: Sheet): boolean {
  const told = ({ about, lookedBack, turns, questions }: Sheet) =>
    JSON.stringify([
      about,
      lookedBack,
      turns.map(({ turn, mine, counted, felt, note }) => [turn, mine, counted, felt, note]),
      questions,
    ]);
  return told(one) === told(other);
}
