/** A run that has only been wished for: the log it begins with. */
import { TRANSCRIPT_FORMAT } from '../../scenario/transcript.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import type { Attempt } from '../keeping/attempt.ts';
import type { HowToPlay } from '../player/brief-page.tsx';
import { drawnHex } from './drawn-hex.ts';

/** How a run is to be played, and what for. */
export interface Wish extends HowToPlay {
  /** Id of the assignment it is begun for. */
  readonly assignment?: string | undefined;
}

/** An attempt without a choice, not stored yet. */
export function newAttempt(
  content: CompiledScenario,
  { temper, mode, wordsFirst, urgeCheck, assignment }: Wish,
  seed: number,
): Attempt {
  const now = Date.now();
  return {
    id: drawnHex(12),
    transcript: {
      format: TRANSCRIPT_FORMAT,
      scenario: content.card.id,
      content: content.content,
      temper,
      mode,
      seed,
      choices: [],
    },
    judgement: content.judgement.hash,
    startedAt: now,
    changedAt: now,
    ended: false,
    ...(wordsFirst ? { wordsFirst } : {}),
    ...(urgeCheck ? { urgeCheck } : {}),
    ...(assignment === undefined ? {} : { assignment }),
  };
}
