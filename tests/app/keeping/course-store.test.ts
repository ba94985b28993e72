/** What a course leaves is kept alike in both homes; IndexedDB keeps what others have damaged. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Received } from '../../../src/app/keeping/course-store.ts';
import { openIndexedCourseStore } from '../../../src/app/keeping/indexed-course-store.ts';
import { openMemoryCourseStore } from '../../../src/app/keeping/memory-course-store.ts';
import { assigned, assignment, made, received } from './course-fixtures.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const [A, B] = ['a'.repeat(16), 'b'.repeat(16)];
const [ANN, BEN] = ['1'.repeat(16), '2'.repeat(16)];

describe.each([
  ['IndexedDB', openIndexedCourseStore],
  ['memory', async () => openMemoryCourseStore()],
] as const)('a course in %s', (_name, open) => {
  it('keeps what was taken up, the latest first, and what changes of it', async () => {
    const store = await open();
    await store.assign(assigned(A, { openedAt: 1 }));
    await store.assign(assigned(B, { openedAt: 2 }));
    expect(await store.assigned()).toEqual([
      assigned(B, { openedAt: 2 }),
      assigned(A, { openedAt: 1 }),
    ]);
    const handedIn = assigned(A, { openedAt: 1, alias: 'Wren', handedInAt: 9 });
    await store.assign(handedIn);
    await store.unassign(B);
    expect(await store.assigned()).toEqual([handedIn]);
  });

  it('keeps what was made, the latest first', async () => {
    const store = await open();
    await store.make(made(A, 1));
    await store.make(made(B, 2));
    expect(await store.made()).toEqual([made(B, 2), made(A, 1)]);
  });

  it('keeps one result a trainee and an assignment, and puts the new in place of the old', async () => {
    const store = await open();
    await store.receive([received(A, ANN), received(A, BEN), received(B, ANN)]);
    const again = received(A, ANN, { alias: 'Wren again', receivedAt: 50 });
    await store.receive([again]);
    expect(await store.received(A)).toEqual([again, received(A, BEN)]);
    await store.putAside(A, BEN);
    expect(await store.received(A)).toEqual([again]);
    expect(await store.received(B)).toEqual([received(B, ANN)]);
  });

  it('removes what was received with the assignment it was received for, and no other', async () => {
    const store = await open();
    await store.make(made(A, 1));
    await store.make(made(B, 2));
    await store.receive([received(A, ANN), received(B, ANN)]);
    await store.unmake(A);
    expect(await store.made()).toEqual([made(B, 2)]);
    expect(await store.received(A)).toEqual([]);
    expect(await store.received(B)).toEqual([received(B, ANN)]);
  });

  it('puts back an assignment that was made, with all that was received for it', async () => {
    const store = await open();
    await store.make(made(A, 1));
    await store.receive([received(A, ANN), received(A, BEN), received(B, ANN)]);
    const putBack = await store.unmake(A);
    await putBack();
    expect(await store.made()).toEqual([made(A, 1)]);
    expect(await store.received(A)).toEqual([received(A, ANN), received(A, BEN)]);
  });

  it('puts back what was taken up, and what one trainee handed in', async () => {
    const store = await open();
    await store.assign(assigned(A, { alias: 'Wren' }));
    await store.receive([received(A, ANN)]);
    for (const putBack of [await store.unassign(A), await store.putAside(A, ANN)]) await putBack();
    expect(await store.assigned()).toEqual([assigned(A, { alias: 'Wren' })]);
    expect(await store.received(A)).toEqual([received(A, ANN)]);
  });

  it('has nothing damaged while nobody else wrote into it', async () => {
    const store = await open();
    await store.assign(assigned(A));
    await store.make(made(A, 1));
    await store.receive([received(A, ANN)]);
    expect(await store.damaged()).toEqual([]);
  });
});

describe('damaged records of a course', () => {
  const broken: readonly (readonly ['assigned' | 'made' | 'received', string, unknown])[] = [
    ['assigned', A, 'nonsense'],
    ['assigned', A, assigned(B)],
    ['assigned', A, { ...assigned(A), who: 'Ann Other' }],
    ['assigned', A, { ...assigned(A), alias: 'x'.repeat(500) }],
    ['assigned', A, { ...assigned(A), openedAt: Number.NaN }],
    ['assigned', A, { ...assigned(A), handedInAt: 'never' }],
    ['made', A, null],
    ['made', A, made(B, 1)],
    ['made', A, { ...made(A, 1), madeAt: '1' }],
    ['made', A, { assignment: { ...assignment(A), title: '' }, madeAt: 1 }],
    ['received', `${A}/${ANN}`, []],
    ['received', `${A}/${ANN}`, received(A, BEN)],
    ['received', `${A}/${ANN}`, { ...received(A, ANN), receivedAt: undefined }],
    ['received', `${A}/${ANN}`, { ...received(A, ANN), handIn: { format: 9 } }],
    ['received', `${A}/${ANN}`, withBrokenRun(received(A, ANN))],
  ];

  it.each(broken)('are set aside with their reason: %s, %s, %j', async (kind, key, found) => {
    const store = await openIndexedCourseStore();
    await store.assign(assigned(B));
    await store.make(made(B, 1));
    await store.receive([received(B, BEN)]);
    const db = await openDB('reattune');
    await db.put(kind, found, key);
    db.close();

    const [damaged, ...others] = await store.damaged();
    expect(others).toEqual([]);
    expect(damaged).toMatchObject({ storedAs: kind, key, found });
    expect(damaged?.fault).toMatch(/\.$/);
    const listed: readonly object[] = {
      assigned: await store.assigned(),
      made: await store.made(),
      received: await store.received(A),
    }[kind];
    expect(listed).toContainEqual({ key, found, fault: damaged?.fault });

    if (damaged !== undefined) await (await store.removeDamaged(damaged))();
    expect(await store.damaged()).toEqual([damaged]);
    if (damaged !== undefined) await store.removeDamaged(damaged);
    expect(await store.damaged()).toEqual([]);
    expect(await store.assigned()).toEqual([assigned(B)]);
    expect(await store.made()).toEqual([made(B, 1)]);
    expect(await store.received(B)).toEqual([received(B, BEN)]);
  });
});

function withBrokenRun(one: Received): unknown {
  return { ...one, handIn: { ...one.handIn, runs: [...one.handIn.runs, { id: 'no' }] } };
}
