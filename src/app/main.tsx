/** Where the page begins: the routes, each fetched when it is gone to. */
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Route, Switch, Link as WouterLink } from 'wouter';
import { useArrival } from './routes/use-arrival.ts';
import './ui/base.css';
import './ui/pieces.css';
import { LinkKind, type LinkProps } from './ui/link.tsx';

const LibraryRoute = lazy(async () => ({
  default: (await import('./routes/library-route.tsx')).LibraryRoute,
}));
const BriefRoute = lazy(async () => ({
  default: (await import('./routes/brief-route.tsx')).BriefRoute,
}));
const SessionRoute = lazy(async () => ({
  default: (await import('./routes/session-route.tsx')).SessionRoute,
}));
const DebriefRoute = lazy(async () => ({
  default: (await import('./routes/debrief-route.tsx')).DebriefRoute,
}));
const NoPage = lazy(async () => ({ default: (await import('./routes/no-page.tsx')).NoPage }));

function RoutedLink({ href, ...rest }: LinkProps) {
  return <WouterLink href={href} {...rest} />;
}

function Site() {
  useArrival();
  return (
    <LinkKind value={RoutedLink}>
      <Suspense fallback={null}>
        <Switch>
          <Route path="/">
            <LibraryRoute />
          </Route>
          <Route path="/s/:id/play/*?">{({ id }) => <SessionRoute id={id} />}</Route>
          <Route path="/s/:id/debrief/*?">{({ id }) => <DebriefRoute id={id} />}</Route>
          <Route path="/s/:id">{({ id }) => <BriefRoute id={id} />}</Route>
          <Route>
            <NoPage />
          </Route>
        </Switch>
      </Suspense>
    </LinkKind>
  );
}

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no place for the app.');
createRoot(root).render(
  <StrictMode>
    <Site />
  </StrictMode>,
);
