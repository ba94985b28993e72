/** A question on which the schools differ, each in its own words. */
import type { CompiledScenario } from '../../simulation/tables.ts';
import { Emphasis } from '../ui/emphasis.tsx';
import { viewsOf } from './words/school-words.ts';

interface SchoolsDifferProps {
  readonly contested: string;
  readonly scenario: CompiledScenario;
}

export function SchoolsDiffer({ contested, scenario }: SchoolsDifferProps) {
  const found = scenario.contested.find(({ id }) => id === contested);
  if (found === undefined) return null;
  return (
    <div className="schools">
      <p className="label">Experts differ here, and nothing is counted of it</p>
      <p className="schools__question">
        <Emphasis text={found.question} />
      </p>
      <dl>
        {viewsOf(found).map(({ school, name, view }) => (
          <div key={school}>
            <dt>{name}</dt>
            <dd>
              <Emphasis text={view} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
