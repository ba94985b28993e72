/** A run that can be removed from its debrief, and put back while that page stands. */
import { useEffect, useRef, useState } from 'react';
import type { Attempt } from '../keeping/attempt.ts';
import type { AttemptStore } from '../keeping/attempt-store.ts';
import { type StorageTrouble, troubleOf } from '../keeping/storage-trouble.ts';
import type { PutBack } from '../keeping/take-out.ts';
import { removeRun } from './remove-run.ts';

interface RemovableRun {
  readonly gone: boolean;
  readonly remove: () => void;
  readonly undo: () => void;
}

export function useRemovableRun(
  store: AttemptStore,
  attempt: Attempt,
  onTrouble: (trouble: StorageTrouble) => void,
): RemovableRun {
  const [removed, setRemoved] = useState<{ readonly putBack: PutBack }>();
  const gone = removed !== undefined;
  const wasGone = useRef(gone);
  useEffect(() => {
    // Back to where it was removed from.
    if (wasGone.current && !gone) document.getElementById('again')?.focus();
    wasGone.current = gone;
  }, [gone]);
  const trouble = (fault: unknown) => onTrouble(troubleOf(fault));
  return {
    gone,
    remove: () => {
      removeRun(store, attempt).then((putBack) => setRemoved({ putBack }), trouble);
    },
    undo: () => {
      removed?.putBack().then(() => setRemoved(undefined), trouble);
    },
  };
}
