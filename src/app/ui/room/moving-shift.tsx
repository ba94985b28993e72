/** A shift that goes to its new place slowly, as one breathes. Fetched after the first choice. */
import { domAnimation, LazyMotion, m } from 'framer-motion';
import type { ReactNode } from 'react';
import type { ShiftProps } from './shift.tsx';

const BREATH = { duration: 0.95, ease: [0.4, 0.02, 0.3, 1] } as const;

export function MovingShift({ x = 0, y = 0, rotate = 0, children }: ShiftProps) {
  return (
    <m.g initial={false} animate={{ x, y, rotate }} transition={BREATH}>
      {children}
    </m.g>
  );
}

/** Gives the moving shifts inside it what they move by. */
export function Movement({ children }: { readonly children: ReactNode }) {
  return (
    <LazyMotion features={domAnimation} strict>
      {children}
    </LazyMotion>
  );
}
