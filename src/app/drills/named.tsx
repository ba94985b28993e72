/** What the rubric says of a reply that was just named, and what the same words are elsewhere. */
import type { Ref } from 'react';
import { AxisMark } from '../ui/axis-mark.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Emphasis } from '../ui/emphasis.tsx';
import { judgedMove, nameOf } from '../ui/told/move-words.ts';
import { whyHere } from '../ui/told/why-here.ts';
import type { Naming } from './naming.ts';
import { Scene } from './scene.tsx';

interface NamedProps {
  readonly naming: Naming;
  /** What the trainee called it. */
  readonly called: string;
  readonly heading: Ref<HTMLHeadingElement>;
}

export function Named({ naming, called, heading }: NamedProps) {
  const { moment, offered, is, other } = naming;
  const { scenario } = moment;
  const why = whyHere(offered, scenario);
  return (
    <div className="answered">
      <h3 ref={heading} tabIndex={-1} className="answered__title">
        {called === is ? 'That is what it is here' : 'What it is here'}
      </h3>
      <MoveTold move={is} naming={naming} />
      {why !== undefined && (
        <p>
          <Emphasis text={why} />
        </p>
      )}
      {called !== is && (
        <Disclosure summary={`What you called it: ${nameOf(called, scenario)}`}>
          <MoveTold move={called} naming={naming} />
        </Disclosure>
      )}
      {other !== undefined && (
        <Disclosure summary={`The same words elsewhere: ${nameOf(other.is, scenario)}`}>
          <Scene moment={other} />
          <Elsewhere other={other} />
        </Disclosure>
      )}
    </div>
  );
}

function MoveTold({ move, naming }: { readonly move: string; readonly naming: Naming }) {
  const { scenario } = naming.moment;
  const judged = judgedMove(move, scenario);
  return (
    <div className="named-move">
      <p>
        <AxisMark axis={scenario.play.moves[move]?.axis ?? 'neutral'} />
      </p>
      <p className="named-move__name">{nameOf(move, scenario)}</p>
      {judged !== undefined && (
        <>
          <p>
            <Emphasis text={judged.definition} />
          </p>
          <p className="named-move__sounds">
            It sounds like: <Emphasis text={judged.soundsLike} />
          </p>
        </>
      )}
    </div>
  );
}

function Elsewhere({ other }: { readonly other: NonNullable<Naming['other']> }) {
  const { scenario, place } = other;
  const offered = other.offered.find(({ response }) => response.id === place.response);
  const why = offered && whyHere(offered, scenario);
  return why === undefined ? null : (
    <p className="named-move__why">
      <Emphasis text={why} />
    </p>
  );
}
