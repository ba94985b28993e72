/** The paints of one picture: its shadows, gradients and patterns, under names of its own. */
import { createContext, useContext } from 'react';

export const PaintContext = createContext('room');

/** Gives `url(#…)` for a paint of the picture one stands in. */
export function usePaint(): (name: string) => string {
  const picture = useContext(PaintContext);
  return (name) => `url(#${picture}-${name})`;
}

export function Paints({ picture }: { readonly picture: string }) {
  return (
    <defs>
      <filter id={`${picture}-cast`} x="-40%" y="-40%" width="180%" height="180%">
        <feDropShadow className="paint-cast" dx="5" dy="9" stdDeviation="8" />
      </filter>
      <filter id={`${picture}-soft`} x="-20%" y="-20%" width="140%" height="140%">
        <feGaussianBlur stdDeviation="7" />
      </filter>
      <radialGradient id={`${picture}-pool`}>
        <stop className="paint-pool" offset="0" stopOpacity="0.85" />
        <stop className="paint-pool" offset="0.32" stopOpacity="0.42" />
        <stop className="paint-pool" offset="0.68" stopOpacity="0.12" />
        <stop className="paint-pool" offset="1" stopOpacity="0" />
      </radialGradient>
      <radialGradient id={`${picture}-pool-cool`}>
        <stop className="paint-pool-cool" offset="0" stopOpacity="0.75" />
        <stop className="paint-pool-cool" offset="0.5" stopOpacity="0.2" />
        <stop className="paint-pool-cool" offset="1" stopOpacity="0" />
      </radialGradient>
      <radialGradient id={`${picture}-shade`} cx="0.5" cy="0.5" r="0.5">
        <stop className="paint-lamp" offset="0" />
        <stop className="paint-lamp" offset="0.45" />
        <stop className="paint-shade" offset="1" />
      </radialGradient>
      <linearGradient id={`${picture}-day`} x1="0" y1="0" x2="0" y2="1">
        <stop className="paint-day" offset="0" stopOpacity="0.7" />
        <stop className="paint-day" offset="0.6" stopOpacity="0.5" />
        <stop className="paint-day" offset="1" stopOpacity="0" />
      </linearGradient>
      <linearGradient id={`${picture}-foot`} x1="0" y1="0" x2="0" y2="1">
        <stop className="paint-cast-stop" offset="0" />
        <stop className="paint-cast-stop" offset="1" stopOpacity="0" />
      </linearGradient>
      <clipPath id={`${picture}-left`}>
        <rect className="frame-reach" x="-280" y="-136" width="256" height="272" />
      </clipPath>
      <clipPath id={`${picture}-right`}>
        <rect className="frame-reach" x="24" y="-136" width="256" height="272" />
      </clipPath>
      <pattern id={`${picture}-boards`} width="460" height="120" patternUnits="userSpaceOnUse">
        <rect className="floor-tone" y="40" width="460" height="40" />
        <path
          className="floor-line"
          d="M0 0H460M0 40H460M0 80H460M120 0V40M350 0V40M20 40V80M245 40V80M175 80V120M420 80V120"
        />
      </pattern>
      <pattern id={`${picture}-slabs`} width="210" height="140" patternUnits="userSpaceOnUse">
        <path className="slab-line" d="M0 0H210M0 70H210M70 0V70M175 0V70M20 70V140M125 70V140" />
      </pattern>
    </defs>
  );
}
