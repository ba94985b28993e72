/** The parts of YAML that scenarios do without: aliases, anchors, tags, directives. */
import type { Code } from '../codes.ts';

export interface Refusal {
  readonly code: Code;
  readonly message: string;
}

/** Why a lexeme that begins with `*`, `&`, `!` or `%` is refused; undefined when it may pass. */
export function refusal(lexeme: string, at: number, text: string): Refusal | undefined {
  const written = lexeme.length > 40 ? `${lexeme.slice(0, 40)}…` : lexeme;
  const quote = 'If it begins a text, put the whole text in quotes';
  switch (lexeme[0]) {
    case '*':
      return {
        code: 'S011',
        message: `\`${written}\` is an alias to YAML, and aliases are not used here. ${quote}; for emphasis write _underscores_.`,
      };
    case '&':
      return {
        code: 'S011',
        message: `\`${written}\` is an anchor to YAML, and anchors are not used here. ${quote}.`,
      };
    case '!':
      return {
        code: 'S012',
        message: `\`${written}\` is a tag to YAML, and tags are not used here. ${quote}.`,
      };
    default: {
      // Elsewhere in a line this sign is left to the YAML parser to complain about.
      const startsLine = at === 0 || text[at - 1] === '\n' || text[at - 1] === '\uFEFF';
      const message = `\`${written}\` is a directive to YAML; a scenario needs none. Take the line out.`;
      return startsLine ? { code: 'S016', message } : undefined;
    }
  }
}
