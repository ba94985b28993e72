/** What has been set for whoever is at this device: in the link they came by, or taken up before. */
import type { Assignment } from '../../course/assignment.ts';
import { codeIn, fragmentOf } from '../../course/assignment-fragment.ts';
import { assignmentFrom } from '../../course/assignment-link.ts';
import { type Attempt, sound } from '../keeping/attempt.ts';
import type { AttemptStore } from '../keeping/attempt-store.ts';
import type { Assigned, CourseStore } from '../keeping/course-store.ts';
import { drawnHex } from './drawn-hex.ts';

export interface SetForYou {
  readonly assignment: Assignment;
  /** Absent while it has not been taken up. */
  readonly taken?: Assigned;
  /** Runs that came to their end for it, by scenario. */
  readonly done: ReadonlyMap<string, number>;
  /** What has to stand in a link for the assignment to go along; empty once it is taken up. */
  readonly fragment: string;
}

/** What a fragment carries, or what was taken up and names this scenario; nothing if neither. */
export async function setForYou(
  scenario: string,
  fragment: string,
  store: AttemptStore,
  course: CourseStore,
): Promise<SetForYou | { readonly fault: string } | undefined> {
  const [linked, taken, records] = await Promise.all([
    assignmentFrom(fragment),
    course.assigned(),
    store.all(),
  ]);
  const attempts = sound(records);
  const known = sound(taken).map((one) => takenUp(one, attempts));
  if (linked === undefined) {
    const naming = known.filter(({ assignment }) =>
      assignment.scenarios.some(({ id }) => id === scenario),
    );
    return naming.find((one) => !isDone(one)) ?? naming[0];
  }
  if ('fault' in linked) return linked;
  const { assignment } = linked;
  // What was taken up stays as it was taken up, whatever a second link of that name says.
  const before = known.find((one) => one.assignment.id === assignment.id);
  const code = codeIn(fragment) ?? '';
  return (
    before ?? { assignment, done: doneFor(assignment.id, attempts), fragment: fragmentOf(code) }
  );
}

/** Everything that was taken up here, the latest first. */
export function takenUp(taken: Assigned, attempts: readonly Attempt[]): SetForYou {
  const { assignment } = taken;
  return { assignment, taken, done: doneFor(assignment.id, attempts), fragment: '' };
}

/** Takes an assignment up, under a name of its own drawn by chance. */
export async function takeUp(course: CourseStore, { assignment, taken }: SetForYou): Promise<void> {
  if (taken !== undefined) return;
  await course.assign({ assignment, who: drawnHex(8), alias: '', openedAt: Date.now() });
}

/** Whether each of its scenarios has been played as often as was asked. */
export function isDone({ assignment, done }: SetForYou): boolean {
  return assignment.scenarios.every(({ id }) => (done.get(id) ?? 0) >= assignment.attempts);
}

function doneFor(assignment: string, attempts: readonly Attempt[]): ReadonlyMap<string, number> {
  const done = new Map<string, number>();
  for (const { ended, transcript, assignment: begunFor } of attempts)
    if (ended && begunFor === assignment)
      done.set(transcript.scenario, (done.get(transcript.scenario) ?? 0) + 1);
  return done;
}
