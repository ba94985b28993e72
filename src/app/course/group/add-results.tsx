/** Where results come in: chosen files, files dropped anywhere on the page, or codes pasted. */
import { type FormEvent, useId, useRef } from 'react';
import type { Brought, Outcome } from '../../../course/read-hand-ins.ts';
import { useDroppedFiles } from '../../ui/use-dropped-files.ts';
import { OutcomeList } from './outcome-list.tsx';

interface AddResultsProps {
  readonly onBring: (brought: readonly Brought[]) => void;
  /** How many texts are being read just now. */
  readonly reading: number;
  /** What came of those that were brought last. */
  readonly outcomes: readonly Outcome[];
  /** Nothing has been handed in so far. */
  readonly first: boolean;
}

export function AddResults({ onBring, reading, outcomes, first }: AddResultsProps) {
  const title = useId();
  const hint = useId();
  const pasted = useRef<HTMLTextAreaElement>(null);
  const over = useDroppedFiles((files) => onBring(files.map(broughtFile)));

  const paste = (event: FormEvent) => {
    event.preventDefault();
    const box = pasted.current;
    if (box === null || box.value.trim() === '') return;
    const text = box.value;
    box.value = '';
    onBring([{ name: 'What was pasted', size: text.length, text: async () => text }]);
  };
  return (
    <section className="add" aria-labelledby={title} data-over={over}>
      <h2 id={title}>Add results</h2>
      <p className="add__lead">
        {first
          ? 'Nothing has been handed in yet. Whatever your group sends you, files or codes, goes in here.'
          : 'Files or codes that your group sends you go in here.'}{' '}
        They are read on this device and stay on it.
      </p>
      <div className="add__ways">
        <div className="add__way">
          <label className="onward add__files">
            Choose files
            <input
              type="file"
              multiple
              className="visually-hidden"
              onChange={({ currentTarget }) => {
                onBring([...(currentTarget.files ?? [])].map(broughtFile));
                // The same file may be chosen again.
                currentTarget.value = '';
              }}
            />
          </label>
          <p className="add__drop">or drop them anywhere on this page</p>
        </div>
        <form className="add__way add__paste" onSubmit={paste}>
          <label htmlFor={`${title}-codes`}>Paste codes</label>
          <p id={hint} className="add__hint">
            Whole messages will do, and several at once.
          </p>
          <textarea
            id={`${title}-codes`}
            ref={pasted}
            rows={3}
            aria-describedby={hint}
            spellCheck={false}
            autoComplete="off"
          />
          <button type="submit" className="text-button">
            Read what was pasted
          </button>
        </form>
      </div>
      <OutcomeList outcomes={outcomes} reading={reading} />
    </section>
  );
}

function broughtFile(file: File): Brought {
  return { name: file.name, size: file.size, text: () => file.text() };
}
