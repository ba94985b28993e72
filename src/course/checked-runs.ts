/** Which runs of a hand-in stand: of this assignment, on a content that is known, all on offer. */
import type { Transcript } from '../scenario/transcript.ts';
import { type Replayed, replayed } from '../simulation/parse-transcript.ts';
import type { Playthrough } from '../simulation/playthrough.ts';
import type { CompiledScenario } from '../simulation/tables.ts';
import type { Assignment } from './assignment.ts';
import type { HandIn } from './hand-in.ts';

/** A content by its full hash: the tables, or why they are not to be had. */
export type Content = CompiledScenario | 'unknown' | 'unreachable';

/** Finds the tables of a content; `unreachable` when they could not be fetched just now. */
export type ContentOf = (scenario: string, content: string) => Promise<Content>;

export interface CheckedRun {
  readonly id: string;
  readonly transcript: Transcript;
  /** It replayed, on what it was played on. */
  readonly run: Playthrough;
}

export interface CheckedRuns {
  readonly runs: readonly CheckedRun[];
  /** One plain sentence for each run that does not stand. */
  readonly leftOut: readonly string[];
}

/** Asks of every run by itself whether it can be replayed; none takes another along. */
export async function checkRuns(
  { runs }: Pick<HandIn, 'runs'>,
  assignment: Assignment,
  contentOf: ContentOf,
): Promise<CheckedRuns> {
  const stands: CheckedRun[] = [];
  const leftOut: string[] = [];
  for (const [place, { id, transcript }] of runs.entries()) {
    const name = `Run ${place + 1}`;
    const { scenario, content } = transcript;
    if (!assignment.scenarios.some((set) => set.id === scenario)) {
      leftOut.push(`${name} is of “${shown(scenario)}”, which this assignment does not set.`);
      continue;
    }
    const tables = await contentOf(scenario, content).catch(() => 'unreachable' as const);
    if (typeof tables === 'string') {
      leftOut.push(`${name} (${shown(scenario)}) ${NO_CONTENT[tables]}`);
      continue;
    }
    const told = replayedOnce(tables, transcript);
    if ('run' in told) stands.push({ id, transcript, run: told.run });
    else leftOut.push(`${name} (${shown(scenario)}) does not replay: ${told.fault}`);
  }
  return { runs: stands, leftOut };
}

const known = new WeakMap<Transcript, { readonly on: CompiledScenario; readonly told: Replayed }>();

/** Replayed once as long as the transcript is held; what came as a new one is replayed anew. */
function replayedOnce(tables: CompiledScenario, transcript: Transcript): Replayed {
  const before = known.get(transcript);
  if (before?.on === tables) return before.told;
  const told = replayed(tables, transcript);
  known.set(transcript, { on: tables, told });
  return told;
}

const NO_CONTENT: Readonly<Record<Extract<Content, string>, string>> = {
  unknown: 'was played on a version of the scenario that is not known here.',
  unreachable:
    'could not be replayed: its scenario could not be fetched. Try again when there is a connection.',
};

/** A name from outside, short enough for a sentence. */
function shown(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}
