/** The ways through one run: which runs went back into it, and which it went back into itself. */
import { replay } from '../../simulation/replay.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import type { TakenWay } from '../debrief/another-way.tsx';
import type { OriginTold } from '../debrief/title.tsx';
import { turnAnchor } from '../debrief/words/anchors.ts';
import type { Attempt } from '../keeping/attempt.ts';
import { debriefPath, playPath } from './paths.ts';

/** Those of all runs that went back into a run, the first taken first. */
export function waysFrom(
  run: Attempt,
  content: CompiledScenario,
  all: readonly Attempt[],
): readonly TakenWay[] {
  return all
    .filter(({ from }) => from?.run === run.id)
    .sort((a, b) => a.startedAt - b.startedAt)
    .map(({ id, from, transcript, ended }) => {
      const turn = from?.turn ?? 0;
      const said = replay(content, transcript).turns[turn]?.chosen.response;
      const href = ended ? debriefPath(content.card.id, id) : playPath(content.card.id, id);
      return { id, turn, ended, href, ...(said === undefined ? {} : { said }) };
    });
}

/** The run that a run went back into, while it is here: its debrief, at the turn where they part. */
export function originOf(
  { from, transcript }: Attempt,
  all: readonly Attempt[],
): OriginTold | undefined {
  if (from === undefined || all.every(({ id }) => id !== from.run)) return undefined;
  const debrief = debriefPath(transcript.scenario, from.run);
  return { turn: from.turn, href: `${debrief}#${turnAnchor(from.turn)}` };
}
