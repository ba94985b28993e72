/** The settings: where the people are, drawn in one language. Each is the ground they stand on. */
import type { ReactNode } from 'react';
import type { Hour, Setting } from '../../../scenario/scenario.ts';
import {
  Bookcase,
  Desk,
  Floor,
  OvalRug,
  Plant,
  Rug,
  SmallTable,
  TelephoneTable,
  Walls,
} from './furniture.tsx';
import { Daylight, Lamp, Pool } from './light.tsx';
import { usePaint } from './paint.tsx';
import { Meeting, Pavement, Rain } from './scenery.tsx';

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
      <OvalRug x={0} y={6} across={226} high={132} />
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

function TwoRooms({
  hour,
  warmth,
  client,
  therapist,
  desk,
}: SceneProps & { readonly desk: 'screen' | 'paper' }) {
  const paint = usePaint();
  const light = warmth === undefined ? {} : { warmth };
  return (
    <>
      <rect className="wall" x="-1400" y="-1400" width="2800" height="2800" />
      {(['left', 'right'] as const).map((side) => (
        <g key={side} clipPath={paint(side)}>
          <Floor />
          <OvalRug x={side === 'left' ? -196 : 196} y={10} across={86} high={92} />
          <g transform={side === 'left' ? 'translate(-60 60)' : 'translate(150 40)'}>
            <Daylight hour={hour} />
          </g>
          <Pool x={side === 'left' ? -104 : 104} y={-56} reach={185} {...light} />
          {side === 'left' ? therapist : client}
          <Desk
            x={side === 'left' ? -92 : 92}
            y={4}
            faces={side === 'left' ? 'right' : 'left'}
            with={desk}
          />
          <Lamp x={side === 'left' ? -90 : 90} y={-60} size={0.66} />
        </g>
      ))}
      <rect className="frame frame-reach" x="-280" y="-136" width="256" height="272" />
      <rect className="frame frame-reach" x="24" y="-136" width="256" height="272" />
    </>
  );
}

function TwoDarkRooms({ warmth, client, therapist }: SceneProps) {
  const light = warmth === undefined ? {} : { warmth };
  return (
    <>
      <Floor />
      <OvalRug x={-146} y={14} across={108} high={104} />
      <OvalRug x={146} y={14} across={108} high={104} />
      <rect className="dark-veil" x="-1400" y="-1400" width="2800" height="2800" />
      <Pool x={-182} y={-52} reach={190} {...light} />
      <Pool x={182} y={-52} reach={190} {...light} />
      <path className="dark-wall" d="M-8-1400H8V1400H-8Z" />
      {therapist}
      {client}
      <Lamp x={-206} y={-82} size={0.8} />
      <Lamp x={206} y={-82} size={0.8} />
      <TelephoneTable x={-62} y={-34} />
      <TelephoneTable x={62} y={-34} />
    </>
  );
}

function Outside({ warmth, client, therapist }: SceneProps) {
  return (
    <>
      <Pavement />
      <Pool x={0} y={-90} reach={240} warmth={warmth ?? 0.25} />
      {therapist}
      {client}
      <Rain />
    </>
  );
}
