/** The settings: where the people are, drawn in one language. Each is the ground they stand on. */
import type { ReactNode } from 'react';
import type { Hour, Setting } from '../../../scenario/scenario.ts';
import { Bookcase, Desk, Floor, Plant, Rug, SmallTable, Walls } from './furniture.tsx';
import { Daylight, Lamp, Pool } from './light.tsx';
import { Meeting, Pavement, Rain } from './scenery.tsx';
import { usePaint } from './paint.tsx';

export interface SceneProps {
  readonly hour: Hour;
  readonly warmth?: number;
  /** The client's and the therapist's chair or coat. */
  readonly client: ReactNode;
  readonly therapist: ReactNode;
}

export function Scene({ setting, ...props }: SceneProps & { readonly setting: Setting }) {
  switch (setting) {
    case 'room':
      return <ConsultingRoom {...props} />;
    case 'supervision':
      return <SupervisionRoom {...props} />;
    case 'video':
      return <TwoRooms {...props} desk="screen" />;
    case 'messages':
      return <TwoRooms {...props} desk="paper" />;
    case 'phone':
      return <TwoDarkRooms {...props} />;
    case 'outside':
      return <Outside {...props} />;
  }
}

function ConsultingRoom({ hour, warmth, client, therapist }: SceneProps) {
  return (
    <>
      <Floor />
      <Rug />
      <Daylight hour={hour} />
      <Walls />
      <Bookcase />
      <Plant x={-236} y={226} />
      <Pool x={0} y={-96} reach={250} {...(warmth === undefined ? {} : { warmth })} />
      {therapist}
      {client}
      <Lamp x={0} y={-112} />
      <SmallTable x={0} y={80} />
    </>
  );
}

function SupervisionRoom({ hour, warmth, client, therapist }: SceneProps) {
  return (
    <>
      <Floor />
      <Daylight hour={hour} />
      <Walls />
      <Bookcase />
      <Pool x={0} y={-96} reach={230} {...(warmth === undefined ? {} : { warmth })} />
      {therapist}
      {client}
      <Meeting />
      <Lamp x={-4} y={-112} />
    </>
  );
}

function TwoRooms({ hour, warmth, client, therapist, desk }: SceneProps & { readonly desk: 'screen' | 'paper' }) {
  const paint = usePaint();
  const light = warmth === undefined ? {} : { warmth };
  return (
    <>
      <rect className="wall" x="-1400" y="-1400" width="2800" height="2800" />
      {(['left', 'right'] as const).map((side) => (
        <g key={side} clipPath={paint(side)}>
          <Floor />
          <g transform={side === 'left' ? 'translate(-60 60)' : 'translate(150 40)'}>
            <Daylight hour={hour} />
          </g>
          <Pool x={side === 'left' ? -110 : 110} y={-78} reach={170} {...light} />
          {side === 'left' ? therapist : client}
          <Desk x={side === 'left' ? -118 : 118} y={4} faces={side === 'left' ? 'right' : 'left'} with={desk} />
          <Lamp x={side === 'left' ? -112 : 112} y={-62} size={0.62} />
        </g>
      ))}
      <path className="frame" d="M-288-136H-24V136H-288ZM24-136H288V136H24Z" />
    </>
  );
}

function TwoDarkRooms({ warmth, client, therapist }: SceneProps) {
  const light = warmth === undefined ? {} : { warmth };
  return (
    <>
      <rect className="dark-room" x="-1400" y="-1400" width="2800" height="2800" />
      <path className="dark-wall" d="M-9-1400H9V1400H-9Z" />
      <Pool x={-158} y={-20} reach={150} {...light} />
      <Pool x={158} y={-20} reach={150} {...light} />
      {therapist}
      {client}
      <Lamp x={-214} y={-78} size={0.72} />
      <Lamp x={214} y={-78} size={0.72} />
    </>
  );
}

function Outside({ hour, warmth, client, therapist }: SceneProps) {
  return (
    <>
      <Pavement />
      <g transform="translate(60 30)">
        <Daylight hour={hour} />
      </g>
      <Pool x={0} y={-90} reach={240} warmth={warmth ?? 0.25} />
      {therapist}
      {client}
      <Rain />
    </>
  );
}
