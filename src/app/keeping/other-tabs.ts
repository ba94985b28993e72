/** Two tabs may hold the same run open; each tells the others when it has stored a choice. */

const CHANNEL = 'reattune-attempts';

/** Tells the other tabs that an attempt was changed here. */
export function announceChange(attempt: string): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(attempt);
  channel.close();
}

/** Calls back when another tab has changed an attempt; returns what ends that. */
export function onChangeElsewhere(attempt: string, changed: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {};
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<unknown>) => {
    if (event.data === attempt) changed();
  };
  return () => channel.close();
}
