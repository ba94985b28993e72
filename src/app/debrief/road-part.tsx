/** The road not taken: where most was left, the own way and the strongest one, turn beside turn. */
import { useMemo } from 'react';
import { type Road, roadsNotTaken } from '../../practice/road-not-taken.ts';
import { clientSideOf } from '../../scoring/client-side.ts';
import type { TurningPoint } from '../../scoring/report.ts';
import type { Playthrough } from '../../simulation/playthrough.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { clientName } from '../ui/told/client-name.ts';
import { turnName, turnTitle } from '../ui/told/turn-words.ts';
import { Part } from './part.tsx';
import './road-part.css';
import { Stretch } from './stretch.tsx';

interface RoadPartProps {
  readonly run: Playthrough;
  readonly points: readonly TurningPoint[];
}

export function RoadPart({ run, points }: RoadPartProps) {
  const roads = useMemo(() => roadsNotTaken(run, points), [run, points]);
  if (roads.length === 0) return null;
  return (
    <Part place="road" title="The road not taken">
      <p className="road__about">
        Where most was left on the table: your way, and another that begins with what was worth most
        there and goes on with what is worth most after it. It is one way among several, and nobody
        walks it whole.
      </p>
      {roads.map((road, place) => (
        <Disclosure key={road.turn} summary={`From ${turnName(road.turn)} on`} open={place === 0}>
          <RoadTold road={road} />
        </Disclosure>
      ))}
    </Part>
  );
}

function RoadTold({ road: { turn, told, own, other } }: { readonly road: Road }) {
  const name = clientName(own.scenario);
  const sides = useMemo(
    () => ({ own: clientSideOf(own), other: clientSideOf(other) }),
    [own, other],
  );
  return (
    <div className="road">
      {Array.from({ length: told }, (_, step) => turn + step).map((at) => {
        if (own.turns[at] === undefined && other.turns[at] === undefined) return null;
        return (
          <div key={at} className="road__turn">
            <h3>{turnTitle(at)}</h3>
            <Stretch way="Your way" name={name} run={own} side={sides.own} turn={at} />
            <Stretch way="The other way" name={name} run={other} side={sides.other} turn={at} />
          </div>
        );
      })}
    </div>
  );
}
