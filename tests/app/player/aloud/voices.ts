/** A stand-in for the browser's speech: keeps what is spoken, and ends it when it is told to. */
import { vi } from 'vitest';

export interface Spoken {
  readonly text: string;
  readonly voice: string | undefined;
  readonly end: () => void;
}

export interface Speech {
  /** What was spoken, from the first on. */
  readonly spoken: Spoken[];
  readonly cancel: ReturnType<typeof vi.fn>;
  /** The list of voices has changed. */
  readonly change: (voices: readonly SpeechSynthesisVoice[]) => void;
}

export function voice(name: string, lang: string, localService = true): SpeechSynthesisVoice {
  return { name, lang, localService, voiceURI: name, default: false };
}

class Utterance {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  onend: (() => void) | null = null;
  constructor(readonly text: string) {}
}

/** Until `vi.unstubAllGlobals()`. */
export function standInForSpeech(voices: readonly SpeechSynthesisVoice[]): Speech {
  let there = voices;
  const spoken: Spoken[] = [];
  const cancel = vi.fn();
  const events = new EventTarget();
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => there,
    speak: (one: Utterance) =>
      spoken.push({ text: one.text, voice: one.voice?.name, end: () => one.onend?.() }),
    cancel,
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  });
  return {
    spoken,
    cancel,
    change(next) {
      there = next;
      events.dispatchEvent(new Event('voiceschanged'));
    },
  };
}
