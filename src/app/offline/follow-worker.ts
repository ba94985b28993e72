/** Registers the service worker, and follows what becomes of it and of the versions after it. */
import type { ToWorker } from '../../worker/messages.ts';
import { loadAnewIfLetGo, tellWhatThisIsMadeOf } from './made-of.ts';

export interface OfflineNews {
  /** On this visit everything has come that is needed without a connection. */
  readonly justReady: boolean;
  /** A newer version is here: brings it to this page, which loads anew. Other pages are left as they are. */
  readonly useNewer?: () => void;
}

/** How often a page that stays open asks whether there is a newer version, in milliseconds. */
const ASKED_AGAIN = 60 * 60 * 1000;

/**
 * Tells at once, and whenever something changes. Rejects where the browser allows no worker; the
 * site then works as long as there is a connection.
 */
export async function followWorker(
  container: ServiceWorkerContainer,
  address: string,
  reload: () => void,
  tell: (news: OfflineNews) => void,
): Promise<void> {
  tellWhatThisIsMadeOf(container);
  loadAnewIfLetGo(container, reload);
  const hadOne = container.controller !== null;
  const registration = await container.register(address);
  /** Whether there is a version on this device; until then, what comes is the first and nothing newer. */
  let served = hadOne || registration.active !== null;
  let justReady = false;
  let replaced = false;

  const useNewer = (): void => {
    const { waiting } = registration;
    // Another page has let it in already: this one need only load anew.
    if (waiting === null) reload();
    else {
      container.addEventListener('controllerchange', reload, { once: true });
      say(waiting, { kind: 'take-over' });
    }
  };
  const tellNow = (): void => {
    const isNewer = replaced || (served && registration.waiting !== null);
    tell({ justReady, ...(isNewer ? { useNewer } : {}) });
  };
  const followComing = (): void =>
    registration.installing?.addEventListener('statechange', tellNow);

  container.addEventListener('controllerchange', () => {
    if (served) replaced = true;
    else justReady = true;
    served = true;
    tellNow();
  });
  registration.addEventListener('updatefound', followComing);
  followComing();
  askNowAndThen(registration);
  if (container.controller !== null) say(container.controller, { kind: 'page-stands' });
  tellNow();
}

function say(worker: ServiceWorker, message: ToWorker): void {
  worker.postMessage(message);
}

/** A page may stay open for days; it asks when it is come back to, and in no hurry. */
function askNowAndThen(registration: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < ASKED_AGAIN) return;
    asked = Date.now();
    // Without a connection there is nothing to be found out.
    registration.update().catch(() => {});
  });
}
