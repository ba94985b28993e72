/** The one database of this device: opened once a page, grown by versions, never in another's way. */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { ErasedFault } from './storage-trouble.ts';

const NAME = 'reattune';
/** Each version only adds stores, so that a page of an earlier one goes on with its own. */
const VERSION = 4;

/** How long, in milliseconds, a page that does not let go of an older version is waited for. */
const PATIENCE = 3000;

export interface Schema extends DBSchema {
  attempts: { key: string; value: unknown };
  contents: { key: string; value: unknown };
  /** Free text has a store of its own, so that it can never travel with a transcript. */
  reflections: { key: string; value: unknown };
  /** Pages for supervision: free text too. */
  sheets: { key: string; value: unknown };
  /** What trainees would have said by themselves: free text too. */
  replies: { key: string; value: unknown };
  /** What pulled at trainees before they answered. */
  urges: { key: string; value: unknown };
  /** What was said after practising, by the unit's name (`unitKey`). */
  practised: { key: string; value: unknown };
  /** By the assignment's id. */
  assigned: { key: string; value: unknown };
  /** By the assignment's id. */
  made: { key: string; value: unknown };
  /** By the assignment's id, a stroke, and `HandIn.who`. */
  received: { key: string; value: unknown };
}

/** Every store there is; what takes everything along, or erases it, goes through these. */
export const STORES = [
  'attempts',
  'contents',
  'reflections',
  'sheets',
  'replies',
  'urges',
  'practised',
  'assigned',
  'made',
  'received',
] as const satisfies readonly (keyof Schema)[];

/** Those whose records are about a run, and go with it. */
export const ABOUT_A_RUN = [
  'reflections',
  'sheets',
  'replies',
  'urges',
] as const satisfies readonly StoreName[];

export type StoreName = (typeof STORES)[number];
export type OpenedDatabase = IDBPDatabase<Schema>;

/** A way to the database that stays one when the browser, or a newer version, has closed it. */
export interface Connection {
  /** The database, opened again if it was closed; rejects when everything has been erased. */
  readonly use: () => Promise<OpenedDatabase>;
  /**
   * Empties every store and deletes the database. Other pages that hold it open let go of it, and
   * write nothing more into it. This page may begin anew.
   */
  readonly erase: () => Promise<void>;
}

/** Opens the database; rejects when the browser refuses it, or another page holds it too long. */
export async function connect(patience = PATIENCE): Promise<Connection> {
  let erased = false;
  let opened: Promise<OpenedDatabase> | undefined;
  const use = (): Promise<OpenedDatabase> => {
    if (erased) return Promise.reject(new ErasedFault());
    if (opened !== undefined) return opened;
    const opening = open(patience, (erasing) => {
      erased ||= erasing;
      if (opened === opening) opened = undefined;
    });
    opened = opening;
    // What failed is tried again the next time.
    opening.catch(() => {
      if (opened === opening) opened = undefined;
    });
    return opening;
  };
  const erase = async (): Promise<void> => {
    const database = await use();
    const tx = database.transaction(STORES, 'readwrite');
    await Promise.all([...STORES.map((store) => tx.objectStore(store).clear()), tx.done]);
    opened = undefined;
    database.close();
    // It is empty already: a page that sleeps and does not let go must not hold this one up.
    await Promise.race([deleteDB(NAME), after(patience)]);
  };
  await use();
  return { use, erase };
}

function after(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** `onGone` is told when this opening is of no more use, and whether the database was deleted. */
async function open(patience: number, onGone: (erasing: boolean) => void): Promise<OpenedDatabase> {
  try {
    return await openAt(VERSION, patience, onGone);
  } catch (fault) {
    if (!(fault instanceof DOMException) || fault.name !== 'VersionError') throw fault;
    // A newer version of the app has been here; the stores of this one are still among its own.
    return openAt(undefined, patience, onGone);
  }
}

function openAt(
  version: number | undefined,
  patience: number,
  onGone: (erasing: boolean) => void,
): Promise<OpenedDatabase> {
  return new Promise((resolve, reject) => {
    let given = false;
    const opening = openDB<Schema>(NAME, version, {
      upgrade(database) {
        for (const store of STORES)
          if (!database.objectStoreNames.contains(store)) database.createObjectStore(store);
      },
      blocked() {
        setTimeout(() => {
          if (given) return;
          given = true;
          reject(new DOMException('An older page holds the database.', 'TimeoutError'));
        }, patience);
      },
    });
    opening.then((database) => {
      if (given) return database.close();
      given = true;
      // A newer version of the app in another tab must not wait for this one, nor who erases.
      database.addEventListener('versionchange', ({ newVersion }) => {
        database.close();
        onGone(newVersion === null);
      });
      database.addEventListener('close', () => onGone(false));
      resolve(database);
    }, reject);
  });
}
