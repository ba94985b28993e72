/** What a trainee is told of an assignment, in the brief; and what its tutor reads beforehand. */
import { Emphasis } from '../emphasis.tsx';
import { Link } from '../link.tsx';
import { Prose } from '../prose.tsx';
import { typeset } from '../typeset.ts';
import './assigned.css';
import { askedSentence, dayInWords, howFar } from './assigned-words.ts';
import { TutorSees } from './tutor-sees.tsx';

export interface AlsoSet {
  readonly title: string;
  /** Where its brief is; absent where the letter is only looked at. */
  readonly href?: string;
  /** Runs of it that came to their end for this assignment. */
  readonly done: number;
}

export interface AssignedLetterProps {
  readonly title: string;
  /** May be empty; paragraphs parted by blank lines. */
  readonly note: string;
  /** As `2026-12-04`. */
  readonly by?: string;
  /** How often each scenario is asked for. */
  readonly attempts: number;
  /** Runs of this scenario that came to their end for it. */
  readonly done: number;
  readonly client: string;
  /** In their own words, how the client may be; empty when that is the trainee's choice. */
  readonly tempers: readonly string[];
  /** The other scenarios that were set. */
  readonly others: readonly AlsoSet[];
  /** What is otherwise here than it was set: plain sentences. */
  readonly differs: readonly string[];
}

export function AssignedLetter(props: AssignedLetterProps) {
  const { title, note, by, attempts, done, client, tempers, others, differs } = props;
  const [temper] = tempers;
  return (
    <div className="assigned">
      <p className="assigned__title">{typeset(title)}</p>
      {note !== '' && <Prose text={note} className="assigned__note" />}
      <p>
        {askedSentence(attempts)} {done > 0 && <>You have played it {howFar(done, attempts)}. </>}
        {by !== undefined && <>It is asked for by {dayInWords(by)}.</>}
      </p>
      {temper !== undefined && tempers.length === 1 && (
        <p>
          You meet {client} like this: “<Emphasis text={temper} />”
        </p>
      )}
      {tempers.length > 1 && <p>How {client} is, you choose from what was set.</p>}
      {differs.map((sentence) => (
        <p key={sentence} className="assigned__differs">
          {sentence}
        </p>
      ))}
      {others.length > 0 && (
        <>
          <h3>Also set</h3>
          <ul className="assigned__others">
            {others.map((other) => (
              <li key={other.title}>
                {other.href === undefined ? (
                  <span className="assigned__other">{typeset(other.title)}</span>
                ) : (
                  <Link href={other.href}>{typeset(other.title)}</Link>
                )}
                , <span className="how-far">{howFar(other.done, attempts)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <TutorSees />
    </div>
  );
}
