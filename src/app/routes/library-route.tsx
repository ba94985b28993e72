/** /: every scenario, the runs that wait, and what could not be read. */
import { cards } from 'virtual:cards';
import { lazy, Suspense } from 'react';
import { type Attempt, type Damaged, isDamaged, sound } from '../keeping/attempt.ts';
import { mayHoldCourse, openStore } from '../keeping/open-store.ts';
import { LibraryPage } from '../library/library-page.tsx';
import { startWith } from '../library/start-with.ts';
import type { Story } from '../library/story.ts';
import { briefPath, COURSE, PRACTICE, playPath } from './paths.ts';
import { useLoaded } from './use-loaded.ts';
import { useWish } from './use-wish.ts';

// On most devices nothing is damaged.
const DamagedRecords = lazy(async () => ({
  default: (await import('./damaged-records.tsx')).DamagedRecords,
}));

export function LibraryRoute() {
  const loaded = useLoaded('library', async () => (await openStore()).all());
  // Fetched beside the runs, not before them: what a course left must not hold up the stories.
  const course = useLoaded('library', async () =>
    (await mayHoldCourse()) ? (await import('./course-here.ts')).courseHere() : undefined,
  );
  const records = loaded.is === 'here' ? loaded.value : [];
  const attempts = sound(records);
  const runs: readonly Damaged[] = records.filter(isDamaged);
  const left = course.is === 'here' ? course.value : undefined;
  const inCourse = left?.damaged ?? [];
  const set = loaded.is === 'here' ? left?.setFor(attempts) : undefined;
  const skills = new Map(cards.map(({ skill }) => [skill.id, skill]));
  const stories = cards.map(({ card }) => storyOf(card, attempts));
  const [wish, wishFor] = useWish(stories);
  const first = startWith(stories);
  return (
    <>
      <title>Reattune</title>
      <LibraryPage
        stories={stories}
        skills={[...skills.values()]}
        wish={wish}
        onWish={wishFor}
        set={set ?? []}
        practice={PRACTICE}
        course={COURSE}
        {...(first === undefined ? {} : { startWith: first })}
        {...(runs.length + inCourse.length === 0
          ? {}
          : {
              notice: (
                <Suspense fallback={null}>
                  <DamagedRecords runs={runs} course={inCourse} />
                </Suspense>
              ),
            })}
      />
    </>
  );
}

function storyOf(card: Story['card'], attempts: readonly Attempt[]): Story {
  const standing = attempts.find(
    ({ ended, transcript }) => !ended && transcript.scenario === card.id,
  );
  const story = { card, href: briefPath(card.id) };
  if (standing === undefined) return story;
  const { transcript, id } = standing;
  return { ...story, attempt: { turn: transcript.choices.length, href: playPath(card.id, id) } };
}
