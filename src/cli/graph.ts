/** `reattune graph`: a scenario as a Mermaid flowchart. */
import type { Command } from './command.ts';
import { flowchart } from './flowchart.ts';
import { playable } from './playable.ts';
import { EXIT, WrongUse } from './terminal.ts';

export const graph: Command = {
  name: 'graph',
  summary: 'draw the moments, answers and endings as a Mermaid chart',
  help: `Usage: reattune graph FILE [--rubric FILE]

Writes a Mermaid flowchart: moments are boxes, answers rounded, endings
stadium-shaped; conditions stand on the arrows. Paste it into a Markdown file
between \`\`\`mermaid and \`\`\`.

  --rubric FILE    the rubric to read with (see “reattune check --help”)
  -h, --help       this

Exit codes: 0 the chart was written, 1 the scenario has errors, 2 called wrongly
or a file could not be read.
`,
  options: { rubric: 'FILE' },
  async run(files, given, terminal) {
    if (files.length > 1) throw new WrongUse('Only one scenario can be drawn at a time.');
    const scenario = await playable(files[0], given.rubric, terminal);
    if (scenario === undefined) return EXIT.faults;
    terminal.out(flowchart(scenario));
    return EXIT.clean;
  },
};
