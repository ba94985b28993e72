/** What a course leaves, in memory: when the browser refuses storage, it lasts as long as the page. */
import { receivedKey } from './course-records.ts';
import type { Assigned, CourseStore, MadeAssignment, Received } from './course-store.ts';

export function openMemoryCourseStore(): CourseStore {
  const assigned = new Map<string, Assigned>();
  const made = new Map<string, MadeAssignment>();
  const received = new Map<string, Received>();
  return {
    lasting: false,
    assigned: async () => [...assigned.values()].sort((a, b) => b.openedAt - a.openedAt),
    async assign(one) {
      assigned.set(one.assignment.id, one);
    },
    async unassign(assignment) {
      assigned.delete(assignment);
    },
    made: async () => [...made.values()].sort((a, b) => b.madeAt - a.madeAt),
    async make(one) {
      made.set(one.assignment.id, one);
    },
    async unmake(assignment) {
      made.delete(assignment);
      for (const [key, { handIn }] of received)
        if (handIn.assignment === assignment) received.delete(key);
    },
    received: async (assignment) =>
      [...received]
        .filter(([, { handIn }]) => handIn.assignment === assignment)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, one]) => one),
    async receive(several) {
      for (const one of several)
        received.set(receivedKey(one.handIn.assignment, one.handIn.who), one);
    },
    async putAside(assignment, who) {
      received.delete(receivedKey(assignment, who));
    },
    damaged: async () => [],
    async removeDamaged() {
      // Nothing in memory is read from outside, so nothing in it is ever damaged.
    },
  };
}
