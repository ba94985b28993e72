/** A passphrase being written: hidden unless it is asked for, and open to password managers. */
import { useEffect, useRef, useState } from 'react';
import { Field } from '../ui/field.tsx';
import { TextButton } from '../ui/text-button.tsx';

interface PassphraseFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly fault: string | undefined;
  /** Goes up whenever it is asked for, at first or anew; the field then takes the focus. */
  readonly asked: number;
  /** Tells a password manager whether to offer what it has, or to keep what is new. */
  readonly isNew: boolean;
  readonly passphrase: string;
  readonly onWrite: (passphrase: string) => void;
}

export function PassphraseField(props: PassphraseFieldProps) {
  const { label, hint, fault, asked, isNew, passphrase, onWrite } = props;
  const [shown, setShown] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked > 0) input.current?.focus();
  }, [asked]);
  return (
    <Field label={label} hint={hint} fault={fault}>
      {(carried) => (
        <div className="passphrase">
          <input
            {...carried}
            ref={input}
            className="line-input line-input--plain"
            type={shown ? 'text' : 'password'}
            autoComplete={isNew ? 'new-password' : 'current-password'}
            autoCapitalize="none"
            spellCheck={false}
            required
            value={passphrase}
            onChange={(event) => onWrite(event.target.value)}
          />
          <TextButton
            aria-label="Show the passphrase"
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
          >
            Show
          </TextButton>
        </div>
      )}
    </Field>
  );
}
