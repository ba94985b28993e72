/** Asks what pulls in a turn, unless it has been asked for already. */
import { useEffect } from 'react';
import { type Noted, withUrge } from '../../practice/urges.ts';
import { openWrittenStore } from '../keeping/open-store.ts';
import { PullAsked } from '../player/pull-asked.tsx';
import { urgesIn } from './urges-in.ts';
import { useLoaded } from './use-loaded.ts';

interface AskedPullProps {
  readonly run: string;
  readonly turn: number;
  readonly onPast: () => void;
}

export function AskedPull({ run, turn, onPast }: AskedPullProps) {
  const loaded = useLoaded(run, () => urgesIn(run));
  const answered = loaded.is === 'here' && loaded.value.some((urge) => urge.turn === turn);
  useEffect(() => {
    if (answered) onPast();
  }, [answered, onPast]);
  if (loaded.is === 'loading' || answered) return null;
  const note = async (pull: Noted) => {
    onPast();
    try {
      const written = await openWrittenStore();
      await written.urges.change(run, (kept) => withUrge(kept, { turn, pull }));
    } catch {
      // It is gone with the page then; trouble with storage is told by the run.
    }
  };
  return <PullAsked onNote={(pull) => void note(pull)} onPass={() => void note('passed')} />;
}
