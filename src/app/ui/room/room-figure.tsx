/** The room with its caption: the picture's text stands beneath it, and is read once. */

import { memo, useEffect } from 'react';
import { Emphasis } from '../emphasis.tsx';
import { fetchItalic } from '../later.ts';
import type { RoomProps } from './room.tsx';
import { Room } from './room.tsx';
import './room-figure.css';

type RoomFigureProps = RoomProps & { readonly shows: string };

/** Drawn anew only when what it shows has changed: a press, or a pause, changes nothing of it. */
export const RoomFigure = memo(function RoomFigure(props: RoomFigureProps) {
  useEffect(fetchItalic, []);
  return (
    <figure className="room-figure">
      <div className="room-figure__picture">
        <Room {...props} />
      </div>
      {/* The picture already carries these words as its name. */}
      <figcaption className="room-figure__shows" aria-hidden="true">
        <span key={props.shows}>
          <Emphasis text={props.shows} />
        </span>
      </figcaption>
    </figure>
  );
});
