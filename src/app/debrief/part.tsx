/** A part of the debrief under its heading, which links and the reader's focus can go to. */
import type { ReactNode } from 'react';
import type { PlaceName } from './words/anchors.ts';

interface PartProps {
  readonly place: PlaceName;
  readonly title: string;
  readonly children: ReactNode;
}

export function Part({ place, title, children }: PartProps) {
  return (
    <section className={`part part--${place}`} aria-labelledby={place}>
      <h2 id={place} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
