/** What was set on this device, for the page that sets more. */

import { cards } from 'virtual:cards';
import { useState } from 'react';
import type { Assignment } from '../../course/assignment.ts';
import { fragmentOf } from '../../course/assignment-fragment.ts';
import { assignmentCode } from '../../course/assignment-link.ts';
import type { SetEntry } from '../course/setting/set-entry.ts';
import { sound } from '../keeping/attempt.ts';
import type { CourseStore } from '../keeping/course-store.ts';
import { type StorageTrouble, troubleOf } from '../keeping/storage-trouble.ts';
import type { Removal } from '../ui/removed-lines.tsx';
import { inQuotes, unmarked } from '../ui/typeset.ts';
import { useRemovals } from '../ui/use-removals.ts';
import { briefPath, groupPath } from './paths.ts';

export interface Made {
  readonly entries: readonly SetEntry[];
  readonly trouble: StorageTrouble | undefined;
  readonly make: (assignment: Assignment) => Promise<SetEntry>;
  readonly remove: (id: string) => Promise<void>;
  /** Those that were removed, while that can be undone. */
  readonly removed: readonly Removal[];
  readonly undo: (id: string) => Promise<void>;
}

/** `stored` is what `storedEntries` gave; it is not read again. */
export function useMade(course: CourseStore, stored: readonly SetEntry[]): Made {
  const [entries, setEntries] = useState(stored);
  const [trouble, setTrouble] = useState<StorageTrouble | undefined>(
    course.lasting ? undefined : 'refused',
  );
  const { removals, removed, undo } = useRemovals();
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
    removed: removals,
    async remove(id) {
      const entry = entries.find((one) => one.id === id);
      if (entry === undefined) return;
      try {
        const putBack = await course.unmake(id);
        setEntries((before) => before.filter((one) => one.id !== id));
        removed({ key: id, said: goneWith(entry) }, async () => {
          await putBack();
          // Where it stood before, as far as the others still stand there.
          setEntries((now) => now.toSpliced(entries.indexOf(entry), 0, entry));
        });
      } catch (fault) {
        setTrouble(troubleOf(fault));
      }
    },
    async undo(id) {
      try {
        await undo(id);
      } catch (fault) {
        setTrouble(troubleOf(fault));
        throw fault;
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

/** What is gone, and what that means for links that were given away. */
function goneWith({ title, handedIn }: SetEntry): string {
  const work = handedIn === 1 ? 'what one person has' : `what ${handedIn} people have`;
  return `${inQuotes(title)} has been removed from this device${
    handedIn === 0 ? '' : `, and with it ${work} handed in`
  }. Its link can still be opened and played; what comes back from it can no longer be read here.`;
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
