/** What was written → the rubric, once every name in it is known to resolve. */
import type { JudgedMove, PlayMove, Rubric, Source, Term } from '../rubric.ts';
import { buildCondition, buildEffects, ids } from './build-condition.ts';
import type {
  WrittenPlayMove,
  WrittenRubric,
  WrittenSources,
  WrittenTerms,
} from './rubric-shape.ts';

/** Call it only on what has no error. */
export function buildRubric({ play, judgement }: WrittenRubric, sources: WrittenSources): Rubric {
  const { rules } = play;
  return {
    play: {
      rules: {
        earlyWithin: rules['early-within'],
        trustRise: rules['trust-rise'],
        heardUntilMet: rules['heard-until-met'],
        wornFrom: rules['worn-from'],
        twinFrom: rules['twin-from'],
      },
      moves: byId(play.moves.entries.map(({ name, value }) => playMove(name.id, value))),
    },
    judgement: {
      moves: byId(judgement.moves.entries.map(({ name, value }) => judgedMove(name.id, value))),
      steps: termsOf(judgement.steps),
    },
    cues: termsOf(judgement.cues),
    markers: termsOf(judgement.markers),
    skills: termsOf(judgement.skills),
    sources: byId(
      sources.sources.entries.map(
        ({ name, value: { reference, standing, note } }): Source => ({
          id: name.id,
          reference,
          standing,
          ...(note === undefined ? {} : { note }),
        }),
      ),
    ),
  };
}

function playMove(id: string, { axis, twin, needs, effects }: WrittenPlayMove): PlayMove {
  const changes =
    'length' in effects
      ? effects.map(({ when, change }) => ({
          when: buildCondition(when),
          change: buildEffects(change),
        }))
      : [{ when: [], change: buildEffects(effects) }];
  return {
    id,
    axis,
    ...(twin === undefined ? {} : { twin: twin.id }),
    needs: needs.map(buildCondition),
    effects: changes,
  };
}

type WrittenJudgedMove = WrittenRubric['judgement']['moves']['entries'][number]['value'];

function judgedMove(id: string, written: WrittenJudgedMove): JudgedMove {
  const { name, weight, step, definition, contested, sources } = written;
  return {
    id,
    name,
    weight: weight === 3 ? 3 : weight === 2 ? 2 : 1,
    ...(step === undefined ? {} : { step: step.id }),
    definition,
    soundsLike: written['sounds-like'],
    contested,
    sources: ids(sources),
  };
}

function termsOf({ entries }: WrittenTerms): readonly Term[] {
  return entries.map(({ name, value: { name: called, means } }) => ({
    id: name.id,
    name: called,
    means,
  }));
}

function byId<T extends { readonly id: string }>(
  things: readonly T[],
): Readonly<Record<string, T>> {
  return Object.fromEntries(things.map((thing) => [thing.id, thing]));
}
