/** Which runs go in: the finished ones to begin with; the trainee says. */
import { useId } from 'react';
import { Emphasis } from '../ui/emphasis.tsx';
import { Link } from '../ui/link.tsx';
import type { RunToHandIn } from './run-to-hand-in.ts';

interface RunsChoiceProps {
  readonly runs: readonly RunToHandIn[];
  readonly chosen: readonly string[];
  readonly fault: string | undefined;
  readonly onChoose: (runs: readonly string[]) => void;
}

export function RunsChoice({ runs, chosen, fault, onChoose }: RunsChoiceProps) {
  const faultId = useId();
  return (
    <fieldset
      className="asked runs-choice"
      {...(fault === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': faultId })}
    >
      <legend>What you hand in</legend>
      <p className="asked__hint">
        Untick what you would rather keep to yourself. Runs you played apart from this are not in
        the list.
      </p>
      {fault !== undefined && (
        <p id={faultId} className="field__fault">
          {fault}
        </p>
      )}
      <ul>
        {runs.map((run, place) => (
          <li key={run.id}>
            <label className="tick">
              <input
                type="checkbox"
                checked={chosen.includes(run.id)}
                onChange={() => onChoose(withOrWithout(chosen, run.id))}
              />
              <span>
                <span className="runs-choice__title">{run.title}</span>
                {run.temper !== undefined && (
                  <span className="runs-choice__temper">
                    <Emphasis text={run.temper} />
                  </span>
                )}
                <span className="runs-choice__facts">{run.told}</span>
              </span>
            </label>
            <Link
              className="runs-choice__debrief"
              href={run.debriefHref}
              aria-label={`Debrief of run ${place + 1}, ${run.title}`}
            >
              Its debrief
            </Link>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function withOrWithout(chosen: readonly string[], run: string): readonly string[] {
  return chosen.includes(run) ? chosen.filter((one) => one !== run) : [...chosen, run];
}
