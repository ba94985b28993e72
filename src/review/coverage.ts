/** What the library lets a trainee meet: which markers are named, and which moves are right and wrong where. */
import type { Rubric } from '../scenario/rubric.ts';
import type { Response } from '../scenario/scenario.ts';
import { stood } from '../scoring/taking-repair.ts';
import type { Counted } from '../simulation/playthrough.ts';
import type { Decision } from './decision.ts';
import type { Visit } from './visit.ts';

export interface MarkerCoverage {
  readonly marker: string;
  /** Ids of the scenarios in which a line of the client carries it. */
  readonly scenarios: readonly string[];
}

export interface MoveCoverage {
  readonly move: string;
  /** Options written with it, in every scenario together. */
  readonly options: number;
  /** How many of them count as it in some state that can be reached … */
  readonly right: number;
  /** … and how many as its twin; for moves that have one. */
  readonly wrong?: number;
}

export function markersIn(
  visits: readonly Visit[],
  { markers }: Rubric,
): readonly MarkerCoverage[] {
  return markers.map(({ id }) => ({
    marker: id,
    scenarios: visits
      .filter(({ tables }) =>
        Object.values(tables.moments).some(({ client, responses }) =>
          [...client, ...responses.flatMap(({ reply }) => reply)].some((line) =>
            line.markers.includes(id),
          ),
        ),
      )
      .map(({ tables }) => tables.card.id),
  }));
}

export function movesIn(visits: readonly Visit[], { play }: Rubric): readonly MoveCoverage[] {
  const written = visits.flatMap(({ decisions }) =>
    [...countsOf(decisions)].map(([response, counts]) => ({
      moves: new Set(response.moves.flatMap(({ are }) => are)),
      counts: [...counts],
    })),
  );
  return Object.values(play.moves).map(({ id, twin }) => {
    const options = written.filter(({ moves }) => moves.has(id));
    const some = (counts: (one: Counted) => boolean): number =>
      options.filter((option) => option.counts.some(counts)).length;
    const right = some(({ moves }) => moves.some((move) => move.as === id && stood(move)));
    const asTwin = some(({ moves }) =>
      moves.some((move) => move.written === id && move.how === 'twin'),
    );
    const wrong = twin === undefined ? {} : { wrong: asTwin };
    return { move: id, options: options.length, right, ...wrong };
  });
}

/** Every way each option counts. What is contested is weighed nowhere, and on offer all the same. */
function countsOf(decisions: readonly Decision[]): ReadonlyMap<Response, ReadonlySet<Counted>> {
  const found = new Map<Response, Set<Counted>>();
  for (const { response, counts } of decisions.flatMap(({ offered }) => offered)) {
    const known = found.get(response) ?? new Set();
    found.set(response, known.add(counts));
  }
  return found;
}
