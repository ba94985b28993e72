/** The command line from its arguments to its exit code. */
import { didYouMean, readArguments } from './arguments.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { graph } from './graph.ts';
import { play } from './play.ts';
import { prove } from './prove.ts';
import { replay } from './replay.ts';
import { review } from './review.ts';
import { EXIT, type Terminal, WrongUse } from './terminal.ts';

const COMMANDS: readonly Command[] = [check, prove, review, play, replay, graph];

/** Runs one command. Never throws for what a person or a file can do wrong. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const asked = COMMANDS.find((one) => one.name === args[0]);
    terminal[name === undefined ? 'err' : 'out'](asked?.help ?? help());
    return name === undefined ? EXIT.wrongUse : EXIT.clean;
  }
  const command = COMMANDS.find((one) => one.name === name);
  try {
    if (!command) {
      const names = COMMANDS.map((one) => one.name);
      throw new WrongUse(`There is no command “${name}”${didYouMean(name, names)}`);
    }
    const { files, given } = readArguments(args, command.options);
    if (given.help !== undefined) {
      terminal.out(command.help);
      return EXIT.clean;
    }
    return await command.run(files, given, terminal);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    const more = command ? `reattune ${command.name} --help` : 'reattune --help';
    terminal.err(`${error.message}\n“${more}” tells how it is used.\n`);
    return EXIT.wrongUse;
  }
}

function help(): string {
  const commands = COMMANDS.map((one) => `  ${one.name.padEnd(8)}${one.summary}`).join('\n');
  return `Usage: reattune COMMAND …

Checks, proves, reviews, plays and reads counselling scenarios written in YAML.

${commands}

“reattune COMMAND --help” tells more about each.

Exit codes: 0 all is well, 1 faults were found, 2 the command was called wrongly.
`;
}
