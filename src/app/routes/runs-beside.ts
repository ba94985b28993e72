/** A run and those of the same trainee beside it that were played on the same content. */
import { type OwnRun, stepsOf } from '../../practice/walked.ts';
import { faultOf } from '../../simulation/parse-transcript.ts';
import { replay } from '../../simulation/replay.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import type { Relation, ToldWay } from '../debrief/map/told-way.ts';
import { type Attempt, type Damaged, sound } from '../keeping/attempt.ts';
import { localDay } from '../ui/local-day.ts';
import { STROKES } from '../ui/map/own-ways.ts';
import { debriefPath, playPath } from './paths.ts';

interface RunBeside {
  readonly attempt: Attempt;
  readonly own: OwnRun;
}

interface OpenedOn {
  readonly attempt: Attempt;
  readonly content: CompiledScenario;
}

/** The run itself first, then the others, the first begun first; those in which nothing was said are left away. */
export function runsBeside(
  { attempt, content }: OpenedOn,
  all: readonly (Attempt | Damaged)[],
): readonly RunBeside[] {
  const others = sound(all)
    .filter(
      ({ id, transcript }) =>
        id !== attempt.id &&
        transcript.content === content.content &&
        transcript.choices.length > 0 &&
        faultOf(content, transcript) === undefined,
    )
    .sort((a, b) => a.startedAt - b.startedAt);
  return [attempt, ...others].map((one) => ({
    attempt: one,
    own: {
      id: one.id,
      run: replay(content, one.transcript),
      ...(one.from === undefined ? {} : { from: one.from }),
    },
  }));
}

/** As the map speaks of them and draws them. */
export function toldWays(
  runs: readonly RunBeside[],
  onGoBack: (into: Attempt, turn: number) => void,
): readonly ToldWay[] {
  const [first] = runs;
  return runs.map(({ attempt, own }, place): ToldWay => {
    const steps = stepsOf(own.run);
    const { scenario } = attempt.transcript;
    return {
      way: {
        run: own.id,
        mark: place === 0 ? '' : letterOf(place - 1),
        stroke: place === 0 ? 0 : ((place - 1) % STROKES) + 1,
        steps,
        last: steps.at(-1)?.to ?? own.run.opened.at,
      },
      relation: relationOf(attempt, first?.attempt),
      day: localDay(new Date(attempt.startedAt)),
      debriefHref: debriefPath(scenario, own.id),
      ...(own.run.ending === undefined ? { goOnHref: playPath(scenario, own.id) } : {}),
      onGoBack: (turn) => onGoBack(attempt, turn),
    };
  });
}

function relationOf(attempt: Attempt, first: Attempt | undefined): Relation {
  if (attempt.id === first?.id) return { is: 'this' };
  if (attempt.id === first?.from?.run) return { is: 'before' };
  return attempt.from === undefined ? { is: 'other' } : { is: 'way', turn: attempt.from.turn };
}

/** A to Z, then A2 and so on. */
function letterOf(place: number): string {
  const round = Math.floor(place / 26);
  return `${String.fromCodePoint(65 + (place % 26))}${round === 0 ? '' : round + 1}`;
}
