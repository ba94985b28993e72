/** The YAML parser's own complaints, put in an author's words. */
import type { YAMLError } from 'yaml';
import type { Code } from '../codes.ts';
import type { Range } from '../diagnostic.ts';
import { MOST } from '../limits.ts';
import { locator } from '../locate.ts';
import type { Lexed } from './tokens-of.ts';

interface Said {
  readonly code: Code;
  readonly message: string;
  readonly range?: Range;
  /** A text that lacks its quotes; the shape of the file is clear all the same. */
  readonly text?: true;
}

export interface SaidOfYaml {
  readonly faults: readonly (Said & { readonly range: Range })[];
  /** Numbers of the lines they stand on. */
  readonly lines: ReadonlySet<number>;
  /** Whether all of them are texts that lack their quotes. */
  readonly onlyTexts: boolean;
}

/** Each faulty line once, since one slip often makes the parser complain thrice. */
export function faultsOfYaml(
  found: readonly YAMLError[],
  text: string,
  { openQuotes, refusedLines }: Lexed,
): SaidOfYaml {
  const place = locator(text);
  const faults: (Said & { range: Range })[] = [];
  const lines = new Set<number>();
  for (const fault of found) {
    if (lines.size > MOST.faults) break;
    const here = place(fault.pos[0]).line;
    if (lines.has(here)) continue;
    if (refusedLines.has(here)) {
      lines.add(here);
      continue;
    }
    const said = inPlainWords(fault, text, openQuotes);
    const range = said.range ?? within(text, fault.pos[0], fault.pos[1]);
    const { line } = place(range.from);
    if (!lines.has(line)) faults.push({ ...said, range });
    lines.add(here).add(line);
  }
  // Where a tab upsets the indentation, the lines after it seem to be out of step too.
  const tabs = faults.filter(({ code }) => code === 'S007');
  const onlyTexts = faults.every((fault) => fault.text === true);
  return { faults: tabs.length > 0 ? tabs : faults, lines, onlyTexts };
}

function inPlainWords(
  { code, message, pos: [at] }: YAMLError,
  text: string,
  openQuotes: ReadonlyMap<number, number>,
): Said {
  if (/end with a [\]}]/.test(message)) return bracket(message, text, at);
  switch (code) {
    case 'TAB_AS_INDENT':
      return { code: 'S007', message: 'A tab indents this line. Use spaces; YAML counts no tabs.' };
    case 'BAD_INDENT':
      return outOfStep(wordFrom(text, at));
    case 'MISSING_CHAR':
      if (message.startsWith('Missing closing')) return quotation(openQuotes.get(at) ?? at, text);
      if (message.startsWith('Implicit map keys')) return noPair();
      break;
    case 'MULTILINE_IMPLICIT_KEY':
      return noPair();
    case 'BLOCK_AS_IMPLICIT_KEY':
      return colonOrIndent(text, at);
    case 'BAD_SCALAR_START': {
      const words = `A text cannot begin with \`${text[at] ?? ''}\` unless it stands in quotes.`;
      return { code: 'S023', message: words, text: true };
    }
    case 'BAD_DQ_ESCAPE': {
      const words =
        'Within double quotes a backslash begins an escape, and this one is none. Write \\\\ for a backslash.';
      return { code: 'S006', message: words, text: true };
    }
    case 'UNEXPECTED_TOKEN':
      if (message.endsWith('at node end')) return afterTheEnd(text, at);
      break;
    case 'NON_STRING_KEY':
      return { code: 'S017', message: 'A key is a word; a list or a map cannot be one.' };
    case 'KEY_OVER_1024_CHARS':
      return { code: 'S017', message: 'This key is far too long; was a text meant?' };
  }
  const words =
    'This is no YAML. Check the indentation, the colon and the quotes of this line and the one above.';
  return { code: 'S006', message: words };
}

function outOfStep(range: Range): Said {
  const message =
    'This line is indented neither as the one above nor as a part of it. Give lines that belong together the same number of spaces.';
  return { code: 'S008', message, range };
}

function bracket(message: string, text: string, at: number): Said {
  const sign = message.includes('with a ]') ? ']' : '}';
  const end = text.slice(0, at).trimEnd().length;
  const range = within(text, end - 1, end);
  return { code: 'S006', message: `A \`${sign}\` is missing after this.`, range };
}

function noPair(): Said {
  const message =
    'This line is neither `key: value` nor part of the text above. Was the space after a colon left out, or a text not indented?';
  return { code: 'S006', message };
}

/** A second `: ` on the line is a text without quotes; else the next line is indented too far. */
function colonOrIndent(text: string, at: number): Said {
  const line = /^.*/.exec(text.slice(at, at + 2000))?.[0] ?? '';
  if (/:(?:\s|$)/.test(line)) {
    const message =
      'This text has a colon and a space in it, which YAML takes for a new key. Put the whole text in quotes.';
    return {
      code: 'S010',
      message,
      text: true,
      range: within(text, at, at + line.trimEnd().length),
    };
  }
  return outOfStep(wordFrom(text, at + line.length));
}

/** The first word from here on, past blank lines and comments. */
function wordFrom(text: string, at: number): Range {
  const gap = /^(?:[ \t\r]*(?:#.*)?\n)*[ \t]*/.exec(text.slice(at, at + 10_000))?.[0] ?? '';
  const word = /^[^\s:]*/.exec(text.slice(at + gap.length, at + gap.length + 100))?.[0] ?? '';
  return within(text, at + gap.length, at + gap.length + word.length);
}

function quotation(opened: number, text: string): Said {
  const message =
    'The quotation mark that opens here is never closed. Close it; if it is an apostrophe, put the whole text in double quotes.';
  return { code: 'S009', message, range: within(text, opened, opened + 1) };
}

function afterTheEnd(text: string, at: number): Said {
  const before = text.slice(0, at).trimEnd().at(-1) ?? '';
  const message = ']}'.includes(before)
    ? 'Words follow after a bracket has closed. If the bracket belongs to a text, put the whole text in quotes.'
    : 'Words follow after the closing quotation mark. Put the whole text in one pair of quotes, and write “ ” inside it.';
  return { code: 'S009', message, text: true };
}

function within(text: string, from: number, to: number): Range {
  const start = Math.max(0, Math.min(from, text.length));
  return { from: start, to: Math.max(start, Math.min(to, text.length)) };
}
