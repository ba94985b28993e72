/** A run on the session's screen: what is chosen, where one leaves to, and what is wrong. */
import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import { openStore } from '../keeping/open-store.ts';
import { type StorageTrouble, TROUBLE_WORDS } from '../keeping/storage-trouble.ts';
import { SessionScreen } from '../player/session-screen.tsx';
import { TextButton } from '../ui/text-button.tsx';
import { unmarked } from '../ui/typeset.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { takeEarlyPress } from './before-hydration.ts';
import { fetchPage } from './fetch-page.ts';
import { keepContent } from './open-run.ts';
import { debriefPath, LEFT, LIBRARY } from './paths.ts';
import type { Playable } from './playable.ts';
import { saveJson } from './save-file.ts';
import { useBetween } from './use-between.tsx';
import { useRun } from './use-run.ts';

interface PlayingProps {
  readonly playable: Playable;
  /** Trouble that was known before anything was played. */
  readonly trouble: StorageTrouble | undefined;
  /** Called once the run is in the store. */
  readonly onStored: () => void;
}

export function Playing({ playable, trouble: known, onStored }: PlayingProps) {
  const [, navigate] = useLocation();
  const { session, view, trouble = known, choose } = useRun(playable);
  const { attempt } = playable;
  const stands = useBetween(attempt, session, view);
  const { card } = playable.content;
  const stored = !playable.isNew || view.turn > 0;

  const tellStored = useEffectEvent(onStored);
  const keepPlayed = useEffectEvent(() => {
    openStore()
      .then((store) => keepContent(store, attempt))
      .catch(() => {});
  });
  useEffect(() => {
    if (!stored) return;
    tellStored();
    // What cannot be kept now is tried again at the next visit; the run itself is not touched.
    return whenIdle(() => keepPlayed());
  }, [stored]);
  const hasEnded = view.ending !== undefined;
  useEffect(() => {
    // Comes while the ending is read, so that nobody waits for it.
    if (hasEnded) return whenIdle(() => void fetchPage('debrief-route').catch(() => {}));
    return undefined;
  }, [hasEnded]);
  return (
    <>
      <title>{`${unmarked(card.title)} · Reattune`}</title>
      <SessionScreen
        view={view}
        card={card}
        earlyPress={takeEarlyPress}
        onChoose={choose}
        onLeave={() => navigate(LIBRARY)}
        onStop={() => navigate(LEFT)}
        onPause={fetchMinute}
        onDebrief={() => navigate(debriefPath(card.id, attempt.id))}
        {...stands}
        {...(trouble === undefined
          ? {}
          : {
              notice: (
                <>
                  {TROUBLE_WORDS[trouble]}{' '}
                  <TextButton onClick={() => saveJson(`${card.id}.json`, session.transcript())}>
                    Save this run as a file
                  </TextButton>
                </>
              ),
            })}
      />
    </>
  );
}

/** Whoever pauses may want to leave, and should not have to wait for where they leave to. */
function fetchMinute(): void {
  fetchPage('minute-route').catch(() => {});
}
