/** How large a map is drawn in the frame it has: letters grow with it, and never shrink. */
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { layoutOf, type MapLayout, type Measures } from './map-layout.ts';
import { orderedRows } from './ordered-rows.ts';
import type { Terrain } from './terrain.ts';
import type { Size } from './use-size.ts';
import type { Zoom } from './zoom-bar.tsx';

export interface MapFrame {
  readonly ref: RefObject<HTMLElement | null>;
  readonly map: MapLayout;
  readonly scale: number;
  /** How much ground is shown, in the map's own px: as wide as the frame at least. */
  readonly across: number;
  /** False where labels would be smaller than can be read: then places stand without. */
  readonly labelled: boolean;
  readonly zoom: Zoom;
}

/** As large as it is drawn, after the whole. */
const STEPS = [1, 1.25, 1.6, 2.1];
const WHOLE = -1;
/** Frames at least so wide have room for longer lines. */
const ROOMY = 620;
/** The smallest letters on a map are 12.5 px; they may not go under 12. */
const LEAST_LABELLED = 0.96;

/** @param size Of the frame: its own width, and the height of the window around it. */
export function useMapFrame(terrain: Terrain, counted: boolean, size: Size): MapFrame {
  const ref = useRef<HTMLElement>(null);
  const [step, setStep] = useState(0);
  const whole = step === WHOLE;

  const roomy = size.width >= ROOMY;
  const plain = roomy ? 1.1 : 1;
  const width = Math.floor(size.width / plain);
  const ordered = useMemo(() => orderedRows(terrain), [terrain]);
  const map = useMemo(
    () => layoutOf(terrain, measuresOf(width, roomy, whole, counted), ordered),
    [terrain, ordered, width, roomy, whole, counted],
  );
  const fit = Math.min(plain, size.width / map.width, (size.height * 0.86) / map.height);
  const scale = whole ? fit : plain * (STEPS[step] ?? 1);
  const across = Math.max(map.width, size.width / scale);
  useKeptMiddle(ref, scale * across);

  return {
    ref,
    map,
    scale,
    across,
    labelled: scale >= LEAST_LABELLED,
    zoom: {
      canGrow: step < STEPS.length - 1,
      canShrink: !whole,
      isWhole: whole,
      grow: () => setStep((now) => Math.min(now + 1, STEPS.length - 1)),
      shrink: () => setStep((now) => Math.max(now - 1, WHOLE)),
      showWhole: () => setStep(WHOLE),
    },
  };
}

function measuresOf(width: number, roomy: boolean, whole: boolean, counted: boolean): Measures {
  const plain = {
    width,
    labelWidth: roomy ? 220 : Math.min(100, Math.max(84, (width - 116) / 2)),
    words: roomy ? 7 : 5,
    brief: false,
    counted,
    gap: roomy ? 30 : 26,
  };
  // The whole is told in fewer words rather than in smaller letters.
  return whole ? { ...plain, words: plain.words - 1, brief: true, counted: false, gap: 10 } : plain;
}

/** What stood in the middle of the frame stays there when the map grows or shrinks. */
function useKeptMiddle(ref: RefObject<HTMLElement | null>, width: number): void {
  // Nothing at first: then the middle of the map is shown.
  const before = useRef(0);
  useLayoutEffect(() => {
    const frame = ref.current;
    if (frame === null) return;
    const half = frame.clientWidth / 2;
    const middle = before.current === 0 ? 0.5 : (frame.scrollLeft + half) / before.current;
    frame.scrollLeft = middle * width - half;
    before.current = width;
  }, [ref, width]);
}
