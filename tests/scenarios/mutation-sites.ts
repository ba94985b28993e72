/** Every place of a scenario's text where a slip would change its play, with one slip for each. */

export const KINDS = ['target', 'condition', 'gauge', 'flag'] as const;
export type Kind = (typeof KINDS)[number];

export interface Site {
  readonly kind: Kind;
  /** From 1. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
  /** The whole text with the slip in it. */
  readonly mutated: string;
}

/** In the order of the text. Texts between quotes and comments are left as they are. */
export function sitesIn(text: string): readonly Site[] {
  const goals = targetsIn(text);
  const slips: readonly [Kind, RegExp, (found: string) => string | undefined][] = [
    // A way leads to the goal that is named after its own.
    ['target', /(?<=^ +(?:- )?(?:then|to): )[a-z][\w-]*$/gm, (to) => next(goals, to)],
    ['condition', /(?<=\b[a-z-]+: )(?:\d*\.\.\d*)(?=$|[ ,}])/gm, turnedRange],
    ['condition', /(?<=^ +(?:- )?(?:- when: \{ )?temper: )[a-z][\w-]*$/gm, otherTemper],
    ['gauge', /(?<=\b(?:trust|heard|candour): )-?\d+(?=$|[ ,}])/gm, otherStep],
    ['flag', /(?<=sets: \[)[a-z][\w-]*(?=[\],])/gm, () => 'never-read'],
    ['flag', /(?<=^ +[a-z-]+: )(?:yes|no)$/gm, (is) => (is === 'yes' ? 'no' : 'yes')],
  ];
  return slips
    .flatMap(([kind, pattern, slip]) =>
      [...text.matchAll(pattern)].flatMap(({ 0: from, index }): readonly Site[] => {
        const to = slip(from);
        if (to === undefined || to === from) return [];
        const mutated = text.slice(0, index) + to + text.slice(index + from.length);
        return [{ kind, line: text.slice(0, index).split('\n').length, from, to, mutated }];
      }),
    )
    .sort((a, b) => a.line - b.line);
}

function targetsIn(text: string): readonly string[] {
  return [
    ...new Set(
      Array.from(text.matchAll(/^ +(?:- )?(?:then|to): ([a-z][\w-]*)$/gm), ([, to = '']) => to),
    ),
  ];
}

function next(goals: readonly string[], to: string): string | undefined {
  return goals[(goals.indexOf(to) + 1) % goals.length];
}

/** What was within a range is now without: `..3` becomes `4..`. */
function turnedRange(range: string): string | undefined {
  const [from = '', to = ''] = range.split('..');
  if (from === '' && Number(to) < 10) return `${Number(to) + 1}..`;
  if (from !== '' && Number(from) > 0) return `..${Number(from) - 1}`;
  return undefined;
}

function otherTemper(temper: string): string {
  return temper === 'even' ? 'guarded' : 'even';
}

function otherStep(step: string): string {
  const value = Number(step);
  return String(value > 0 ? value - 1 : value + 1);
}
