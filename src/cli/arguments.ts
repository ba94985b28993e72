/** Reads what stands after a command's name, and says which option may have been meant. */
import { parseArgs } from 'node:util';
import { Nearest } from '../scenario/nearest.ts';
import { WrongUse } from './terminal.ts';

/** By option name: what its value is called in the help, or `flag` when it takes none. */
export type Options = Readonly<Record<string, string>>;

export interface Arguments {
  readonly files: readonly string[];
  /** Values of the options given; a flag's is `yes`. */
  readonly given: Readonly<Record<string, string>>;
}

const HELP = { help: 'flag' };

/** @throws WrongUse for an option that is not known, or lacks its value. */
export function readArguments(args: readonly string[], options: Options): Arguments {
  const known: Options = { ...options, ...HELP };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(known).map(([name, value]) => [
        name,
        {
          type: value === 'flag' ? 'boolean' : 'string',
          ...(name === 'help' ? { short: 'h' } : {}),
        },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const files: string[] = [];
  const given: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind === 'option') given[token.name] = valueGiven(token, known);
  }
  return { files, given };
}

/** `format`, which must be one of these; the first when it is not given. */
export function oneOf<T extends string>(
  written: string | undefined,
  allowed: readonly [T, ...T[]],
  what: string,
): T {
  if (written === undefined) return allowed[0];
  const found = allowed.find((one) => one === written);
  if (found !== undefined) return found;
  throw new WrongUse(
    `There is no ${what} “${written}”${didYouMean(written, allowed)} Known: ${allowed.join(', ')}.`,
  );
}

/** `; did you mean “x”?`, or a full stop when nothing is near. */
export function didYouMean(written: string, known: readonly string[]): string {
  const meant = new Nearest().to(written, known);
  return meant === undefined ? '.' : `; did you mean “${meant}”?`;
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function valueGiven({ name, rawName, value }: OptionToken, known: Options): string {
  const takes = Object.hasOwn(known, name) ? known[name] : undefined;
  if (takes === undefined) {
    const names = Object.keys(known).map((one) => `--${one}`);
    throw new WrongUse(`There is no option “${rawName}”${didYouMean(rawName, names)}`);
  }
  if (takes === 'flag') {
    if (value !== undefined) throw new WrongUse(`${rawName} takes no value.`);
    return 'yes';
  }
  if (value === undefined) throw new WrongUse(`${rawName} needs a value: ${rawName} ${takes}.`);
  return value;
}
