/** The parts of YAML that scenarios do without: aliases, anchors, tags, directives. */
import type { Faults } from './faults.ts';

/** Reports a lexeme that is one of them; every other lexeme passes. */
export function refuseLexeme(lexeme: string, at: number, text: string, faults: Faults): void {
  const range = { from: at, to: at + lexeme.length };
  switch (lexeme[0]) {
    case '*': {
      const message = `\`${lexeme}\` is an alias to YAML, and aliases are not used here. If it begins a text, put the text in quotes; for emphasis write _underscores_.`;
      faults.add('S011', range, message);
      break;
    }
    case '&': {
      const message = `\`${lexeme}\` is an anchor to YAML, and anchors are not used here. If it begins a text, put the text in quotes.`;
      faults.add('S011', range, message);
      break;
    }
    case '!': {
      const message = `\`${lexeme}\` is a tag to YAML, and tags are not used here. If it begins a text, put the text in quotes.`;
      faults.add('S012', range, message);
      break;
    }
    case '%': {
      // Inside a text or a key this sign is the lexer's to complain about, not a directive.
      const startsLine = at === 0 || text[at - 1] === '\n';
      const message = `\`${lexeme}\` is a directive to YAML; a scenario needs none. Take the line out.`;
      if (startsLine) faults.add('S016', range, message);
    }
  }
}
