/** Where the page begins: the routes, each fetched when it is gone to. */
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Route, Switch, Link as WouterLink } from 'wouter';
import { Offline } from './routes/offline.tsx';
import { PAGES } from './routes/pages.ts';
import { useArrival } from './routes/use-arrival.ts';
import './ui/base.css';
import './ui/pieces.css';
import { LinkKind, type LinkProps } from './ui/link.tsx';

const pages = PAGES.map(({ path, load }) => ({
  path,
  Page: lazy(async () => ({ default: await load() })),
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
        <Offline>
          <Switch>
            {pages.map(({ path, Page }) => (
              <Route key={path} path={path}>
                {({ id = '' }: { readonly id?: string }) => <Page id={id} />}
              </Route>
            ))}
            <Route>
              <NoPage />
            </Route>
          </Switch>
        </Offline>
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
