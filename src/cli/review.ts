/** `reattune review`: whether scenarios teach, and are safe. */
import { type Review, review as reviewOf } from '../review/review.ts';
import { oneOf } from './arguments.ts';
import type { Command } from './command.ts';
import { Desk } from './open-scenario.ts';
import { exitOf, overFiles } from './over-files.ts';
import { FORMATS } from './print/print-faults.ts';
import { printReview } from './print/print-review.ts';
import { WrongUse } from './terminal.ts';

export const review: Command = {
  name: 'review',
  summary: 'say whether scenarios teach and are safe, and whether they can be guessed',
  help: `Usage: reattune review FILE… [--format pretty|json|github] [--rubric FILE]

Looks through every state of a scenario and says what gives the better answer
away, what does not teach, and what is not safe; and how far players get who
know nothing of counselling and look only at how the options are worded. What
“reattune check” would say is said too.

  --format pretty   for a person: the faults, the warnings that were set aside
                    and why, and the table of players (default)
  --format json     { faults, setAside, players }: faults as of “check”; those
                    set aside with “because”; players with the gain of each by
                    scenario, and over all of them under “library”
  --format github   annotations for a pull request
  --rubric FILE     the rubric to read with (see “reattune check --help”)
  -h, --help        this

Each code has its page in docs/diagnostics/; docs/WRITING.md tells how a review
is read.

Exit codes: 0 no errors (warnings may stand), 1 at least one error, 2 called
wrongly or a file could not be read.
`,
  options: { format: 'pretty|json|github', rubric: 'FILE' },
  async run(files, given, terminal) {
    const format = oneOf(given.format, FORMATS, 'format');
    if (files.length === 0) throw new WrongUse('Name at least one file to review.');
    const desk = new Desk(given.rubric);
    const reviews: Review[] = [];
    const unread = await overFiles(files, async (file) => {
      const scenario = await desk.open(file);
      const rangeOf = desk.rangesOf.get(file);
      if (scenario === undefined || rangeOf === undefined) return;
      const found = reviewOf(scenario, { file, rangeOf });
      reviews.push(found);
      desk.diagnostics.push(...found.diagnostics);
    });
    if (desk.texts.size > 0 || format === 'json') {
      terminal.out(printReview(desk, reviews, format, terminal.colours));
    }
    return exitOf(desk, unread, terminal);
  },
};
