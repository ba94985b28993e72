/** Seeded damage to a text, of the kinds that slips, merges and bad disks do. */

import type { Draw } from './seeded.ts';

/** The text after one to four kinds of damage; now and then as bytes that are no UTF-8. */
export function damaged(text: string, draw: Draw): string | Uint8Array {
  let result = text;
  for (let left = 1 + draw(4); left > 0; left -= 1) {
    const damage = KINDS[draw(KINDS.length)];
    if (damage !== undefined) result = damage(result, draw);
  }
  return draw(25) === 0 ? brokenBytes(result, draw) : result;
}

const NASTY = [
  '~',
  '[',
  ']',
  '{',
  '}',
  ',',
  '*a',
  '&a',
  '!t',
  '!!int',
  '"',
  "'",
  ': ',
  ' #',
  '#',
  '\t',
  '|',
  '>',
  '- ',
  '? ',
  '<<:',
  '__proto__',
  'constructor',
  'toString',
  '999',
  '6.',
  '..',
  '3..',
  'yes',
  'null',
  '\u{1f642}',
  '\u05d0',
  '\u0000',
  '\u202e',
  '\ud800',
  '\ufeff',
  '---',
  '...',
  '%YAML',
  '\r',
  '\r\n',
  '\\',
  '@',
  '`',
  '=',
  '%',
  '\n',
  '\n\n',
  '  ',
  'when',
  'then',
  'moves: []',
  '{}',
  '[[[[[[',
  '>-',
  '|2',
] as const;

type Damage = (text: string, draw: Draw) => string;

const KINDS: readonly Damage[] = [
  function cutOut(text, draw) {
    const at = draw(text.length + 1);
    return text.slice(0, at) + text.slice(at + 1 + draw(20));
  },
  function putIn(text, draw) {
    const at = draw(text.length + 1);
    return text.slice(0, at) + (NASTY[draw(NASTY.length)] ?? '') + text.slice(at);
  },
  function replaceWord(text, draw) {
    const words = [...text.matchAll(/[\w-]+/g)];
    const word = words[draw(words.length || 1)];
    if (word === undefined) return text;
    const other = draw(2) === 0 ? NASTY[draw(NASTY.length)] : words[draw(words.length)]?.[0];
    return text.slice(0, word.index) + (other ?? '') + text.slice(word.index + word[0].length);
  },
  function doubleLine(text, draw) {
    return onLines(text, (lines) => {
      const at = draw(lines.length);
      lines.splice(draw(lines.length + 1), 0, lines[at] ?? '');
    });
  },
  function swapLines(text, draw) {
    return onLines(text, (lines) => {
      const [a, b] = [draw(lines.length), draw(lines.length)];
      [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    });
  },
  function loseLine(text, draw) {
    return onLines(text, (lines) => lines.splice(draw(lines.length), 1));
  },
  function shiftLine(text, draw) {
    return onLines(text, (lines) => {
      const at = draw(lines.length);
      const line = lines[at] ?? '';
      lines[at] = draw(2) === 0 ? `${' '.repeat(1 + draw(4))}${line}` : line.replace(/^ {1,2}/, '');
    });
  },
  function cutShort(text, draw) {
    return draw(6) === 0 ? text.slice(0, draw(text.length + 1)) : text;
  },
];

function onLines(text: string, change: (lines: string[]) => unknown): string {
  const lines = text.split('\n');
  change(lines);
  return lines.join('\n');
}

function brokenBytes(text: string, draw: Draw): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > 0) bytes[draw(bytes.length)] = 0x80 + draw(0x80);
  return bytes;
}
