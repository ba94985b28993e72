/**
 * Runs of two devices made one. A run that was taken along and played on is the same run: the one
 * that goes further stands. Where it was played on in two ways, both are kept, as kin.
 */

import { goesOnFrom, sameChoices } from '../../../scenario/transcript.ts';
import { fnv1a } from '../../../simulation/fnv1a.ts';
import type { Attempt } from '../attempt.ts';
import type { Joined } from './joined.ts';

export interface JoinedRuns extends Joined<Attempt> {
  /** Of the runs added, those that a run which is here has parted ways with. */
  readonly parted: number;
  /** Under which name a brought run is kept here, where that is not its own. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * What is here with what was brought: of each family of runs, every one that no other goes on
 * from. Which runs there are in the end does not depend on the order things are brought in;
 * bringing the same again changes nothing.
 */
export function joinRuns(
  here: ReadonlyMap<string, Attempt>,
  brought: readonly Attempt[],
): JoinedRuns {
  const runs = new Map(here);
  const families = new Map<string, string[]>();
  for (const id of runs.keys()) enter(families, id);
  const writes = new Map<string, Attempt>();
  const renamed = new Map<string, string>();
  const counts = { added: 0, further: 0, already: 0, parted: 0 };
  const keep = (run: Attempt): void => {
    runs.set(run.id, run);
    writes.set(run.id, run);
  };
  for (const run of brought) {
    const kin = (families.get(familyOf(run.id)) ?? []).flatMap((id) => runs.get(id) ?? []);
    const alike = kin.filter((other) => sameGround(other, run));
    const log = run.transcript;
    const there = alike.find(
      ({ transcript }) => sameChoices(transcript, log) || goesOnFrom(transcript, log),
    );
    const behind = alike.find(({ transcript }) => goesOnFrom(log, transcript));
    if (there !== undefined) {
      counts.already += 1;
      renamed.set(run.id, there.id);
    } else if (behind !== undefined) {
      counts.further += 1;
      keep({ ...behind, ...run, id: behind.id });
      renamed.set(run.id, behind.id);
    } else {
      const id = runs.has(run.id) ? nameOfBranch(run, runs) : run.id;
      counts.added += 1;
      if (kin.length > 0) counts.parted += 1;
      enter(families, id);
      keep({ ...run, id });
      renamed.set(run.id, id);
    }
  }
  for (const [id, run] of writes) {
    const origin = run.from && renamed.get(run.from.run);
    if (run.from !== undefined && origin !== undefined && origin !== run.from.run)
      writes.set(id, { ...run, from: { ...run.from, run: origin } });
  }
  return { writes, renamed, ...counts };
}

/** Digits of a run's name that it shares with those that parted ways with it. */
const SHARED = 16;

/** Runs of one family were one run once; of others' names 64 bits of chance keep them apart. */
function familyOf(id: string): string {
  return id.slice(0, SHARED);
}

function enter(families: Map<string, string[]>, id: string): void {
  const family = families.get(familyOf(id)) ?? [];
  family.push(id);
  families.set(familyOf(id), family);
}

/** The family's digits and eight that follow from the run's own ground and choices. */
function nameOfBranch(run: Attempt, taken: ReadonlyMap<string, unknown>): string {
  for (let turn = 0; ; turn += 1) {
    const digits = fnv1a(JSON.stringify([groundOf(run), run.transcript.choices, turn]));
    const name = `${familyOf(run.id)}${digits.toString(16).padStart(8, '0')}`;
    if (!taken.has(name)) return name;
  }
}

/** What fixes how a run plays and is told, apart from its choices. */
function groundOf({ transcript, judgement }: Attempt): readonly unknown[] {
  const { format, scenario, content, temper, mode, seed } = transcript;
  return [format, scenario, content, temper, mode, seed, judgement];
}

function sameGround(one: Attempt, other: Attempt): boolean {
  const grounds = groundOf(other);
  return groundOf(one).every((part, place) => part === grounds[place]);
}
