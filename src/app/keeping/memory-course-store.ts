/** What a course leaves, in memory: when the browser refuses storage, it lasts as long as the page. */
import type { Damaged } from './attempt.ts';
import { parseAssigned, parseMade, parseReceived, receivedKey } from './course-records.ts';
import type { CourseStore } from './course-store.ts';
import { type MemoryHome, memoryHome } from './memory-home.ts';
import { takeOutOfMemory } from './take-out.ts';

export function openMemoryCourseStore(home: MemoryHome = memoryHome()): CourseStore {
  const { assigned, made, received } = home;
  return {
    lasting: false,
    assigned: async () => sound(assigned, parseAssigned).sort((a, b) => b.openedAt - a.openedAt),
    async assign(one) {
      assigned.set(one.assignment.id, one);
    },
    unassign: async (assignment) => takeOutOfMemory(home, [{ store: 'assigned', key: assignment }]),
    made: async () => sound(made, parseMade).sort((a, b) => b.madeAt - a.madeAt),
    async make(one) {
      made.set(one.assignment.id, one);
    },
    unmake: async (assignment) =>
      takeOutOfMemory(home, [
        { store: 'made', key: assignment },
        { store: 'received', key: receivedKey(assignment, ''), several: true },
      ]),
    received: async (assignment) =>
      sound(received, parseReceived)
        .filter(({ handIn }) => handIn.assignment === assignment)
        .sort((a, b) => (a.handIn.who < b.handIn.who ? -1 : 1)),
    async receive(several) {
      for (const one of several)
        received.set(receivedKey(one.handIn.assignment, one.handIn.who), one);
    },
    putAside: async (assignment, who) =>
      takeOutOfMemory(home, [{ store: 'received', key: receivedKey(assignment, who) }]),
    damaged: async () => [],
    // Nothing is put into memory but what was parsed, so nothing in it is ever damaged.
    removeDamaged: async () => async () => {},
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
