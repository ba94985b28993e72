/** What was set on this device, for the page that sets more. */

import { cards } from 'virtual:cards';
import { useState } from 'react';
import type { Assignment } from '../../course/assignment.ts';
import { assignmentCode, fragmentOf } from '../../course/assignment-link.ts';
import type { SetEntry } from '../course/setting/set-entry.ts';
import { sound } from '../keeping/attempt.ts';
import type { CourseStore } from '../keeping/course-store.ts';
import { type StorageTrouble, troubleOf } from '../keeping/storage-trouble.ts';
import { unmarked } from '../ui/typeset.ts';
import { briefPath, groupPath } from './paths.ts';

export interface Made {
  readonly entries: readonly SetEntry[];
  readonly trouble: StorageTrouble | undefined;
  readonly make: (assignment: Assignment) => Promise<SetEntry>;
  readonly remove: (id: string) => Promise<void>;
}

/** `stored` is what `storedEntries` gave; it is not read again. */
export function useMade(course: CourseStore, stored: readonly SetEntry[]): Made {
  const [entries, setEntries] = useState(stored);
  const [trouble, setTrouble] = useState<StorageTrouble | undefined>(
    course.lasting ? undefined : 'refused',
  );
  return {
    entries,
    trouble,
    async make(assignment) {
      const entry = await entryOf(assignment, 0);
      // The link is good whether it could be stored here or not.
      await course
        .make({ assignment, madeAt: Date.now() })
        .catch((fault: unknown) => setTrouble(troubleOf(fault)));
      setEntries((before) => [entry, ...before]);
      return entry;
    },
    async remove(id) {
      try {
        await course.unmake(id);
        setEntries((before) => before.filter((entry) => entry.id !== id));
      } catch (fault) {
        setTrouble(troubleOf(fault));
      }
    },
  };
}

export async function storedEntries(course: CourseStore): Promise<readonly SetEntry[]> {
  const made = sound(await course.made());
  return Promise.all(
    made.map(async ({ assignment }) =>
      entryOf(assignment, sound(await course.received(assignment.id)).length),
    ),
  );
}

async function entryOf(assignment: Assignment, handedIn: number): Promise<SetEntry> {
  const { id, title, by, scenarios } = assignment;
  const fragment = fragmentOf(await assignmentCode(assignment));
  // An assignment has at least one scenario.
  const path = briefPath(scenarios[0]?.id ?? '');
  return {
    id,
    title,
    scenarios: scenarios.map((set) => titleOf(set.id)),
    link: new URL(`${path}${fragment}`, window.location.href).href,
    handedIn,
    groupHref: groupPath(id),
    ...(by === undefined ? {} : { by }),
  };
}

function titleOf(scenario: string): string {
  const title = cards.find(({ card }) => card.id === scenario)?.card.title;
  return title === undefined ? `“${scenario}” (no longer here)` : unmarked(title);
}
