/** What a choice counted as, in one sentence. */
import type { Counted } from '../../../simulation/playthrough.ts';
import type { CompiledScenario } from '../../../simulation/tables.ts';
import { AXIS_WORDS } from '../../ui/axis-words.ts';
import { listed } from '../../ui/number-words.ts';
import { type MoveNote, moveNotes } from '../../ui/told/move-words.ts';

/** “It counted as Justifying (moving against).”; empty of a choice that carries no move. */
export function countedSentence(counts: Counted, scenario: CompiledScenario): string {
  const notes = moveNotes(counts, scenario);
  return notes.length === 0 ? '' : `It counted as ${listed(notes.map(named))}.`;
}

function named({ name, axis, word }: MoveNote): string {
  const direction = word ?? (axis === 'neutral' ? undefined : AXIS_WORDS[axis]);
  return direction === undefined ? name : `${name} (${direction})`;
}
