/** How large the client's words may stand, so that the last option still fits a small phone. */
import type { SessionView } from '../../simulation/session.ts';

/** 1 is the largest; long words, and long options below them, shrink them a step. */
export type WordsSize = 1 | 2 | 3 | 4;

export function wordsSize(view: SessionView): WordsSize {
  const words = (view.now.reply?.says?.length ?? 0) + (view.now.line?.says?.length ?? 0);
  const options = view.options.reduce((sum, option) => sum + lengthOf(option.say ?? option.do), 0);
  const load = words + Math.max(0, options - 260) * 0.4;
  if (load <= 95) return 1;
  if (load <= 180) return 2;
  if (load <= 280) return 3;
  return 4;
}

function lengthOf(text: string | undefined): number {
  return text?.length ?? 0;
}
