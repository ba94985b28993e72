/** A run on this page: opened from the store, and every choice stored before the client answers. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { replay } from '../../simulation/replay.ts';
import { openSession, type Session } from '../../simulation/session.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import type { Attempt } from '../attempts/attempt.ts';
import type { AttemptStore } from '../attempts/attempt-store.ts';
import { announceChange, onChangeElsewhere } from '../attempts/other-tabs.ts';
import { type StorageTrouble, troubleOf } from '../attempts/storage-trouble.ts';

export interface Run {
  readonly attempt: Attempt;
  readonly session: Session;
  /** Said at once when what is played can no longer be stored; the run goes on. */
  readonly trouble: StorageTrouble | undefined;
  readonly choose: (response: string) => void;
}

/** Plays an attempt. Another tab that goes further with it takes this one along. */
export function useRun(store: AttemptStore, begun: Attempt, content: CompiledScenario): Run {
  const [attempt, setAttempt] = useState(begun);
  const [session, setSession] = useState(() => sessionOf(content, begun));
  const [trouble, setTrouble] = useState<StorageTrouble | undefined>(() =>
    store.lasting ? undefined : 'refused',
  );
  // A press while the last choice is still being stored is not a second choice.
  const storing = useRef(false);

  const catchUp = useCallback(async () => {
    const stored = await store.read(begun.id).catch(() => undefined);
    if (stored === undefined || !('transcript' in stored)) return;
    setAttempt(stored);
    setSession(sessionOf(content, stored));
  }, [store, begun.id, content]);

  useEffect(() => onChangeElsewhere(begun.id, () => void catchUp()), [begun.id, catchUp]);

  const choose = useCallback(
    (response: string) => {
      const offered = session.view().options.some(({ id }) => id === response);
      if (storing.current || !offered) return;
      storing.current = true;
      const next = withChoice(attempt, content, response);
      store
        .append(next, content)
        .then(async (appended) => {
          if (appended === 'behind') return catchUp();
          session.choose(response);
          setAttempt(next);
          announceChange(begun.id);
        })
        .catch((fault: unknown) => {
          setTrouble(troubleOf(fault));
          session.choose(response);
          setAttempt(next);
        })
        .finally(() => {
          storing.current = false;
        });
    },
    [store, session, attempt, content, begun.id, catchUp],
  );
  return { attempt, session, trouble, choose };
}

function sessionOf(content: CompiledScenario, { transcript }: Attempt): Session {
  const { temper, seed, mode, choices } = transcript;
  return openSession(content, { temper, seed, mode, choices });
}

function withChoice(attempt: Attempt, content: CompiledScenario, response: string): Attempt {
  const choices = [...attempt.transcript.choices, response];
  const transcript = { ...attempt.transcript, choices };
  const ended = replay(content, transcript).ending !== undefined;
  return { ...attempt, transcript, changedAt: Date.now(), ended };
}
