/**
 * The first act of a scenario: as much of its played half as the first turn needs, so that who
 * opens a session on a slow line can answer before the rest has come. It is a compiled scenario
 * that keeps the name of the whole, and plays alike for one turn, whatever the temper.
 */
import type { Response } from '../scenario/scenario.ts';
import type { CompiledMoment, CompiledScenario } from './tables.ts';

/** What can be opened and answered once; a second turn needs the whole. */
export function firstAct(played: CompiledScenario): CompiledScenario {
  const { moments, opening, card, play, judgement } = played;
  const responses = moments[opening]?.responses ?? [];
  const reached = new Set(responses.flatMap(({ then }) => then.map(({ to }) => to)));
  const counted = movesOf(responses, played);
  return {
    ...played,
    // What only library and brief tell is left out, and so is what only the debrief reads.
    card: { ...card, summary: '', soFar: '', contentNotes: [] },
    skill: { ...played.skill, means: '' },
    hurts: played.hurts.map(({ id }) => ({ id, text: '' })),
    tempers: played.tempers.map((temper) => ({ ...temper, about: '' })),
    moments: {
      ...mapped(only(moments, reached), seen),
      ...only(moments, new Set([opening])),
    },
    endings: only(played.endings, reached),
    play: { ...play, moves: only(play.moves, counted) },
    judgement: { ...judgement, moves: only(judgement.moves, counted), steps: [], sources: {} },
    accepted: [],
  };
}

/**
 * The seed of a run that is begun at the session's own address: the order in which the options
 * of the opening stand in the page that was written when the site was built.
 */
export function openingSeed({ content }: Pick<CompiledScenario, 'content'>): number {
  return Number.parseInt(content.slice(0, 8), 16);
}

/** A moment as it is arrived at and looked at, not as it is answered. */
function seen(moment: CompiledMoment): CompiledMoment {
  return {
    ...moment,
    responses: moment.responses.map((response) => ({
      ...response,
      moves: [],
      meets: [],
      sets: [],
      effects: {},
      reply: [],
      then: [],
    })),
  };
}

/** The moves that some responses can count as, their twins included. */
function movesOf(responses: readonly Response[], { play }: CompiledScenario): ReadonlySet<string> {
  const written = responses.flatMap(({ moves }) => moves.flatMap(({ are }) => are));
  const twins = written.flatMap((move) => play.moves[move]?.twin ?? []);
  return new Set([...written, ...twins]);
}

function only<T>(
  all: Readonly<Record<string, T>>,
  wanted: ReadonlySet<string>,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => wanted.has(id)));
}

function mapped<T>(
  all: Readonly<Record<string, T>>,
  change: (one: T) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).map(([id, one]) => [id, change(one)]));
}
