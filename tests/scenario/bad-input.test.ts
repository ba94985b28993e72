/** What a hostile or unlucky file does: a fault in its place, at once, and nothing else. */
import { afterAll, describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/scenario/load-scenario.ts';
import { locator } from '../../src/scenario/locate.ts';
import { BEYOND_READING } from '../../src/scenario/reading/guarded.ts';
import { shippedRubric } from '../simulation/small-scenario.ts';
import { generateScenario } from './generated-scenario.ts';

const rubric = shippedRubric();
const sound = generateScenario(3, 1);
const before = Reflect.ownKeys(Object.prototype);

afterAll(() => {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

/** "S014 10:1" for each fault. */
function told(source: string | Uint8Array): readonly string[] {
  const { diagnostics, text } = loadScenario(source, 'bad.yaml', rubric);
  const place = locator(text);
  return diagnostics.map(({ code, message, range }) => {
    expect(message).not.toBe(BEYOND_READING);
    const { line, column } = place(range.from);
    return `${code} ${line}:${column}`;
  });
}

function instead(of: string | RegExp, text: string): string {
  const changed = sound.replace(of, text);
  expect(changed).not.toBe(sound);
  return changed;
}

describe('bytes that are no scenario', () => {
  it.each([
    ['an empty file', '', ['S005 1:1']],
    ['only blank lines', '\n  \n', ['S005 1:1']],
    ['only comments', '# one\n# two\n', ['S005 1:1']],
    ['two megabytes', 'a'.repeat(2_000_000), ['S003 1:1']],
    ['two megabytes as bytes', new Uint8Array(2_000_000).fill(97), ['S003 1:1']],
    ['a PNG named .yaml', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0), ['S001 1:1']],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x69, 0, 0x64, 0), ['S001 1:1']],
    ['Latin-1', Uint8Array.from(Buffer.from('id: caf\u00e9\n', 'latin1')), ['S001 1:8']],
    ['half a character', 'id: \ud83d', ['S001 1:5']],
    ['zeros', '\0'.repeat(1000), ['S020 1:1']],
    ['one word', 'hello', ['S020 1:1']],
    ['a list', '- a\n- b\n', ['S020 1:1']],
    ['5,000 open brackets', `a: ${'['.repeat(5000)}`, ['S004 1:66']],
    ['5,000 closed brackets', `a: ${'['.repeat(5000)}${']'.repeat(5000)}`, ['S004 1:66']],
    ['5,000 maps in one another', '{a: '.repeat(5000), ['S004 1:253']],
    ['5,000 dashes', '- '.repeat(5000), ['S004 1:127']],
    ['Mac line ends', sound.replaceAll('\n', '\r'), ['S018 1:68']],
  ])('%s', (_, source, faults) => {
    expect(told(source)).toEqual(faults);
  });
});

describe('YAML that scenarios do without', () => {
  it('a billion laughs are refused where they stand, and never told', () => {
    const laughs = Array.from({ length: 30 }, (_, i) => {
      const above = i === 0 ? 'ha' : `*a${i - 1}`;
      return `a${i}: &a${i} [${Array(9).fill(above).join(', ')}]`;
    });
    const faults = told(laughs.join('\n'));
    expect(faults.slice(0, 3)).toEqual(['S011 1:5', 'S011 2:5', 'S011 2:10']);
    expect(faults.filter((fault) => fault.startsWith('S011')).length).toBe(30 + 29 * 9);
  });

  it.each([
    ['a tag', instead('title: ', 'title: !secret '), ['S012 4:8']],
    ['a known tag', instead('version: 1', 'version: !!int 1'), ['S012 3:10']],
    ['a merge key', instead('gauges:\n', 'gauges:\n  <<: { a: b }\n'), ['S013 19:3']],
    ['a duplicate key', instead('minutes: 8', 'minutes: 8\nminutes: 9'), ['S014 10:1']],
    ['an anchor', instead('title: ', 'title: &here '), ['S011 4:8']],
    ['a second document', `${sound}---\nid: two\n`, ['S015 214:1']],
    ['a directive', `%YAML 1.1\n---\n${sound}`, ['S016 1:1']],
    ['a list as a key', instead('title:', '[title]:'), ['S017 4:1']],
    ['a tab', instead('  rug-3:', '\trug-3:'), ['S007 146:1']],
  ])('%s', (_, source, faults) => {
    expect(told(source)).toEqual(faults);
  });
});

describe('what only looks bad', () => {
  it.each([
    ['CR LF', sound.replaceAll('\n', '\r\n'), []],
    ['`---` before and `...` after', `---\n${sound}...\n`, []],
    ['a byte order mark', `\uFEFF${sound}`, ['S002 1:1']],
    ['emoji', instead('title: A', 'title: 🙂👩🏽‍🎓 A'), []],
    ['right-to-left text', instead('title: A', 'title: שלום עליכם A'), []],
    ['a sign that turns the direction', instead('title: A', 'title: \u202EA'), ['S019 4:8']],
  ])('%s', (_, source, faults) => {
    const { scenario } = loadScenario(source, 'fine.yaml', rubric);
    expect(scenario?.moments).toHaveLength(3);
    expect(told(source)).toEqual(faults);
  });

  it('CR LF changes nothing that is said', () => {
    const { scenario } = loadScenario(sound, 'lf.yaml', rubric);
    const { scenario: other } = loadScenario(sound.replaceAll('\n', '\r\n'), 'crlf.yaml', rubric);
    expect(other).toEqual(scenario);
  });
});

describe('names that JavaScript knows', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    '%s is no name for a moment, a gauge, a flag or a key',
    (word) => {
      expect(told(instead('  rug-3:', `  ${word}:`))).toContain('S027 146:3');
      expect(told(instead('  picture: {', `  ${word}: {`))).toContain('S027 19:3');
      expect(told(instead('sets: [coat-off]', `sets: [${word}]`))).toContain('S027 60:16');
      expect(told(instead('title: A', `${word}: { polluted: yes }\ntitle: A`))).toEqual([
        'S021 4:1',
      ]);
      expect(told(instead('moves: [own-part]', `moves: [${word}]`))).toContain('S027 44:17');
    },
  );

  it.each(['__proto__', 'constructor'])('%s as a condition or an effect is refused', (word) => {
    expect(told(instead('coat-off: yes', `${word}: yes`))).toContain('S027 88:17');
    expect(told(instead('{ candour: -1 }', `{ ${word}: -1 }`))).toContain('S027 27:27');
  });
});
