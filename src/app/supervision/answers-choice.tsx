/** What was written on looking back: each answer goes on the page, or stays off it. */
import type { Question } from '../../practice/reflecting.ts';
import type { ToldAnswer } from './told-sheet.ts';

interface AnswersChoiceProps {
  readonly answers: readonly (ToldAnswer & Pick<Question, 'id'>)[];
  /** Ids of their questions. */
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

export function AnswersChoice({ answers, chosen, onChoose }: AnswersChoiceProps) {
  if (answers.length === 0) return null;
  const turnOver = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].toSorted());
  return (
    <fieldset className="asked answers-choice">
      <legend>From what I wrote on looking back</legend>
      {answers.map(({ id, asks, words }) => (
        <label key={id} className="tick">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => turnOver(id)} />
          <span>
            {asks}
            <span className="supervision__written">{words}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
