/** One turn of the transcript: the client’s words, the trainee’s, the answer; notes beside each. */
import type { OwnReplies } from '../../practice/own-replies.ts';
import type { Noted } from '../../practice/urges.ts';
import type { TurningPoint } from '../../scoring/report.ts';
import { strongestBeside } from '../../scoring/turning-points.ts';
import type { Turn } from '../../simulation/playthrough.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import { clientName } from '../ui/told/client-name.ts';
import { pullSentence } from '../ui/told/pull-words.ts';
import { turnTitle } from '../ui/told/turn-words.ts';
import { AnotherWay, type Ways } from './another-way.tsx';
import { ClientSaid, Felt } from './client-said.tsx';
import { CountedNote } from './counted-note.tsx';
import { OtherWays } from './other-ways.tsx';
import { OwnReplyTold } from './own-reply.tsx';
import { OwnSaid } from './own-said.tsx';
import { Passage } from './passage.tsx';
import { SchoolsDiffer } from './schools-differ.tsx';
import { TurningNote } from './turning-note.tsx';
import { turnAnchor } from './words/anchors.ts';

interface TurnToldProps {
  readonly turn: Turn;
  readonly scenario: CompiledScenario;
  /** Whether a question of safety stood open as the trainee answered. */
  readonly safetyOpen: boolean;
  /** Set where this is one of the run’s turning points. */
  readonly turning: TurningPoint | undefined;
  /** The run's other turning point, if it has one. */
  readonly otherTurning: number | undefined;
  /** Absent where the reader cannot go back into the run. */
  readonly ways: Ways | undefined;
  /** What the trainee would have said by themselves, if they were asked first. */
  readonly own: Own | undefined;
  /** What pulled before they saw the replies, if it was noted. */
  readonly pull: Noted | undefined;
}

/** The trainee's own replies to a run, as its debrief shows them and has them named. */
export interface Own {
  readonly replies: OwnReplies;
  readonly onCode: (turn: number, moves: readonly string[]) => void;
}

export function TurnTold(props: TurnToldProps) {
  const { turn, scenario, safetyOpen, turning, otherTurning, ways, own, pull } = props;
  const { index, line, chosen, reply } = turn;
  const name = clientName(scenario);
  const { response, counts } = chosen;
  const ownReply = own?.replies.find((one) => one.turn === index);
  return (
    <li id={turnAnchor(index)} className="turn" tabIndex={-1}>
      <h3>{turnTitle(index)}</h3>
      <Passage
        {...(line.feels === undefined && !safetyOpen
          ? {}
          : {
              note: (
                <>
                  {line.feels !== undefined && <Felt text={line.feels} />}
                  {safetyOpen && (
                    <p className="safety-open">Here a question of safety stood open.</p>
                  )}
                </>
              ),
            })}
      >
        <ClientSaid name={name} line={line} />
      </Passage>
      <Passage
        note={
          <>
            <CountedNote offered={chosen} scenario={scenario} />
            {turning !== undefined && (
              <TurningNote point={turning} turn={turn} other={otherTurning} />
            )}
          </>
        }
      >
        <OwnSaid response={response} />
      </Passage>
      {pull !== undefined && pull !== 'passed' && (
        <Passage>
          <p className="pull-told">{pullSentence(pull)}</p>
        </Passage>
      )}
      {own !== undefined && ownReply !== undefined && (
        <Passage>
          <OwnReplyTold
            reply={ownReply}
            strongest={strongestBeside(turn)}
            scenario={scenario}
            onCode={(moves) => own.onCode(index, moves)}
          />
        </Passage>
      )}
      <Passage>
        {counts.contested !== undefined && (
          <SchoolsDiffer contested={counts.contested} scenario={scenario} />
        )}
        <OtherWays turn={turn} scenario={scenario} />
        {ways !== undefined && <AnotherWay turn={index} ways={ways} />}
      </Passage>
      {reply !== undefined && (
        <Passage {...(reply.feels === undefined ? {} : { note: <Felt text={reply.feels} /> })}>
          <ClientSaid name={name} line={reply} />
        </Passage>
      )}
    </li>
  );
}
