/** Checked scenario → tables: plain JSON, with the hashes that pin it. */
import type { Condition } from '../scenario/condition.ts';
import { hashOf } from '../scenario/hash.ts';
import type { PlayMove } from '../scenario/rubric.ts';
import type { Card, CheckedScenario, Scenario } from '../scenario/scenario.ts';
import { type CompiledJudgement, type CompiledScenario, ENGINE } from './tables.ts';
import { contentOf } from './verify-tables.ts';

/**
 * Compiles a checked scenario. It cannot fail: every fault of an author was found before.
 * The result is JSON all through, and the same for the same meaning, whatever the file's
 * comments, layout or version number.
 */
export function compileTables(scenario: CheckedScenario): CompiledScenario {
  const moves = movesOf(scenario);
  const card = cardOf(scenario);
  const pinned = {
    engine: ENGINE,
    gauges: scenario.gauges,
    hurts: scenario.hurts,
    flags: scenario.flags,
    tracked: trackedOf(scenario, moves),
    tempers: scenario.tempers,
    opening: scenario.opening,
    moments: Object.fromEntries(scenario.moments.map((moment) => [moment.id, moment])),
    endings: Object.fromEntries(scenario.endings.map((ending) => [ending.id, ending])),
    play: { rules: scenario.rubric.play.rules, moves },
    reflect: scenario.debrief.reflect,
    contested: scenario.debrief.contested,
  } as const;
  return {
    ...pinned,
    card,
    content: contentOf(pinned, { ...card }),
    skill: scenario.rubric.skills.find(({ id }) => id === scenario.skill) ?? {
      id: scenario.skill,
      name: scenario.skill,
      means: '',
    },
    accepted: scenario.accepted,
    judgement: judgementOf(scenario, moves),
  };
}

/** The moves a scenario can count, twins included, by id. */
function movesOf(scenario: CheckedScenario): Readonly<Record<string, PlayMove>> {
  const { moves } = scenario.rubric.play;
  const used = new Map<string, PlayMove>();
  const use = (id: string | undefined) => {
    if (id === undefined || used.has(id)) return;
    const move = moves[id];
    if (move === undefined) return;
    used.set(id, move);
    use(move.twin);
  };
  for (const { responses } of scenario.moments)
    for (const response of responses)
      for (const variant of response.moves) variant.are.forEach(use);
  return Object.fromEntries(used);
}

/** The moves that some condition asks after and that can count here, in order of their names. */
function trackedOf(
  scenario: Scenario,
  moves: Readonly<Record<string, PlayMove>>,
): readonly string[] {
  const read = new Set<string>();
  const reading = (condition: Condition) => {
    for (const test of condition) {
      if (test.kind === 'after') for (const move of test.anyOf) read.add(move);
      if (test.kind === 'not-after') for (const move of test.noneOf) read.add(move);
    }
  };
  for (const move of Object.values(moves)) {
    move.needs.forEach(reading);
    for (const { when } of move.effects) reading(when);
  }
  for (const moment of scenario.moments) {
    for (const { when } of [...moment.onEntry, ...moment.client]) reading(when);
    for (const response of moment.responses) {
      reading(response.when);
      for (const { when } of [...response.moves, ...response.reply, ...response.then])
        reading(when);
    }
  }
  return [...read].filter((move) => Object.hasOwn(moves, move)).sort();
}

function cardOf(scenario: Scenario): Card {
  const { id, version, title, summary, rupture, skill, level, minutes } = scenario;
  const { setting, hour, contentNotes, key, client, soFar } = scenario;
  return {
    id,
    version,
    title,
    summary,
    rupture,
    skill,
    level,
    minutes,
    setting,
    hour,
    contentNotes,
    key,
    client,
    soFar,
  };
}

/** The judgement of the moves used, and the sources that they and the responses name. */
function judgementOf(
  { rubric, moments }: CheckedScenario,
  used: Readonly<Record<string, PlayMove>>,
): CompiledJudgement {
  const moves = Object.fromEntries(
    Object.keys(used).flatMap((id) => {
      const move = rubric.judgement.moves[id];
      return move === undefined ? [] : [[id, move] as const];
    }),
  );
  const named = new Set([
    ...Object.values(moves).flatMap((move) => move.sources),
    ...moments.flatMap(({ responses }) => responses.flatMap(({ source }) => source)),
  ]);
  const sources = Object.fromEntries(
    [...named].sort().flatMap((id) => {
      const source = rubric.sources[id];
      return source === undefined ? [] : [[id, source] as const];
    }),
  );
  const { steps } = rubric.judgement;
  return { hash: hashOf({ moves, steps }), moves, steps, sources };
}
