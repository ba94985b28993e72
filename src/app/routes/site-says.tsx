/** Puts into words what becomes of the site on this device: fetched once a page stands. */
import { followWorker } from '../offline/follow-worker.ts';
import { NewerOffer } from '../offline/newer-offer.tsx';
import type { SiteSays } from '../ui/site-says.ts';

/** Registers the worker of the built site, and says what there is to say, now and from then on. */
export function followSite(say: (says: SiteSays) => void): Promise<void> {
  const address = `${import.meta.env.BASE_URL}worker.js`;
  const reload = (): void => window.location.reload();
  return followWorker(navigator.serviceWorker, address, reload, ({ justReady, useNewer }) =>
    say({
      ...(justReady ? { mention: <p>Reattune now works without a connection.</p> } : {}),
      ...(useNewer === undefined ? {} : { offer: <NewerOffer onUse={useNewer} /> }),
    }),
  );
}
