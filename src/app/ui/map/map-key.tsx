/** What the marks and lines of the map stand for. */
import type { ReactNode } from 'react';
import { came, type Heat } from './heat.ts';
import { PlaceMark, type Shape } from './place-mark.tsx';
import type { Terrain } from './terrain.ts';

interface MapKeyProps {
  readonly terrain: Terrain;
  readonly heat: Heat | undefined;
}

export function MapKey({ terrain, heat }: MapKeyProps) {
  const turnsBack = terrain.paths.some(({ back }) => back);
  const ways = terrain.paths.map(({ key }) => came(heat, 'ways', key).known);
  return (
    <ul className="map-key" aria-label="What the marks stand for">
      <KeyEntry sign={<KeyMark shape="opening" />}>the opening</KeyEntry>
      <KeyEntry sign={<KeyMark shape="moment" />}>a moment</KeyEntry>
      <KeyEntry sign={<KeyMark shape="ending" />}>an ending</KeyEntry>
      {heat !== undefined && (
        <>
          <KeyEntry sign={<KeyLine look="walked map__path--4" width={5} />}>
            wider: more went this way
          </KeyEntry>
          {ways.includes('few') && (
            <KeyEntry sign={<KeyLine look="few" width={1.3} />}>fewer than five</KeyEntry>
          )}
          {ways.includes('nobody') && (
            <KeyEntry sign={<KeyLine look="nobody" width={1.3} />}>nobody</KeyEntry>
          )}
        </>
      )}
      {turnsBack && (
        <KeyEntry
          sign={
            <KeyLine
              look={`${heat === undefined ? 'nothing' : 'few'} map__path--back`}
              width={1.8}
              arrow
            />
          }
        >
          a way back
        </KeyEntry>
      )}
    </ul>
  );
}

/** One sign, and what it stands for. */
export function KeyEntry({
  sign,
  children,
}: {
  readonly sign: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <li>
      {sign}
      {children}
    </li>
  );
}

interface KeyMarkProps {
  readonly shape: Shape;
  /** As a place of the map is styled. */
  readonly look?: string;
}

/** A place's mark. */
export function KeyMark({ shape, look = 'nothing' }: KeyMarkProps) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <g className={`map__mark map__mark--${shape} map__mark--${look}`}>
        <PlaceMark shape={shape} x={8} y={8} radius={5.5} />
      </g>
    </svg>
  );
}

interface KeyLineProps {
  readonly look: string;
  readonly width: number;
  readonly arrow?: boolean;
}

/** A path's line. */
export function KeyLine({ look, width, arrow = false }: KeyLineProps) {
  return (
    <svg viewBox="0 0 30 16" width="30" height="16" aria-hidden="true">
      <g className={`map__path map__path--${look}`}>
        <path className="map__way" d="M2 8H28" strokeWidth={width} />
        {arrow && <path className="map__arrow" d="M-4 -5L4 0L-4 5" transform="translate(15 8)" />}
      </g>
    </svg>
  );
}
