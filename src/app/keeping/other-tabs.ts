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

/** Tells the other tabs that nothing is kept any more. */
export function announceErased(): void {
  tell(ERASED);
}

/** Calls back when another tab has erased everything; returns what ends that. */
export function onErasedElsewhere(erased: () => void): () => void {
  return listenFor(ERASED, erased);
}

const listeners = new Map<string, Set<() => void>>();
/** One for the page, open while somebody listens: a channel is deaf to what is told on itself. */
let channel: BroadcastChannel | undefined;

function tell(what: string): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const telling = channel ?? new BroadcastChannel(CHANNEL);
  telling.postMessage(what);
  if (telling !== channel) telling.close();
}

function listenFor(what: string, then: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {};
  const those = listeners.get(what) ?? new Set();
  listeners.set(what, those.add(then));
  channel ??= hearing();
  return () => {
    those.delete(then);
    if (those.size === 0) listeners.delete(what);
    if (listeners.size > 0) return;
    channel?.close();
    channel = undefined;
  };
}

function hearing(): BroadcastChannel {
  const opened = new BroadcastChannel(CHANNEL);
  opened.onmessage = ({ data }: MessageEvent<unknown>) => {
    for (const then of [...(listeners.get(String(data)) ?? [])]) then();
  };
  return opened;
}
