/** The two tables a tutor can take away: who has done it, and the moments of the group. */
import type { ClientLine } from '../scenario/scenario.ts';
import type { Playthrough } from '../simulation/playthrough.ts';
import type { Assignment } from './assignment.ts';
import type { Cell } from './csv.ts';
import type { Group, ScenarioOfGroup } from './group.ts';
import type { Pass } from './moments-of-group.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';

/** How an author's line is written where there can be no emphasis. */
type Plain = (text: string) => string;

type Table = readonly (readonly Cell[])[];

/** One row for each person and each scenario that was set, done or not. */
export function whoTable({ scenarios }: Assignment, { persons }: Group, plain: Plain): Table {
  const rows = persons.flatMap(({ name, runs }) =>
    scenarios.map(({ id }): readonly Cell[] => {
      const attempts = runs.filter(({ run }) => run.scenario.card.id === id);
      const title = attempts[0]?.run.scenario.card.title ?? id;
      const endings = attempts.map(({ run }, place) => `${place + 1}: ${howItEnded(run)}`);
      return [name, plain(title), attempts.length, endings.join('\n')];
    }),
  );
  return [['Name', 'Scenario', 'Attempts', 'Endings'], ...rows];
}

/** One row for each option that was on offer, in first attempts and in last ones. */
export function momentsTable({ scenarios }: Group, plain: Plain): Table {
  const heading = [
    'Scenario',
    'Moment',
    'Client’s words',
    'Option',
    'Attempts',
    'Came there',
    'On offer to',
    'Chosen by',
  ];
  return [heading, ...scenarios.flatMap((scenario) => momentRows(scenario, plain))];
}

function momentRows({ tables, told }: ScenarioOfGroup, plain: Plain): Table {
  if (told === undefined)
    return [
      [plain(tables.card.title), '', '', '', 'not told: fewer than five persons', '', '', ''],
    ];
  const rowsOf = (pass: Pass | undefined, attempts: string): Table =>
    (pass?.moments ?? []).flatMap(({ moment, line, came, options }) =>
      options.map(({ response, told }): readonly Cell[] => [
        plain(tables.card.title),
        moment,
        plain(wordsOf(line)),
        plain(response.say ?? response.do ?? ''),
        attempts,
        came,
        told?.onOffer ?? 'not told',
        told?.chosen ?? 'not told',
      ]),
    );
  return [...rowsOf(told.first, 'first'), ...rowsOf(told.last, 'last')];
}

function wordsOf({ says, shows }: ClientLine): string {
  return says ?? shows ?? '';
}

/**
 * How a run ended, in words that stand beside a name without judging anybody. Of one that was left
 * they say how far it goes and not what is missing: everybody is told that they may leave.
 */
export function howItEnded({ ending, turns }: Pick<Playthrough, 'ending' | 'turns'>): string {
  return ending === undefined ? `as far as turn ${turns.length}` : OUTCOME_WORDS[ending.outcome];
}
