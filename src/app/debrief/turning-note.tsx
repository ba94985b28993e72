/** A turning point, said quietly in the margin, with another way to have answered. */
import type { TurningPoint } from '../../scoring/report.ts';
import type { Turn } from '../../simulation/playthrough.ts';
import { Emphasis } from '../ui/emphasis.tsx';
import { quoted, turnName } from '../ui/told/turn-words.ts';

interface TurningNoteProps {
  readonly point: TurningPoint;
  readonly turn: Turn;
  /** The run's other turning point, if it has one. */
  readonly other: number | undefined;
}

export function TurningNote({ point, turn, other }: TurningNoteProps) {
  const best = turn.offered.find(({ response }) => response.id === point.best)?.response;
  return (
    <div className="turning">
      <p className="turning__title">
        {other === undefined ? 'Here' : `Here, and in ${turnName(other)},`} most was left on the
        table.
      </p>
      {best !== undefined && (
        <p>
          There was also: <Emphasis text={quoted(best)} />
        </p>
      )}
    </div>
  );
}
