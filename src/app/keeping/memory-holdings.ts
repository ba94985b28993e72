/** All that is in memory at once, in the same shape as what is on a disk. */
import { STORES } from './database.ts';
import type { Holdings } from './holdings.ts';
import { type MemoryHome, memoryHome } from './memory-home.ts';

export function openMemoryHoldings(home: MemoryHome = memoryHome()): Holdings {
  return {
    lasting: false,
    all: async () => home,
    async change(decide) {
      const writes = decide(home);
      for (const name of STORES)
        for (const [key, value] of writes[name] ?? []) home[name].set(key, value);
    },
    async erase() {
      for (const name of STORES) home[name].clear();
    },
  };
}
