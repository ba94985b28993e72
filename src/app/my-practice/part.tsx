/** A part of My practice under its heading, with a note in the margin where there is room. */
import { type ReactNode, useId } from 'react';

interface PartProps {
  readonly title: string;
  readonly margin?: ReactNode;
  readonly children: ReactNode;
}

export function Part({ title, margin, children }: PartProps) {
  const id = useId();
  return (
    <section className="practice__part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="practice__text">{children}</div>
      {margin !== undefined && <div className="practice__margin">{margin}</div>}
    </section>
  );
}
