/** How a set was, in the trainee's own judgement: from the answer follows when it comes back. */
import { useEffect, useId, useRef, useState } from 'react';
import { ANSWERS, type Answer } from '../../practice/practised.ts';
import { TextButton } from '../ui/text-button.tsx';
import { ANSWER_WORDS, dueWords } from './drill-words.ts';
import './how-was-it.css';

/** An answer that was given, and in how many days it brings the practice back. */
export interface GivenAnswer {
  readonly how: Answer;
  readonly inDays: number;
}

interface HowWasItProps {
  readonly title?: string;
  /** What follows from the answer, in a sentence. */
  readonly about?: string;
  /** The answer that was given already, at an earlier visit. */
  readonly given?: GivenAnswer | undefined;
  /** Keeps the answer, and tells in how many days it comes back. */
  readonly onAnswer: (how: Answer) => Promise<number>;
  readonly onTakeBack: () => Promise<void>;
}

const NOT_KEPT = 'It could not be kept just now. Try once more.';

const ABOUT = 'From your answer follows when it comes back. Nobody else sees it.';

export function HowWasIt(props: HowWasItProps) {
  const { title = 'How was that?', about = ABOUT, given, onAnswer, onTakeBack } = props;
  const id = useId();
  const [answered, setAnswered] = useState(given);
  const [fault, setFault] = useState('');
  const said = useRef<HTMLParagraphElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const keeping = useRef(false);
  const was = useRef(answered);
  useEffect(() => {
    // The button that was pressed is gone: the focus goes to what has come in its place.
    if (was.current !== answered) (answered === undefined ? first : said).current?.focus();
    was.current = answered;
  }, [answered]);
  const answer = async (how: Answer) => {
    // A second press before the first is kept would be a second answer.
    if (keeping.current) return;
    keeping.current = true;
    try {
      const inDays = await onAnswer(how);
      setFault('');
      setAnswered({ how, inDays });
    } catch {
      setFault(NOT_KEPT);
    } finally {
      keeping.current = false;
    }
  };
  const takeBack = async () => {
    try {
      await onTakeBack();
      setFault('');
      setAnswered(undefined);
    } catch {
      setFault(NOT_KEPT);
    }
  };
  return (
    <section className="how-was-it" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {answered === undefined ? (
        <>
          <p>{about}</p>
          <div className="how-was-it__answers">
            {ANSWERS.map((how, place) => (
              <button
                key={how}
                ref={place === 0 ? first : undefined}
                type="button"
                className="onward"
                onClick={() => void answer(how)}
              >
                {ANSWER_WORDS[how]}
              </button>
            ))}
          </div>
        </>
      ) : (
        <>
          <p ref={said} tabIndex={-1} className="how-was-it__due">
            {ANSWER_WORDS[answered.how]}: it comes back {dueWords(answered.inDays)}.
          </p>
          <TextButton onClick={() => void takeBack()}>Take the answer back</TextButton>
        </>
      )}
      <p role="status">{fault}</p>
    </section>
  );
}
