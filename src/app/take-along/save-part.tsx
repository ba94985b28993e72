/** Saves everything as one file: open to whoever has it, or closed with a passphrase. */
import { type ReactNode, useState } from 'react';
import { PassphraseField } from './passphrase-field.tsx';

export interface SavePartProps {
  /** Whether the browser offers encryption at this address. */
  readonly canSeal: boolean;
  /** Hands the file to the browser; gives its name. Rejects when nothing could be read. */
  readonly onSave: (passphrase: string | undefined) => Promise<string>;
}

/** Fewer signs are tried out in no time, whatever the cipher. */
const LEAST = 12;

export function SavePart({ canSeal, onSave }: SavePartProps) {
  const [closed, setClosed] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [fault, setFault] = useState<string | undefined>(undefined);
  const [refused, setRefused] = useState(0);
  const [told, setTold] = useState<ReactNode>('');
  const [making, setMaking] = useState(false);

  const save = async () => {
    // Encrypting takes a moment, and an impatient second press would make a second file.
    if (making) return;
    if (closed && [...passphrase].length < LEAST) {
      setFault(
        `A passphrase of fewer than ${LEAST} characters is soon guessed. Take a longer one.`,
      );
      setRefused(refused + 1);
      return;
    }
    setFault(undefined);
    setMaking(true);
    setTold('The file is being made …');
    try {
      const name = await onSave(closed ? passphrase : undefined);
      setTold(
        <>
          Your browser has the file <span className="take-along__file">{name}</span>, and puts it
          where it puts downloads.
          {closed && ' To see that it opens, choose it below: that changes nothing here.'}
        </>,
      );
      setPassphrase('');
    } catch {
      setTold('What is kept here could not be read just now, so there is no file. Try once more.');
    }
    setMaking(false);
  };

  return (
    <section className="take-along__part" aria-labelledby="save-title">
      <h2 id="save-title">Save it as a file</h2>
      <p>
        One file holds all of it, with the scenarios as you played them. Nothing is taken away from
        here.
      </p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <fieldset className="asked">
          <legend>Who can read the file</legend>
          <label className="tick">
            <input type="radio" name="closed" checked={!closed} onChange={() => setClosed(false)} />
            <span>Whoever has it. It is plain text, your own words included.</span>
          </label>
          <label className="tick">
            <input
              type="radio"
              name="closed"
              checked={closed}
              disabled={!canSeal}
              onChange={() => setClosed(true)}
            />
            <span>
              Whoever knows a passphrase. It is encrypted.
              {!canSeal && ' Your browser offers this only at addresses that begin with https.'}
            </span>
          </label>
        </fieldset>
        {closed && (
          <PassphraseField
            label="Passphrase for the file"
            hint="Four or five words that do not belong together do well. Whoever loses the passphrase loses what is in the file: nobody can open it without."
            fault={fault}
            asked={refused}
            isNew
            passphrase={passphrase}
            onWrite={setPassphrase}
          />
        )}
        <button type="submit" className="onward">
          Save the file
        </button>
      </form>
      <p role="status" className="take-along__told">
        {told}
      </p>
    </section>
  );
}
