/** `reattune prove`: what can happen in scenarios, and what is true of every run of them. */
import { compileTables } from '../simulation/compile-tables.ts';
import type { Proof } from '../simulation/prove/proof.ts';
import { proofFaults } from '../simulation/prove/proof-faults.ts';
import { prove as proveTables } from '../simulation/prove/prove.ts';
import { DEFAULT_BOUND } from '../simulation/prove/search.ts';
import { oneOf } from './arguments.ts';
import type { Command } from './command.ts';
import { Desk } from './open-scenario.ts';
import { exitOf, overFiles } from './over-files.ts';
import { place } from './print/placed.ts';
import { FORMATS, printFaults } from './print/print-faults.ts';
import { proofInWords } from './proof-in-words.ts';
import { type Terminal, WrongUse } from './terminal.ts';

export const prove: Command = {
  name: 'prove',
  summary: 'show what can happen in scenarios, and what is true of every run',
  help: `Usage: reattune prove FILE… [--format pretty|json|github] [--bound N]
                      [--rubric FILE]

Searches all that can happen: that every run ends, that an ending and good
practice stay in reach, that there are options enough, that defending never ends
well; the least and most of each figure for each ending; and what nobody can
ever meet, at its line. What check finds is told too.

  --format pretty   for a person (default)
  --format json     an array of { file, faults, proof }; see docs/PROOF.md
  --format github   the faults as annotations for a pull request
  --bound N         most states searched of one scenario, ${DEFAULT_BOUND} unless said;
                    what is left open beyond it is said
  --rubric FILE     the rubric to read with (see “reattune check --help”)
  -h, --help        this

Exit codes: 0 no errors (warnings may stand), 1 at least one error, 2 called
wrongly or a file could not be read.
`,
  options: { format: 'pretty|json|github', bound: 'N', rubric: 'FILE' },
  async run(files, given, terminal) {
    const format = oneOf(given.format, FORMATS, 'format');
    const bound = boundOf(given.bound);
    if (files.length === 0) throw new WrongUse('Name at least one scenario to prove.');
    const desk = new Desk(given.rubric);
    const proofs = new Map<string, Proof>();
    const words: string[] = [];
    const unread = await overFiles(files, async (file) => {
      const scenario = await desk.open(file);
      const rangeOf = desk.rangesOf.get(file);
      if (scenario === undefined || rangeOf === undefined) return;
      const tables = compileTables(scenario);
      const proof = proveTables(tables, bound);
      proofs.set(file, proof);
      desk.diagnostics.push(...proofFaults(tables, proof, { file, rangeOf }));
      words.push(proofInWords(tables, proof, terminal.colours));
    });
    if (format === 'json') printJson(desk, proofs, terminal);
    else if (desk.texts.size > 0) {
      if (format === 'pretty') terminal.out(words.join(''));
      terminal.out(printFaults(desk, format, terminal.colours));
    }
    return exitOf(desk, unread, terminal);
  },
};

function boundOf(written: string | undefined): number {
  if (written === undefined) return DEFAULT_BOUND;
  const bound = Number(written);
  if (/^\d+$/.test(written) && bound <= MOST_STATES) return bound;
  throw new WrongUse(`“${written}” is no bound: a whole number from 0 to ${MOST_STATES}.`);
}

/** What fits into memory with room to spare. */
const MOST_STATES = 50_000_000;

function printJson(desk: Desk, proofs: ReadonlyMap<string, Proof>, terminal: Terminal): void {
  const placed = place(desk.diagnostics, desk.texts);
  const told = [...desk.texts.keys()]
    .filter((file) => proofs.has(file) || placed.some((fault) => fault.file === file))
    .map((file) => {
      const proof = proofs.get(file);
      const faults = placed.filter((fault) => fault.file === file);
      return { file, faults, ...(proof === undefined ? {} : { proof }) };
    });
  terminal.out(`${JSON.stringify(told, undefined, 2)}\n`);
}
