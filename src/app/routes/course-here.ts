/** What a course has left on this device, as the library tells it. */
import { cards } from 'virtual:cards';
import { type Attempt, sound } from '../keeping/attempt.ts';
import type { DamagedInCourse } from '../keeping/course-store.ts';
import { openCourseStore } from '../keeping/open-store.ts';
import type { SetStories } from '../library/set-for-you.tsx';
import { unmarked } from '../ui/typeset.ts';
import { briefPath, handInPath } from './paths.ts';
import { type SetForYou, takenUp } from './set-for-you.ts';

export interface CourseHere {
  readonly damaged: readonly DamagedInCourse[];
  /** What tutors have set, the latest first, and how far these runs are with it. */
  readonly setFor: (attempts: readonly Attempt[]) => readonly SetStories[];
}

export async function courseHere(): Promise<CourseHere> {
  const store = await openCourseStore();
  const [damaged, taken] = await Promise.all([store.damaged(), store.assigned()]);
  return {
    damaged,
    setFor: (attempts) => sound(taken).map((one) => storiesOf(takenUp(one, attempts), attempts)),
  };
}

/** What was set, with those of its scenarios that are here. */
function storiesOf(
  { assignment, taken, done }: SetForYou,
  attempts: readonly Attempt[],
): SetStories {
  const { id, title, by, scenarios } = assignment;
  return {
    id,
    title,
    attempts: assignment.attempts,
    stories: scenarios.flatMap((set) => {
      const shipped = cards.find(({ card }) => card.id === set.id);
      if (shipped === undefined) return [];
      const title = unmarked(shipped.card.title);
      const begun = attempts.some(
        (one) => one.assignment === id && one.transcript.scenario === set.id,
      );
      return [{ title, href: briefPath(set.id), done: done.get(set.id) ?? 0, begun }];
    }),
    played: attempts.some((attempt) => attempt.assignment === id),
    handedIn: taken?.handedInAt !== undefined,
    handInHref: handInPath(id),
    ...(by === undefined ? {} : { by }),
  };
}
