/** Erases everything, after one question that says what that means. */
import { useState } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { TextButton } from '../ui/text-button.tsx';

export interface ErasePartProps {
  /** What is kept here, counted: “7 runs”. */
  readonly kept: readonly string[];
  /** Hands everything to the browser as an open file; gives its name. */
  readonly onSave: () => Promise<string>;
  /** Rejects when the browser would not let go of it. */
  readonly onErase: () => Promise<void>;
}

export function ErasePart({ kept, onSave, onErase }: ErasePartProps) {
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState('');

  const save = async () => {
    try {
      setTold(`Your browser has the file ${await onSave()}. Nothing is erased yet.`);
    } catch {
      setTold('What is kept here could not be read just now, so there is no file.');
    }
  };
  const erase = async () => {
    try {
      await onErase();
    } catch {
      setTold(
        'The browser did not let it be erased. Try once more, or remove this site’s data in the browser’s settings.',
      );
    }
  };

  return (
    <section className="take-along__part" aria-labelledby="erase-title">
      <h2 id="erase-title">Erase everything</h2>
      <p>
        Takes everything that Reattune keeps in this browser, at once and for good. On a computer
        that others use too, this is how to leave it.
      </p>
      <p>
        <TextButton
          onClick={() => {
            setTold('');
            setAsking(true);
          }}
        >
          Erase everything here
        </TextButton>
      </p>
      <Dialog
        open={asking}
        title="Erase everything that is kept here?"
        onClose={() => setAsking(false)}
      >
        <p>
          {kept.length === 0
            ? 'Nothing of yours is kept here at present; whatever is left over will be removed.'
            : `This goes: ${listed(kept)}, with the scenarios as you played them.`}{' '}
          Nobody can bring it back, we neither: there is no other copy unless you have saved one.
        </p>
        <p className="take-along__small">
          Other tabs with Reattune in them close what they have open. The site’s own files, with
          which it works offline, may stay; there is nothing of you in them. What was handed in to a
          tutor is the tutor’s by now.
        </p>
        <p>
          <TextButton onClick={() => void save()}>Save everything as a file first</TextButton>
        </p>
        <p role="status" className="take-along__told">
          {told}
        </p>
        <div className="dialog__foot">
          <button type="button" className="onward" onClick={() => setAsking(false)}>
            Keep it
          </button>
          <TextButton onClick={() => void erase()}>Erase it for good</TextButton>
        </div>
      </Dialog>
    </section>
  );
}

/** “7 runs, 2 reflections and 1 assignment”. */
export function listed(counts: readonly string[]): string {
  const [last = '', ...before] = [...counts].reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} and ${last}`;
}
