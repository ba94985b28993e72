/** What became of a file that was brought in, in plain words. */
import type { BroughtIn, BroughtKind } from './bring-in.ts';

export interface ToldResult {
  /** Whether anything of the file is here now, or was before. */
  readonly taken: boolean;
  /** A sentence for each kind of thing, and one for what is special. */
  readonly sentences: readonly string[];
  /** What was left out, and why: one plain sentence each. */
  readonly leftOut: readonly string[];
}

export function toldResult({ kinds, parted, damaged }: BroughtIn): ToldResult {
  const sentences = kinds.flatMap((kind) => toldKind(kind) ?? []);
  if (parted > 0) sentences.push(PARTED);
  if (damaged > 0) sentences.push(damagedSaid(damaged));
  const taken = kinds.some(({ added, further, already }) => added + further + already > 0);
  const leftOut = kinds.flatMap(({ faults }) => faults);
  return { taken, sentences: sentences.length > 0 ? sentences : [NOTHING], leftOut };
}

const NOTHING = 'The file holds nothing: it was saved where nothing was kept.';
const PARTED =
  'Where a run had been played on in two ways, here and there, both are kept, each as a run of its own.';

function damagedSaid(count: number): string {
  return count === 1
    ? 'One record was damaged before it was saved; it stays in the file.'
    : `${count} records were damaged before they were saved; they stay in the file.`;
}

/** “12 runs added, 3 were here already, 1 could not be read.” */
function toldKind({ called, quiet, added, further, already, faults }: BroughtKind) {
  const [one, many] = called;
  const left = faults.length;
  const said: string[] = [];
  // The first count names the thing; the others go without.
  const count = (number: number) =>
    said.length > 0 ? `${number}` : `${number} ${number === 1 ? one : many}`;
  if (!quiet) {
    if (added > 0) said.push(`${count(added)} added`);
    if (further > 0) said.push(`${count(further)} taken further`);
    if (already > 0) said.push(`${count(already)} ${already === 1 ? 'was' : 'were'} here already`);
  }
  if (left > 0) said.push(`${count(left)} could not be read`);
  return said.length === 0 ? undefined : `${said.join(', ')}.`;
}
