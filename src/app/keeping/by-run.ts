/** What is written about a run: a record under the run's name, apart from it. */
import { type OwnReplies, readOwnReplies } from '../../practice/own-replies.ts';
import { EMPTY_SHEET, isEmpty, readSheet, type Sheet } from '../../practice/sheet.ts';
import type { Damaged } from './attempt.ts';
import type { StoreName } from './database.ts';

/** One kind of record about runs. */
export interface ByRun<T> {
  /** What is kept about a run, or what is left of it when it is damaged; never nothing. */
  of(run: string): Promise<T | Damaged>;
  keep(run: string, record: T): Promise<void>;
}

/** Stores whose records are about a run and go with it. */
export const ABOUT_A_RUN = [
  'reflections',
  'sheets',
  'replies',
] as const satisfies readonly StoreName[];

/** How a kind of record is read, and when there is nothing of it to keep. */
export interface RunRecord<T> {
  readonly store: StoreName;
  readonly none: T;
  readonly isNone: (record: T) => boolean;
  readonly parse: (key: string, found: unknown) => T | Damaged;
}

export const SHEET: RunRecord<Sheet> = {
  store: 'sheets',
  none: EMPTY_SHEET,
  isNone: isEmpty,
  parse: orDamaged(readSheet),
};

export const OWN_REPLIES: RunRecord<OwnReplies> = {
  store: 'replies',
  none: [],
  isNone: (replies) => replies.length === 0,
  parse: orDamaged(readOwnReplies),
};

function orDamaged<T extends object>(
  read: (found: unknown) => T | { readonly fault: string },
): RunRecord<T>['parse'] {
  return (key, found) => {
    const record = read(found);
    return 'fault' in record ? { key, found, fault: record.fault } : record;
  };
}

/** What could be read, and nothing in place of what is damaged. */
export function orNone<T extends object>(record: T | Damaged, { none }: RunRecord<T>): T {
  return 'fault' in record ? none : record;
}
