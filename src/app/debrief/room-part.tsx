/** The room again, stepped through: now the picture also tells the trainee's half. */
import type { KeyboardEvent } from 'react';
import type { Report } from '../../scoring/report.ts';
import type { Playthrough } from '../../simulation/playthrough.ts';
import { Emphasis } from '../ui/emphasis.tsx';
import { Room } from '../ui/room/room.tsx';
import { TextButton } from '../ui/text-button.tsx';
import { Part } from './part.tsx';
import './room-part.css';
import { roomSteps } from './room-steps.ts';
import { Spread } from './spread.tsx';

interface RoomPartProps {
  readonly run: Playthrough;
  readonly report: Report;
  /** The step that is shown; 0 for the opening. */
  readonly shown: number;
  readonly onShow: (step: number) => void;
}

export function RoomPart({ run, report, shown, onShow }: RoomPartProps) {
  const steps = roomSteps(run, report);
  const step = steps[shown] ?? steps[0];
  const last = steps.length - 1;
  if (step === undefined) return null;
  const go = (to: number) => {
    if (to >= 0 && to <= last) onShow(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    go(event.key === 'ArrowLeft' ? shown - 1 : shown + 1);
  };
  const { setting, hour } = run.scenario.card;
  return (
    <Part place="room" title="The room again">
      <Spread
        margin={
          <p className="small">
            In the session your chair stood still. Here it draws back where a turn moved away, and
            squares up where it moved against; the lamp’s light widens and narrows with trust and
            with feeling heard.
          </p>
        }
      >
        <figure className="again-room">
          <div className="again-room__picture">
            <Room
              setting={setting}
              hour={hour}
              posture={step.posture}
              seed={shown}
              therapist={step.therapist}
              alliance={step.alliance}
            />
          </div>
          <div className="again-room__steps">
            <TextButton
              aria-disabled={shown === 0}
              onClick={() => go(shown - 1)}
              onKeyDown={onKeyDown}
            >
              Previous turn
            </TextButton>
            <TextButton
              aria-disabled={shown === last}
              onClick={() => go(shown + 1)}
              onKeyDown={onKeyDown}
            >
              Next turn
            </TextButton>
          </div>
          <figcaption aria-live="polite" aria-atomic="true">
            <p className="again-room__title">{step.title}</p>
            {step.said !== undefined && (
              <p>
                You: <Emphasis text={step.said} />
              </p>
            )}
            {step.shows !== undefined && (
              <p className="again-room__shows">
                <Emphasis text={step.shows} />
              </p>
            )}
            {step.adds !== '' && <p className="again-room__adds">{step.adds}</p>}
          </figcaption>
        </figure>
      </Spread>
    </Part>
  );
}
