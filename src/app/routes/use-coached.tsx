/** The pause after each reply of a coached run: what it did is fetched only then. */
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Session } from '../../simulation/session.ts';
import type { Attempt } from '../keeping/attempt.ts';

const Coaching = lazy(async () => ({ default: (await import('./coaching.tsx')).Coaching }));

/** What stands after the client's answer until the trainee goes on; nothing in a session. */
export function useCoached(
  attempt: Attempt,
  session: Session,
  turn: number,
): ReactNode | undefined {
  const [gone, setGone] = useState(0);
  if (attempt.transcript.mode !== 'coached' || turn === 0 || gone >= turn) return undefined;
  return (
    <Suspense fallback={<p className="visually-hidden">One moment …</p>}>
      <Coaching
        key={turn}
        attempt={attempt}
        transcript={session.transcript()}
        onGoOn={() => setGone(turn)}
      />
    </Suspense>
  );
}
