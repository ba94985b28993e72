/** The transcript turn by turn: the heart of the debrief. */
import type { Urges } from '../../practice/urges.ts';
import type { Report } from '../../scoring/report.ts';
import type { Playthrough } from '../../simulation/playthrough.ts';
import type { Ways } from './another-way.tsx';
import { Part } from './part.tsx';
import { type Own, TurnTold } from './turn-told.tsx';
import './turn-told.css';

interface TranscriptPartProps {
  readonly run: Playthrough;
  readonly report: Pick<Report, 'turningPoints' | 'safety'>;
  /** Absent where the reader cannot go back into the run. */
  readonly ways?: Ways | undefined;
  readonly own?: Own | undefined;
  readonly urges?: Urges | undefined;
}

export function TranscriptPart({ run, report, ways, own, urges = [] }: TranscriptPartProps) {
  const { turningPoints, safety } = report;
  return (
    <Part place="transcript" title="Turn by turn">
      <ol className="transcript">
        {run.turns.map((turn) => (
          <TurnTold
            key={turn.index}
            turn={turn}
            scenario={run.scenario}
            safetyOpen={safety.open.includes(turn.index)}
            turning={turningPoints.find((point) => point.turn === turn.index)}
            otherTurning={turningPoints.find((point) => point.turn !== turn.index)?.turn}
            ways={ways}
            own={own}
            pull={urges.find((one) => one.turn === turn.index)?.pull}
          />
        ))}
      </ol>
    </Part>
  );
}
