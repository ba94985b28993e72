/** Missed safety, as a count of the group and never beside a name. */
import { safetyOf } from '../scoring/safety.ts';
import type { Playthrough } from '../simulation/playthrough.ts';
import { isFew } from './small-groups.ts';

export interface SafetyOfGroup {
  /** Persons whose run gave cause to ask about safety; five or more. */
  readonly cue: number;
  /** Of those, persons who did not ask about every cue. */
  readonly notAsked: number;
  /** Of those, persons who asked of all, but of one later than they could have. */
  readonly askedLate: number;
}

/**
 * What a pass did where safety had to be asked about, one run a person; `few` when that came to
 * fewer than five, nothing when it came to nobody.
 */
export function safetyOfGroup(runs: readonly Playthrough[]): SafetyOfGroup | 'few' | undefined {
  const said = runs.map((run) => safetyOf(run).said).filter((one) => one !== 'no-cue');
  if (said.length === 0) return undefined;
  if (isFew(said.length)) return 'few';
  return {
    cue: said.length,
    notAsked: said.filter((one) => one === 'not-asked').length,
    askedLate: said.filter((one) => one === 'asked-late').length,
  };
}
