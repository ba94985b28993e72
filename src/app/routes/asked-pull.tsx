/** Asks what pulls in a turn, unless it has been asked for already or is to be noted again. */
import type { Noted } from '../../practice/urges.ts';
import type { WrittenStore } from '../keeping/written-store.ts';
import { PullAsked } from '../player/pull-asked.tsx';
import { useAskedOnce } from './use-asked-once.ts';

interface AskedPullProps {
  readonly run: string;
  readonly turn: number;
  /** Whether what was noted is to be changed. */
  readonly again?: boolean;
  readonly onPast: () => void;
}

export function AskedPull({ run, turn, again = false, onPast }: AskedPullProps) {
  const { asks, give } = useAskedOnce(run, turn, urgesOf, onPast, again);
  if (!asks) return null;
  const note = (pull: Noted) => void give({ turn, pull });
  return <PullAsked again={again} onNote={note} onPass={() => note('passed')} />;
}

const urgesOf = ({ urges }: WrittenStore) => urges;
