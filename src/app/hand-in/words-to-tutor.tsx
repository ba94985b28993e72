/** Words to the tutor: only for who opens it on purpose, and empty until then. */
import { HAND_IN_LIMITS } from '../../course/hand-in.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Field } from '../ui/field.tsx';

interface WordsToTutorProps {
  readonly words: string;
  readonly onWrite: (words: string) => void;
}

export function WordsToTutor({ words, onWrite }: WordsToTutorProps) {
  return (
    <Disclosure summary="Add words to your tutor" open={words !== ''}>
      <Field
        label="Words to your tutor"
        hint="They travel in the result, and your tutor reads them. No real client belongs in here: no name and no particulars; disguised is still real."
      >
        {(asked) => (
          <textarea
            {...asked}
            className="box-input"
            rows={4}
            maxLength={HAND_IN_LIMITS.words}
            value={words}
            onChange={(event) => onWrite(event.target.value)}
          />
        )}
      </Field>
    </Disclosure>
  );
}
