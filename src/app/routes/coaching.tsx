/** What the reply just given did, told from the run's own content. */

import type { Transcript } from '../../scenario/transcript.ts';
import { replay } from '../../simulation/replay.ts';
import { CoachNote } from '../debrief/coach-note.tsx';
import type { Attempt } from '../keeping/attempt.ts';
import { openStore } from '../keeping/open-store.ts';
import { contentOf } from './open-run.ts';
import { useLoaded } from './use-loaded.ts';

interface CoachingProps {
  readonly attempt: Attempt;
  readonly transcript: Transcript;
  readonly onGoOn: () => void;
}

export function Coaching({ attempt, transcript, onGoOn }: CoachingProps) {
  const loaded = useLoaded(transcript.content, async () =>
    contentOf(await openStore(), attempt, 'whole'),
  );
  if (loaded.is === 'loading') return null;
  const content = loaded.is === 'here' ? loaded.value : undefined;
  const turn = content && replay(content, transcript).turns.at(-1);
  return <CoachNote told={turn && content && { turn, scenario: content }} onGoOn={onGoOn} />;
}
