/** Where the page begins: what the build has written is taken up as it stands. */
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { firstPage, Site } from './site.tsx';

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no place for the app.');
const site = (
  <StrictMode>
    <Site first={await firstPage(location.pathname)} />
  </StrictMode>
);
if (root.hasChildNodes()) hydrateRoot(root, site);
else createRoot(root).render(site);
