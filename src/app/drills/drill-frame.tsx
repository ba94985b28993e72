/** A page of one thing after the other: the way back, where one is in it, and its title. */
import type { ReactNode, Ref } from 'react';
import { Link } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';
import './drills.css';

interface DrillFrameProps {
  readonly drillsHref: string;
  /** “Moment 2 of 6”; absent at the end. */
  readonly place: string | undefined;
  readonly title: string;
  readonly titleRef: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

export function DrillFrame({ drillsHref, place, title, titleRef, children }: DrillFrameProps) {
  return (
    <Page letter>
      <div className="drill">
        <nav aria-label="Way back" className="drill__bar">
          <Link href={drillsHref}>Drills</Link>
          {place !== undefined && <span>{place}</span>}
        </nav>
        <h1 ref={titleRef} tabIndex={-1} className="drill__title">
          {title}
        </h1>
        {children}
      </div>
    </Page>
  );
}
