/** The store of this page: opened once, and honest about what the browser allows. */
import type { AttemptStore } from './attempt-store.ts';
import { openIndexedStore } from './indexed-store.ts';
import { openMemoryStore } from './memory-store.ts';

let opened: Promise<AttemptStore> | undefined;

/** IndexedDB where the browser has it and allows it; else memory, which says so (`lasting`). */
export function openStore(): Promise<AttemptStore> {
  opened ??= openIndexedStore().catch(() => openMemoryStore());
  return opened;
}
