/** From the id of an assignment that was made here to what its group handed in, replayed. */
import type { Assignment } from '../../course/assignment.ts';
import { checkRuns } from '../../course/checked-runs.ts';
import { type Group, groupOf } from '../../course/group.ts';
import type { CheckedHandIn } from '../../course/persons.ts';
import { type Damaged, sound } from '../keeping/attempt.ts';
import type { CourseStore, Received } from '../keeping/course-store.ts';
import { openCourseStore } from '../keeping/open-store.ts';
import { contentOf } from './content-of.ts';

export interface OpenedGroup {
  readonly store: CourseStore;
  readonly assignment: Assignment;
  /** All that were made here. */
  readonly made: readonly Assignment[];
  readonly received: readonly Received[];
  /** What is stored of the group and cannot be read. */
  readonly damaged: readonly Damaged[];
  readonly told: ToldGroup;
}

export interface ToldGroup {
  readonly group: Group;
  /** Runs that were received and do not replay any more, each as a plain sentence. */
  readonly leftOut: readonly string[];
}

/** Nothing when it was not made on this device. */
export async function openGroup(of: string): Promise<OpenedGroup | undefined> {
  const store = await openCourseStore();
  const made = sound(await store.made()).map(({ assignment }) => assignment);
  const assignment = made.find(({ id }) => id === of);
  if (assignment === undefined) return undefined;
  const records = await store.received(of);
  const received = sound(records);
  const damaged = records.filter((record): record is Damaged => 'fault' in record);
  return {
    store,
    assignment,
    made,
    received,
    damaged,
    told: await toldGroup(assignment, received),
  };
}

/** Replays everything; in portions, so that a page that shows it stays answerable. */
export async function toldGroup(
  assignment: Assignment,
  received: readonly Received[],
): Promise<ToldGroup> {
  const handedIn: CheckedHandIn[] = [];
  const leftOut: string[] = [];
  for (const [place, { handIn }] of received.entries()) {
    if (place % PORTION === PORTION - 1) await breath();
    const checked = await checkRuns(handIn, assignment, contentOf);
    handedIn.push({ handIn, runs: checked.runs });
    leftOut.push(...checked.leftOut.map((sentence) => `${handIn.alias}: ${sentence}`));
  }
  return { group: groupOf(assignment, handedIn), leftOut };
}

/** Hand-ins between which the page may answer. */
const PORTION = 40;

function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
