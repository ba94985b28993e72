/** A question on a form: its label, what helps to answer it, and what is wrong with the answer. */
import type { ReactNode } from 'react';
import { useId } from 'react';
import './field.css';

/** What the control carries so that its label, hint and fault are told with it. */
export interface Asked {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** One plain sentence; absent while nothing is wrong. */
  readonly fault?: string | undefined;
  readonly children: (asked: Asked) => ReactNode;
}

export function Field({ label, hint, fault, children }: FieldProps) {
  const id = useId();
  const [hintId, faultId] = [`${id}-hint`, `${id}-fault`];
  const told = [hint === undefined ? '' : hintId, fault === undefined ? '' : faultId]
    .filter((one) => one !== '')
    .join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(told === '' ? {} : { 'aria-describedby': told }),
        ...(fault === undefined ? {} : { 'aria-invalid': true }),
      })}
      {fault !== undefined && (
        <p id={faultId} className="field__fault">
          {fault}
        </p>
      )}
      {hint !== undefined && (
        <p id={hintId} className="field__hint">
          {hint}
        </p>
      )}
    </div>
  );
}
