/** What has been set of a scenario, for its brief: it is looked for once the page stands. */
import { codeIn } from '../../course/assignment-fragment.ts';
import { mayHoldCourse, openCourseStore, openStore } from '../keeping/open-store.ts';
import type { SetForYou } from './set-for-you.ts';
import { useFragment } from './use-fragment.ts';
import { useLoaded } from './use-loaded.ts';

/** What is set, or why the link cannot be read; nothing when nothing is set. */
export type Found = SetForYou | { readonly fault: string } | undefined;

export interface LookedFor {
  /** As far as it is known by now. */
  readonly set: Found;
  /** For whoever must not go on before it is known. */
  readonly known: () => Promise<Found>;
}

export function useSetForYou(scenario: string): LookedFor {
  const fragment = useFragment();
  const asked = useLoaded(`${scenario} ${fragment}`, () => lookedUp(scenario, fragment));
  const set = asked.is === 'here' ? asked.value : undefined;
  return { set, known: async () => (asked.is === 'here' ? set : lookedUp(scenario, fragment)) };
}

async function lookedUp(scenario: string, fragment: string): Promise<Found> {
  const linked = codeIn(fragment) !== undefined;
  try {
    if (!linked && !(await mayHoldCourse())) return undefined;
    const [{ setForYou }, store, course] = await Promise.all([
      import('./set-for-you.ts'),
      openStore(),
      openCourseStore(),
    ]);
    return await setForYou(scenario, fragment, store, course);
  } catch {
    // Without a link nobody waits to be told of one.
    return !linked
      ? undefined
      : { fault: 'What this page needs for it cannot be reached just now.' };
  }
}
