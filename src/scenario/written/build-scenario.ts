/** What was written → the scenario, once every name in it is known to resolve. */
import type { Rubric } from '../rubric.ts';
import { ALLIANCE } from '../rubric.ts';
import type { Accepted, CheckedScenario, Contested, Gauge, Scenario, Temper } from '../scenario.ts';
import { buildEffects } from './build-condition.ts';
import { buildMoment } from './build-moment.ts';
import type { WrittenScenario, WrittenTemper } from './scenario-shape.ts';

/** Call it only on what has no error. `flags`: those that are set, in order of appearance. */
export function buildScenario(
  written: WrittenScenario,
  flags: readonly string[],
  rubric: Rubric,
): CheckedScenario {
  const gauges = gaugesOf(written);
  const scenario: Scenario = {
    ...cardOf(written),
    gauges,
    hurts: written.hurts.entries.map(({ name, value }) => ({ id: name.id, text: value })),
    tempers: tempersOf(written, gauges),
    flags,
    opening: written.opening.id,
    moments: written.moments.entries.map(({ name, value }) => buildMoment(name.id, value)),
    endings: written.endings.entries.map(({ name, value: { outcome, text, later } }) => ({
      id: name.id,
      outcome,
      text,
      ...(later === undefined ? {} : { later }),
    })),
    debrief: { reflect: written.debrief.reflect, contested: contestedOf(written) },
    accepted: written.accept.map(
      ({ rule, at, because }): Accepted => ({ rule: rule.id, at: at.id, because }),
    ),
  };
  // The brand is given here and nowhere else: names resolve and limits are kept.
  return { ...scenario, rubric } as CheckedScenario;
}

function cardOf(written: WrittenScenario) {
  const { version, title, summary, rupture, level, minutes, setting, hour, key, client } = written;
  return {
    id: written.id.id,
    version,
    title,
    summary,
    rupture,
    skill: written.skill.id,
    level,
    minutes,
    setting,
    hour,
    contentNotes: written['content-notes'],
    key,
    client: { name: client.name, pronouns: client.pronouns, about: client.about },
    soFar: written['so-far'],
  };
}

function gaugesOf({ alliance, gauges }: WrittenScenario): readonly Gauge[] {
  const own = gauges?.entries ?? [];
  return [
    ...ALLIANCE.map((id) => ({ id, starts: alliance[id] })),
    ...own.map(({ name, value }) => ({ id: name.id, starts: value.starts, means: value.means })),
  ];
}

function tempersOf({ tempers }: WrittenScenario, gauges: readonly Gauge[]): readonly Temper[] {
  const starts = Object.fromEntries(gauges.map((gauge) => [gauge.id, gauge.starts]));
  const even: Temper = { id: 'even', about: 'As the scene is written.', starts, answers: {} };
  const others = tempers?.entries.map(({ name, value }): Temper => {
    const own = value.alliance?.entries.map((entry) => [entry.name.id, entry.value] as const);
    return {
      id: name.id,
      about: value.about,
      starts: { ...starts, ...Object.fromEntries(own ?? []) },
      answers: answersOf(value),
    };
  });
  return [even, ...(others ?? [])];
}

function answersOf({ answers }: WrittenTemper): Temper['answers'] {
  const axes = ['repair', 'neutral', 'against', 'away'] as const;
  return Object.fromEntries(
    axes.flatMap((axis) => {
      const effects = answers?.[axis];
      return effects === undefined ? [] : [[axis, buildEffects(effects)] as const];
    }),
  );
}

function contestedOf({ debrief }: WrittenScenario): readonly Contested[] {
  const questions = debrief.contested?.entries ?? [];
  return questions.map(({ name, value: { question, views } }) => {
    const { at: _, ...schools } = views;
    const given = Object.entries(schools).filter(([, view]) => view !== undefined);
    return { id: name.id, question, views: Object.fromEntries(given) };
  });
}
