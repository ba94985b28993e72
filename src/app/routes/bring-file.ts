/** A file from the reader's hands into what is kept here; whatever it is, nothing is thrown. */
import { bringIn } from '../keeping/along/bring-in.ts';
import { FILE_LIMITS, type ReadFile, readKept, TOO_LARGE } from '../keeping/along/kept-file.ts';
import { canSeal, unseal } from '../keeping/along/sealed.ts';
import { toldResult } from '../keeping/along/told-result.ts';
import { sound } from '../keeping/attempt.ts';
import type { AttemptStore } from '../keeping/attempt-store.ts';
import { openHoldings, openStore } from '../keeping/open-store.ts';
import { announceChange } from '../keeping/other-tabs.ts';
import { markStanding } from '../keeping/standing-mark.ts';
import { troubleOf } from '../keeping/storage-trouble.ts';
import type { Brought } from '../take-along/brought-told.tsx';
import { contentOf } from './open-run.ts';

export async function bringFile(file: File, passphrase: string | undefined): Promise<Brought> {
  const read = await readFile(file);
  if ('fault' in read) return { is: 'refused', fault: read.fault };
  if ('parts' in read) return storeParts(read);
  if (!canSeal()) return { is: 'refused', fault: NO_CIPHER };
  if (passphrase === undefined) return { is: 'closed' };
  const text = await unseal(read.sealed, passphrase);
  if (text === undefined) return { is: 'closed' };
  const opened = readKept(text);
  if ('parts' in opened) return storeParts(opened);
  return { is: 'refused', fault: 'fault' in opened ? opened.fault : CLOSED_TWICE };
}

async function readFile(file: File): Promise<ReadFile> {
  if (file.size > FILE_LIMITS.bytes) return { fault: TOO_LARGE };
  try {
    return readKept(await file.text());
  } catch {
    return { fault: 'The browser could not read the file. It may have been moved or renamed.' };
  }
}

async function storeParts({ parts }: Extract<ReadFile, { parts: unknown }>): Promise<Brought> {
  try {
    const store = await openStore();
    const brought = await bringIn(await openHoldings(), parts, (run) =>
      contentOf(store, run, 'whole'),
    );
    for (const run of brought.runs) announceChange(run);
    await markWhatWaits(store);
    return { is: 'in', ...toldResult(brought) };
  } catch (fault) {
    return { is: 'refused', fault: troubleOf(fault) === 'full' ? FULL : FAILED };
  }
}

/** A session's page reads from a note, before all else, whether a run of its scenario waits. */
async function markWhatWaits(store: AttemptStore): Promise<void> {
  const runs = sound(await store.all());
  const waiting = new Map(runs.map(({ transcript }) => [transcript.scenario, false]));
  for (const { ended, transcript } of runs) if (!ended) waiting.set(transcript.scenario, true);
  for (const [scenario, waits] of waiting) markStanding(scenario, waits);
}

const NO_CIPHER =
  'The file is closed with a passphrase, and your browser opens such files only at addresses that begin with https.';
const CLOSED_TWICE = 'What is in the file is closed once more, which nothing of Reattune does.';
const FULL =
  'This device has no room left for what is in the file, so nothing of it was taken. What was here is as it was.';
const FAILED =
  'The browser would not store what is in the file, so nothing of it was taken. What was here is as it was.';
