/** A turning point, said quietly in the margin, with another way to have answered. */
import type { TurningPoint } from '../../scoring/report.ts';
import type { Turn } from '../../simulation/playthrough.ts';
import { Emphasis } from '../ui/emphasis.tsx';
import { quoted } from './words/turn-words.ts';

interface TurningNoteProps {
  readonly point: TurningPoint;
  readonly turn: Turn;
  /** Whether it is the only turning point of the run. */
  readonly only: boolean;
}

export function TurningNote({ point, turn, only }: TurningNoteProps) {
  const best = turn.offered.find(({ response }) => response.id === point.best)?.response;
  return (
    <div className="turning">
      <p className="turning__title">
        {only
          ? 'Here most was left on the table.'
          : 'Here, of all turns, much was left on the table.'}
      </p>
      {best !== undefined && (
        <p>
          There was also: <Emphasis text={quoted(best)} />
        </p>
      )}
    </div>
  );
}
