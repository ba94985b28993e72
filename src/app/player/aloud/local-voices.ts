/** Voices that speak on the device itself: what the client says must not leave it to be spoken. */

export interface LocalVoices {
  /** For what is said. */
  readonly saying: SpeechSynthesisVoice;
  /** For what is shown; absent where the device has one voice. */
  readonly showing?: SpeechSynthesisVoice;
}

/** British voices first, then any English one; nothing where the device itself has none. */
export function localVoices(voices: readonly SpeechSynthesisVoice[]): LocalVoices | undefined {
  const [saying, showing] = voices
    .filter((voice) => voice.localService && languageOf(voice).startsWith('en'))
    .toSorted((a, b) => Number(isBritish(b)) - Number(isBritish(a)));
  if (saying === undefined) return undefined;
  return showing === undefined ? { saying } : { saying, showing };
}

/** Tells at once which there are, and again when that changes; returns what ends it. */
export function followVoices(tell: (voices: LocalVoices | undefined) => void): () => void {
  const { speechSynthesis } = window;
  if (speechSynthesis === undefined) return () => {};
  const look = () => tell(localVoices(speechSynthesis.getVoices()));
  look();
  // Most browsers fetch their list after the page.
  speechSynthesis.addEventListener?.('voiceschanged', look);
  return () => speechSynthesis.removeEventListener?.('voiceschanged', look);
}

/** Some devices write `en_GB`. */
function languageOf({ lang }: SpeechSynthesisVoice): string {
  return lang.toLowerCase().replace('_', '-');
}

function isBritish(voice: SpeechSynthesisVoice): boolean {
  return languageOf(voice) === 'en-gb';
}
