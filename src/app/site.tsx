/** The whole site in one component: the page at the address, each fetched when it is gone to. */
import type { ComponentType } from 'react';
import { lazy, Suspense } from 'react';
import { Router, useLocation, Link as WouterLink } from 'wouter';
import { EveryPage } from './routes/every-page.tsx';
import { Offline } from './routes/offline.tsx';
import { type FoundPage, pageAt, type SitePage } from './routes/pages.ts';
import type { RouteProps } from './routes/route-props.ts';
import { useArrival } from './routes/use-arrival.ts';
import './ui/base.css';
import './ui/pieces.css';
import { LinkKind, type LinkProps } from './ui/link.tsx';

/** The page one comes to first: it has been fetched already, so that it stands at once. */
export interface FirstPage extends FoundPage {
  readonly Page: ComponentType<RouteProps>;
}

interface SiteProps {
  readonly first: FirstPage;
  /** The path of a page that is being written by the build. */
  readonly written?: string;
}

export function Site({ first, written }: SiteProps) {
  return (
    <Router {...(written === undefined ? {} : { ssrPath: written, ssrSearch: '' })}>
      <PageHere first={first} />
    </Router>
  );
}

function PageHere({ first }: { readonly first: FirstPage }) {
  useArrival();
  const [path] = useLocation();
  const { page, id } = pageAt(path);
  const isFirst = page === first.page && id === first.id;
  const Page = isFirst ? first.Page : laterPage(page);
  return (
    <LinkKind value={RoutedLink}>
      <EveryPage>
        <Suspense fallback={null}>
          <Offline>
            <Page key={`${page.path} ${id}`} id={id} />
          </Offline>
        </Suspense>
      </EveryPage>
    </LinkKind>
  );
}

/** Fetches the page at a path. */
export async function firstPage(path: string): Promise<FirstPage> {
  const found = pageAt(path);
  return { ...found, Page: await found.page.load(found.id) };
}

const later = new Map<SitePage, ComponentType<RouteProps>>();

/** A page that is fetched when it is first shown; the same component every time. */
function laterPage(page: SitePage): ComponentType<RouteProps> {
  const known = later.get(page);
  if (known !== undefined) return known;
  const Page = lazy(async () => ({ default: await page.load('') }));
  later.set(page, Page);
  return Page;
}

function RoutedLink({ href, ...rest }: LinkProps) {
  return <WouterLink href={href} {...rest} />;
}
