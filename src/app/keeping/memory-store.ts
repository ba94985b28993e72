/** Attempts in memory: when the browser refuses storage, a run can still be played to its end. */

import { goesOnFrom } from '../../scenario/transcript.ts';
import { type Attempt, contentKey, type Damaged, isDamaged, parseAttempt } from './attempt.ts';
import type { AttemptStore } from './attempt-store.ts';
import { type MemoryHome, memoryHome } from './memory-home.ts';

export function openMemoryStore(home: MemoryHome = memoryHome()): AttemptStore {
  const { attempts, contents } = home;
  const read = (id: string): Attempt | Damaged | undefined =>
    attempts.has(id) ? parseAttempt(id, attempts.get(id)) : undefined;
  const sound = (): Attempt[] =>
    [...attempts.keys()].flatMap((id) => {
      const one = read(id);
      return one === undefined || isDamaged(one) ? [] : [one];
    });
  return {
    lasting: false,
    async begin(attempt) {
      attempts.set(attempt.id, attempt);
    },
    async keep(attempt, content) {
      contents.set(contentKey(attempt), content);
    },
    async append(attempt) {
      const there = read(attempt.id);
      if (
        there !== undefined &&
        !isDamaged(there) &&
        !goesOnFrom(attempt.transcript, there.transcript)
      )
        return 'behind';
      attempts.set(attempt.id, attempt);
      return there === undefined ? 'anew' : 'stored';
    },
    read: async (id) => read(id),
    all: async () => sound().sort((a, b) => b.changedAt - a.changedAt),
    content: async (key) => contents.get(key),
    async remove(id) {
      const { takeOutOfMemory, withRun } = await import('./take-out.ts');
      return takeOutOfMemory(home, withRun(id, sound()));
    },
  };
}
