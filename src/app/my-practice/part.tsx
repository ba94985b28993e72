/** A part of My practice under its heading, with a note in the margin where there is room. */
import type { ReactNode } from 'react';
import { PLACES, type PlaceName } from './places.ts';

interface PartProps {
  readonly place: PlaceName;
  readonly margin?: ReactNode;
  readonly children: ReactNode;
}

export function Part({ place, margin, children }: PartProps) {
  return (
    <section className="practice__part" aria-labelledby={place}>
      <h2 id={place} tabIndex={-1}>
        {PLACES[place]}
      </h2>
      <div className="practice__text">{children}</div>
      {margin !== undefined && <div className="practice__margin">{margin}</div>}
    </section>
  );
}
