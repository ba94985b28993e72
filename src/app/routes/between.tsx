/**
 * What stands between the client's answer and the next replies: the pause for what a reply did,
 * then what pulls, then the trainee's own words. What is behind is done with before what comes is
 * felt, and a pull is noted before it has been made into words.
 */
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Transcript } from '../../scenario/transcript.ts';
import type { Attempt } from '../keeping/attempt.ts';

const Coaching = lazy(async () => ({ default: (await import('./coaching.tsx')).Coaching }));
const AskedPull = lazy(async () => ({ default: (await import('./asked-pull.tsx')).AskedPull }));
const AskedFirst = lazy(async () => ({ default: (await import('./asked-first.tsx')).AskedFirst }));

// In the same file: it comes after the pull, and nothing has to be waited for then.
export { PullNoted } from './pull-noted.tsx';

/** One thing that stands there. */
export type Between = 'what-it-did' | 'pull' | 'own-words' | 'pull-again';

interface BetweenProps {
  readonly attempt: Attempt;
  readonly transcript: Transcript;
  /** In their order; at least one. */
  readonly steps: readonly Between[];
  readonly onPast: () => void;
}

export function BetweenTurns({ attempt, transcript, steps, onPast }: BetweenProps) {
  const [at, setAt] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  const next = () => (at + 1 < steps.length ? setAt(at + 1) : onPast());
  const turn = transcript.choices.length;
  const step = steps[at];
  useEffect(() => {
    // What had the focus has gone; after the last of them the session sees to it.
    if (at > 0 || step === 'pull-again') place.current?.focus({ preventScroll: true });
  }, [at, step]);
  return (
    <div ref={place} tabIndex={-1}>
      <Suspense fallback={null}>
        {step === 'what-it-did' && (
          <Coaching attempt={attempt} transcript={transcript} onGoOn={next} />
        )}
        {step === 'pull' && <AskedPull run={attempt.id} turn={turn} onPast={next} />}
        {step === 'pull-again' && <AskedPull run={attempt.id} turn={turn} again onPast={next} />}
        {step === 'own-words' && <AskedFirst run={attempt.id} turn={turn} onShow={next} />}
      </Suspense>
    </div>
  );
}
