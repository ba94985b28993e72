/** Attempts in memory: when the browser refuses storage, a run can still be played to its end. */
import { type Attempt, contentKey, goesOnFrom } from './attempt.ts';
import type { AttemptStore } from './attempt-store.ts';

export function openMemoryStore(): AttemptStore {
  const attempts = new Map<string, Attempt>();
  const contents = new Map<string, unknown>();
  const reflections = new Map<string, string>();
  return {
    lasting: false,
    async begin(attempt) {
      attempts.set(attempt.id, attempt);
    },
    async keep(attempt, content) {
      contents.set(contentKey(attempt), content);
    },
    async append(attempt) {
      const there = attempts.get(attempt.id);
      if (there !== undefined && !goesOnFrom(attempt, there)) return 'behind';
      attempts.set(attempt.id, attempt);
      return there === undefined ? 'anew' : 'stored';
    },
    read: async (id) => attempts.get(id),
    all: async () => [...attempts.values()].sort((a, b) => b.changedAt - a.changedAt),
    content: async (key) => contents.get(key),
    reflection: async (attempt) => reflections.get(attempt) ?? '',
    async reflect(attempt, words) {
      reflections.set(attempt, words);
    },
    async remove(id) {
      const removed = attempts.get(id);
      attempts.delete(id);
      reflections.delete(id);
      if (removed === undefined) return;
      const key = contentKey(removed);
      if (![...attempts.values()].some((other) => contentKey(other) === key)) contents.delete(key);
    },
  };
}
