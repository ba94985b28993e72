/** The client's side and the room, stepping together: one place in the run, seen in both. */
import { useState } from 'react';
import type { Report } from '../../scoring/report.ts';
import type { Playthrough } from '../../simulation/playthrough.ts';
import { RoomPart } from './room-part.tsx';
import { SidePart } from './side-part.tsx';

interface LookingBackProps {
  readonly run: Playthrough;
  readonly report: Report;
}

export function LookingBack({ run, report }: LookingBackProps) {
  const [shown, setShown] = useState(0);
  return (
    <>
      <SidePart run={run} lines={report.client} shown={shown} />
      <RoomPart run={run} report={report} shown={shown} onShow={setShown} />
    </>
  );
}
