/** Text → YAML tokens; depth, directives and the like are watched before anything recursive runs. */
import { type CST, Lexer, Parser } from 'yaml';
import { locator } from '../locate.ts';
import type { Faults } from './faults.ts';
import { refusal } from './refused-lexemes.ts';

export interface Lexed {
  readonly tokens: readonly CST.Token[];
  /** Where each quotation that is not closed begins, by where it ends. */
  readonly openQuotes: ReadonlyMap<number, number>;
  /** Numbers of the lines that hold an alias, an anchor, a tag or a directive. */
  readonly refusedLines: ReadonlySet<number>;
}

/** Marks that the lexer puts between lexemes; they take no room in the text. */
const MARKS = new Set(['\u0002', '\u0018', '\u001f']);

/** Undefined when there is no use in going on, which is reported. Without faults, silently. */
export function tokensOf(
  text: string,
  depth: number,
  faults: Faults | undefined,
): Lexed | undefined {
  const tokens: CST.Token[] = [];
  const openQuotes = new Map<number, number>();
  const refused: number[] = [];
  const parser = new Parser();
  let at = 0;
  let content = false;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > depth) {
      const message = `Here things stand inside one another more than ${depth} deep; a scenario never needs that.`;
      faults?.add('S004', { from: at, to: at + lexeme.length }, message);
      return undefined;
    }
    if (MARKS.has(lexeme)) continue;
    const from = at;
    at += lexeme.length;
    const sign = lexeme[0];
    if (sign === '"' || sign === "'") {
      if (lexeme.length === 1 || !lexeme.endsWith(sign)) openQuotes.set(at, from);
    } else if (sign === '*' || sign === '&' || sign === '!' || sign === '%') {
      const why = refusal(lexeme, from, text);
      if (why === undefined) continue;
      faults?.add(why.code, { from, to: at }, why.message);
      refused.push(from);
      if (faults?.full) return undefined;
    }
    if (lexeme === '---' || lexeme === '...') {
      if (content && !onlyRemarksAfter(text, at)) {
        const message = `A second document begins here (\`${lexeme}\`). Put one scenario in one file.`;
        faults?.add('S015', { from, to: at }, message);
        return undefined;
      }
      content ||= lexeme === '---';
    } else if (sign !== undefined && !' \t\r\n#\uFEFF%'.includes(sign)) {
      content = true;
    }
  }
  for (const token of parser.end()) tokens.push(token);
  const place = locator(refused.length === 0 ? '' : text);
  return { tokens, openQuotes, refusedLines: new Set(refused.map((from) => place(from).line)) };
}

/** Whether nothing but blank lines and comments follows. */
function onlyRemarksAfter(text: string, from: number): boolean {
  return text.slice(from).replace(/#.*/g, '').trim() === '';
}
