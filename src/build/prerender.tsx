/**
 * Renders the first picture of each written page, and prints them as JSON. It is bundled for Node
 * and run by `write-pages.ts`.
 */

import { text } from 'node:stream/consumers';
import { cards } from 'virtual:cards';
import { prerenderToNodeStream } from 'react-dom/static';
import { PAGES } from '../app/routes/pages.ts';
import { firstPage, Site } from '../app/site.tsx';

export interface RenderedPage {
  /** From the site's root, with a slash at both ends. */
  readonly path: string;
  /** Name of its route's file. */
  readonly route: string;
  /** As HTML; the template's own where it is absent. */
  readonly title?: string;
  /** Empty for a page that is drawn by its script. */
  readonly markup: string;
  /** Id of the scenario whose first act the page needs at once. */
  readonly act?: string;
}

/** Every page of the site; those that cannot be written with nothing in them. */
async function renderPages(): Promise<readonly RenderedPage[]> {
  const pages: RenderedPage[] = [];
  for (const { path, route, written } of PAGES) {
    const ids = path.includes(':id') ? cards.map(({ card }) => card.id) : [''];
    for (const id of ids) {
      const at = path.replace(':id', id);
      const act = path.endsWith('/play/') ? { act: id } : {};
      pages.push({ path: at, route, ...act, ...(written ? await render(at) : { markup: '' }) });
    }
  }
  return pages;
}

async function render(at: string): Promise<Pick<RenderedPage, 'title' | 'markup'>> {
  const faults: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(
    <Site first={await firstPage(at)} written={at} />,
    { onError: (fault) => void faults.push(fault) },
  );
  const html = await text(prelude);
  if (faults.length > 0) throw new Error(`${at} cannot be written.`, { cause: faults[0] });
  // React writes the title first where the page as a whole is not its own to write.
  const [, title, markup = html] = /^<title>([^<]*)<\/title>([\s\S]*)$/.exec(html) ?? [];
  return { markup, ...(title === undefined ? {} : { title }) };
}

process.stdout.write(JSON.stringify(await renderPages()));
