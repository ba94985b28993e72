/** What stands between the client's answer and the next replies, in runs that ask for it. */
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Session, SessionView } from '../../simulation/session.ts';
import type { Attempt } from '../keeping/attempt.ts';
import type { Between } from './between.tsx';

// A session asks for nothing of it, and fetches nothing.
const BetweenTurns = lazy(async () => ({
  default: (await import('./between.tsx')).BetweenTurns,
}));

const PullNoted = lazy(async () => ({ default: (await import('./between.tsx')).PullNoted }));

interface BetweenAndAbove {
  /** Stands in the replies' place; nothing when they may stand there. */
  readonly between?: ReactNode;
  /** Stands above the replies. */
  readonly above?: ReactNode;
}

export function useBetween(
  attempt: Attempt,
  session: Session,
  view: Pick<SessionView, 'turn' | 'ending'>,
): BetweenAndAbove {
  const { turn } = view;
  const [past, setPast] = useState(-1);
  const [notesAgain, setNotesAgain] = useState(-1);
  const steps = notesAgain === turn ? NOTED_AGAIN : past < turn ? stepsIn(attempt, view) : [];
  if (steps.length > 0) {
    const goOn = () => {
      setPast(turn);
      setNotesAgain(-1);
    };
    const between = (
      <BetweenTurns
        key={`${turn} ${steps[0]}`}
        attempt={attempt}
        transcript={session.transcript()}
        steps={steps}
        onPast={goOn}
      />
    );
    return { between: <Suspense fallback={null}>{between}</Suspense> };
  }
  if (!asksForPull(attempt, view)) return {};
  const noted = <PullNoted run={attempt.id} turn={turn} onAgain={() => setNotesAgain(turn)} />;
  return { above: <Suspense fallback={null}>{noted}</Suspense> };
}

const NOTED_AGAIN: readonly Between[] = ['pull-again'];

function stepsIn(attempt: Attempt, view: Pick<SessionView, 'turn' | 'ending'>): readonly Between[] {
  const steps: Between[] = [];
  // What was taken over from another run has been told there.
  if (attempt.transcript.mode === 'coached' && view.turn > (attempt.from?.turn ?? 0))
    steps.push('what-it-did');
  if (asksForPull(attempt, view)) steps.push('pull');
  if (attempt.wordsFirst && view.ending === undefined) steps.push('own-words');
  return steps;
}

function asksForPull({ urgeCheck }: Attempt, { ending }: Pick<SessionView, 'ending'>): boolean {
  return urgeCheck === true && ending === undefined;
}
