/** The pause for what a reply did, then the trainee's own words before the next are shown. */
import { lazy, Suspense, useState } from 'react';
import type { Transcript } from '../../scenario/transcript.ts';
import type { Attempt } from '../keeping/attempt.ts';

const Coaching = lazy(async () => ({ default: (await import('./coaching.tsx')).Coaching }));
const AskedFirst = lazy(async () => ({ default: (await import('./asked-first.tsx')).AskedFirst }));

interface BetweenProps {
  readonly attempt: Attempt;
  readonly transcript: Transcript;
  /** Whether there is a reply whose doing is told. */
  readonly pauses: boolean;
  /** Whether the trainee is asked for their own words. */
  readonly asks: boolean;
  readonly onPast: () => void;
}

export function Between({ attempt, transcript, pauses, asks, onPast }: BetweenProps) {
  const [paused, setPaused] = useState(pauses);
  return (
    <Suspense fallback={null}>
      {paused ? (
        <Coaching
          attempt={attempt}
          transcript={transcript}
          onGoOn={() => (asks ? setPaused(false) : onPast())}
        />
      ) : (
        <AskedFirst run={attempt.id} turn={transcript.choices.length} onShow={onPast} />
      )}
    </Suspense>
  );
}
