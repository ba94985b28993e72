/** A run on this page: opened from the store, and every choice stored before the client answers. */
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { replay } from '../../simulation/replay.ts';
import { openSession, type Session, type SessionView } from '../../simulation/session.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import { type Attempt, isDamaged } from '../keeping/attempt.ts';
import type { AttemptStore } from '../keeping/attempt-store.ts';
import { announceChange, onChangeElsewhere } from '../keeping/other-tabs.ts';
import { type StorageTrouble, troubleOf } from '../keeping/storage-trouble.ts';

export interface Run {
  readonly attempt: Attempt;
  readonly view: SessionView;
  /** Said at once when what is played can no longer be stored; the run goes on. */
  readonly trouble: StorageTrouble | undefined;
  /** Settles once the choice is stored, or known not to be, and the client has answered. */
  readonly choose: (response: string) => Promise<void>;
}

interface Playing {
  readonly attempt: Attempt;
  readonly session: Session;
}

/** Plays an attempt. Another tab that goes further with it takes this one along. */
export function useRun(
  store: AttemptStore,
  begun: Attempt,
  content: CompiledScenario,
  known?: StorageTrouble,
): Run {
  const [playing, setPlaying] = useState<Playing>(() => playingOf(content, begun));
  const [trouble, setTrouble] = useState(known);
  const { attempt, session } = playing;
  const view = useSyncExternalStore(session.subscribe, session.view);

  const catchUp = useCallback(async () => {
    const stored = await store.read(begun.id);
    if (stored !== undefined && !isDamaged(stored)) setPlaying(playingOf(content, stored));
  }, [store, begun.id, content]);

  useEffect(
    () => onChangeElsewhere(begun.id, () => void catchUp().catch(() => {})),
    [begun.id, catchUp],
  );

  const choose = useCallback(
    async (response: string) => {
      const next = withChoice(attempt, content, response);
      if (next === undefined) return;
      try {
        if ((await store.append(next)) === 'behind') return await catchUp();
        setTrouble(store.lasting ? undefined : 'refused');
        announceChange(next.id);
      } catch (fault) {
        setTrouble(troubleOf(fault));
      }
      setPlaying({ attempt: next, session });
      session.choose(response);
    },
    [store, attempt, session, content, catchUp],
  );
  return { attempt, view, trouble, choose };
}

function playingOf(content: CompiledScenario, attempt: Attempt): Playing {
  const { temper, seed, mode, choices } = attempt.transcript;
  return { attempt, session: openSession(content, { temper, seed, mode, choices }) };
}

/** The attempt with one more choice; nothing when that choice is not on offer. */
function withChoice(
  attempt: Attempt,
  content: CompiledScenario,
  response: string,
): Attempt | undefined {
  const choices = [...attempt.transcript.choices, response];
  const transcript = { ...attempt.transcript, choices };
  const { turns, ending } = replay(content, transcript);
  if (turns.length !== choices.length) return undefined;
  return { ...attempt, transcript, changedAt: Date.now(), ended: ending !== undefined };
}
