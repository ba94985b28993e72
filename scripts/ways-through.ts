/** Choices that lead to something worth looking at, found by searching the shipped scenarios. */
import path from 'node:path';
import { unmarked } from '../src/app/ui/typeset.ts';
import { readScenarios } from '../src/build/read-scenarios.ts';
import { openSession, type SessionView } from '../src/simulation/session.ts';
import type { CompiledScenario } from '../src/simulation/tables.ts';
import { ROOT } from './tool.ts';

/** Sessions a search opens before it gives up. */
const MOST_LOOKED_AT = 20_000;

/** Every shipped scenario, in the order of the library; a fault in one fails whoever asks. */
export async function shippedScenarios(): Promise<readonly CompiledScenario[]> {
  const { scenarios, errors } = await readScenarios(path.join(ROOT, 'scenarios'));
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return scenarios;
}

/** A shortest way to a view: the words of each option to press, in the temper a bare link begins in. */
export function wayTo(
  tables: CompiledScenario,
  isThere: (view: SessionView, before: SessionView) => boolean,
): readonly string[] | undefined {
  const waiting: (readonly string[])[] = [[]];
  for (let next = 0; next < waiting.length && next < MOST_LOOKED_AT; next += 1) {
    const choices = waiting[next] ?? [];
    for (const { id } of sessionAfter(tables, choices).view().options) {
      const session = sessionAfter(tables, choices);
      const before = session.view();
      const further = [...choices, id];
      if (isThere(session.choose(id), before)) return wordsOf(tables, further);
      waiting.push(further);
    }
  }
  return undefined;
}

/** The words of each option that was chosen, as the page shows them. */
export function wordsOf(tables: CompiledScenario, choices: readonly string[]): readonly string[] {
  return sessionAfter(tables, choices)
    .view()
    .past.flatMap((spoken) =>
      spoken.who === 'therapist' ? [unmarked(spoken.say ?? spoken.do ?? '')] : [],
    );
}

/** Until the client sits or stands otherwise than before. */
export function wayToNewPosture(tables: CompiledScenario): readonly string[] {
  const way = wayTo(
    tables,
    (view, before) => view.ending === undefined && view.posture !== before.posture,
  );
  if (way === undefined) throw new Error(`${tables.card.id}: the client never moves.`);
  return way;
}

/** Until the client says nothing; not every scenario has that. */
export function wayToSilence(tables: CompiledScenario): readonly string[] | undefined {
  return wayTo(tables, ({ now }) => now.line !== undefined && now.line.says === undefined);
}

function sessionAfter(tables: CompiledScenario, choices: readonly string[]) {
  return openSession(tables, { temper: 'even', seed: 0, choices });
}
