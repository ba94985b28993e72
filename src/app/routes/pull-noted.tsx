/** Above the replies: what was noted as the pull, while it can still be noted otherwise. */
import { NotedLine } from '../player/noted-line.tsx';
import { useLoaded } from './use-loaded.ts';
import { writtenAbout } from './written-about.ts';

interface PullNotedProps {
  readonly run: string;
  readonly turn: number;
  readonly onAgain: () => void;
}

export function PullNoted({ run, turn, onAgain }: PullNotedProps) {
  const loaded = useLoaded(`${run} ${turn}`, () => writtenAbout(run, ({ urges }) => urges, []));
  const noted = loaded.is === 'here' ? loaded.value.find((one) => one.turn === turn) : undefined;
  return noted === undefined ? null : <NotedLine pull={noted.pull} onAgain={onAgain} />;
}
