/** `reattune replay`: the report of a run, computed again from its transcript. */
import type { Transcript } from '../scenario/transcript.ts';
import { assess } from '../scoring/assess.ts';
import { faultOf, parseTranscript } from '../simulation/parse-transcript.ts';
import { replay as replayRun } from '../simulation/replay.ts';
import { oneOf } from './arguments.ts';
import type { Command } from './command.ts';
import { playable } from './playable.ts';
import { printable } from './print/printable.ts';
import { readBytes, textOf } from './read-file.ts';
import { reportInWords } from './report-in-words.ts';
import { EXIT, type Terminal, WrongUse } from './terminal.ts';

/** Bytes of a transcript that are read; the longest run there can be is far below. */
const LIMIT = 1_048_576;

export const replay: Command = {
  name: 'replay',
  summary: 'compute the report of a run from its transcript',
  help: `Usage: reattune replay FILE TRANSCRIPT [--format words|json] [--rubric FILE]

Plays a transcript again on its scenario and gives the report.

  --format words   in sentences (default)
  --format json    the report as it is computed
  --rubric FILE    the rubric to read with (see “reattune check --help”)
  -h, --help       this

Exit codes: 0 the report was given, 1 the scenario has errors or the transcript
cannot be played on it, 2 called wrongly or a file could not be read.
`,
  options: { format: 'words|json', rubric: 'FILE' },
  async run(files, given, terminal) {
    const format = oneOf(given.format, ['words', 'json'], 'format');
    const [file, transcriptFile, ...more] = files;
    if (transcriptFile === undefined || more.length > 0) {
      throw new WrongUse('Name the scenario’s file and then the transcript’s.');
    }
    const bytes = await readBytes(transcriptFile, LIMIT);
    const scenario = await playable(file, given.rubric, terminal);
    if (scenario === undefined) return EXIT.faults;
    const read = readTranscript(bytes);
    const fault = 'fault' in read ? read.fault : faultOf(scenario, read.transcript);
    if (fault !== undefined || 'fault' in read) return refuse(transcriptFile, fault, terminal);
    const run = replayRun(scenario, read.transcript);
    const report = assess(run);
    terminal.out(
      format === 'json'
        ? `${JSON.stringify(report, undefined, 2)}\n`
        : reportInWords(run, report, terminal.colours),
    );
    return EXIT.clean;
  },
};

type Read = { readonly transcript: Transcript } | { readonly fault: string };

/** Hostile until parsed: its size, its JSON and its shape are looked at before anything else. */
function readTranscript(bytes: Uint8Array): Read {
  if (bytes.length > LIMIT) return { fault: 'The transcript is larger than a run can be (1 MB).' };
  let value: unknown;
  try {
    value = JSON.parse(textOf(bytes));
  } catch {
    return { fault: 'The transcript is not JSON.' };
  }
  return parseTranscript(value);
}

function refuse(file: string, fault: string | undefined, terminal: Terminal): number {
  terminal.err(`${printable(file)}: ${printable(fault ?? '')}\n`);
  return EXIT.faults;
}
