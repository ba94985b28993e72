/** A question that is answered in writing: one line, or more of them. */
import type { ReactNode } from 'react';
import { Field } from './field.tsx';

interface WrittenFieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly fault?: string | undefined;
  /** Characters at the most. */
  readonly most: number;
  /** Lines that are there to begin with; one is a line to write on, more are a box that grows. */
  readonly lines: number;
  readonly value: string;
  readonly onWrite: (value: string) => void;
}

export function WrittenField({ most, lines, value, onWrite, ...question }: WrittenFieldProps) {
  return (
    <Field {...question}>
      {(asked) =>
        lines === 1 ? (
          <input
            {...asked}
            className="line-input"
            type="text"
            autoComplete="off"
            maxLength={most}
            value={value}
            onChange={(event) => onWrite(event.target.value)}
          />
        ) : (
          <textarea
            {...asked}
            className="box-input"
            rows={lines}
            maxLength={most}
            value={value}
            onChange={(event) => onWrite(event.target.value)}
          />
        )
      }
    </Field>
  );
}
