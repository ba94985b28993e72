/** What it takes to keep a run and to go on with it: milliseconds and bytes. */
import type { Transcript } from '../src/scenario/transcript.ts';
import { parseTranscript } from '../src/simulation/parse-transcript.ts';
import { openSession } from '../src/simulation/session.ts';
import type { CompiledScenario } from '../src/simulation/tables.ts';
import { medianOf } from './bench-spread.ts';
import { seededWalks } from './seeded-walks.ts';

/** The median of each round, in milliseconds. */
export type Spread = readonly number[];

/** Times a round does each, unless it takes longer than it may. */
const TIMES = 400;
const LONGEST = 2_000;

/** Saves runs that stand mid-way as text, and opens sessions from that text, one by one. */
export function savedAndRestored(
  scenarios: readonly CompiledScenario[],
  rounds: number,
): { readonly save: Spread; readonly restore: Spread } {
  const runs = scenarios.flatMap((tables) =>
    seededWalks(tables, 8).map((walked) => {
      const half = { ...walked, choices: walked.choices.slice(0, walked.choices.length >> 1) };
      const session = openSession(tables, half);
      return { tables, session, text: JSON.stringify(half) };
    }),
  );
  const save: number[] = [];
  const restore: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const [saving, restoring]: [number[], number[]] = [[], []];
    const until = performance.now() + LONGEST;
    for (let time = 0; time < TIMES && performance.now() < until; time += 1) {
      const run = runs[time % runs.length];
      if (run === undefined) throw new Error('There is no run to save.');
      saving.push(timed(() => JSON.stringify(run.session.transcript())));
      restoring.push(timed(() => restored(run.tables, run.text)));
    }
    // The first round is for warming up.
    if (round === 0) continue;
    save.push(medianOf(saving));
    restore.push(medianOf(restoring));
  }
  return { save, restore };
}

/** Bytes of a stored transcript beyond those of one without choices, by the turn. */
export function bytesATurn(scenarios: readonly CompiledScenario[]): number {
  const walked = scenarios.flatMap((tables) => seededWalks(tables, 16));
  const bytes = (transcript: Transcript): number => Buffer.byteLength(JSON.stringify(transcript));
  const more = walked.reduce((sum, one) => sum + bytes(one) - bytes({ ...one, choices: [] }), 0);
  return more / walked.reduce((sum, { choices }) => sum + choices.length, 0);
}

function restored(tables: CompiledScenario, text: string): number {
  const parsed = parseTranscript(JSON.parse(text));
  if ('fault' in parsed) throw new Error(parsed.fault);
  const session = openSession(tables, parsed.transcript);
  return session.view().turn;
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
