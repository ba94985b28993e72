/** Everything that is in a result, to be read before it goes. */
import { Disclosure } from '../ui/disclosure.tsx';
import { Prose } from '../ui/prose.tsx';
import type { RunToHandIn } from './run-to-hand-in.ts';

interface WhatGoesProps {
  readonly alias: string;
  /** Those that are handed in. */
  readonly runs: readonly RunToHandIn[];
  /** The trainee’s words to the tutor; empty when there are none. */
  readonly words: string;
}

export function WhatGoes({ alias, runs, words }: WhatGoesProps) {
  return (
    <Disclosure summary="Read all that is in it, before it goes">
      <div className="what-goes">
        <p>{alias === '' ? 'Under no name yet.' : `Under the name “${alias}”.`}</p>
        {runs.length === 0 && <p>No run is ticked, so there is nothing in it yet.</p>}
        {runs.map((run) => (
          <section key={run.id} aria-label={run.title}>
            <h2>{run.title}</h2>
            <p className="what-goes__facts">{run.told}</p>
            <ol>
              {run.choices.map((choice, turn) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: turns of a run never change places
                <li key={turn}>{choice}</li>
              ))}
            </ol>
          </section>
        ))}
        {words === '' ? (
          <p>No words of your own.</p>
        ) : (
          <>
            <h2>Your words</h2>
            <Prose text={words} />
          </>
        )}
        <p className="what-goes__facts">
          Besides these, numbers that say nothing about you: two drawn by chance, by which your
          results are known as one person’s and a run handed in twice as one run; which wording of
          the scenario you played; and the order the replies stood in. No day, no time.
        </p>
      </div>
    </Disclosure>
  );
}
