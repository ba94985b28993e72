/** Repair taken, moving against, moving away: sentences that open to the turns they come from. */
import type { ReactNode } from 'react';
import type { Axis } from '../../scenario/rubric.ts';
import type { Movement, Occasion, Report } from '../../scoring/report.ts';
import type { Playthrough } from '../../simulation/playthrough.ts';
import { AxisMark } from '../ui/axis-mark.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Emphasis } from '../ui/emphasis.tsx';
import { capital, listed } from '../ui/number-words.ts';
import { clientName } from '../ui/told/client-name.ts';
import { nameOf } from '../ui/told/move-words.ts';
import { quoted } from '../ui/told/turn-words.ts';
import { Part } from './part.tsx';
import { Spread } from './spread.tsx';
import { type ListedTurn, TurnList } from './turn-list.tsx';
import { movementSentence, repairTaken, takenWord } from './words/figure-words.ts';

interface FiguresPartProps {
  readonly run: Playthrough;
  readonly report: Pick<Report, 'repair' | 'against' | 'away'>;
}

export function FiguresPart({ run, report: { repair, against, away } }: FiguresPartProps) {
  const name = clientName(run.scenario);
  const moved = (movement: Movement): ListedTurn => ({
    turn: movement.turn,
    note: `${capital(movement.strength)}: ${listed(movement.moves.map(({ move }) => nameOf(move, run.scenario)))}.`,
  });
  return (
    <Part place="figures" title="Repair, against, away">
      <Spread
        margin={
          <p className="small">
            Counts, and no marks: each opens to its turns. An occasion is a turn in which clear
            repair was on offer and it mattered which answer was given.
          </p>
        }
      >
        <Figure
          axis="repair"
          title="Repair taken"
          said={repairTaken(repair)}
          turns={repair.occasions.map((occasion) => ({
            turn: occasion.turn,
            note: occasionNote(occasion, run),
          }))}
          run={run}
        />
        <Figure
          axis="against"
          title="Moving against"
          said={movementSentence(against, `No turn moved against ${name}.`)}
          turns={against.map(moved)}
          run={run}
        />
        <Figure
          axis="away"
          title="Moving away"
          said={movementSentence(away, `No turn moved away from ${name}.`)}
          turns={away.map(moved)}
          run={run}
        />
      </Spread>
    </Part>
  );
}

/** What became of the occasion; where it was not taken, with what: never more than was on offer. */
function occasionNote({ turn, taken, onOffer }: Occasion, run: Playthrough): ReactNode {
  const { offered = [], chosen } = run.turns[turn] ?? {};
  if (taken === 'taken') {
    const names = chosen?.counts.moves.map(({ as }) => nameOf(as, run.scenario)) ?? [];
    return `${capital(takenWord(taken))}: ${listed(names)}.`;
  }
  const words = offered
    .filter(({ response }) => onOffer.includes(response.id))
    .map(({ response }) => quoted(response));
  return <Emphasis text={`${capital(takenWord(taken))}. On offer: ${words.join(' · ')}`} />;
}

interface FigureProps {
  readonly axis: Axis;
  readonly title: string;
  readonly said: string;
  readonly turns: readonly ListedTurn[];
  readonly run: Playthrough;
}

function Figure({ axis, title, said, turns, run }: FigureProps) {
  return (
    <div className="figure">
      <h3>
        <AxisMark axis={axis} word={title} />
      </h3>
      <p className="statement">{said}</p>
      {turns.length > 0 && (
        <Disclosure summary={turns.length === 1 ? 'The turn' : 'The turns'}>
          <TurnList run={run} turns={turns} />
        </Disclosure>
      )}
    </div>
  );
}
