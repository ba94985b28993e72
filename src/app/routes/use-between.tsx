/** What stands between the client's answer and the next replies, in runs that ask for it. */
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Session, SessionView } from '../../simulation/session.ts';
import type { Attempt } from '../keeping/attempt.ts';

// A session asks for nothing of it, and fetches nothing.
const Between = lazy(async () => ({ default: (await import('./between.tsx')).Between }));

/** Nothing when the replies may stand there. */
export function useBetween(
  attempt: Attempt,
  session: Session,
  { turn, ending }: SessionView,
): ReactNode | undefined {
  const [past, setPast] = useState(-1);
  const pauses = attempt.transcript.mode === 'coached' && turn > 0;
  const asks = attempt.wordsFirst === true && ending === undefined;
  if (past >= turn || !(pauses || asks)) return undefined;
  return (
    <Suspense fallback={null}>
      <Between
        key={turn}
        attempt={attempt}
        transcript={session.transcript()}
        pauses={pauses}
        asks={asks}
        onPast={() => setPast(turn)}
      />
    </Suspense>
  );
}
