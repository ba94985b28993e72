/** What a course leaves on a device: what was set, what was taken up, what was handed in. */
import type { Assignment } from '../../course/assignment.ts';
import type { HandIn } from '../../course/hand-in.ts';
import type { Damaged } from './attempt.ts';
import type { PutBack } from './take-out.ts';

/** An assignment that somebody has opened on this device, to do it. */
export interface Assigned {
  readonly assignment: Assignment;
  /** See `HandIn.who`. */
  readonly who: string;
  /** The alias last handed in with; empty before. */
  readonly alias: string;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  /** When it was last handed in. */
  readonly handedInAt?: number;
}

/** An assignment that was made on this device, for others. */
export interface MadeAssignment {
  readonly assignment: Assignment;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
}

/** All that one trainee has handed in for one assignment, several hand-ins made one. */
export interface Received {
  readonly handIn: HandIn;
  /** Milliseconds since 1970, of the latest. */
  readonly receivedAt: number;
}

/** What the stores of a course are called. */
export type CourseKind = 'assigned' | 'made' | 'received';

export interface DamagedInCourse extends Damaged {
  readonly storedAs: CourseKind;
}

export interface CourseStore {
  /** Whether what is stored outlives this page. */
  readonly lasting: boolean;
  /** Everything that was taken up here, the latest first. */
  assigned(): Promise<readonly (Assigned | Damaged)[]>;
  /** Stores one that was taken up, or what has changed of it. */
  assign(assigned: Assigned): Promise<void>;
  /** Removes one that was taken up; gives what puts it back. */
  unassign(assignment: string): Promise<PutBack>;
  /** Everything that was made here, the latest first. */
  made(): Promise<readonly (MadeAssignment | Damaged)[]>;
  make(made: MadeAssignment): Promise<void>;
  /**
   * Removes an assignment that was made here, with all that was received for it; gives what puts
   * all of that back.
   */
  unmake(assignment: string): Promise<PutBack>;
  /** What has been handed in for an assignment, in the order of `who`, which is chance. */
  received(assignment: string): Promise<readonly (Received | Damaged)[]>;
  /** Stores hand-ins, each in place of what the same trainee had handed in before. */
  receive(received: readonly Received[]): Promise<void>;
  /** Removes one trainee's hand-ins; gives what puts them back. */
  putAside(assignment: string, who: string): Promise<PutBack>;
  /** Everything of a course that cannot be read, whichever kind it was stored as. */
  damaged(): Promise<readonly DamagedInCourse[]>;
  /** Removes one record that cannot be read, and nothing else; gives what puts it back. */
  removeDamaged(record: DamagedInCourse): Promise<PutBack>;
}
