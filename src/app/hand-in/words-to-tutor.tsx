/** Words to the tutor: only for who opens it on purpose, and empty until then. */
import { HAND_IN_LIMITS } from '../../course/hand-in.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { WrittenField } from '../ui/written-field.tsx';

interface WordsToTutorProps {
  readonly words: string;
  readonly onWrite: (words: string) => void;
}

export function WordsToTutor({ words, onWrite }: WordsToTutorProps) {
  return (
    <Disclosure summary="Add words to your tutor" open={words !== ''}>
      <WrittenField
        label="Words to your tutor"
        hint="They travel in the result, and your tutor reads them. No real client belongs in here: no name and no particulars; disguised is still real."
        most={HAND_IN_LIMITS.words}
        lines={4}
        value={words}
        onWrite={onWrite}
      />
    </Disclosure>
  );
}
