/** /: every scenario, the runs that wait, and what could not be read. */
import { cards } from 'virtual:cards';
import { type Attempt, type Damaged, isDamaged, sound } from '../keeping/attempt.ts';
import { openCourseStore, openStore } from '../keeping/open-store.ts';
import { LibraryPage } from '../library/library-page.tsx';
import type { SetStories } from '../library/set-for-you.tsx';
import { startWith } from '../library/start-with.ts';
import type { Story } from '../library/story.ts';
import { unmarked } from '../ui/typeset.ts';
import { DamagedRecords } from './damaged-records.tsx';
import { briefPath, COURSE, handInPath, PRACTICE, playPath } from './paths.ts';
import { type SetForYou, takenUp } from './set-for-you.ts';
import { useLoaded } from './use-loaded.ts';
import { useWish } from './use-wish.ts';

export function LibraryRoute() {
  const loaded = useLoaded('library', async () => (await openStore()).all());
  // Fetched beside the runs, not before them: what a course left must not hold up the stories.
  const course = useLoaded('library', async () => {
    const store = await openCourseStore();
    const [damaged, taken] = await Promise.all([store.damaged(), store.assigned()]);
    return { damaged, taken: sound(taken) };
  });
  const records = loaded.is === 'here' ? loaded.value : [];
  const attempts = sound(records);
  const runs: readonly Damaged[] = records.filter(isDamaged);
  const inCourse = course.is === 'here' ? course.value.damaged : [];
  const taken = course.is === 'here' && loaded.is === 'here' ? course.value.taken : [];
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
        set={taken.map((one) => storiesOf(takenUp(one, attempts), attempts))}
        practice={PRACTICE}
        course={COURSE}
        {...(first === undefined ? {} : { startWith: first })}
        {...(runs.length + inCourse.length === 0
          ? {}
          : { notice: <DamagedRecords runs={runs} course={inCourse} /> })}
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
