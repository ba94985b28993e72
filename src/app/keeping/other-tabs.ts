/** Tabs tell one another: that a choice was stored, or that everything was erased. */

const CHANNEL = 'reattune-attempts';
/** No attempt has this name. */
const ERASED = 'everything erased';

/** Tells the other tabs that an attempt was changed here. */
export function announceChange(attempt: string): void {
  tell(attempt);
}

/** Calls back when another tab has changed an attempt; returns what ends that. */
export function onChangeElsewhere(attempt: string, changed: () => void): () => void {
  return listenFor(attempt, changed);
}

let erasedHere = false;

/** Tells the other tabs that nothing is kept any more. */
export function announceErased(): void {
  erasedHere = true;
  tell(ERASED);
}

/** Calls back when another tab has erased everything; returns what ends that. */
export function onErasedElsewhere(erased: () => void): () => void {
  return listenFor(ERASED, () => {
    // What a page tells, it hears on its own other channels too.
    if (!erasedHere) erased();
  });
}

function tell(what: string): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(what);
  channel.close();
}

function listenFor(what: string, then: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {};
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<unknown>) => {
    if (event.data === what) then();
  };
  return () => channel.close();
}
