/** First the trainee’s own words, before anything is said about the run. */
import { useId } from 'react';
import { FIRST_QUESTIONS, FRAMES, HOW_WAS_THAT, type Question } from '../../practice/reflecting.ts';
import { answered, MOST_ANSWER, type Reflection, withAnswer } from '../../practice/reflection.ts';
import { useKept } from '../ui/use-kept.ts';
import { WrittenField } from '../ui/written-field.tsx';
import './reflecting.css';

interface ReflectingProps {
  readonly reflection: Reflection;
  readonly onReflect: (reflection: Reflection) => void;
  readonly opened: boolean;
  readonly onOpen: () => void;
}

export function Reflecting({ reflection, onReflect, opened, onOpen }: ReflectingProps) {
  const { value: written, write, keep } = useKept(reflection, onReflect);
  const title = useId();
  const hint = useId();
  const notice = useId();
  const answer = (question: string, words: string) =>
    write(withAnswer(written, { question, words }));
  const frame = FRAMES.find(({ id }) => id === written.frame);
  const further = FIRST_QUESTIONS.filter(({ id }) => id !== HOW_WAS_THAT.id);
  const asked = { written, onAnswer: answer };
  return (
    <section className="own-words" aria-labelledby={title} onBlur={keep}>
      <h2 id={title}>{HOW_WAS_THAT.asks}</h2>
      <p id={hint} className="own-words__hint">
        What are you left with? A word will do, or none.
      </p>
      <textarea
        aria-labelledby={title}
        aria-describedby={`${hint} ${notice}`}
        rows={3}
        maxLength={MOST_ANSWER}
        value={answered(written, HOW_WAS_THAT.id)}
        onChange={(event) => answer(HOW_WAS_THAT.id, event.target.value)}
      />
      <div className="reflecting">
        <Questions questions={further} lines={1} {...asked} />
        <AskMore frame={written.frame} onChoose={(id) => write({ ...written, frame: id })} />
        {frame !== undefined && (
          <>
            <p className="small">{frame.about}</p>
            <Questions questions={frame.questions} lines={2} {...asked} />
          </>
        )}
      </div>
      <p id={notice} className="small">
        No real client’s details, please: disguised is still real. What you write stays on this
        device, and is left out when the page is printed.
      </p>
      {!opened && (
        <button type="button" className="onward" onClick={onOpen}>
          Read the debrief
        </button>
      )}
    </section>
  );
}

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly lines: number;
  readonly written: Reflection;
  readonly onAnswer: (question: string, words: string) => void;
}

function Questions({ questions, lines, written, onAnswer }: QuestionsProps) {
  return questions.map(({ id, part, asks }) => (
    <WrittenField
      key={id}
      label={part === '' ? asks : `${part}. ${asks}`}
      most={MOST_ANSWER}
      lines={lines}
      value={answered(written, id)}
      onWrite={(words) => onAnswer(id, words)}
    />
  ));
}

interface AskMoreProps {
  readonly frame: Reflection['frame'];
  readonly onChoose: (frame: Reflection['frame']) => void;
}

/** Further questions, for those who like to be led; none, to begin with. */
function AskMore({ frame, onChoose }: AskMoreProps) {
  const id = useId();
  return (
    <p className="reflecting__more">
      <label htmlFor={id}>Further questions:</label>{' '}
      <select
        id={id}
        className="line-select"
        value={frame ?? ''}
        onChange={({ target }) => onChoose(FRAMES.find((one) => one.id === target.value)?.id)}
      >
        <option value="">none</option>
        {FRAMES.map(({ id: frameId, name }) => (
          <option key={frameId} value={frameId}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
