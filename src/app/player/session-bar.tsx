/** The little that is always there: the turn, a rest, and the way out. */
import { TextButton } from '../ui/text-button.tsx';

interface SessionBarProps {
  readonly title: string;
  /** Absent once the session has ended. */
  readonly turn: number | undefined;
  readonly drawnUp: boolean;
  readonly onDrawUp: () => void;
  readonly onPause: () => void;
  readonly onLeave: () => void;
}

export function SessionBar({ title, turn, drawnUp, onDrawUp, onPause, onLeave }: SessionBarProps) {
  return (
    <div className="session-bar">
      <span className="session-bar__title" aria-hidden="true">
        {title}
      </span>
      {turn !== undefined && <span className="session-bar__turn">Turn {turn}</span>}
      <TextButton className="session-bar__room" aria-expanded={drawnUp} onClick={onDrawUp}>
        {drawnUp ? 'Less of the scene' : 'Show the scene'}
      </TextButton>
      <TextButton onClick={onPause}>Pause</TextButton>
      <TextButton onClick={onLeave}>Leave</TextButton>
    </div>
  );
}
