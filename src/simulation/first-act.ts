/**
 * The first act of a scenario: as much of its played half as the first turn needs, so that who
 * opens a session on a slow line can answer before the rest has come. It is a compiled scenario
 * that keeps the name of the whole, and plays alike for one turn, whatever the temper.
 */
import type { CompiledScenario } from './tables.ts';

/** What can be opened and answered once; a second turn needs the whole. */
export function firstAct(played: CompiledScenario): CompiledScenario {
  const { moments, opening, endings, judgement } = played;
  const responses = moments[opening]?.responses ?? [];
  const reached = new Set([opening, ...responses.flatMap(({ then }) => then.map(({ to }) => to))]);
  const only = <T>(all: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(all).filter(([id]) => reached.has(id)));
  return {
    ...played,
    moments: only(moments),
    endings: only(endings),
    judgement: { ...judgement, steps: [], sources: {} },
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
