// @vitest-environment node
/** What is set for whoever is at a device: what their link carries, or what they took up before. */
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../src/app/keeping/attempt.ts';
import { openMemoryCourseStore } from '../../../src/app/keeping/memory-course-store.ts';
import { openMemoryStore } from '../../../src/app/keeping/memory-store.ts';
import { isDone, setForYou, takeUp } from '../../../src/app/routes/set-for-you.ts';
import type { Assignment } from '../../../src/course/assignment.ts';
import { fragmentOf } from '../../../src/course/assignment-fragment.ts';
import { assignmentCode } from '../../../src/course/assignment-link.ts';
import { assigned, assignment } from '../keeping/course-fixtures.ts';

const A = 'a'.repeat(16);
const B = 'b'.repeat(16);
const linkTo = async (set: Assignment) => fragmentOf(await assignmentCode(set));

async function shelf({ ended = 0 }: { readonly ended?: number } = {}) {
  const store = openMemoryStore();
  const course = openMemoryCourseStore();
  for (let run = 0; run < ended; run += 1) await store.begin(attempt(run, A, true));
  await store.begin(attempt(90, A, false));
  await store.begin(attempt(91, undefined, true));
  return { store, course };
}

function attempt(at: number, of: string | undefined, ended: boolean): Attempt {
  return {
    id: `run-${at}`,
    transcript: {
      format: 1,
      scenario: 'small',
      content: '0'.repeat(64),
      temper: 'even',
      mode: 'session',
      seed: 1,
      choices: [],
    },
    judgement: 'j',
    startedAt: at,
    changedAt: at,
    ended,
    ...(of === undefined ? {} : { assignment: of }),
  };
}

const here = async (
  fragment: string,
  { store, course }: Awaited<ReturnType<typeof shelf>>,
  scenario = 'small',
) => {
  const found = await setForYou(scenario, fragment, store, course);
  if (found === undefined || 'fault' in found) return { found };
  return { found, set: found };
};

describe('a link', () => {
  it('brings its assignment, which is not taken up by being opened', async () => {
    const kept = await shelf();
    const fragment = await linkTo(assignment(A));
    const { set } = await here(fragment, kept);
    expect(set?.assignment).toEqual(assignment(A));
    expect(set?.taken).toBeUndefined();
    expect(set?.fragment).toBe(fragment);
    expect(await kept.course.assigned()).toEqual([]);
  });

  it('is taken up once, under a name drawn by chance', async () => {
    const kept = await shelf();
    const { set } = await here(await linkTo(assignment(A)), kept);
    if (set === undefined) throw new Error('Nothing was set.');
    await takeUp(kept.course, set);
    const again = await here(await linkTo(assignment(A)), kept);
    if (again.set === undefined) throw new Error('Nothing was set.');
    await takeUp(kept.course, again.set);
    const [taken, ...more] = await kept.course.assigned();
    expect(more).toEqual([]);
    expect(taken).toMatchObject({ assignment: assignment(A), alias: '' });
    expect(taken !== undefined && 'who' in taken ? taken.who : '').toMatch(/^[0-9a-f]{16}$/);
    expect(again.set.taken).toEqual(taken);
    expect(again.set.fragment).toBe('');
  });

  it('does not change what was taken up under its name', async () => {
    const kept = await shelf();
    await kept.course.assign(assigned(A));
    const edited = assignment(A, { title: 'Send it elsewhere' });
    expect((await here(await linkTo(edited), kept)).set?.assignment.title).toBe('Week four');
  });

  it('that cannot be read says so', async () => {
    const fragment = (await linkTo(assignment(A))).slice(0, -9);
    expect((await here(fragment, await shelf())).found).toHaveProperty('fault');
  });
});

describe('without a link', () => {
  it('what was taken up is shown in the briefs it names, and in no other', async () => {
    const kept = await shelf();
    await kept.course.assign(assigned(A));
    expect((await here('', kept)).set?.assignment.id).toBe(A);
    expect((await here('#safety', kept)).set?.assignment.id).toBe(A);
    expect((await here('', kept, 'another')).found).toBeUndefined();
  });

  it('one that is not done comes before one that is', async () => {
    const kept = await shelf({ ended: 2 });
    await kept.course.assign(assigned(A, { openedAt: 9 }));
    await kept.course.assign({ ...assigned(B), assignment: assignment(B), openedAt: 3 });
    expect((await here('', kept)).set?.assignment.id).toBe(B);
    await kept.course.unassign(B);
    const { set } = await here('', kept);
    expect(set?.assignment.id).toBe(A);
    expect(set !== undefined && isDone(set)).toBe(true);
  });

  it('only runs that were begun for it and came to their end count', async () => {
    const kept = await shelf({ ended: 1 });
    await kept.course.assign(assigned(A));
    const { set } = await here('', kept);
    expect(set?.done).toEqual(new Map([['small', 1]]));
    expect(set !== undefined && isDone(set)).toBe(false);
  });
});
