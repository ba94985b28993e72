/** The YAML parser's own complaints, put in an author's words. */
import type { YAMLError } from 'yaml';
import type { Code } from '../codes.ts';
import type { Range } from '../diagnostic.ts';
import { MOST } from '../limits.ts';
import { locator } from '../locate.ts';
import type { Faults } from './faults.ts';

export interface Broken {
  /** Line numbers, from 1. */
  readonly lines: ReadonlySet<number>;
  /** Whether the shape of the file is lost, so that nothing more can be said of it. */
  readonly beyondReading: boolean;
}

interface Said {
  readonly code: Code;
  readonly message: string;
  readonly range?: Range;
  /** The fault spoils a line, not the shape of the file. */
  readonly local?: true;
}

/** Reports each faulty line once, since one slip often makes the parser complain thrice. */
export function reportYamlFaults(
  found: readonly YAMLError[],
  text: string,
  quotes: { readonly openQuotes: ReadonlyMap<number, number> },
  faults: Faults,
): Broken {
  const lines = new Set<number>();
  let beyondReading = false;
  const place = locator(found.length === 0 ? '' : text);
  for (const fault of found) {
    if (alreadySaid(fault)) continue;
    const said = inPlainWords(fault, text, quotes.openQuotes);
    const range = said.range ?? within(text, fault.pos[0], fault.pos[1]);
    const { line } = place(range.from);
    if (said.local === undefined) beyondReading = true;
    if (lines.has(line)) continue;
    lines.add(line);
    faults.add(said.code, range, said.message);
    if (lines.size > MOST.faults) break;
  }
  return { lines, beyondReading };
}

/** Tags, aliases and directives were reported from their lexemes. */
function alreadySaid({ code }: YAMLError): boolean {
  return ['TAG_RESOLVE_FAILED', 'BAD_ALIAS', 'ALIAS_PROPS', 'BAD_DIRECTIVE'].includes(code);
}

function inPlainWords(
  { code, message, pos }: YAMLError,
  text: string,
  openQuotes: ReadonlyMap<number, number>,
): Said {
  const [at] = pos;
  switch (code) {
    case 'TAB_AS_INDENT':
      return {
        code: 'S007',
        message: 'A tab indents this line. Use spaces: YAML does not count tabs.',
      };
    case 'BAD_INDENT':
      return /must end with a [\]}]/.test(message) ? bracket(message) : indent();
    case 'MISSING_CHAR':
      if (message.startsWith('Missing closing')) return quotation(openQuotes.get(at), text, at);
      if (/must end with a [\]}]/.test(message)) return bracket(message);
      if (message.startsWith('Implicit map keys')) return keyWithoutValue();
      break;
    case 'MULTILINE_IMPLICIT_KEY':
      return keyWithoutValue();
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const words =
        'This text has a colon and a space in it, which YAML takes for a new key. Put the whole text in quotes.';
      return { code: 'S010', message: words, local: true };
    }
    case 'BAD_SCALAR_START': {
      const words = `A text cannot begin with \`${text[at] ?? ''}\` unless it stands in quotes.`;
      return { code: 'S023', message: words, local: true };
    }
    case 'BAD_DQ_ESCAPE': {
      const words =
        'Within double quotes a backslash begins an escape, and this one is none. Write \\\\ for a backslash.';
      return { code: 'S006', message: words, local: true };
    }
    case 'UNEXPECTED_TOKEN':
      if (message.endsWith('at node end')) return afterTheEnd(text, at);
      break;
    case 'NON_STRING_KEY':
      return { code: 'S017', message: 'A key is a single word; a list or a map cannot be one.' };
    case 'KEY_OVER_1024_CHARS':
      return { code: 'S017', message: 'This key is far too long; was a text meant?' };
  }
  return {
    code: 'S006',
    message:
      'YAML cannot be read here. Check the indentation, the colon and the quotes of this line.',
  };
}

function indent(): Said {
  const message =
    'This line is indented neither as the one above nor as a part of it. Give lines that belong together the same number of spaces.';
  return { code: 'S008', message };
}

function bracket(message: string): Said {
  const sign = message.includes(']') ? ']' : '}';
  return { code: 'S006', message: `A \`${sign}\` is missing before this place.` };
}

function keyWithoutValue(): Said {
  const message =
    'This line is neither `key: value` nor part of the text above. Was a colon and a space left out, or a text not indented?';
  return { code: 'S006', message };
}

function quotation(opened: number | undefined, text: string, at: number): Said {
  const message =
    'The quotation mark that opens here is never closed. Close it; if it is an apostrophe, put the whole text in double quotes.';
  const from = opened ?? at;
  return { code: 'S009', message, range: within(text, from, from + 1) };
}

function afterTheEnd(text: string, at: number): Said {
  const before = text.slice(0, at).trimEnd().at(-1) ?? '';
  const message = ']}'.includes(before)
    ? 'Words follow after a bracket has closed. If the bracket belongs to a text, put the whole text in quotes.'
    : 'Words follow after the closing quotation mark. Put the whole text in one pair of quotes, and write “ ” inside it.';
  return { code: 'S009', message, local: true };
}

function within(text: string, from: number, to: number): Range {
  const start = Math.min(from, text.length);
  return { from: start, to: Math.max(start, Math.min(to, text.length)) };
}
