/** What the session touches on, and the three ways not to go through it. */

import { Link } from '../ui/link.tsx';

interface ContentNoteProps {
  readonly notes: readonly string[];
  /** Where a minute for oneself can be taken. */
  readonly minute: string;
}

export function ContentNote({ notes, minute }: ContentNoteProps) {
  return (
    <section aria-labelledby="content-note">
      <h2 id="content-note">Before you decide</h2>
      <p>
        {notes.length > 0 && <>This touches on {inWords(notes)}. </>}
        You can <strong>pause</strong> at any moment, <strong>skip</strong> this one and take
        another, or <strong>leave</strong> in the middle. Nothing is counted against it. There is{' '}
        <Link href={minute}>a minute for yourself</Link> here as well, before or after.
      </p>
    </section>
  );
}

/** “a, b and c”. */
function inWords(notes: readonly string[]): string {
  return notes.length < 2
    ? notes.join('')
    : `${notes.slice(0, -1).join(', ')} and ${notes.slice(-1).join('')}`;
}
