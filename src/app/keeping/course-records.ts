/** What a store may hold of a course, read: a record of ours, or what is damaged and why. */
import { parseAssignment } from '../../course/assignment.ts';
import { HAND_IN_LIMITS, parseHandIn } from '../../course/hand-in.ts';
import { fieldsOf, hexOf, textOf } from '../../course/own-field.ts';
import type { Damaged } from './attempt.ts';
import type { Assigned, MadeAssignment, Received } from './course-store.ts';

/** The key a trainee's hand-ins are stored under. */
export function receivedKey(assignment: string, who: string): string {
  return `${assignment}/${who}`;
}

export function parseAssigned(key: string, found: unknown): Assigned | Damaged {
  const damaged = (fault: string): Damaged => ({ key, found, fault });
  const field = fieldsOf(found);
  if (field === undefined) return damaged(NO_RECORD);
  const parsed = parseAssignment(field('assignment'));
  const who = hexOf(field('who'), 16);
  const alias = textOf(field('alias') ?? '', HAND_IN_LIMITS.alias);
  const openedAt = timeOf(field('openedAt'));
  const handedInAt = field('handedInAt');
  if ('fault' in parsed) return damaged(parsed.fault);
  if (parsed.assignment.id !== key) return damaged(WRONG_KEY);
  if (who === undefined || alias === undefined) return damaged('It does not say whose it is.');
  if (openedAt === undefined) return damaged(NO_DATE);
  if (handedInAt !== undefined && timeOf(handedInAt) === undefined) return damaged(NO_DATE);
  return {
    assignment: parsed.assignment,
    who,
    alias,
    openedAt,
    ...(handedInAt === undefined ? {} : { handedInAt: Number(handedInAt) }),
  };
}

export function parseMade(key: string, found: unknown): MadeAssignment | Damaged {
  const damaged = (fault: string): Damaged => ({ key, found, fault });
  const field = fieldsOf(found);
  if (field === undefined) return damaged(NO_RECORD);
  const parsed = parseAssignment(field('assignment'));
  const madeAt = timeOf(field('madeAt'));
  if ('fault' in parsed) return damaged(parsed.fault);
  if (parsed.assignment.id !== key) return damaged(WRONG_KEY);
  if (madeAt === undefined) return damaged(NO_DATE);
  return { assignment: parsed.assignment, madeAt };
}

export function parseReceived(key: string, found: unknown): Received | Damaged {
  const damaged = (fault: string): Damaged => ({ key, found, fault });
  const field = fieldsOf(found);
  if (field === undefined) return damaged(NO_RECORD);
  const parsed = parseHandIn(field('handIn'));
  const receivedAt = timeOf(field('receivedAt'));
  if ('fault' in parsed) return damaged(parsed.fault);
  // Only what was whole is ever stored, so a run that cannot be read was damaged here.
  if (parsed.leftOut.length > 0) return damaged(parsed.leftOut.join(' '));
  const { handIn } = parsed;
  if (receivedKey(handIn.assignment, handIn.who) !== key) return damaged(WRONG_KEY);
  if (receivedAt === undefined) return damaged(NO_DATE);
  return { handIn, receivedAt };
}

const NO_RECORD = 'It is not a record.';
const WRONG_KEY = 'Its name and its key differ.';
const NO_DATE = 'Its dates cannot be read.';

function timeOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
