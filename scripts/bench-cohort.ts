/** What it takes to read what a group has handed in: unpacked, parsed, replayed and assessed, run by run. */
import { parseHandIn } from '../src/course/hand-in.ts';
import { codesIn } from '../src/course/hand-in-code.ts';
import { unpack } from '../src/course/packed.ts';
import { assess } from '../src/scoring/assess.ts';
import type { Report } from '../src/scoring/report.ts';
import { faultOf } from '../src/simulation/parse-transcript.ts';
import { replay } from '../src/simulation/replay.ts';
import type { CompiledScenario } from '../src/simulation/tables.ts';
import { cohort, resultFiles, YEAR_GROUP } from './cohort.ts';

/** Seconds of each round, from the texts of the files to the reports of all their runs. */
export async function cohortRead(
  scenarios: readonly CompiledScenario[],
  rounds: number,
): Promise<readonly number[]> {
  const group = cohort(scenarios, YEAR_GROUP);
  const texts = (await resultFiles(group)).map(({ text }) => text);
  const runs = group.handIns.reduce((sum, handIn) => sum + handIn.runs.length, 0);
  const took: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const began = performance.now();
    const reports = await Promise.all(texts.map((text) => reportsOf(text, scenarios)));
    const seconds = (performance.now() - began) / 1000;
    if (reports.flat().length !== runs) throw new Error('Not every run came through.');
    // The first round is for warming up.
    if (round > 0) took.push(seconds);
  }
  return took;
}

async function reportsOf(
  text: string,
  scenarios: readonly CompiledScenario[],
): Promise<readonly Report[]> {
  const reports: Report[] = [];
  for (const code of codesIn(text)) {
    if ('fault' in code) throw new Error(code.fault);
    const unpacked = await unpack(code.packed);
    if ('fault' in unpacked) throw new Error(unpacked.fault);
    const parsed = parseHandIn(unpacked.value);
    if ('fault' in parsed) throw new Error(parsed.fault);
    for (const { transcript } of parsed.handIn.runs) {
      const tables = scenarios.find(({ card }) => card.id === transcript.scenario);
      if (tables === undefined || faultOf(tables, transcript) !== undefined) continue;
      reports.push(assess(replay(tables, transcript)));
    }
  }
  return reports;
}
