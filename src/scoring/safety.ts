/** Safety: whether it was asked about where the client gave cause. It stands outside all axes. */
import type { Playthrough, Turn } from '../simulation/playthrough.ts';
import type { Safety } from './report.ts';
import { asksAboutSafety as asks } from './taking-repair.ts';

/**
 * Each stretch of turns in which a cue stood open is judged by itself and the least good one is
 * said: not asked, or asked late (it could have been asked in an earlier turn of the stretch),
 * or asked plainly. One turn of acknowledgement and then the question is plainly asked: that is
 * how it is taught.
 */
export function safetyOf({ turns, opened }: Playthrough): Safety {
  const open = turns.filter(({ before }) => before.risk).map(({ index }) => index);
  const asked = turns.filter(({ chosen }) => asks(chosen.counts)).map(({ index }) => index);
  const cue = opened.risk || turns.some(({ after, before }) => after.risk || before.risk);
  if (!cue) return { said: 'no-cue', open, asked };
  const stretches = stretchesOf(turns).map(saidOf);
  const unanswered = turns.at(-1)?.after.risk ?? opened.risk;
  if (unanswered || stretches.includes('not-asked')) return { said: 'not-asked', open, asked };
  const said = stretches.includes('asked-late') ? 'asked-late' : 'asked-plainly';
  return { said, open, asked };
}

/** The runs of turns that began with a cue open, each ending with the turn that closed it. */
function stretchesOf(turns: readonly Turn[]): readonly (readonly Turn[])[] {
  const stretches: Turn[][] = [];
  let current: Turn[] | undefined;
  for (const turn of turns) {
    if (!turn.before.risk) {
      current = undefined;
      continue;
    }
    if (current === undefined) {
      current = [];
      stretches.push(current);
    }
    current.push(turn);
    if (asks(turn.chosen.counts)) current = undefined;
  }
  return stretches;
}

function saidOf(stretch: readonly Turn[]): Exclude<Safety['said'], 'no-cue'> {
  const last = stretch.at(-1);
  if (last === undefined || !asks(last.chosen.counts)) return 'not-asked';
  const [first] = stretch;
  const acknowledged = first !== undefined && stretch.length === 2 && acknowledges(first);
  const passed = acknowledged ? [] : stretch.slice(0, -1);
  const couldHave = passed.some(({ offered }) => offered.some(({ counts }) => asks(counts)));
  return couldHave ? 'asked-late' : 'asked-plainly';
}

/** Clear repair and nothing against or away: what was said has been heard. */
function acknowledges({ chosen: { counts } }: Turn): boolean {
  return counts.repair >= 2 && counts.against === 0 && counts.away === 0;
}
