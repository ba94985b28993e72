/** The library: a plain list of short stories, each with a small plan of its room beside it. */

import type { ReactNode } from 'react';
import type { Term } from '../../scenario/rubric.ts';
import { Link } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';
import { typeset } from '../ui/typeset.ts';
import { Filters } from './filters.tsx';
import './library-page.css';
import { SetForYou, type SetStories } from './set-for-you.tsx';
import type { Story } from './story.ts';
import { StoryEntry } from './story-entry.tsx';
import { matching, type Wish } from './wish.ts';

export interface LibraryPageProps {
  readonly stories: readonly Story[];
  readonly skills: readonly Term[];
  /** What the list is narrowed to. */
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
  /** Id of the story a newcomer may start with. */
  readonly startWith?: string;
  /** What tutors have set, the latest first. */
  readonly set?: readonly SetStories[];
  /** Where one's own runs are looked at together. */
  readonly practice?: string;
  /** Where a tutor sets some of these for a group. */
  readonly course?: string;
  /** Records that could not be read, or trouble with storage. */
  readonly notice?: ReactNode;
}

export function LibraryPage({
  stories,
  skills,
  wish,
  onWish,
  startWith,
  set = [],
  practice,
  course,
  notice,
}: LibraryPageProps) {
  const names = new Map(skills.map(({ id, name }) => [id, name]));
  const shown = matching(stories, wish, names);
  const standing = stories.filter((story) => story.attempt !== undefined);

  return (
    <Page>
      <header className="library__head">
        <p className="library__mark">Reattune</p>
        <h1>The moment something goes wrong between two people, and what you say next.</h1>
        <p className="library__promise">
          You are the therapist. The client in front of you has been hurt, put off or lost, by you.
          Each of these takes about ten minutes, and a debrief follows. No account; nothing leaves
          this device by itself.
        </p>
      </header>
      {notice !== undefined && <div className="notice library__notice">{notice}</div>}
      {set.length > 0 && <SetForYou set={set} />}
      {standing.length > 0 && (
        <section className="library__standing" aria-labelledby="standing-title">
          <h2 id="standing-title">Go on where you were</h2>
          <ul>
            {standing.map(({ card, attempt }) =>
              attempt === undefined ? null : (
                <li key={card.id}>
                  <Link href={attempt.href}>{typeset(card.title)}</Link>, turn {attempt.turn + 1}
                </li>
              ),
            )}
          </ul>
        </section>
      )}
      <section aria-labelledby="stories-title">
        <h2 id="stories-title" className="visually-hidden">
          Scenarios
        </h2>
        <Filters stories={stories} skills={skills} wish={wish} onWish={onWish} />
        <p role="status" className="library__count">
          {countOf(shown.length, stories.length)}
        </p>
        {shown.length > 0 && (
          <ul className="library__list">
            {startFirst(shown, startWith).map((story) => (
              <StoryEntry
                key={story.card.id}
                story={story}
                skill={skills.find((skill) => skill.id === story.card.skill)}
                first={story.card.id === startWith}
              />
            ))}
          </ul>
        )}
      </section>
      {practice !== undefined && (
        <p className="library__course">
          What you have played stands under <Link href={practice}>My practice</Link>, with what your
          runs say together.
        </p>
      )}
      {course !== undefined && (
        <p className="library__course">
          Do you teach? Under <Link href={course}>Course</Link> you set some of these for your
          group.
        </p>
      )}
    </Page>
  );
}

function startFirst(stories: readonly Story[], startWith: string | undefined): readonly Story[] {
  return [
    ...stories.filter((story) => story.card.id === startWith),
    ...stories.filter((story) => story.card.id !== startWith),
  ];
}

function countOf(shown: number, all: number): string {
  if (all === 0) return 'There are no scenarios here yet.';
  if (shown === 0)
    return 'None of them is all of that. Leave one of them open, or take the word out.';
  if (shown === all) return '';
  return shown === 1 ? 'One scenario' : `${shown} scenarios`;
}
