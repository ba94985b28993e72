/** Tells the worker what this page is made of, so that it keeps what the page may yet load. */
import type { MadeOf } from '../../worker/messages.ts';

/** Answers whenever the worker asks, for as long as the page is open. */
export function tellWhatThisIsMadeOf(container: ServiceWorkerContainer): void {
  container.addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null || !('kind' in data)) return;
    if (data.kind === 'made-of') ports[0]?.postMessage(scriptsOf(document));
  });
}

function scriptsOf(page: Document): MadeOf {
  return [...page.scripts].map(({ src }) => src).filter((address) => address !== '');
}
