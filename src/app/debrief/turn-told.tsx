/** One turn of the transcript: the client’s words, the trainee’s, the answer; notes beside each. */
import type { TurningPoint } from '../../scoring/report.ts';
import type { Turn } from '../../simulation/playthrough.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import { Emphasis } from '../ui/emphasis.tsx';
import { ClientSaid, Felt } from './client-said.tsx';
import { CountedNote } from './counted-note.tsx';
import { OtherWays } from './other-ways.tsx';
import { SchoolsDiffer } from './schools-differ.tsx';
import { Spread } from './spread.tsx';
import { TurningNote } from './turning-note.tsx';
import { turnAnchor } from './words/anchors.ts';
import { turnTitle } from './words/turn-words.ts';

interface TurnToldProps {
  readonly turn: Turn;
  readonly scenario: CompiledScenario;
  /** Set where this is one of the run’s turning points. */
  readonly turning: TurningPoint | undefined;
  /** How many turning points the run has. */
  readonly turningPoints: number;
}

export function TurnTold({ turn, scenario, turning, turningPoints }: TurnToldProps) {
  const { index, line, chosen, reply } = turn;
  const { name } = scenario.card.client;
  const { response, counts } = chosen;
  const felt = (text: string | undefined) =>
    text === undefined ? {} : { margin: <Felt text={text} /> };
  return (
    <li id={turnAnchor(index)} className="turn" tabIndex={-1}>
      <h3>{turnTitle(index)}</h3>
      <Spread {...felt(line.feels)}>
        <ClientSaid name={name} line={line} />
      </Spread>
      <Spread margin={<CountedNote offered={chosen} scenario={scenario} />}>
        <div className="said said--own">
          <p className="said__who">You</p>
          <p className={response.say === undefined ? 'said__act' : 'said__words'}>
            <Emphasis text={response.say ?? response.do ?? ''} />
          </p>
        </div>
        {counts.contested !== undefined && (
          <SchoolsDiffer contested={counts.contested} scenario={scenario} />
        )}
      </Spread>
      {reply !== undefined && (
        <Spread {...felt(reply.feels)}>
          <ClientSaid name={name} line={reply} />
        </Spread>
      )}
      <Spread
        className="turn__foot"
        {...(turning === undefined
          ? {}
          : { margin: <TurningNote point={turning} turn={turn} only={turningPoints === 1} /> })}
      >
        <OtherWays turn={turn} scenario={scenario} />
      </Spread>
    </li>
  );
}
