/** Every run on this device, replayed on what it was played on; and those that cannot be. */
import type { PastRun } from '../../practice/past-run.ts';
import { type Replayed, replayed } from '../../simulation/parse-transcript.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import { type Attempt, contentKey, type Damaged, isDamaged } from '../keeping/attempt.ts';

export interface History {
  readonly runs: readonly PastRun[];
  /** Runs whose content is nowhere to be had. */
  readonly contentGone: readonly Attempt[];
  /** Records that are no runs, or whose choices were not on offer. */
  readonly damaged: readonly Damaged[];
}

/** Milliseconds of work between two breaths: a page that is pressed meanwhile still answers. */
const SLICE = 8;

/** Finds what an attempt was played on; asked once for each content. */
type ContentOf = (attempt: Attempt) => Promise<CompiledScenario | undefined>;

/** Replays them a few at a time, so that hundreds of runs hold up nothing. */
export async function gatherHistory(
  records: readonly (Attempt | Damaged)[],
  contentOf: ContentOf,
): Promise<History> {
  const contents = new Map<string, Promise<CompiledScenario | undefined>>();
  const contentFor = (attempt: Attempt) => {
    const key = `${attempt.transcript.scenario}/${contentKey(attempt)}`;
    const known = contents.get(key) ?? contentOf(attempt);
    contents.set(key, known);
    return known;
  };
  const runs: PastRun[] = [];
  const contentGone: Attempt[] = [];
  const damaged: Damaged[] = [];
  let since = performance.now();
  for (const record of records) {
    if (performance.now() - since > SLICE) {
      await breath();
      since = performance.now();
    }
    if (isDamaged(record)) {
      damaged.push(record);
      continue;
    }
    const content = await contentFor(record);
    if (content === undefined) {
      contentGone.push(record);
      continue;
    }
    const told = toldOn(content, record);
    if ('fault' in told) damaged.push({ key: record.id, found: record, fault: told.fault });
    else runs.push(pastRun(record, told.run));
  }
  return { runs, contentGone, damaged };
}

/** Tables from elsewhere hash to their name and may be nonsense all the same: one run, not the page. */
function toldOn(content: CompiledScenario, { transcript }: Attempt): Replayed {
  try {
    return replayed(content, transcript);
  } catch {
    return { fault: 'What it was played on cannot be read.' };
  }
}

function pastRun({ id, startedAt, from }: Attempt, run: PastRun['run']): PastRun {
  return { id, startedAt, run, ...(from === undefined ? {} : { from }) };
}

function breath(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}
