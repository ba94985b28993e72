/** A turn over all that is possible: `answer` and `arrive` of step.ts, with every question left open. */
import type { Axis } from '../../../scenario/rubric.ts';
import { NO_SCENE, type Scene } from '../../condition.ts';
import { outcomeOf } from '../../count.ts';
import type { Outcome, Program, ProgramMoment, ProgramResponse } from '../../program-parts.ts';
import type { CompiledMoment } from '../../tables.ts';
import { takenFrom } from './narrowed.ts';
import { type CanCount, waysToCount } from './possible-count.ts';
import { type Possible, YES } from './possible-state.ts';
import { maskOf } from './split.ts';
import { moved, Steps } from './steps.ts';

/** One way a response may count, with what is possible after it. */
export interface CanAnswer {
  readonly scene: Scene;
  readonly after: Possible;
}

/** All that may come of giving a response where it is on offer. */
export function answers(
  program: Program,
  made: ProgramResponse,
  before: Possible,
  scene: Scene,
): readonly CanAnswer[] {
  const { response, variants, withoutMoves } = made;
  const asked: Scene = { ...scene, meets: response.meets.length > 0 };
  return takenFrom(response.moves, before, asked, program.names).flatMap(({ index, possible }) => {
    const variant = variants[index] ?? withoutMoves;
    return countings(program, response.moves[index]?.are ?? [], possible, asked).map(
      ({ hows, possible: counted }) => {
        const outcome = outcomeOf(made, variant, hows);
        return {
          scene: { cues: scene.cues, counted: outcome.names, meets: asked.meets },
          after: noted(program, made, outcome, counted, asked),
        };
      },
    );
  });
}

/** Every way in which the moves of a response, taken one by one, can count together. */
function countings(
  program: Program,
  moves: readonly string[],
  possible: Possible,
  scene: Scene,
): readonly { readonly hows: readonly CanCount['how'][]; readonly possible: Possible }[] {
  let ways: ReturnType<typeof countings> = [{ hows: [], possible }];
  for (const id of moves) {
    const { [id]: move } = program.tables.play.moves;
    if (move === undefined) continue;
    ways = ways.flatMap((way) =>
      waysToCount(program, move, way.possible, scene).map((one) => ({
        hows: [...way.hows, one.how],
        possible: one.possible,
      })),
    );
  }
  return ways;
}

function noted(
  program: Program,
  response: ProgramResponse,
  outcome: Outcome,
  before: Possible,
  scene: Scene,
): Possible {
  const { twinFrom } = program.tables.play.rules;
  // So many turns running a move counts as its twin, and then it runs no more.
  const most = maskOf(0, twinFrom - 1);
  const running = outcome.running.map((move) => {
    const turns = ((before.running.get(move) ?? 0) << 1) | 0b10;
    return [move, turns & most] as const;
  });
  return {
    temper: before.temper,
    gauges: moved(program, before, stepsOf(program, response, outcome, before, scene)),
    flags: { may: before.flags.may | response.sets, must: before.flags.must | response.sets },
    counted: {
      may: before.counted.may | outcome.tracked,
      must: before.counted.must | outcome.tracked,
    },
    running: new Map(running),
    misstep: outcome.missteps ? 0b010 : missteps(before.misstep),
    met: outcome.repairs && response.meetsCentral ? YES : before.met,
    risk: outcome.checksRisk ? 0b01 : before.risk,
  };
}

/** One turn later, where this one was no misstep: just now becomes a turn ago, else none. */
function missteps(before: number): number {
  return ((before & 0b010) << 1) | ((before & 0b101) === 0 ? 0 : 0b001);
}

function stepsOf(
  program: Program,
  response: ProgramResponse,
  { fresh }: Outcome,
  before: Possible,
  scene: Scene,
): Steps {
  const steps = new Steps(before.gauges.length);
  const answers = program.tempers.get(before.temper)?.answers;
  let heard = before;
  let answeredOn: Axis | undefined;
  for (const move of fresh) {
    const effects = program.tables.play.moves[move.id]?.effects ?? [];
    const taken = takenFrom(effects, heard, scene, program.names);
    steps.addOneOf(taken.map(({ index }) => move.effects[index]?.change ?? []));
    if (answers !== undefined && move.axis !== answeredOn) steps.add(answers[move.axis]);
    answeredOn = move.axis;
    if (fresh.length > 1) {
      const { may, must } = before.counted;
      heard = { ...before, counted: { may: may | move.tracked, must: must | move.tracked } };
    }
  }
  steps.add(response.effects);
  return steps;
}

/** All that may be after arriving at a moment, before anybody answers. */
export function arrivals(
  program: Program,
  moment: CompiledMoment,
  made: ProgramMoment,
  before: Possible,
): readonly Possible[] {
  const { names } = program;
  let here: readonly Possible[] = [before];
  for (const [index, entry] of moment.onEntry.entries()) {
    const { change = [], sets = 0 } = made.onEntry[index] ?? {};
    here = here.flatMap((possible) =>
      takenFrom([entry], possible, NO_SCENE, names).map((taken) => {
        if (taken.index < 0) return taken.possible;
        const steps = new Steps(possible.gauges.length);
        steps.add(change);
        const { flags } = taken.possible;
        return {
          ...taken.possible,
          gauges: moved(program, taken.possible, steps),
          flags: { may: flags.may | sets, must: flags.must | sets },
        };
      }),
    );
  }
  if (!made.client.some(({ risk }) => risk)) return here;
  return here.flatMap((possible) =>
    takenFrom(moment.client, possible, NO_SCENE, names).map((taken) =>
      made.client[taken.index]?.risk === true ? { ...taken.possible, risk: YES } : taken.possible,
    ),
  );
}
