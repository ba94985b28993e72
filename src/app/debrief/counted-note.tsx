/** The note beside what the trainee said: what it counted as, why, and where that comes from. */
import type { ReactNode } from 'react';
import type { Offered } from '../../simulation/playthrough.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import { moveNotes } from '../ui/told/move-words.ts';
import { MoveNamed } from './move-named.tsx';
import { Reasons } from './reasons.tsx';
import { PRINTED } from './use-print.ts';
import { useWide } from './use-wide.ts';

interface CountedNoteProps {
  readonly offered: Offered;
  readonly scenario: CompiledScenario;
}

export function CountedNote({ offered, scenario }: CountedNoteProps) {
  return (
    <div className="counted">
      <Moves offered={offered} scenario={scenario} />
      <Fold summary="Why">
        <Reasons offered={offered} scenario={scenario} />
      </Fold>
    </div>
  );
}

export function Moves({ offered, scenario }: CountedNoteProps) {
  return moveNotes(offered.counts, scenario).map((note, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the moves of a sentence keep their order
    <MoveNamed key={place} note={note} scenario={scenario} />
  ));
}

interface FoldProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** Open in a margin; under a sentence, on a small screen, folded. */
function Fold({ summary, children }: FoldProps) {
  if (useWide()) return children;
  return (
    <details className={`disclosure ${PRINTED}`}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
