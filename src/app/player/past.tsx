/** What was said and done so far; it recedes as it grows older. */
import { memo } from 'react';
import type { Spoken } from '../../simulation/session.ts';
import { Emphasis } from '../ui/emphasis.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

interface PastProps {
  readonly past: readonly Spoken[];
  readonly client: string;
}

export const Past = memo(function Past({ past, client }: PastProps) {
  if (past.length === 0) return null;
  return (
    <section className="past" aria-label="What was said so far">
      <ol>
        {past.map((spoken, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was said keeps its place
          <li key={place} className={ageOf(past.length - place)}>
            {spoken.who === 'client' ? (
              <p className="past__client">
                <VisuallyHidden>{client}: </VisuallyHidden>
                {spoken.says === undefined ? (
                  <i>
                    <Emphasis text={spoken.shows ?? ''} />
                  </i>
                ) : (
                  <Emphasis text={spoken.says} />
                )}
              </p>
            ) : (
              <p className="past__own">
                <span className="past__you">You</span>{' '}
                {spoken.say === undefined ? (
                  <i>
                    <Emphasis text={spoken.do ?? ''} />
                  </i>
                ) : (
                  <Emphasis text={spoken.say} />
                )}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
});

function ageOf(back: number): string | undefined {
  return back > 3 ? 'past__older' : undefined;
}
