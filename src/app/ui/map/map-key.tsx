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
      <Entry sign={<Mark shape="opening" />}>the opening</Entry>
      <Entry sign={<Mark shape="moment" />}>a moment</Entry>
      <Entry sign={<Mark shape="ending" />}>an ending</Entry>
      {heat !== undefined && (
        <>
          <Entry sign={<Line look="walked map__path--4" width={5} />}>
            wider: more went this way
          </Entry>
          {ways.includes('few') && (
            <Entry sign={<Line look="few" width={1.3} />}>fewer than five</Entry>
          )}
          {ways.includes('nobody') && (
            <Entry sign={<Line look="nobody" width={1.3} />}>nobody</Entry>
          )}
        </>
      )}
      {turnsBack && (
        <Entry
          sign={
            <Line
              look={`${heat === undefined ? 'nothing' : 'few'} map__path--back`}
              width={1.8}
              arrow
            />
          }
        >
          a way back
        </Entry>
      )}
    </ul>
  );
}

function Entry({ sign, children }: { readonly sign: ReactNode; readonly children: ReactNode }) {
  return (
    <li>
      {sign}
      {children}
    </li>
  );
}

function Mark({ shape }: { readonly shape: Shape }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <g className={`map__mark map__mark--${shape} map__mark--nothing`}>
        <PlaceMark shape={shape} x={8} y={8} radius={5.5} />
      </g>
    </svg>
  );
}

interface LineProps {
  readonly look: string;
  readonly width: number;
  readonly arrow?: boolean;
}

function Line({ look, width, arrow = false }: LineProps) {
  return (
    <svg viewBox="0 0 30 16" width="30" height="16" aria-hidden="true">
      <g className={`map__path map__path--${look}`}>
        <path className="map__way" d="M2 8H28" strokeWidth={width} />
        {arrow && <path className="map__arrow" d="M-4 -5L4 0L-4 5" transform="translate(15 8)" />}
      </g>
    </svg>
  );
}
