/** One place of the map: its mark, its label, and the button that both are. */
import type { KeyboardEvent } from 'react';
import { type Came, came, depthOf, type Heat } from './heat.ts';
import { LEADING } from './label.ts';
import { LABEL_OFF, type PlacedPlace } from './map-layout.ts';
import { countLabel, placeButtonName } from './map-words.ts';
import { PlaceMark } from './place-mark.tsx';

interface MapPlaceProps {
  readonly placed: PlacedPlace;
  readonly opening: string;
  readonly heat: Heat | undefined;
  readonly cameTo: (place: string) => string;
  readonly isChosen: boolean;
  /** Tab comes to this one. */
  readonly isStop: boolean;
  readonly onStand: (place: string) => void;
  readonly onChoose?: (place: string) => void;
}

/** From a line's top to where its letters stand. */
const BASE = 13;

export function MapPlace(props: MapPlaceProps) {
  const { placed, opening, heat, isChosen, isStop, onStand, onChoose } = props;
  const { place, x, y, side, lines, label } = placed;
  const here: Came = place.unseen ? { known: 'nobody' } : came(heat, 'places', place.id);
  const radius = radiusOf(here);
  const shape = place.kind === 'ending' ? 'ending' : place.id === opening ? 'opening' : 'moment';
  const textX = side === 'left' ? x - LABEL_OFF : x + LABEL_OFF;
  const reach = {
    left: Math.min(x - 14, label.left - 5),
    right: Math.max(x + 14, label.left + label.width + 5),
  };
  const field = {
    x: reach.left,
    y: Math.min(y - 14, label.top - 3),
    width: reach.right - reach.left,
    height: Math.max(28, label.height + 6),
    rx: 3,
  };
  const choose = () => onChoose?.(place.id);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose();
  };
  const button =
    onChoose === undefined
      ? {}
      : {
          role: 'button',
          tabIndex: isStop ? 0 : -1,
          'aria-label': placeButtonName(place, opening, props.cameTo(place.id)),
          'aria-current': isChosen,
          onClick: choose,
          onKeyDown: press,
          onFocus: () => onStand(place.id),
        };
  return (
    <g
      className={`map__place map__place--${side}${isChosen ? ' map__place--chosen' : ''}`}
      {...button}
    >
      <rect className="map__field" {...field} />
      {isChosen && <circle className="map__ring" cx={x} cy={y} r={radius + 4} />}
      <g className={`map__mark map__mark--${shape} map__mark--${styleOf(here)}`}>
        <PlaceMark shape={shape} x={x} y={y} radius={radius} />
      </g>
      {lines.map(({ text, voice }, at) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: a label's lines never change places
          key={at}
          className={`map__label map__label--${voice}`}
          x={textX}
          y={label.top + at * LEADING + BASE}
        >
          {voice === 'count' ? countLabel(here, heat) : text}
        </text>
      ))}
    </g>
  );
}

function styleOf(here: Came): string {
  return here.known === 'count' ? `walked map__mark--${depthOf(here.share)}` : here.known;
}

/** Its area grows with how many came; in px. */
function radiusOf(here: Came): number {
  if (here.known === 'count') return Math.round((4 + 7 * Math.sqrt(here.share)) * 10) / 10;
  return here.known === 'nothing' ? 5.5 : 4.5;
}
