/** The stores of this page: opened once, and honest about what the browser allows. */
import type { AttemptStore } from './attempt-store.ts';
import type { CourseKind, CourseStore } from './course-store.ts';
import { type Connection, connect } from './database.ts';
import type { Holdings } from './holdings.ts';
import { openIndexedStore } from './indexed-store.ts';
import { memoryHome } from './memory-home.ts';
import { openMemoryStore } from './memory-store.ts';
import type { WrittenStore } from './written-store.ts';

/** Where everything of this page is kept when the browser refuses storage. */
const memory = memoryHome();
let connecting: Promise<Connection> | undefined;
let attempts: Promise<AttemptStore> | undefined;
let course: Promise<CourseStore> | undefined;

/** IndexedDB where the browser has it and allows it; else memory, which says so (`lasting`). */
export function openStore(): Promise<AttemptStore> {
  attempts ??= openIndexedStore(connection()).catch(() => openMemoryStore(memory));
  return attempts;
}

/** The same for what a course leaves here; its code is fetched by those who ask for it. */
export function openCourseStore(): Promise<CourseStore> {
  const opening = course ?? openCourse();
  course = opening;
  // Code that could not be fetched is asked for again the next time.
  opening.catch(() => {
    course = undefined;
  });
  return opening;
}

/** The same for what a trainee writes, notes or answers; its code too is fetched by those who ask. */
export async function openWrittenStore(): Promise<WrittenStore> {
  const { openIndexedWrittenStore, openMemoryWrittenStore } = await import('./written-store.ts');
  return openIndexedWrittenStore(connection()).catch(() => openMemoryWrittenStore(memory));
}

/** All of it at once, for taking it along and for erasing it. */
export async function openHoldings(): Promise<Holdings> {
  const [{ openIndexedHoldings }, { openMemoryHoldings }] = await Promise.all([
    import('./indexed-holdings.ts'),
    import('./memory-holdings.ts'),
  ]);
  return openIndexedHoldings(connection()).catch(() => openMemoryHoldings(memory));
}

/**
 * Whether a course has left anything here. Asked before its code is fetched, which most never need;
 * where that cannot be said, it may have.
 */
export async function mayHoldCourse(): Promise<boolean> {
  try {
    const database = await (await connection()).use();
    const counts = await Promise.all(COURSE_KINDS.map((kind) => database.count(kind)));
    return counts.some((count) => count > 0);
  } catch {
    return true;
  }
}

const COURSE_KINDS = ['assigned', 'made', 'received'] as const satisfies readonly CourseKind[];

async function openCourse(): Promise<CourseStore> {
  const [{ openIndexedCourseStore }, { openMemoryCourseStore }] = await Promise.all([
    import('./indexed-course-store.ts'),
    import('./memory-course-store.ts'),
  ]);
  return openIndexedCourseStore(connection()).catch(() => openMemoryCourseStore(memory));
}

/** The one connection of this page. */
function connection(): Promise<Connection> {
  connecting ??= connect();
  return connecting;
}
