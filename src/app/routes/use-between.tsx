/** What stands between the client's answer and the next replies, in runs that ask for it. */
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Session, SessionView } from '../../simulation/session.ts';
import type { Attempt } from '../keeping/attempt.ts';

// A session asks for neither, and fetches nothing of them.
const Coaching = lazy(async () => ({ default: (await import('./coaching.tsx')).Coaching }));
const AskedFirst = lazy(async () => ({ default: (await import('./asked-first.tsx')).AskedFirst }));

/**
 * The pause for what a reply did, then the trainee's own words before the next are shown; nothing
 * when the replies may stand there.
 */
export function useBetween(
  attempt: Attempt,
  session: Session,
  { turn, ending }: SessionView,
): ReactNode | undefined {
  const [coached, setCoached] = useState(0);
  const [asked, setAsked] = useState(-1);
  const pauses = attempt.transcript.mode === 'coached' && turn > coached;
  const asks = attempt.wordsFirst === true && ending === undefined && turn > asked;
  if (!pauses && !asks) return undefined;
  return (
    <Suspense fallback={<p className="visually-hidden">One moment …</p>}>
      {pauses ? (
        <Coaching
          key={turn}
          attempt={attempt}
          transcript={session.transcript()}
          onGoOn={() => setCoached(turn)}
        />
      ) : (
        <AskedFirst key={turn} run={attempt.id} turn={turn} onShow={() => setAsked(turn)} />
      )}
    </Suspense>
  );
}
