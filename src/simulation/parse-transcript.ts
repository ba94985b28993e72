/** A transcript from outside is hostile until it has been parsed and replayed. */
import { MODES, TRANSCRIPT_FORMAT, type Transcript } from '../scenario/transcript.ts';
import type { Playthrough } from './playthrough.ts';
import { replay } from './replay.ts';
import type { CompiledScenario } from './tables.ts';

/** A run of more turns than this is no run of ours. */
const MOST_TURNS = 10_000;

export type ParsedTranscript =
  | { readonly transcript: Transcript }
  /** One plain sentence: what is wrong, named. */
  | { readonly fault: string };

/** Reads the shape of a transcript from any value; does not ask whether it can be played. */
export function parseTranscript(value: unknown): ParsedTranscript {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return {
      fault:
        'A transcript is an object with format, scenario, content, temper, mode, seed and choices.',
    };
  const field = (name: string): unknown =>
    Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
  const [format, scenario, content, temper] = ['format', 'scenario', 'content', 'temper'].map(
    field,
  );
  const [mode, seed, choices] = ['mode', 'seed', 'choices'].map(field);
  if (format !== TRANSCRIPT_FORMAT)
    return {
      fault: `This transcript's format is ${show(format)}; only ${TRANSCRIPT_FORMAT} can be read.`,
    };
  if (typeof scenario !== 'string') return { fault: 'The transcript names no scenario.' };
  if (typeof content !== 'string' || !/^[0-9a-f]{64}$/.test(content))
    return { fault: 'The transcript’s content is not a SHA-256 in 64 hex digits.' };
  if (typeof temper !== 'string') return { fault: 'The transcript names no temper.' };
  const played = MODES.find((one) => one === mode);
  if (played === undefined)
    return { fault: `The mode ${show(mode)} is not known; it is “session” or “coached”.` };
  if (typeof seed !== 'number' || !Number.isInteger(seed) || seed < 0 || seed > 0xffffffff)
    return { fault: 'The seed is not a whole number from 0 to 4294967295.' };
  if (!Array.isArray(choices) || !choices.every((choice) => typeof choice === 'string'))
    return { fault: 'The choices are not a list of response ids.' };
  if (choices.length > MOST_TURNS)
    return {
      fault: `The transcript has ${choices.length} choices; at most ${MOST_TURNS} are read.`,
    };
  return {
    transcript: {
      format: TRANSCRIPT_FORMAT,
      scenario,
      content,
      temper,
      mode: played,
      seed,
      choices,
    },
  };
}

export type Replayed =
  | { readonly run: Playthrough }
  /** One plain sentence: why it cannot be played on the scenario. */
  | { readonly fault: string };

/**
 * Replays a transcript on a scenario, if it can be played there: its own content, a temper it has,
 * each choice on offer in its turn.
 */
export function replayed(scenario: CompiledScenario, transcript: Transcript): Replayed {
  if (transcript.scenario !== scenario.card.id)
    return {
      fault: `The transcript is of the scenario ${show(transcript.scenario)}, not of “${scenario.card.id}”.`,
    };
  if (transcript.content !== scenario.content)
    return { fault: 'The transcript was played on another content of this scenario.' };
  if (!scenario.tempers.some(({ id }) => id === transcript.temper))
    return { fault: `The scenario has no temper ${show(transcript.temper)}.` };
  const run = replay(scenario, transcript);
  const { turns, ending } = run;
  if (turns.length === transcript.choices.length) return { run };
  const choice = show(transcript.choices[turns.length]);
  return {
    fault:
      ending === undefined
        ? `In turn ${turns.length + 1} the response ${choice} was not on offer.`
        : `The run ended after turn ${turns.length}; ${choice} comes after the end.`,
  };
}

/** Why a transcript cannot be played on a scenario; nothing found means it can. */
export function faultOf(scenario: CompiledScenario, transcript: Transcript): string | undefined {
  const told = replayed(scenario, transcript);
  return 'fault' in told ? told.fault : undefined;
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : String(JSON.stringify(value));
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}
