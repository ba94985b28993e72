/** Two questions for the supervisor: one's own, or begun from those that the scenario asks. */
import { SHEET_LIMITS } from '../../practice/sheet.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { TextButton } from '../ui/text-button.tsx';
import { unmarked } from '../ui/typeset.ts';
import { WrittenField } from '../ui/written-field.tsx';

type Questions = readonly [string, string];

interface QuestionsChoiceProps {
  /** What the scenario asks whoever played it. */
  readonly asked: readonly string[];
  readonly questions: Questions;
  readonly onWrite: (questions: Questions) => void;
}

export function QuestionsChoice({ asked, questions, onWrite }: QuestionsChoiceProps) {
  const [first, second] = questions;
  const take = (question: string) =>
    onWrite(first.trim() === '' ? [question, second] : [first, question]);
  const isFull = first.trim() !== '' && second.trim() !== '';
  return (
    <div className="questions-choice">
      <WrittenField
        label="My first question"
        most={SHEET_LIMITS.question}
        lines={2}
        value={first}
        onWrite={(value) => onWrite([value, second])}
      />
      <WrittenField
        label="My second question"
        most={SHEET_LIMITS.question}
        lines={2}
        value={second}
        onWrite={(value) => onWrite([first, value])}
      />
      {asked.length > 0 && (
        <Disclosure summary="Questions to begin from">
          <ul className="questions-choice__asked">
            {asked.map((question) => (
              <li key={question}>
                <p>{unmarked(question)}</p>
                <TextButton
                  disabled={isFull}
                  aria-label={`Take up: ${unmarked(question)}`}
                  onClick={() => take(unmarked(question))}
                >
                  Take it up
                </TextButton>
              </li>
            ))}
          </ul>
          {isFull && <p className="questions-choice__full">Both places are taken.</p>}
        </Disclosure>
      )}
    </div>
  );
}
