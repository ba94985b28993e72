/** What every page of the site has: ways on at its foot, and an ear for other tabs. */
import { type ReactNode, useEffect } from 'react';
import { forgetNotes } from '../keeping/erase.ts';
import { onErasedElsewhere } from '../keeping/other-tabs.ts';
import { type FootLink, FootLinks } from '../ui/foot-links.ts';
import { COURSE, DRILLS, ERASED_ELSEWHERE, MINUTE, PRACTICE, TAKE_ALONG } from './paths.ts';

const LINKS: readonly FootLink[] = [
  { href: PRACTICE, label: 'My practice' },
  { href: DRILLS, label: 'Drills' },
  { href: MINUTE, label: 'A minute for yourself' },
  { href: COURSE, label: 'For tutors' },
  { href: TAKE_ALONG, label: 'Take it along' },
];

export function EveryPage({ children }: { readonly children: ReactNode }) {
  useEffect(
    () =>
      onErasedElsewhere(() => {
        forgetNotes();
        // A fresh page: nothing that this one still holds in memory is to be shown or stored.
        window.location.replace(ERASED_ELSEWHERE);
      }),
    [],
  );
  return <FootLinks value={LINKS}>{children}</FootLinks>;
}
