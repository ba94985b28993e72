/** What is said of a move that counted: its mark, its name, and how it came to count so. */
import { type Axis, type JudgedMove, RISK_CHECK } from '../../../scenario/rubric.ts';
import type { Counted, CountedMove } from '../../../simulation/playthrough.ts';
import type { CompiledScenario } from '../../../simulation/tables.ts';
import { unmarked } from '../typeset.ts';

export interface MoveNote {
  /** The move whose name stands there, and opens to its definition. */
  readonly move: string;
  readonly name: string;
  /** Which shape and hue it has. */
  readonly axis: Axis;
  /** What stands beside the shape in place of the axis’s own word. */
  readonly word?: string;
  /** How it came to count so, where it did not simply count. */
  readonly how?: string;
  /** The move as the author wrote it, where it counted as another. */
  readonly otherwise?: string;
}

/** The notes on what a response counted as, in the order of its sentence. */
export function moveNotes(counts: Counted, scenario: CompiledScenario): readonly MoveNote[] {
  return counts.moves.map((move) => {
    const note = noteOf(move, scenario);
    if (counts.contested === undefined) return note;
    return { ...note, axis: 'neutral', word: 'experts differ here' };
  });
}

function noteOf(move: CountedMove, scenario: CompiledScenario): MoveNote {
  const { written, as, axis, how } = move;
  const itself = { move: written, name: nameOf(written, scenario), axis };
  const twin = { move: as, name: nameOf(as, scenario), axis, otherwise: written };
  switch (how) {
    case 'counted':
      return as === RISK_CHECK ? { ...itself, word: 'outside the axes' } : itself;
    case 'worn':
      return { ...itself, how: 'The turn before had it too: it counts, and moves nothing more.' };
    case 'early':
      return {
        ...itself,
        axis: 'neutral',
        word: 'too early to tell',
        how: 'A little before its time: nothing is counted of it yet.',
      };
    case 'overruled':
      return {
        ...itself,
        axis: 'neutral',
        word: 'the end of the sentence ruled',
        how: 'It was said; what came after it is what stayed.',
      };
    case 'twin':
      return { ...twin, how: `At another moment this is “${nameOf(written, scenario)}”.` };
    case 'worn-out':
      return { ...twin, how: `“${nameOf(written, scenario)}”, too many turns running.` };
  }
}

/** The rubric’s word for a move; its id where the judgement does not know it. */
export function nameOf(move: string, scenario: CompiledScenario): string {
  return unmarked(judgedMove(move, scenario)?.name ?? move);
}

export function judgedMove(move: string, { judgement }: CompiledScenario): JudgedMove | undefined {
  return Object.hasOwn(judgement.moves, move) ? judgement.moves[move] : undefined;
}
