/** T013: at no moment do several tells point at the same option, and rightly. */
import { type Decision, decides, metIn, standingOf } from '../decision.ts';
import { type Finding, type Rule, responseAt } from '../rule.ts';
import { pointedAt } from '../wording/pointing.ts';
import {
  asks,
  clauses,
  echo,
  feelings,
  gentleness,
  hedges,
  length,
  type Measure,
  opensInStock,
  particulars,
} from '../wording/tells.ts';

/** Only such as can differ by themselves: the longest mostly says most things too. */
const TELLS: Readonly<Record<string, Measure>> = {
  'the longest': length,
  'the only question': asks,
  'the one with most feeling words': feelings,
  'the one with most of the client’s words': echo,
  'the only stock phrase': opensInStock,
  'the most tentative': hedges,
  'the gentlest': gentleness,
  'the most particular': particulars,
  'the one that says most': clauses,
};

/**
 * Of nine tells about three point somewhere at a usual moment, and with four options one of them
 * at the better one. Four on one option is more than comes of itself.
 */
const LEAST_TELLS = 4;
/** The option must be the better one more often than not, or what points at it misleads. */
const MOSTLY = 0.5;

export const severalTells: Rule = ({ decisions }) => {
  const moments = new Map<string, { met: number; readonly options: Map<string, Sum> }>();
  for (const decision of decisions) {
    if (!decides(decision)) continue;
    const moment = moments.get(decision.moment) ?? { met: 0, options: new Map() };
    moments.set(decision.moment, moment);
    const met = metIn(decision);
    moment.met += met;
    for (const [option, tells] of tellsOn(decision)) {
      const sum = moment.options.get(option) ?? { met: 0, tells };
      moment.options.set(option, sum);
      sum.met += met;
    }
  }
  return [...moments].flatMap(([moment, { met, options }]) =>
    [...options].flatMap(([option, sum]): readonly Finding[] => {
      if (sum.met <= met * MOSTLY) return [];
      return [
        {
          code: 'T013',
          at: responseAt(moment, option),
          message: `Everything points at \`${option}\`, which is mostly the better answer here: it is ${sum.tells.join(', ')}. Give some of that to another option.`,
        },
      ];
    }),
  );
};

interface Sum {
  met: number;
  readonly tells: readonly string[];
}

/** The best options that enough tells point at, with those tells. */
function tellsOn(decision: Decision): ReadonlyMap<string, readonly string[]> {
  const { best } = standingOf(decision);
  const found = new Map<string, readonly string[]>();
  for (const place of best) {
    const id = decision.offered[place]?.response.id;
    const tells = Object.entries(TELLS).flatMap(([name, tell]) =>
      pointedAt(decision, tell) === place ? [name] : [],
    );
    if (id !== undefined && tells.length >= LEAST_TELLS) found.set(id, tells);
  }
  return found;
}
