/** Which option a tell points at, and how often that is the better one over a scenario. */
import { type Decision, decides, metIn, standingOf } from '../decision.ts';
import type { Measure } from './tells.ts';
import { wordedIn } from './worded.ts';

/** The one option that has most of it; undefined where several have, or all have alike. */
export function pointedAt(decision: Decision, tell: Measure): number | undefined {
  const amounts = wordedIn(decision).map(tell);
  const most = Math.max(...amounts);
  const first = amounts.indexOf(most);
  return first === amounts.lastIndexOf(most) && amounts.length > 1 ? first : undefined;
}

/** What a tell does at one moment. Shares are of the times it points there at all. */
export interface Pointing {
  readonly moment: string;
  /** The option it points at most often, and how often that, or another it points at, is best. */
  readonly response: string;
  readonly right: number;
  /** How often one would be right who picked at random. */
  readonly chance: number;
}

/** The moments at which it points at one option, each weighed by how often it is met. */
export function pointings(decisions: readonly Decision[], tell: Measure): readonly Pointing[] {
  const sums = new Map<string, { met: number; right: number; chance: number; at: string }>();
  for (const decision of decisions) {
    if (!decides(decision)) continue;
    const pointed = pointedAt(decision, tell);
    const at = pointed === undefined ? undefined : decision.offered[pointed]?.response.id;
    if (pointed === undefined || at === undefined) continue;
    const { best } = standingOf(decision);
    const met = metIn(decision);
    const sum = sums.get(decision.moment) ?? { met: 0, right: 0, chance: 0, at };
    sums.set(decision.moment, sum);
    sum.met += met;
    sum.chance += (met * best.length) / decision.offered.length;
    if (!best.includes(pointed)) continue;
    sum.right += met;
    sum.at = at;
  }
  return [...sums]
    .filter(([, { met }]) => met > 0)
    .map(([moment, { met, right, chance, at }]) => ({
      moment,
      response: at,
      right: right / met,
      chance: chance / met,
    }));
}

export interface Pattern {
  /** At how many moments it points, at how many of those it is right, and would be by chance. */
  readonly moments: number;
  readonly right: number;
  readonly chance: number;
  /** Those at which it is right more often than not. */
  readonly where: readonly Pointing[];
}

/**
 * A tell is natural once or twice: of four options one is always the longest. It is a pattern, of
 * which a reader can make use, when it points at three moments or more and is right so often that
 * chance would do it in fewer than one scenario in forty (two standard deviations, each moment
 * taken as one toss with its own chance). With four options that is three of three, four of six,
 * six of ten.
 */
export function patternOf(found: readonly Pointing[]): Pattern | undefined {
  const moments = found.length;
  if (moments < LEAST_MOMENTS) return undefined;
  let [right, chance, variance] = [0, 0, 0];
  for (const one of found) {
    right += one.right;
    chance += one.chance;
    variance += one.chance * (1 - one.chance);
  }
  if (right - chance <= DEVIATIONS * Math.sqrt(variance)) return undefined;
  return { moments, right, chance, where: found.filter((one) => one.right > 0.5) };
}

const LEAST_MOMENTS = 3;
const DEVIATIONS = 2;
