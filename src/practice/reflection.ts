/** What a trainee wrote on looking back at a run, question by question, as it is kept. */
import { fieldsOf } from '../course/own-field.ts';
import { FRAME_IDS, type FrameId, HOW_WAS_THAT, QUESTIONS } from './reflecting.ts';

export interface Reflection {
  /** What further questions were chosen to come by; those of the other frame keep their answers. */
  readonly frame: FrameId | undefined;
  /** In the order of `QUESTIONS`, none of them empty. */
  readonly answers: readonly Answer[];
}

export interface Answer {
  /** Id of the question; one that only a newer version asks stays as it is. */
  readonly question: string;
  readonly words: string;
}

export const EMPTY_REFLECTION: Reflection = { frame: undefined, answers: [] };

/** Characters that can be written in answer to one question. */
export const MOST_ANSWER = 4000;

/** What is read at the most: two devices' words made one are longer than one's. */
const MOST = { words: 100_000, answers: 100 } as const;

/**
 * Reads what was kept or brought; what is no reflection says why. A plain text is what earlier
 * versions kept, when only “How was that?” was asked.
 */
export function readReflection(found: unknown): Reflection | { readonly fault: string } {
  if (typeof found === 'string')
    return readReflection({ answers: [{ question: HOW_WAS_THAT.id, words: found }] });
  const field = fieldsOf(found);
  const answers = field?.('answers');
  if (field === undefined) return { fault: 'It is not a record.' };
  if (!Array.isArray(answers) || answers.length > MOST.answers)
    return { fault: 'Its answers cannot be read.' };
  const read = new Map<string, Answer>();
  for (const one of answers) {
    const answer = answerIn(one);
    if (answer === undefined) return { fault: 'One of its answers cannot be read.' };
    read.set(answer.question, answer);
  }
  const frame = field('frame');
  return {
    frame: FRAME_IDS.find((id) => id === frame),
    answers: inOrder([...read.values()]),
  };
}

/** What was answered to a question; empty when nothing was. */
export function answered({ answers }: Reflection, question: string): string {
  return answers.find((answer) => answer.question === question)?.words ?? '';
}

/** The reflection with one answer written, changed or, when it is empty, taken out. */
export function withAnswer(reflection: Reflection, answer: Answer): Reflection {
  const others = reflection.answers.filter(({ question }) => question !== answer.question);
  return { ...reflection, answers: inOrder([...others, answer]) };
}

/** Whether there is anything to keep; which questions were looked at alone is not. */
export function isUnwritten({ answers }: Reflection): boolean {
  return answers.length === 0;
}

/** Answers in the order of their questions, unknown ones last by their names; empty ones go. */
function inOrder(answers: readonly Answer[]): readonly Answer[] {
  return answers
    .filter(({ words }) => words !== '')
    .toSorted(
      (a, b) => placeOf(a.question) - placeOf(b.question) || (a.question < b.question ? -1 : 1),
    );
}

function placeOf(question: string): number {
  const place = QUESTIONS.findIndex(({ id }) => id === question);
  return place < 0 ? QUESTIONS.length : place;
}

/** Whether this can be a question's id, known or not. */
export function isQuestionId(found: unknown): found is string {
  return typeof found === 'string' && /^[a-z-]{1,40}$/.test(found);
}

function answerIn(found: unknown): Answer | undefined {
  const field = fieldsOf(found);
  const [question, words] = [field?.('question'), field?.('words')];
  if (!isQuestionId(question)) return undefined;
  if (typeof words !== 'string' || words.length > MOST.words) return undefined;
  return { question, words };
}
