import { describe, expect, it } from 'vitest';
import { locate, locator } from '../../src/scenario/locate.ts';

describe('locate', () => {
  it.each([
    ['the start', '', 0, 1, 1],
    ['within the first line', 'abc', 2, 1, 3],
    ['the line end itself', 'a\nb', 1, 1, 2],
    ['after LF', 'a\nb', 2, 2, 1],
    ['after CR LF', 'a\r\nb', 3, 2, 1],
    ['after a lone CR', 'a\rb', 2, 2, 1],
    ['after an emoji, in UTF-16', '🙂b', 2, 1, 3],
    ['past the end', 'a\nb', 99, 2, 2],
    ['before the start', 'a', -3, 1, 1],
  ])('%s', (_, text, offset, line, column) => {
    expect(locate(text, offset)).toEqual({ line, column });
  });

  it('agrees with counting, at every offset', () => {
    const text = 'one\ntwo\r\n\nfour\rfive\n';
    const place = locator(text);
    for (let offset = 0; offset <= text.length; offset += 1) {
      const lines = text.slice(0, offset).split(/\r\n|\n|\r(?!\n)/);
      const [last = ''] = lines.slice(-1);
      if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
      expect(place(offset)).toEqual({ line: lines.length, column: last.length + 1 });
    }
  });
});
