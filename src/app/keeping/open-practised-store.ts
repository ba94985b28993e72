/** The store of what was practised; apart from the others, as no session needs it. */
import { connection, memory } from './open-store.ts';
import {
  openIndexedPractisedStore,
  openMemoryPractisedStore,
  type PractisedStore,
} from './practised-store.ts';

/** IndexedDB where the browser has it and allows it; else memory, which says so (`lasting`). */
export function openPractisedStore(): Promise<PractisedStore> {
  return openIndexedPractisedStore(connection()).catch(() => openMemoryPractisedStore(memory));
}
