/** A part of the picture that has a place and may come to another. */

import type { ComponentType, ReactNode } from 'react';
import { createContext, useContext } from 'react';

export interface ShiftProps {
  readonly x?: number;
  readonly y?: number;
  readonly rotate?: number;
  readonly children: ReactNode;
}

/** How shifts are drawn: still, until the moving kind has been fetched. */
export const ShiftKind = createContext<ComponentType<ShiftProps>>(StillShift);

export function Shift(props: ShiftProps) {
  const Kind = useContext(ShiftKind);
  return <Kind {...props} />;
}

export function StillShift({ x = 0, y = 0, rotate = 0, children }: ShiftProps) {
  return <g transform={`translate(${x} ${y}) rotate(${rotate})`}>{children}</g>;
}
