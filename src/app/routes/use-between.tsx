/** What stands between the client's answer and the next replies, in runs that ask for it. */
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Session, SessionView } from '../../simulation/session.ts';
import type { Attempt } from '../keeping/attempt.ts';
import type { Between } from './between.tsx';

// A session asks for nothing of it, and fetches nothing.
const BetweenTurns = lazy(async () => ({
  default: (await import('./between.tsx')).BetweenTurns,
}));

/** Nothing when the replies may stand there. */
export function useBetween(
  attempt: Attempt,
  session: Session,
  { turn, ending }: SessionView,
): ReactNode | undefined {
  const [past, setPast] = useState(-1);
  const steps: Between[] = [];
  // What was taken over from another run has been told there.
  if (attempt.transcript.mode === 'coached' && turn > (attempt.from?.turn ?? 0))
    steps.push('what-it-did');
  if (attempt.urgeCheck && ending === undefined) steps.push('pull');
  if (attempt.wordsFirst && ending === undefined) steps.push('own-words');
  if (past >= turn || steps.length === 0) return undefined;
  return (
    <Suspense fallback={null}>
      <BetweenTurns
        key={turn}
        attempt={attempt}
        transcript={session.transcript()}
        steps={steps}
        onPast={() => setPast(turn)}
      />
    </Suspense>
  );
}
