/** What a scenario's map shows: its places, and the paths between them. */
import type { ClientLine, Outcome, Response } from '../../../scenario/scenario.ts';
import type { CompiledScenario } from '../../../simulation/tables.ts';
import { unmarked } from '../typeset.ts';
import { lotOf } from './lot.ts';

export interface Place {
  /** The moment's or the ending's id. */
  readonly id: string;
  /** A moment where nothing is said is known by what it shows. */
  readonly kind: 'spoken' | 'silent' | 'ending';
  /**
   * What the client says there, or shows; of an ending, how it is told. Where several begin with
   * the same words it begins, after “…”, with the first that are its own.
   */
  readonly text: string;
  /** Endings only, and only where it is told. */
  readonly outcome?: Outcome;
  /** The reader has not come there: nothing is told of it, `text` is empty. */
  readonly unseen?: true;
}

/** Every way from one place to another, as one. */
export interface Path {
  /** `from→to`. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** It leads to a place one may have come through already. */
  readonly back: boolean;
  /** What is said or done to take it, in the author's order. */
  readonly responses: readonly Response[];
}

export interface Terrain {
  readonly opening: string;
  /** Moments in the order a walk from the opening first meets them; then endings. */
  readonly places: readonly Place[];
  readonly paths: readonly Path[];
}

/** What of a scenario its map needs. */
export type Walkable = Pick<CompiledScenario, 'opening' | 'moments' | 'endings'>;

/** What somebody met at the places they came to, by place; of an ending, that they came to it. */
export type Met = ReadonlyMap<string, Pick<ClientLine, 'says' | 'shows'>>;

export function pathKey(from: string, to: string): string {
  return `${from}→${to}`;
}

/**
 * Every moment and ending is there, those that nothing leads to as well. With `met`, a place is
 * told by what was met there, and of every other one nothing is told but where it lies.
 */
export function terrainOf(scenario: Walkable, met?: Met): Terrain {
  const { opening, moments, endings } = scenario;
  const { back, order } = walked(scenario);
  const all = [...order, ...Object.keys(moments).filter((id) => !order.includes(id))];
  const lineAt = (id: string) => (met === undefined ? lastLine(scenario, id) : met.get(id));
  const isTold = (id: string) => met === undefined || met.has(id);
  // The order an author wrote endings in may say which is the good one.
  const ends = Object.values(endings);
  const placed = met === undefined ? ends : ends.toSorted((a, b) => lotOf(a.id) - lotOf(b.id));
  const places = toldApart([
    ...all.flatMap((id) => (moments[id] === undefined ? [] : [momentPlace(id, lineAt(id))])),
    ...placed.map(
      ({ id, text, outcome }): Place =>
        isTold(id)
          ? { id, kind: 'ending', text: unmarked(text), outcome }
          : { id, kind: 'ending', text: '', unseen: true },
    ),
  ]);
  const paths = all.flatMap((from) =>
    [...responsesByGoal(scenario, from)].map(([to, responses]): Path => {
      const key = pathKey(from, to);
      return { key, from, to, back: back.has(key), responses };
    }),
  );
  return { opening, places, paths };
}

/** So many words alike, and two places could be taken for one another. */
const ALIKE = 3;

function toldApart(places: readonly Place[]): readonly Place[] {
  const wordsOf = ({ text }: Place) => text.split(/\s+/);
  const bare = (word: string | undefined) => word?.replace(/[^\p{L}\p{N}]/gu, '');
  const alike = (one: Place, other: Place): number => {
    const words = wordsOf(other);
    const parts = wordsOf(one).findIndex((word, at) => bare(word) !== bare(words[at]));
    return parts < 0 ? 0 : parts;
  };
  return places.map((place) => {
    const others = places.filter(({ id, kind }) => id !== place.id && kind === place.kind);
    const same = Math.max(0, ...others.map((other) => alike(place, other)));
    return same < ALIKE ? place : { ...place, text: `…${wordsOf(place).slice(same).join(' ')}` };
  });
}

/** It has no condition: it is what is met when nothing else holds. */
function lastLine({ moments }: Walkable, id: string): Pick<ClientLine, 'says' | 'shows'> {
  return moments[id]?.client.at(-1) ?? {};
}

function momentPlace(id: string, line: Pick<ClientLine, 'says' | 'shows'> | undefined): Place {
  // Whether anything is said there is not told either.
  if (line === undefined) return { id, kind: 'spoken', text: '', unseen: true };
  return line.says === undefined
    ? { id, kind: 'silent', text: unmarked(line.shows ?? '') }
    : { id, kind: 'spoken', text: unmarked(line.says) };
}

function responsesByGoal(
  { moments, endings }: Walkable,
  from: string,
): ReadonlyMap<string, readonly Response[]> {
  const byGoal = new Map<string, Response[]>();
  for (const response of moments[from]?.responses ?? []) {
    for (const to of new Set(response.then.map((way) => way.to))) {
      if (moments[to] === undefined && endings[to] === undefined) continue;
      byGoal.set(to, [...(byGoal.get(to) ?? []), response]);
    }
  }
  return byGoal;
}

/** A walk that goes on as far as it can before it turns round; without recursion, for long scenarios. */
function walked(scenario: Walkable): {
  readonly order: readonly string[];
  readonly back: ReadonlySet<string>;
} {
  const back = new Set<string>();
  const order: string[] = [];
  const done = new Set<string>();
  for (const start of [scenario.opening, ...Object.keys(scenario.moments)]) {
    if (done.has(start)) continue;
    const goalsOf = (id: string) => [...responsesByGoal(scenario, id).keys()];
    const standing = [{ id: start, goals: goalsOf(start) }];
    const onTheWay = new Set([start]);
    order.push(start);
    for (let here = standing.at(-1); here !== undefined; here = standing.at(-1)) {
      const to = here.goals.shift();
      if (to === undefined) {
        standing.pop();
        onTheWay.delete(here.id);
        done.add(here.id);
      } else if (onTheWay.has(to) || to === scenario.opening) {
        back.add(pathKey(here.id, to));
      } else if (!done.has(to)) {
        order.push(to);
        onTheWay.add(to);
        standing.push({ id: to, goals: goalsOf(to) });
      }
    }
  }
  return { order, back };
}
