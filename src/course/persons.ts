/** Who has handed in: by the name each chose, two of the same name told apart. */
import type { Playthrough } from '../simulation/playthrough.ts';
import type { CheckedRun } from './checked-runs.ts';
import type { HandIn } from './hand-in.ts';

export interface PlayedRun {
  readonly id: string;
  readonly run: Playthrough;
}

export interface Person {
  readonly who: string;
  /** The alias; with “ (2)” and so on where others of that name were handed in. */
  readonly name: string;
  /** What they chose to write; absent unless they did. */
  readonly words?: string;
  /** From the first to the last, of all scenarios. */
  readonly runs: readonly PlayedRun[];
}

export interface CheckedHandIn {
  readonly handIn: HandIn;
  readonly runs: readonly CheckedRun[];
}

/** Everybody, replayed, by name in alphabetical order and by nothing else. */
export function personsOf(handedIn: readonly CheckedHandIn[]): readonly Person[] {
  const names = namesOf(handedIn.map(({ handIn }) => handIn));
  const persons = handedIn.map(({ handIn, runs }): Person => {
    const { who, alias, words } = handIn;
    return {
      who,
      name: names.get(who) ?? alias,
      ...(words === undefined ? {} : { words }),
      runs: runs.map(({ id, run }) => ({ id, run })),
    };
  });
  const { compare } = new Intl.Collator('en-GB', { numeric: true });
  return persons.sort((a, b) => compare(a.name, b.name) || (a.who < b.who ? -1 : 1));
}

/**
 * The same every time, whatever the order they were handed in: of several of one name the first
 * by `who` keeps it bare, and whoever is alone with a name keeps it, even when it reads like a
 * second of another’s.
 */
function namesOf(handIns: readonly Pick<HandIn, 'who' | 'alias'>[]): ReadonlyMap<string, string> {
  const bearers = new Map<string, number>();
  for (const { alias } of handIns)
    bearers.set(folded(alias), (bearers.get(folded(alias)) ?? 0) + 1);
  const alone = (alias: string) => bearers.get(folded(alias)) === 1;
  const inOrder = [...handIns].sort(
    (a, b) => Number(alone(b.alias)) - Number(alone(a.alias)) || (a.who < b.who ? -1 : 1),
  );
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { who, alias } of inOrder) {
    let name = alias;
    for (let nth = 2; taken.has(folded(name)); nth += 1) name = `${alias} (${nth})`;
    names.set(who, name);
    taken.add(folded(name));
  }
  return names;
}

/** Names that a reader would take for the same are the same. */
const folded = (name: string) => name.normalize('NFKC').toLocaleLowerCase('en-GB');
