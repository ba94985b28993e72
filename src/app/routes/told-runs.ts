/** Runs with the other ways through them, in the words and with the addresses of their list. */
import type { PastRun, RunWithWays } from '../../practice/past-run.ts';
import { outcomeSentence } from '../debrief/words/ending-words.ts';
import { dayOf } from '../my-practice/misstep-words.ts';
import type { RunTold, RunWithWaysTold } from '../my-practice/told-run.ts';
import { clientName } from '../ui/told/client-name.ts';
import { turnName } from '../ui/told/turn-words.ts';
import { unmarked } from '../ui/typeset.ts';
import { debriefPath, playPath } from './paths.ts';

export function toldRuns(runs: readonly RunWithWays[]): readonly RunWithWaysTold[] {
  return runs.map(({ past, ways }) => ({ run: toldRun(past), ways: ways.map(toldRun) }));
}

function toldRun({ id, startedAt, run, from }: PastRun): RunTold {
  const { scenario, turns, ending } = run;
  const { card, tempers } = scenario;
  const temper = tempers.find((one) => one.id === run.temper && one.id !== 'even')?.about;
  return {
    id,
    title: unmarked(card.title),
    day: dayOf(startedAt),
    stands:
      ending === undefined
        ? `Left at ${turnName(turns.length)}; it waits.`
        : outcomeSentence(ending.outcome, clientName(scenario)),
    ...(temper === undefined ? {} : { temper }),
    ...(turns.length === 0 ? {} : { debriefHref: debriefPath(card.id, id) }),
    ...(ending === undefined ? { goOnHref: playPath(card.id, id) } : {}),
    ...(from === undefined ? {} : { parts: `Another way from ${turnName(from.turn)} on` }),
  };
}
