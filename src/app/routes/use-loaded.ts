/** Something that has to be fetched or read before a page can stand. */
import { useEffect, useEffectEvent, useState } from 'react';

export type Loaded<T> =
  | { readonly is: 'loading' }
  | { readonly is: 'here'; readonly value: T }
  | { readonly is: 'failed'; readonly fault: unknown };

/** Loads again when `key` changes; what comes too late for its key is dropped. */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [held, setHeld] = useState<{ readonly key: string; readonly loaded: Loaded<T> }>();
  const begin = useEffectEvent(load);
  useEffect(() => {
    let gone = false;
    const settle = (loaded: Loaded<T>) => {
      if (!gone) setHeld({ key, loaded });
    };
    begin().then(
      (value) => settle({ is: 'here', value }),
      (fault: unknown) => settle({ is: 'failed', fault }),
    );
    return () => {
      gone = true;
    };
  }, [key]);
  return held?.key === key ? held.loaded : { is: 'loading' };
}
