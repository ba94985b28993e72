/** Turns that a figure comes from: each a link to its place, what was said, and what it was. */
import type { ReactNode } from 'react';
import type { Playthrough } from '../../simulation/playthrough.ts';
import { Emphasis } from '../ui/emphasis.tsx';
import { quoted } from '../ui/told/turn-words.ts';
import { TurnLink } from './turn-link.tsx';

export interface ListedTurn {
  readonly turn: number;
  /** What the figure says of it. */
  readonly note?: ReactNode;
}

interface TurnListProps {
  readonly run: Playthrough;
  readonly turns: readonly ListedTurn[];
}

export function TurnList({ run, turns }: TurnListProps) {
  return (
    <ol className="turn-list">
      {turns.map(({ turn, note }) => {
        const response = run.turns[turn]?.chosen.response;
        return (
          <li key={turn}>
            <TurnLink turn={turn} />
            <div>
              {response !== undefined && (
                <p>
                  <Emphasis text={quoted(response)} />
                </p>
              )}
              {note !== undefined && <p className="turn-list__note">{note}</p>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
