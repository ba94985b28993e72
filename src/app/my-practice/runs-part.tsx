/** Every run, newest first, with the other ways through it; none is better than another. */
import { Disclosure } from '../ui/disclosure.tsx';
import { Emphasis } from '../ui/emphasis.tsx';
import { Link } from '../ui/link.tsx';
import { capital, countOf } from '../ui/number-words.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { Part } from './part.tsx';
import type { RunTold, RunUntold, RunWithWaysTold } from './told-run.ts';

/** So many stand there at once; the earlier ones open. */
const LATEST = 4;

interface RunsPartProps {
  readonly runs: readonly RunWithWaysTold[];
  readonly untold: readonly RunUntold[];
}

export function RunsPart({ runs, untold }: RunsPartProps) {
  const earlier = runs.slice(LATEST);
  return (
    <Part
      place="runs"
      margin={
        <p>
          Newest first. A run that you left waits where it is. Another way through a run stands
          under it, and is counted for nothing below.
        </p>
      }
    >
      <RunList runs={runs.slice(0, LATEST)} />
      {earlier.length > 0 && (
        <Disclosure summary={capital(countOf(earlier.length, 'earlier run'))}>
          <RunList runs={earlier} />
        </Disclosure>
      )}
      {untold.length > 0 && <Untold runs={untold} />}
    </Part>
  );
}

function RunList({ runs }: { readonly runs: readonly RunWithWaysTold[] }) {
  return (
    <ul className="runs">
      {runs.map(({ run, ways }) => (
        <li key={run.id} className="runs__run">
          <RunEntry run={run} />
          {ways.length > 0 && (
            <ul className="runs__ways" aria-label={`Other ways through ${run.title}, ${run.day}`}>
              {ways.map((way) => (
                <li key={way.id}>
                  <RunEntry run={way} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function RunEntry({ run }: { readonly run: RunTold }) {
  const { title, temper, day, stands, parts, debriefHref, goOnHref } = run;
  const which = <VisuallyHidden>{`: ${title}, ${parts ?? day}`}</VisuallyHidden>;
  return (
    <>
      {parts === undefined ? (
        <h3 className="runs__title">{title}</h3>
      ) : (
        <p className="runs__parts">{parts}</p>
      )}
      <p className="runs__day">
        {day}
        {temper !== undefined && parts === undefined && (
          <>
            . <Emphasis text={temper} />
          </>
        )}
      </p>
      <p>
        <Emphasis text={stands} />
      </p>
      <p className="runs__links">
        {goOnHref !== undefined && <Link href={goOnHref}>Go on with it{which}</Link>}
        {debriefHref !== undefined && <Link href={debriefHref}>Debrief{which}</Link>}
      </p>
    </>
  );
}

function Untold({ runs }: { readonly runs: readonly RunUntold[] }) {
  return (
    <div className="runs__untold">
      <p>
        Of {countOf(runs.length, 'run')} no more can be said: the wording{' '}
        {runs.length === 1 ? 'it was' : 'they were'} played on is no longer on this device. Nothing
        below is drawn from {runs.length === 1 ? 'it' : 'them'}.
      </p>
      <ul>
        {runs.map(({ id, title, day }) => (
          <li key={id}>
            {title}, {day}
          </li>
        ))}
      </ul>
    </div>
  );
}
