/** Under a debrief: how hard the run was, from which follows when its skill comes back. */
import { EVEN } from '../../practice/drill-place.ts';
import { unitKey } from '../../practice/practised.ts';
import type { Playthrough } from '../../simulation/playthrough.ts';
import { HowWasIt } from '../drills/how-was-it.tsx';
import { unmarked } from '../ui/typeset.ts';
import { openSpacing } from './spacing-of.ts';
import { useLoaded } from './use-loaded.ts';

interface WhenAgainProps {
  readonly run: Playthrough;
  /** When the run was last gone on with, which its answer goes by: it has one and no more. */
  readonly playedAt: number;
}

export function WhenAgain({ run, playedAt }: WhenAgainProps) {
  const { skill } = run.scenario;
  const tempers = run.temper === EVEN ? 'even' : 'all';
  const unit = unitKey({ kind: 'skill', of: skill.id, tempers });
  const loaded = useLoaded(unit, async () => {
    const spacing = await openSpacing(unit);
    return { spacing, given: await spacing.given(playedAt) };
  });
  if (loaded.is !== 'here') return null;
  const { spacing, given } = loaded.value;
  return (
    <HowWasIt
      title="When again?"
      about={`How hard was this? From your answer follows when “${unmarked(skill.name)}” is due again, best with another client. Nobody else sees it.`}
      given={given}
      onAnswer={(how) => spacing.answer(how, playedAt)}
      onTakeBack={() => spacing.takeBack(playedAt)}
    />
  );
}
