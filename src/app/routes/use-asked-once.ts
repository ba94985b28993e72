/** Something that is asked in a turn before its replies are shown, once: an answer is kept first. */
import { useEffect } from 'react';
import { type OfTurn, withTurn } from '../../practice/by-turn.ts';
import { openWrittenStore } from '../keeping/open-store.ts';
import type { ByKey, WrittenStore } from '../keeping/written-store.ts';
import { useLoaded } from './use-loaded.ts';
import { writtenAbout } from './written-about.ts';

interface AskedOnce<T> {
  /** Whether it is to be asked now; not while that is being found out, and not a second time. */
  readonly asks: boolean;
  /** Keeps an answer and goes on; gives whether it could be kept. */
  readonly give: (answer: T) => Promise<boolean>;
}

/** @param again Whether an answer that was given is to be given anew. */
export function useAskedOnce<T extends OfTurn>(
  run: string,
  turn: number,
  kind: (written: WrittenStore) => ByKey<readonly T[]>,
  onPast: () => void,
  again = false,
): AskedOnce<T> {
  const loaded = useLoaded(run, () => writtenAbout(run, kind, []));
  const answered = !again && loaded.is === 'here' && loaded.value.some((one) => one.turn === turn);
  useEffect(() => {
    if (answered) onPast();
  }, [answered, onPast]);
  const give = async (answer: T) => {
    const kept = await keep(run, kind, answer);
    onPast();
    return kept;
  };
  return { asks: loaded.is !== 'loading' && !answered, give };
}

async function keep<T extends OfTurn>(
  run: string,
  kind: (written: WrittenStore) => ByKey<readonly T[]>,
  answer: T,
): Promise<boolean> {
  try {
    await kind(await openWrittenStore()).change(run, (kept) => withTurn(kept, answer));
    return true;
  } catch {
    // It is gone with the page then; trouble with storage is told by the run.
    return false;
  }
}
