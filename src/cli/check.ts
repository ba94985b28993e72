/** `reattune check`: every fault of every file, at its place. */
import { oneOf } from './arguments.ts';
import type { Command } from './command.ts';
import { Desk } from './open-scenario.ts';
import { exitOf, overFiles } from './over-files.ts';
import { FORMATS, printFaults } from './print/print-faults.ts';
import { WrongUse } from './terminal.ts';

export const check: Command = {
  name: 'check',
  summary: 'find the faults of scenarios, each at its line with its repair',
  help: `Usage: reattune check FILE… [--format pretty|json|github] [--rubric FILE]

Reads scenarios and says what is wrong with them. A file called rubric.yaml or
sources.yaml is read as that.

  --format pretty   for a person: the line, and a caret under the place (default)
  --format json     an array of { file, line, column, endLine, endColumn, code,
                    severity, message, notes }; lines and columns count from 1
  --format github   annotations for a pull request
  --rubric FILE     the rubric to read with; otherwise rubric.yaml beside the
                    scenario, or the one that Reattune comes with
  -h, --help        this

Each code has its page in docs/diagnostics/.

Exit codes: 0 no errors (warnings may stand), 1 at least one error, 2 called
wrongly or a file could not be read.
`,
  options: { format: 'pretty|json|github', rubric: 'FILE' },
  async run(files, given, terminal) {
    const format = oneOf(given.format, FORMATS, 'format');
    if (files.length === 0) throw new WrongUse('Name at least one file to check.');
    const desk = new Desk(given.rubric);
    const unread = await overFiles(files, (file) => desk.look(file));
    if (desk.texts.size > 0 || format === 'json') {
      terminal.out(printFaults(desk, format, terminal.colours));
    }
    return exitOf(desk, unread, terminal);
  },
};
