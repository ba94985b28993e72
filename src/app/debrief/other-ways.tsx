/** What else was there: each other response opens to what it would have counted as, and why. */
import type { Offered, Turn } from '../../simulation/playthrough.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Emphasis } from '../ui/emphasis.tsx';
import { Moves } from './counted-note.tsx';
import { Reasons } from './reasons.tsx';
import { SchoolsDiffer } from './schools-differ.tsx';

interface OtherWaysProps {
  readonly turn: Turn;
  readonly scenario: CompiledScenario;
}

export function OtherWays({ turn: { offered, chosen }, scenario }: OtherWaysProps) {
  const others = offered.filter(({ response }) => response.id !== chosen.response.id);
  if (others.length === 0) return null;
  return (
    <Disclosure summary="What else was there">
      <ul className="others">
        {others.map((other) => (
          <li key={other.response.id}>
            <OtherWay offered={other} scenario={scenario} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

interface OtherWayProps {
  readonly offered: Offered;
  readonly scenario: CompiledScenario;
}

function OtherWay({ offered, scenario }: OtherWayProps) {
  const { response, counts } = offered;
  return (
    <details className="other">
      <summary>
        <span className={response.say === undefined ? 'other__act' : 'other__words'}>
          <Emphasis text={response.say ?? response.do ?? ''} />
        </span>
      </summary>
      <div className="other__note">
        <Moves offered={offered} scenario={scenario} />
        <Reasons offered={offered} scenario={scenario} />
        {counts.contested !== undefined && (
          <SchoolsDiffer contested={counts.contested} scenario={scenario} />
        )}
      </div>
    </details>
  );
}
