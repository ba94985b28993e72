/** Text → the tree of its YAML, strictly: no aliases, anchors, tags, directives or second document. */
import { Composer, type CST, Lexer, type Node, Parser } from 'yaml';
import type { Limits } from '../limits.ts';
import type { Faults } from './faults.ts';
import { refuseLexeme } from './refused-lexemes.ts';
import { reportYamlFaults } from './yaml-faults.ts';

/** What was read. */
export interface Tree {
  readonly root: Node;
  /** Numbers of the lines that are faulty YAML: of those nothing more is said. */
  readonly brokenLines: ReadonlySet<number>;
}

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  // Checked by the map shapes, which name the first place and stay linear.
  uniqueKeys: false,
  stringKeys: true,
  strict: true,
} as const;

/**
 * The tree, or undefined when the text is so broken that speaking of its content would
 * mislead; then at least one fault has been added. Depth is watched while tokens are read,
 * before anything recursive sees them.
 */
export function parseYaml(text: string, limits: Limits, faults: Faults): Tree | undefined {
  const lexed = tokensOf(text, limits.depth, faults);
  if (lexed === undefined) return undefined;
  const documents = [...new Composer(OPTIONS).compose(lexed.tokens)];
  const [first, second] = documents;
  const yamlFaults = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  const broken = reportYamlFaults(yamlFaults, text, lexed, faults);
  if (second !== undefined) {
    const from = second.range[0];
    const message = 'A second document begins here (`---`). Put one scenario in one file.';
    faults.add('S015', { from, to: Math.min(from + 3, text.length) }, message);
  }
  const root = first?.contents;
  if (root === undefined || root === null || isBlank(root, lexed)) {
    if (faults.sound) faults.add('S005', { from: 0, to: 0 }, 'There is nothing in this file.');
    return undefined;
  }
  return broken.beyondReading ? undefined : { root, brokenLines: broken.lines };
}

function isBlank(root: Node, lexed: Lexed): boolean {
  return 'value' in root && root.value === null && !lexed.anything;
}

/** What the lexer saw, besides the tokens. */
export interface Lexed {
  readonly tokens: readonly CST.Token[];
  /** Where each quotation that is not closed begins, by where it ends. */
  readonly openQuotes: ReadonlyMap<number, number>;
  /** Whether there was more than space and comments. */
  readonly anything: boolean;
}

function tokensOf(text: string, depth: number, faults: Faults): Lexed | undefined {
  const tokens: CST.Token[] = [];
  const openQuotes = new Map<number, number>();
  const parser = new Parser();
  let at = 0;
  let anything = false;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > depth) {
      const message = `Here things stand inside one another more than ${depth} deep; a scenario never needs that.`;
      faults.add('S004', { from: at, to: at + lexeme.length }, message);
      return undefined;
    }
    // Marks that the lexer puts between lexemes take no room in the text.
    if (lexeme === '\u0002' || lexeme === '\u0018' || lexeme === '\u001f') continue;
    const sign = lexeme[0];
    if (sign !== undefined && !' \t\r\n#\uFEFF'.includes(sign)) {
      anything = true;
      if (sign === '"' || sign === "'") {
        if (lexeme.length === 1 || !lexeme.endsWith(sign)) openQuotes.set(at + lexeme.length, at);
      } else {
        refuseLexeme(lexeme, at, text, faults);
      }
    }
    at += lexeme.length;
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, openQuotes, anything };
}
