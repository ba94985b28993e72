/** A moment as a trainee meets it: who it is, what went just before, and the client's words now. */
import type { Ref } from 'react';
import type { DrillMoment } from '../../practice/drill-moment.ts';
import { EVEN } from '../../practice/drill-place.ts';
import type { ClientLine, Response } from '../../scenario/scenario.ts';
import type { Turn } from '../../simulation/playthrough.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Emphasis } from '../ui/emphasis.tsx';
import { Prose } from '../ui/prose.tsx';
import { Room } from '../ui/room/room.tsx';
import { clientName } from '../ui/told/client-name.ts';
import { inQuotes, unmarked } from '../ui/typeset.ts';

interface SceneProps {
  readonly moment: DrillMoment;
  /** Where the focus goes as the moment comes. */
  readonly heading?: Ref<HTMLHeadingElement>;
}

export function Scene({ moment, heading }: SceneProps) {
  const { scenario, place, before, line, seed } = moment;
  const { card } = scenario;
  const last = before.at(-1);
  // How it is told before a session; an even temper needs no word.
  const temper = scenario.tempers.find(({ id }) => id === place.temper && id !== EVEN);
  return (
    <div className="scene">
      <div className="scene__room">
        <Room
          setting={card.setting}
          hour={card.hour}
          posture={postureOf(before, line)}
          seed={seed}
        />
      </div>
      <div className="scene__who">
        <h2 ref={heading} tabIndex={-1} className="scene__name">
          {clientName(scenario)}
        </h2>
        <p className="scene__about">
          <Emphasis text={card.client.about} />
        </p>
        {temper !== undefined && (
          <p className="scene__about">
            <Emphasis text={temper.about} />
          </p>
        )}
      </div>
      <Disclosure summary={`What has happened: ${inQuotes(unmarked(card.title))}`}>
        <Prose text={card.soFar} />
        {before.slice(0, -1).map((turn) => (
          <TurnSaid key={turn.index} turn={turn} client={clientName(scenario)} />
        ))}
      </Disclosure>
      {last !== undefined && (
        <div className="scene__before">
          <TurnSaid turn={last} client={clientName(scenario)} />
        </div>
      )}
      <div className="scene__now">
        <Said line={line} />
      </div>
    </div>
  );
}

/** What was said in a turn that went before. */
function TurnSaid({ turn, client }: { readonly turn: Turn; readonly client: string }) {
  const { line, chosen, reply } = turn;
  return (
    <div className="scene__turn">
      <p className="scene__who-said">{client}</p>
      <Said line={line} />
      <OwnWords response={chosen.response} />
      {reply !== undefined && (
        <>
          <p className="scene__who-said">{client}</p>
          <Said line={reply} />
        </>
      )}
    </div>
  );
}

/** What a client says and shows. */
export function Said({ line: { says, shows } }: { readonly line: ClientLine }) {
  return (
    <>
      {says !== undefined && (
        <p className="scene__words">
          <Emphasis text={says} />
        </p>
      )}
      {shows !== undefined && (
        <p className="scene__shows">
          <Emphasis text={shows} />
        </p>
      )}
    </>
  );
}

/** What the trainee says or does. */
export function OwnWords({
  response: { say, do: done },
}: {
  readonly response: Pick<Response, 'say' | 'do'>;
}) {
  return (
    <div className="scene__own">
      <p className="scene__you">You</p>
      <p className={say === undefined ? 'scene__act' : 'scene__say'}>
        <Emphasis text={say ?? done ?? ''} />
      </p>
    </div>
  );
}

/** A line without a posture leaves things as they are. */
function postureOf(before: readonly Turn[], line: ClientLine) {
  const said = [...before.flatMap((turn) => [turn.line, turn.reply]), line];
  return said.findLast((one) => one?.posture !== undefined)?.posture ?? 'facing';
}
