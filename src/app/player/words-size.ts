/** How large the client's words may stand, so that the last option still fits a small phone. */
import type { SessionView } from '../../simulation/session.ts';
import { seenWithReply } from './what-is-shown.ts';

/** 1 is the largest; long words, and long options below them, shrink them a step. */
export type WordsSize = 1 | 2 | 3 | 4;

export function wordsSize(view: SessionView): WordsSize {
  const { reply, line } = view.now;
  const answer = lengthOf(reply?.says) + lengthOf(seenWithReply(view));
  const options = view.options.reduce((sum, { say, do: act }) => sum + lengthOf(say ?? act), 0);
  const load = lengthOf(line?.says) + answer + Math.max(0, options - 240) * 0.4;
  if (load <= 80) return 1;
  if (load <= 140) return 2;
  if (load <= 240) return 3;
  return 4;
}

function lengthOf(text: string | undefined): number {
  return text?.length ?? 0;
}
