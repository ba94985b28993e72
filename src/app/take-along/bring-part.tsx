/** Brings in a file that was saved elsewhere: chosen, or dropped anywhere on the page. */
import { useId, useState } from 'react';
import { useDroppedFiles } from '../ui/use-dropped-files.ts';
import { type Brought, BroughtTold } from './brought-told.tsx';
import { PassphraseField } from './passphrase-field.tsx';

export interface BringPartProps {
  /** Reads a file, with its passphrase if one was given; never rejects. */
  readonly onBring: (file: File, passphrase: string | undefined) => Promise<Brought>;
}

/** A file that has asked for its passphrase, so many times. */
interface Closed {
  readonly file: File;
  readonly asked: number;
}

export function BringPart({ onBring }: BringPartProps) {
  const [closed, setClosed] = useState<Closed | undefined>(undefined);
  const [passphrase, setPassphrase] = useState('');
  const [told, setTold] = useState<{ readonly name: string; readonly brought?: Brought }>();
  const [input, hint] = [useId(), useId()];

  const bring = async (file: File, words?: string) => {
    setTold({ name: file.name });
    const brought = await onBring(file, words);
    const again = words !== undefined && closed !== undefined;
    setClosed(brought.is === 'closed' ? { file, asked: again ? closed.asked + 1 : 1 } : undefined);
    setTold({ name: file.name, brought });
  };
  const take = (files: readonly File[]) => {
    const [one, ...others] = files;
    if (one === undefined) return;
    setPassphrase('');
    setClosed(undefined);
    if (others.length === 0) void bring(one);
    else setTold({ name: '', brought: { is: 'refused', fault: 'One file at a time, please.' } });
  };
  const over = useDroppedFiles(take);

  return (
    <section
      className={over ? 'take-along__part take-along__part--over' : 'take-along__part'}
      aria-labelledby="bring-title"
    >
      <h2 id="bring-title">Bring a file in</h2>
      <p id={hint}>
        A file that was saved here on another device is added to what is kept on this one. Nothing
        is lost by it: a run that you have played further stays as far as it is, and the same file
        twice changes nothing.
      </p>
      <p className="bring">
        <label htmlFor={input}>Choose the file, or drop it anywhere on this page</label>
        <input
          id={input}
          type="file"
          aria-describedby={hint}
          onChange={(event) => {
            take([...(event.target.files ?? [])]);
            // The same file, chosen once more, is to be read once more.
            event.target.value = '';
          }}
        />
      </p>
      {closed !== undefined && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void bring(closed.file, passphrase);
          }}
        >
          <p>{closed.file.name} is closed with a passphrase.</p>
          <PassphraseField
            label="Passphrase of the file"
            fault={closed.asked > 1 ? WRONG : undefined}
            asked={closed.asked}
            isNew={false}
            passphrase={passphrase}
            onWrite={setPassphrase}
          />
          <button type="submit" className="onward">
            Open it
          </button>
        </form>
      )}
      <BroughtTold {...(told ?? { name: '' })} />
    </section>
  );
}

const WRONG = 'The passphrase does not fit, or the file was changed on its way. Nothing was taken.';
