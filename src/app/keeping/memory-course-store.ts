/** What a course leaves, in memory: when the browser refuses storage, it lasts as long as the page. */
import type { Damaged } from './attempt.ts';
import { parseAssigned, parseMade, parseReceived, receivedKey } from './course-records.ts';
import type { CourseStore } from './course-store.ts';
import { type MemoryHome, memoryHome } from './memory-home.ts';

export function openMemoryCourseStore(home: MemoryHome = memoryHome()): CourseStore {
  const { assigned, made, received } = home;
  return {
    lasting: false,
    assigned: async () => sound(assigned, parseAssigned).sort((a, b) => b.openedAt - a.openedAt),
    async assign(one) {
      assigned.set(one.assignment.id, one);
    },
    async unassign(assignment) {
      assigned.delete(assignment);
    },
    made: async () => sound(made, parseMade).sort((a, b) => b.madeAt - a.madeAt),
    async make(one) {
      made.set(one.assignment.id, one);
    },
    async unmake(assignment) {
      made.delete(assignment);
      for (const key of received.keys())
        if (key.startsWith(receivedKey(assignment, ''))) received.delete(key);
    },
    received: async (assignment) =>
      sound(received, parseReceived)
        .filter(({ handIn }) => handIn.assignment === assignment)
        .sort((a, b) => (a.handIn.who < b.handIn.who ? -1 : 1)),
    async receive(several) {
      for (const one of several)
        received.set(receivedKey(one.handIn.assignment, one.handIn.who), one);
    },
    async putAside(assignment, who) {
      received.delete(receivedKey(assignment, who));
    },
    damaged: async () => [],
    async removeDamaged() {
      // Nothing is put into memory but what was parsed, so nothing in it is ever damaged.
    },
  };
}

function sound<T extends object>(
  records: ReadonlyMap<string, unknown>,
  parse: (key: string, found: unknown) => T | Damaged,
): T[] {
  return [...records].flatMap(([key, found]) => {
    const one = parse(key, found);
    return 'fault' in one ? [] : [one];
  });
}
