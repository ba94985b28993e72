/** What a course may leave on a device, for tests to bend. */
import type { Assigned, MadeAssignment, Received } from '../../../src/app/keeping/course-store.ts';
import type { Assignment } from '../../../src/course/assignment.ts';
import type { HandIn } from '../../../src/course/hand-in.ts';

export function assignment(id: string, change: Partial<Assignment> = {}): Assignment {
  return {
    format: 1,
    id,
    title: 'Week four',
    scenarios: [{ id: 'small', version: 1, content: '0'.repeat(16), tempers: [] }],
    mode: 'session',
    attempts: 2,
    note: '',
    ...change,
  };
}

export function assigned(id: string, change: Partial<Assigned> = {}): Assigned {
  return { assignment: assignment(id), who: '9'.repeat(16), alias: '', openedAt: 5, ...change };
}

export function made(id: string, madeAt: number): MadeAssignment {
  return { assignment: assignment(id), madeAt };
}

export function received(
  of: string,
  who: string,
  { receivedAt = 7, ...change }: Partial<HandIn> & { readonly receivedAt?: number } = {},
): Received {
  const handIn: HandIn = {
    format: 1,
    assignment: of,
    who,
    alias: 'Wren',
    runs: [{ id: 'c'.repeat(24), transcript: transcriptOf(['ask']) }],
    ...change,
  };
  return { handIn, receivedAt };
}

function transcriptOf(choices: readonly string[]): HandIn['runs'][number]['transcript'] {
  return {
    format: 1,
    scenario: 'small',
    content: '0'.repeat(64),
    temper: 'even',
    mode: 'session',
    seed: 4,
    choices,
  };
}
