/** The JSON Schemas an editor completes and checks from: the shapes that read, put as schemas. */
import type { Rubric } from './rubric.ts';
import type { Definitions, JsonSchema } from './shape/json-schema.ts';
import type { Shape } from './shape/shape.ts';
import { rubricShape, sourcesShape } from './written/rubric-shape.ts';
import { scenarioShape } from './written/scenario-shape.ts';

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** Each schema by the name of its file in docs/schema/; the rubric's words are offered by name. */
export function schemas(rubric: Rubric): Readonly<Record<string, object>> {
  const sources = Object.values(rubric.sources);
  const words: Definitions = {
    move: oneOfThese(Object.values(rubric.judgement.moves), ({ definition }) => definition),
    cue: oneOfThese(rubric.cues, ({ means }) => means),
    marker: oneOfThese(rubric.markers, ({ means }) => means),
    skill: oneOfThese(rubric.skills, ({ means }) => means),
    source: oneOfThese(sources, ({ reference }) => reference),
  };
  return {
    'scenario.schema.json': schema('A scenario of Reattune', scenarioShape, words),
    'rubric.schema.json': schema('The rubric of Reattune', rubricShape, {}),
    'sources.schema.json': schema('The sources of Reattune', sourcesShape, {}),
  };
}

function schema(title: string, shape: Shape<unknown>, words: Definitions): object {
  const definitions: Definitions = { ...words };
  const root = shape.schema(definitions);
  return { $schema: DRAFT, title, ...root, definitions };
}

/** A word of the rubric, with what it means beside it in the editor's list. */
function oneOfThese<T extends { readonly id: string }>(
  things: readonly T[],
  means: (thing: T) => string,
): JsonSchema {
  return { anyOf: things.map((thing) => ({ const: thing.id, description: means(thing) })) };
}
