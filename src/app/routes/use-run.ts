/** A run on this page: every choice is stored before the client answers. */
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { replay } from '../../simulation/replay.ts';
import { openSession, type Session, type SessionView } from '../../simulation/session.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import { type Attempt, isDamaged } from '../keeping/attempt.ts';
import { openStore } from '../keeping/open-store.ts';
import { announceChange, onChangeElsewhere } from '../keeping/other-tabs.ts';
import { markStanding } from '../keeping/standing-mark.ts';
import { type StorageTrouble, troubleOf } from '../keeping/storage-trouble.ts';
import { forgetUnstored, rememberUnstored } from './open-run.ts';
import type { Playable } from './playable.ts';

export interface Run {
  readonly session: Session;
  readonly view: SessionView;
  /** Said at once when what is played can no longer be stored; the run goes on. */
  readonly trouble: StorageTrouble | undefined;
  /**
   * Settles once the choice is stored, or known not to be, and the client has answered. Rejects
   * when the client cannot answer, because the rest of the scenario cannot be fetched.
   */
  readonly choose: (response: string) => Promise<void>;
}

/** Plays an attempt. Another tab that goes further with it takes this one along. */
export function useRun({ attempt: begun, content, loadPlayed }: Playable): Run {
  // What stands in the session is the run; the attempt is made of it when it is stored.
  const [session, setSession] = useState(() => sessionOf(content, begun));
  const [trouble, setTrouble] = useState<StorageTrouble>();
  const view = useSyncExternalStore(session.subscribe, session.view, session.view);
  const whole = useWhole(content, loadPlayed, view.turn);

  const catchUp = useCallback(async () => {
    const stored = await (await openStore()).read(begun.id);
    if (stored !== undefined && !isDamaged(stored)) setSession(sessionOf(await whole(), stored));
  }, [begun.id, whole]);

  useEffect(
    () => onChangeElsewhere(begun.id, () => void catchUp().catch(() => {})),
    [begun.id, catchUp],
  );

  const answered = view.turn > 0;
  useEffect(() => {
    // From the second turn on the scenario's own machine carries the run, once it has come.
    // A first act is no whole machine: its session is carried by the step, and soon replaced.
    if (!answered || (session.scenario === content && loadPlayed !== undefined)) return;
    import('../../simulation/actor.ts').then(
      ({ actorAt }) => session.carryOnBy(actorAt),
      // It cannot be fetched now: the step, which it is held equal to, goes on carrying.
      () => {},
    );
  }, [session, answered, content, loadPlayed]);

  const choose = useCallback(
    async (response: string) => {
      const { scenario } = session;
      // The first act answers one choice; by the second the rest is nearly always here.
      const played = view.turn > 0 && scenario === content ? await fetched(whole) : scenario;
      if (played === undefined) {
        setTrouble('unreachable');
        throw new Error('The rest of the scenario is not here.');
      }
      const next = withChoice(begun, session, played, response);
      if (next === undefined) return;
      const show = () => {
        if (played === scenario) session.choose(response);
        else setSession(sessionOf(played, next));
      };
      const store = await openStore();
      try {
        if ((await store.append(next)) === 'behind') return await catchUp();
        forgetUnstored(next.id);
        setTrouble(store.lasting ? undefined : 'refused');
      } catch (fault) {
        setTrouble(troubleOf(fault));
        rememberUnstored(next);
        return show();
      }
      show();
      // The words first: others are told when they stand.
      announceChange(next.id);
      markStanding(next.transcript.scenario, !next.ended);
    },
    [session, view.turn, content, whole, begun, catchUp],
  );
  return { session, view, trouble, choose };
}

/** Fetches the whole of what is played, once; soon after the first choice by itself. */
function useWhole(
  content: CompiledScenario,
  loadPlayed: (() => Promise<CompiledScenario>) | undefined,
  turn: number,
): () => Promise<CompiledScenario> {
  const coming = useRef<Promise<CompiledScenario>>(undefined);
  const whole = useCallback(() => {
    if (loadPlayed === undefined) return Promise.resolve(content);
    coming.current ??= loadPlayed().catch((fault: unknown) => {
      coming.current = undefined;
      throw fault;
    });
    return coming.current;
  }, [content, loadPlayed]);
  useEffect(() => {
    if (turn > 0) whole().catch(() => {});
  }, [turn, whole]);
  return whole;
}

async function fetched(
  whole: () => Promise<CompiledScenario>,
): Promise<CompiledScenario | undefined> {
  return whole().catch(() => undefined);
}

function sessionOf(content: CompiledScenario, { transcript }: Attempt): Session {
  const { temper, seed, mode, choices } = transcript;
  return openSession(content, { temper, seed, mode, choices });
}

/** The attempt with one more choice; nothing when that choice is not on offer. */
function withChoice(
  attempt: Attempt,
  session: Session,
  content: CompiledScenario,
  response: string,
): Attempt | undefined {
  const choices = [...session.transcript().choices, response];
  const transcript = { ...attempt.transcript, choices };
  const { turns, ending } = replay(content, transcript);
  if (turns.length !== choices.length) return undefined;
  return { ...attempt, transcript, changedAt: Date.now(), ended: ending !== undefined };
}
