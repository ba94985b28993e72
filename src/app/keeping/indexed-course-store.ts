/** What a course leaves on a device, in IndexedDB; parsed whenever it is read. */
import type { Damaged } from './attempt.ts';
import { parseAssigned, parseMade, parseReceived, receivedKey } from './course-records.ts';
import type {
  Assigned,
  CourseKind,
  CourseStore,
  DamagedInCourse,
  MadeAssignment,
  Received,
} from './course-store.ts';
import { type Connection, connect } from './database.ts';
import { keysBeginning, takeOut } from './take-out.ts';

/** Opens the store; rejects when the browser refuses storage. */
export async function openIndexedCourseStore(
  connecting: Promise<Connection> = connect(),
): Promise<CourseStore> {
  return storeOn(await connecting);
}

function storeOn({ use }: Connection): CourseStore {
  const relaxed = { durability: 'relaxed' } as const;
  const write = async (...stores: CourseKind[]) =>
    (await use()).transaction(stores, 'readwrite', relaxed);
  const put = async (kind: CourseKind, values: readonly (readonly [string, unknown])[]) => {
    const tx = await write(kind);
    const store = tx.objectStore(kind);
    await Promise.all([...values.map(([key, value]) => store.put(value, key)), tx.done]);
  };
  const remove = (store: CourseKind, key: string) => takeOut(use, [{ store, key }]);
  const read = async <T>(
    kind: CourseKind,
    parse: (key: string, found: unknown) => T | Damaged,
    range?: IDBKeyRange,
  ): Promise<(T | Damaged)[]> => {
    const { store } = (await use()).transaction(kind);
    const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
    return keys.map((key, place) => parse(key, values[place]));
  };
  const damagedIn = async (
    kind: CourseKind,
    parse: (key: string, found: unknown) => object,
  ): Promise<readonly DamagedInCourse[]> => {
    const records = await read(kind, parse);
    return records.flatMap((one) => ('fault' in one ? [{ ...one, storedAs: kind }] : []));
  };
  return {
    lasting: true,
    async assigned() {
      return latestFirst(await read<Assigned>('assigned', parseAssigned), (one) => one.openedAt);
    },
    assign: (assigned) => put('assigned', [[assigned.assignment.id, assigned]]),
    unassign: (assignment) => remove('assigned', assignment),
    async made() {
      return latestFirst(await read<MadeAssignment>('made', parseMade), (one) => one.madeAt);
    },
    make: (made) => put('made', [[made.assignment.id, made]]),
    unmake: (assignment) =>
      takeOut(use, [
        { store: 'made', key: assignment },
        { store: 'received', key: receivedKey(assignment, ''), several: true },
      ]),
    received: (assignment) =>
      read<Received>('received', parseReceived, keysBeginning(receivedKey(assignment, ''))),
    receive: (received) =>
      put(
        'received',
        received.map((one) => [receivedKey(one.handIn.assignment, one.handIn.who), one]),
      ),
    putAside: (assignment, who) => remove('received', receivedKey(assignment, who)),
    async damaged() {
      const all = await Promise.all([
        damagedIn('assigned', parseAssigned),
        damagedIn('made', parseMade),
        damagedIn('received', parseReceived),
      ]);
      return all.flat();
    },
    removeDamaged: ({ storedAs, key }) => remove(storedAs, key),
  };
}

function latestFirst<T extends object>(
  records: readonly (T | Damaged)[],
  at: (record: T) => number,
): readonly (T | Damaged)[] {
  const time = (record: T | Damaged) => ('fault' in record ? 0 : at(record));
  return [...records].sort((a, b) => time(b) - time(a));
}
