/** What a tutor has set for the reader: how far they are with it, and the way to hand in. */
import { dayInWords, howFar } from '../ui/assigned/assigned-words.ts';
import { Link } from '../ui/link.tsx';
import { typeset } from '../ui/typeset.ts';

export interface SetStories {
  /** The assignment's own name. */
  readonly id: string;
  readonly title: string;
  /** As `2026-12-04`. */
  readonly by?: string;
  /** How often each is asked for. */
  readonly attempts: number;
  readonly stories: readonly {
    readonly title: string;
    /** Where its brief is. */
    readonly href: string;
    /** Runs that came to their end. */
    readonly done: number;
    /** Whether a run of it was begun, however far it went. */
    readonly begun: boolean;
  }[];
  /** Whether anything there is to hand in. */
  readonly played: boolean;
  readonly handedIn: boolean;
  readonly handInHref: string;
}

export function SetForYou({ set }: { readonly set: readonly SetStories[] }) {
  return (
    <section className="library__standing" aria-labelledby="set-title">
      <h2 id="set-title">Set for you</h2>
      {set.map(({ id, title, by, attempts, stories, played, handedIn, handInHref }) => (
        <div key={id} className="library__set">
          <h3>
            {typeset(title)}
            {by !== undefined && <span>, by {dayInWords(by)}</span>}
          </h3>
          <ul>
            {stories.map((story) => (
              <li key={story.href}>
                <Link href={story.href}>{typeset(story.title)}</Link>,{' '}
                <span className="how-far">{howFar(story.done, attempts, story.begun)}</span>
              </li>
            ))}
          </ul>
          <p className="library__hand-in">
            {handedIn && 'Your result has been made. '}
            {played || handedIn ? (
              <Link
                href={handInHref}
                aria-label={`${handedIn ? 'Hand in again' : 'Hand in'}: ${title}`}
              >
                {handedIn ? 'Hand in again' : 'Hand in'}
              </Link>
            ) : (
              'Once you have played, you hand in here.'
            )}
          </p>
        </div>
      ))}
    </section>
  );
}
