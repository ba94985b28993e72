/** How much room something has, measured before anything is painted in it. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Px. */
export interface Size {
  readonly width: number;
  /** Of the window. */
  readonly height: number;
}

/** Taken where nothing has a width: it is not shown, or its browser cannot tell. */
const PHONE: Size = { width: 328, height: 740 };

/** Nothing until it is measured, so that what depends on it is worked out once. */
export function useSize<Of extends HTMLElement>(): {
  readonly ref: RefObject<Of | null>;
  readonly size: Size | undefined;
} {
  const ref = useRef<Of>(null);
  const [size, setSize] = useState<Size>();
  useLayoutEffect(() => {
    const measured = ref.current;
    if (measured === null) return;
    const measure = () => {
      const width = measured.clientWidth;
      if (width > 0) setSize({ width, height: window.innerHeight });
      else setSize((known) => known ?? PHONE);
    };
    measure();
    if (typeof ResizeObserver !== 'function') return;
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return { ref, size };
}
