/** The frame of a reading page: its content, and the honest foot every page stands on. */
import { type ReactNode, useContext } from 'react';
import './base.css';
import './pieces.css';
import { Disclosure } from './disclosure.tsx';
import { FootLinks } from './foot-links.ts';
import { Link } from './link.tsx';
import { SiteSaysHere } from './site-says.ts';
import { SupportLines } from './support-lines.tsx';

interface PageProps {
  readonly children: ReactNode;
  /** A letter keeps to one column. */
  readonly letter?: boolean;
}

export function Page({ children, letter = false }: PageProps) {
  const links = useContext(FootLinks);
  const says = useContext(SiteSaysHere);
  return (
    <div className={letter ? 'page page--letter' : 'page'}>
      <main>{children}</main>
      {says !== undefined && (
        <div className="page__offer" role="status">
          {says.offer}
        </div>
      )}
      <footer className="page__foot">
        <div>
          <p>
            Reattune is a training aid, not clinical advice, and no test of anybody. Its clients are
            fictional composites. What you do here stays on this device.
          </p>
          {says !== undefined && <div role="status">{says.mention}</div>}
          <Disclosure summary="If something here has touched you more than you wanted">
            <SupportLines />
          </Disclosure>
          {links.length > 0 && (
            <nav aria-label="More of Reattune" className="page__more">
              <ul>
                {links.map(({ href, label }) => (
                  <li key={href}>
                    <Link href={href}>{label}</Link>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
      </footer>
    </div>
  );
}
