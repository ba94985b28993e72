/** Brings what stands in a file to what is kept here: all of it at once, or nothing. */
import { replayed } from '../../../simulation/parse-transcript.ts';
import type { CompiledScenario } from '../../../simulation/tables.ts';
import { capital } from '../../ui/number-words.ts';
import { type Attempt, contentKey } from '../attempt.ts';
import type { StoreName } from '../database.ts';
import type { Held, Holdings, Writes } from '../holdings.ts';
import { isBroken, sortedOut } from './gather.ts';
import type { Keyed } from './joined.ts';
import type { KeptParts } from './kept-file.ts';
import { CONTENTS, forEachFurtherKind, type KindOf, RUNS, type Settled } from './kept-kinds.ts';

/** What became of one kind of record. */
export interface BroughtKind {
  readonly called: readonly [one: string, many: string];
  readonly quiet: boolean;
  readonly added: number;
  readonly further: number;
  readonly already: number;
  /** What was left out, and why: one plain sentence each. */
  readonly faults: readonly string[];
}

export interface BroughtIn {
  readonly kinds: readonly BroughtKind[];
  /** Of the runs added, those that had gone another way here. */
  readonly parted: number;
  /** Names of the runs that are new here or have gone further. */
  readonly runs: readonly string[];
  /** Records that were damaged where they come from, and stay in the file. */
  readonly damaged: number;
}

/** What a run was played on, where the site or this device has it. */
export type TablesOf = (run: Attempt) => Promise<CompiledScenario | undefined>;

/** Reads and checks the parts of a file, and stores what they add to what is here. */
export async function bringIn(
  holdings: Holdings,
  parts: KeptParts,
  tablesOf: TablesOf,
): Promise<BroughtIn> {
  const brought = await checked(parts, tablesOf);
  let result: BroughtIn | undefined;
  await holdings.change((held) => {
    const joined = joinAll(held, brought);
    result = { ...joined, damaged: parts.get('damaged')?.length ?? 0 };
    return joined.writes;
  });
  if (result === undefined) throw new Error('The change was not decided.');
  return result;
}

/** One kind of record that was brought, ready to be joined to what is here. */
export type Brought = (
  held: Held,
  settled: Settled,
) => {
  readonly store: StoreName;
  readonly writes: ReadonlyMap<string, unknown>;
  readonly told: BroughtKind;
  readonly settled: Settled;
};

/** Every record of a file, read by itself; what cannot be read or played is left out and said. */
export async function checked(parts: KeptParts, tablesOf: TablesOf): Promise<readonly Brought[]> {
  const contents = read(CONTENTS, parts);
  const runs = await playable(read(RUNS, parts), tablesBeside(contents, tablesOf));
  return [
    broughtAs(RUNS, runs),
    broughtAs(CONTENTS, contents),
    ...forEachFurtherKind((kind) => broughtAs(kind, read(kind, parts))),
  ];
}

/** Makes one of what is here and what was brought; pure, so that it can be shown to lose nothing. */
export function joinAll(
  held: Held,
  brought: readonly Brought[],
): Omit<BroughtIn, 'damaged'> & { readonly writes: Writes } {
  const writes: Partial<Record<StoreName, ReadonlyMap<string, unknown>>> = {};
  const kinds: BroughtKind[] = [];
  let settled: Settled = { renamed: new Map(), parted: 0, needed: new Set() };
  for (const kind of brought) {
    const joined = kind(held, settled);
    settled = joined.settled;
    writes[joined.store] = joined.writes;
    kinds.push(joined.told);
  }
  const runs = [...(writes[RUNS.store]?.keys() ?? [])];
  return { writes, kinds, runs, parted: settled.parted };
}

interface Read<T> {
  readonly records: Keyed<T>;
  readonly faults: readonly string[];
}

function broughtAs<T>(kind: KindOf<T>, { records, faults }: Read<T>): Brought {
  const { store, called, quiet = false } = kind;
  return (held, before) => {
    const joined = kind.join(sortedOut(kind, held).sound, records, before);
    const { added, further, already, writes, settled = before } = joined;
    return { store, writes, settled, told: { called, quiet, added, further, already, faults } };
  };
}

/** The records of a kind in a file, each read by itself. */
function read<T>(kind: KindOf<T>, parts: KeptParts): Read<T> {
  const records: (readonly [string, T])[] = [];
  const faults: string[] = [];
  for (const [place, entry] of (parts.get(kind.part) ?? []).entries()) {
    const key = kind.keyIn(entry);
    const found = kind.fromFile === undefined ? entry : kind.fromFile(entry);
    const record = key === undefined ? undefined : kind.parse(key, found);
    const said = `${capital(kind.called[0])} ${place + 1} of the file`;
    if (key === undefined || record === undefined) faults.push(`${said}: It has no name of ours.`);
    else if (isBroken(record)) faults.push(`${said}: ${record.fault}`);
    else records.push([key, record]);
  }
  return { records, faults };
}

/** Leaves out runs whose choices were never on offer; says of the others whether they ended. */
async function playable(
  { records, faults }: Read<Attempt>,
  tablesOf: TablesOf,
): Promise<Read<Attempt>> {
  const sound: (readonly [string, Attempt])[] = [];
  const found = [...faults];
  for (const [key, run] of records) {
    const tables = await tablesOf(run);
    const told = tables === undefined ? undefined : replayed(tables, run.transcript);
    if (told === undefined) sound.push([key, run]);
    else if ('fault' in told) found.push(`${nameOf(run)}: ${told.fault}`);
    else sound.push([key, { ...run, ended: told.run.ending !== undefined }]);
  }
  return { records: sound, faults: found };
}

/** What came with the runs serves as well as what is here; each is asked for once. */
function tablesBeside({ records }: Read<CompiledScenario>, tablesOf: TablesOf): TablesOf {
  const asked = new Map<string, Promise<CompiledScenario | undefined>>(
    records.map(([key, tables]) => [key, Promise.resolve(tables)]),
  );
  return (run) => {
    const key = contentKey(run);
    const asking = asked.get(key) ?? tablesOf(run).catch(() => undefined);
    asked.set(key, asking);
    return asking;
  };
}

function nameOf({ transcript, startedAt }: Attempt): string {
  const day = new Date(startedAt);
  const begun = Number.isNaN(day.valueOf()) ? '' : `, begun on ${DAY.format(day)}`;
  return `Run of “${transcript.scenario.slice(0, 100)}”${begun}`;
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
