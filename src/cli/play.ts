/** `reattune play`: a run in the terminal, and what is said of it afterwards. */
import { writeFile } from 'node:fs/promises';
import { assess } from '../scoring/assess.ts';
import { actorAt } from '../simulation/actor.ts';
import { replay } from '../simulation/replay.ts';
import { openSession, type Session } from '../simulation/session.ts';
import type { CompiledScenario } from '../simulation/tables.ts';
import { didYouMean } from './arguments.ts';
import type { Command } from './command.ts';
import { paragraphs } from './paragraphs.ts';
import { playable } from './playable.ts';
import { reportInWords } from './report-in-words.ts';
import { endingInWords, momentInWords, openingInWords } from './session-in-words.ts';
import { EXIT, type Terminal, WrongUse } from './terminal.ts';

export const play: Command = {
  name: 'play',
  summary: 'play a scenario here, and read what is said of the run',
  help: `Usage: reattune play FILE [--temper NAME] [--seed NUMBER] [--save FILE] [--rubric FILE]

Plays a scenario: type the number of your answer and press Enter. Ctrl-D leaves.

  --temper NAME    how the client is today; “even” when not given
  --seed NUMBER    0 to 4294967295; fixes the order in which answers stand
  --save FILE      writes the transcript there, for “reattune replay”
  --rubric FILE    the rubric to read with (see “reattune check --help”)
  -h, --help       this

Exit codes: 0 the run was played or left, 1 the scenario has errors, 2 called
wrongly or a file could not be read.
`,
  options: { temper: 'NAME', seed: 'NUMBER', save: 'FILE', rubric: 'FILE' },
  async run(files, given, terminal) {
    if (files.length > 1) throw new WrongUse('Only one scenario can be played at a time.');
    const scenario = await playable(files[0], given.rubric, terminal);
    if (scenario === undefined) return EXIT.faults;
    const start = { temper: temperOf(scenario, given.temper), seed: seedOf(given.seed, terminal) };
    const session = openSession(scenario, start, actorAt);
    terminal.out(openingInWords(scenario, start, terminal.colours));
    await playThrough(session, terminal);
    await finish(session, given.save, terminal);
    return EXIT.clean;
  },
};

async function playThrough(session: Session, terminal: Terminal): Promise<void> {
  const say = (): void =>
    terminal.out(momentInWords(session.view(), session.scenario, terminal.colours));
  say();
  if (session.view().ending) return;
  for await (const line of terminal.lines()) {
    const { options } = session.view();
    const chosen = /^\s*\d+\s*$/.test(line) ? options[Number(line) - 1] : undefined;
    if (chosen === undefined) {
      terminal.out(`Please type a number from 1 to ${options.length}; Ctrl-D leaves.\n> `);
      continue;
    }
    session.choose(chosen.id);
    say();
    if (session.view().ending) return;
  }
}

async function finish(
  session: Session,
  save: string | undefined,
  terminal: Terminal,
): Promise<void> {
  const { scenario } = session;
  const { turn, ending } = session.view();
  const turns = turn === 1 ? 'one turn' : `${turn} turns`;
  terminal.out(
    ending
      ? endingInWords(ending, terminal.colours)
      : `\n\n${paragraphs(`You left after ${turn === 0 ? 'the first words' : turns}. That is all right.`)}\n`,
  );
  const transcript = session.transcript();
  if (turn > 0) {
    const run = replay(scenario, transcript);
    terminal.out(reportInWords(run, assess(run), terminal.colours));
  }
  if (save === undefined) return;
  try {
    await writeFile(save, `${JSON.stringify(transcript, undefined, 2)}\n`);
  } catch (error) {
    throw new WrongUse(`The transcript could not be written to ${save} (${reason(error)}).`);
  }
  terminal.out(`\nThe transcript is in ${save}.\n`);
}

function temperOf({ tempers }: CompiledScenario, written = 'even'): string {
  const names = tempers.map(({ id }) => id);
  if (names.includes(written)) return written;
  throw new WrongUse(
    `This scenario has no temper “${written}”${didYouMean(written, names)} It has: ${names.join(', ')}.`,
  );
}

function seedOf(written: string | undefined, terminal: Terminal): number {
  if (written === undefined) return terminal.seed();
  const seed = /^\d{1,10}$/.test(written) ? Number(written) : Number.NaN;
  if (seed <= 0xffffffff) return seed;
  throw new WrongUse(`“${written}” is no seed: a whole number from 0 to 4294967295 is.`);
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
