/** Speaks one thing after another with voices of the device, until it is stopped. */
import type { Heard } from './heard.ts';
import type { LocalVoices } from './local-voices.ts';

/** Milliseconds before what is shown and after it, where one voice speaks both. */
const PAUSE = 700;

/** Begins at once; returns what stops it, in the middle of a word if need be. */
export function speak(heard: readonly Heard[], voices: LocalVoices): () => void {
  const { speechSynthesis } = window;
  let stopped = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  // Held here as long as it is spoken: some browsers forget one that nobody holds.
  let utterance: SpeechSynthesisUtterance | undefined;

  const say = (place: number): void => {
    const one = heard[place];
    if (stopped || one === undefined) return;
    utterance = utteranceOf(one, voices);
    utterance.onend = () => {
      const next = heard[place + 1];
      const apart = voices.showing === undefined && next !== undefined && next.as !== one.as;
      waiting = setTimeout(() => say(place + 1), apart ? PAUSE : 0);
    };
    speechSynthesis.speak(utterance);
  };
  // Not in the same breath as the stopping of what was spoken before: some browsers drop it then.
  waiting = setTimeout(() => say(0), 0);
  return () => {
    stopped = true;
    clearTimeout(waiting);
    if (utterance !== undefined) utterance.onend = null;
    speechSynthesis.cancel();
  };
}

function utteranceOf({ text, as }: Heard, { saying, showing }: LocalVoices) {
  const utterance = new SpeechSynthesisUtterance(text);
  // Named each time: the browser's own choice might be a voice that speaks elsewhere.
  utterance.voice = as === 'shown' && showing !== undefined ? showing : saying;
  utterance.lang = utterance.voice.lang;
  return utterance;
}
