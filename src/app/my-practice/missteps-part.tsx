/** What followed missteps, by fives of runs: as turns that open, and no curve. */
import { FOLLOWED, type Stretch } from '../../practice/after-missteps.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { cameBack, followedCount, stretchTitle } from './misstep-words.ts';
import { Part } from './part.tsx';
import { type TurnHref, TurnsBehind } from './turns-behind.tsx';

interface MisstepsPartProps {
  readonly stretches: readonly Stretch[];
  readonly href: TurnHref;
}

export function MisstepsPart({ stretches, href }: MisstepsPartProps) {
  return (
    <Part
      place="missteps"
      margin={
        <p>
          A misstep is a turn that moved against or away; everybody makes them. Told by five runs at
          a time, so that one stretch can be read beside another.
        </p>
      }
    >
      {stretches.length === 0 ? (
        <p className="practice__statement">Fewer than five so far, so nothing is said of them.</p>
      ) : (
        stretches.map((stretch) => (
          <StretchTold key={stretch.runs[0]?.id} stretch={stretch} href={href} />
        ))
      )}
    </Part>
  );
}

function StretchTold({ stretch, href }: { readonly stretch: Stretch; readonly href: TurnHref }) {
  const { runs, missteps } = stretch;
  return (
    <div className="practice__stretch">
      <h3>{stretchTitle(runs.map(({ startedAt }) => startedAt))}</h3>
      {missteps.length === 0 && <p>There was nothing to come back from.</p>}
      {FOLLOWED.map((followed) => {
        const turns = missteps.filter((misstep) => misstep.followed === followed);
        return turns.length === 0 ? null : (
          <Disclosure key={followed} summary={followedCount(followed, turns.length)}>
            <TurnsBehind
              turns={turns}
              href={href}
              note={({ repaired }) => (repaired === undefined ? undefined : cameBack(repaired))}
            />
          </Disclosure>
        );
      })}
    </div>
  );
}
