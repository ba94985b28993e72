/** What a page keeps in memory when the browser refuses storage: the same stores, as plain maps. */
import type { StoreName } from './database.ts';

export type MemoryHome = Readonly<Record<StoreName, Map<string, unknown>>>;

export function memoryHome(): MemoryHome {
  return {
    attempts: new Map(),
    contents: new Map(),
    reflections: new Map(),
    sheets: new Map(),
    replies: new Map(),
    urges: new Map(),
    practised: new Map(),
    assigned: new Map(),
    made: new Map(),
    received: new Map(),
  };
}
