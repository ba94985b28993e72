/** The room from above: what can be seen between two people, and the light it is seen in. */

import { useId } from 'react';
import type { Hour, Posture, Setting } from '../../../scenario/scenario.ts';
import { unmarked } from '../typeset.ts';
import './room.css';
import { Chair } from './chair.tsx';
import { Coat } from './coat.tsx';
import { PaintContext, Paints } from './paint.tsx';
import type { Stance } from './place.ts';
import { inFront, placeOfClient, placeOfTherapist } from './place.ts';
import { Scene } from './scenes.tsx';
import { SEATS } from './seats.ts';
import { ShiftKind, StillShift } from './shift.tsx';
import { useMovement } from './use-movement.ts';

export interface RoomProps {
  readonly setting: Setting;
  readonly hour: Hour;
  readonly posture: Posture;
  /** Changes when the posture is taken anew: gives it its own degree or two. */
  readonly seed: number;
  /** What the picture shows, in words; without it the picture is decoration. */
  readonly shows?: string;
  /** A silence: nothing moves but the light. */
  readonly silence?: boolean;
  /** In the debrief: how the therapist's chair stands. During the session it never moves. */
  readonly therapist?: Stance;
  /** In the debrief: 0–1, how warm and wide the lamp's light falls. */
  readonly alliance?: number;
}

export function Room(props: RoomProps) {
  const {
    setting,
    hour,
    posture,
    seed,
    shows,
    silence = false,
    therapist = 'rest',
    alliance,
  } = props;
  const picture = useId();
  const { drawn, moving } = useMovement(
    { posture, seed, therapist },
    `${posture} ${seed} ${therapist}`,
  );
  const Movement = moving?.Movement ?? Passing;

  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by `shows` where it is more than decoration
    <svg
      className={silence ? 'room room--silence' : 'room'}
      data-setting={setting}
      data-hour={hour}
      data-posture={posture}
      viewBox="-292 -150 584 300"
      preserveAspectRatio="xMidYMid meet"
      {...(shows === undefined
        ? { 'aria-hidden': true }
        : { role: 'img', 'aria-label': unmarked(shows) })}
    >
      <PaintContext value={picture}>
        <Paints picture={picture} />
        <ShiftKind value={moving?.MovingShift ?? StillShift}>
          <Movement>
            <Scene
              setting={setting}
              hour={hour}
              client={<Seated whose="client" setting={setting} {...drawn} />}
              therapist={<Seated whose="therapist" setting={setting} {...drawn} />}
              {...(alliance === undefined ? {} : { warmth: alliance })}
            />
          </Movement>
        </ShiftKind>
      </PaintContext>
    </svg>
  );
}

interface SeatedProps {
  readonly whose: 'client' | 'therapist';
  readonly setting: Setting;
  readonly posture: Posture;
  readonly seed: number;
  readonly therapist: Stance;
}

/** One of the two, in the chair or, outside and when standing, in a coat. */
function Seated({ whose, setting, posture, seed, therapist }: SeatedProps) {
  const seat = SEATS[setting][whose];
  const place =
    whose === 'client'
      ? placeOfClient(seat, posture, seed)
      : placeOfTherapist(seat, therapist, seed);
  if (setting === 'outside') return <Coat whose={whose} place={place} size={1.4} />;
  const chair = <Chair whose={whose} place={place} size={seat.scale} />;
  if (whose === 'therapist' || posture !== 'standing') return chair;
  const before = inFront(place, 62 * seat.scale);
  return (
    <>
      {chair}
      <Coat whose="client" place={{ ...place, ...before }} size={0.95 * seat.scale} />
    </>
  );
}

function Passing({ children }: { readonly children: React.ReactNode }) {
  return <>{children}</>;
}
