/** What this page is made of: told to the worker, which keeps what the page may yet load. */
import type { MadeOf } from '../../worker/messages.ts';

/** Answers whenever the worker asks, for as long as the page is open. */
export function tellWhatThisIsMadeOf(container: ServiceWorkerContainer): void {
  container.addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null || !('kind' in data)) return;
    if (data.kind === 'made-of') ports[0]?.postMessage(scriptsOf(document));
  });
}

/**
 * A page that the browser had put aside, and shows again on the way back, could not answer in the
 * meantime. If its files have gone it loads anew, while that is still all there is to it.
 */
export function loadAnewIfLetGo(container: ServiceWorkerContainer, reload: () => void): void {
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted || container.controller === null) return;
    const kept = scriptsOf(document).map((address) => caches.match(address));
    Promise.all(kept).then(
      (found) => {
        if (found.includes(undefined)) reload();
      },
      () => {
        // The browser does not let its caches be read: the page is left as it is.
      },
    );
  });
}

function scriptsOf(page: Document): MadeOf {
  return [...page.scripts].map(({ src }) => src).filter((address) => address !== '');
}
