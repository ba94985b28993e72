/** Where the page begins: what the build has written is taken up as it stands. */
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { openStore } from './keeping/open-store.ts';
import { type FirstPage, firstPage, Site } from './site.tsx';

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no place for the app.');
const place = root;

// The build names them in each page, where nothing waits for them.
if (import.meta.env.DEV) void import('./ui/fonts.css');

// Every page needs it, and it takes a moment: it is opened while the rest is on its way.
void openStore();

// Not awaited here: pages that are fetched import from the file this stands in.
void firstPage(location.pathname).then(stand);

function stand(first: FirstPage): void {
  const site = (
    <StrictMode>
      <Site first={first} />
    </StrictMode>
  );
  if (place.hasChildNodes()) hydrateRoot(place, site);
  else createRoot(place).render(site);
}
