/** Runs of one trainee on a shipped scenario, as the map's route hands them on. */

import type { OwnMapPageProps } from '../../../../src/app/debrief/map/own-map-page.tsx';
import type { Attempt } from '../../../../src/app/keeping/attempt.ts';
import { runsBeside, toldWays } from '../../../../src/app/routes/runs-beside.ts';
import { seenBy } from '../../../../src/practice/walked.ts';
import { TRANSCRIPT_FORMAT, type Transcript } from '../../../../src/scenario/transcript.ts';
import { compiled, shipped } from '../../../simulation/small-scenario.ts';
import { playedOut } from '../told-run.ts';

export const LATE = compiled(shipped('ten-minutes-late.yaml'));

/** What is chosen when in each turn the option at the place that `pick` names is taken. */
export function choices(pick: (turn: number) => number): readonly string[] {
  return playedOut(LATE, pick).run.turns.map(({ chosen }) => chosen.response.id);
}

/** Begun on the `id`th of March. */
export function attempt(
  id: number,
  chosen: readonly string[],
  more: Partial<Attempt> = {},
): Attempt {
  const transcript: Transcript = {
    format: TRANSCRIPT_FORMAT,
    scenario: LATE.card.id,
    content: LATE.content,
    temper: 'even',
    mode: 'session',
    seed: 7,
    choices: chosen,
  };
  const startedAt = Date.UTC(2026, 2, id, 12);
  return {
    id: String(id),
    transcript,
    judgement: LATE.judgement.hash,
    startedAt,
    changedAt: startedAt,
    ended: false,
    ...more,
  };
}

/** The page's values for the first of the runs. */
export function pageOf(
  [about, ...others]: readonly [Attempt, ...Attempt[]],
  onGoBack: (into: Attempt, turn: number) => void = () => {},
): OwnMapPageProps {
  const runs = runsBeside({ attempt: about, content: LATE }, [about, ...others]);
  return {
    scenario: LATE,
    ways: toldWays(runs, onGoBack),
    seen: seenBy(runs.map(({ own }) => own)),
    debriefHref: '/debrief',
  };
}
