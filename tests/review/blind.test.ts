/** Sheets for readers: the options without the scene or with it, the key apart, and the score. */
import { describe, expect, it } from 'vitest';
import { blindItems } from '../../src/review/blind/items.ts';
import { scoreSheet } from '../../src/review/blind/score.ts';
import { keyTo, sheetInMarkdown } from '../../src/review/blind/sheet.ts';
import { decides } from '../../src/review/decision.ts';
import { visit } from '../../src/review/visit.ts';
import { compiled, shipped, smallScenario } from '../simulation/small-scenario.ts';

const seen = visit(compiled(shipped('ten-minutes-late.yaml')));
const items = blindItems([seen], 1);
const key = keyTo(items, 1, false);

const filled = (letters: (best: readonly string[], options: readonly string[]) => string): string =>
  sheetInMarkdown(items, false)
    .split(/^(?=## )/m)
    .map((part, number) => {
      const item = key.items[number - 1];
      return item === undefined
        ? part
        : part.replace('Best:', `Best: ${letters(item.best, item.options)}`);
    })
    .join('');

/** Two replies that do harm, the one less than the other, and one that does nothing. */
const POOR = `client: { says: You were late. }
responses:
  desk: { say: I was at the desk., moves: [justify], then: second }
  minute: { say: It was a minute., moves: [minimise, justify], then: second }
  begin: { say: Shall we begin?, moves: [close-early], then: second }
`;

describe('a sheet', () => {
  it('has one decision of each moment in which it matters what is chosen', () => {
    const moments = items.map(({ decision }) => decision.moment);
    expect(new Set(moments).size).toBe(moments.length);
    expect(moments.length).toBeGreaterThanOrEqual(10);
    for (const { best, options } of key.items) {
      expect(best.length).toBeGreaterThan(0);
      expect(best.length).toBeLessThan(options.length);
    }
  });

  it('asks for no best where only poor options are left', () => {
    const poor = visit(compiled(smallScenario({ first: POOR })));
    const moments = blindItems([poor], 1).map(({ decision }) => decision.moment);
    expect(poor.decisions.some((one) => one.moment === 'first' && decides(one))).toBe(true);
    expect(moments).not.toContain('first');
  });

  it('tells nothing of the scene, the scenario or the key', () => {
    const sheet = sheetInMarkdown(items, false);
    for (const { decision } of items) {
      expect(sheet).not.toContain(decision.words.says ?? decision.words.shows);
      expect(sheet).not.toContain(decision.moment);
    }
    expect(sheet).not.toContain(seen.tables.card.title);
  });

  it('with the scene shows the brief and the client’s last words, and never what is felt', () => {
    const sheet = sheetInMarkdown(items, true);
    const feels = Object.values(seen.tables.moments).flatMap(({ client }) =>
      client.flatMap((line) => (line.feels === undefined ? [] : [line.feels])),
    );
    for (const { decision } of items) expect(sheet).toContain(decision.words.says ?? '');
    expect(sheet).toContain(seen.tables.card.client.about);
    expect(feels.filter((felt) => sheet.includes(felt))).toEqual([]);
  });

  it('is the same for the same seed, and another for another', () => {
    const again = sheetInMarkdown(blindItems([seen], 1), false);
    expect(again).toBe(sheetInMarkdown(items, false));
    expect(sheetInMarkdown(blindItems([seen], 2), false)).not.toBe(again);
  });
});

describe('a decision with a contested option', () => {
  it('is not put to a reader, as nobody says what that one is worth', () => {
    const bernadette = visit(compiled(shipped('the-one-who-left.yaml')));
    const contested = bernadette.decisions.filter(({ offered }) =>
      offered.some(({ counts }) => counts.contested !== undefined),
    );
    expect(contested.some(decides)).toBe(true);
    const put = blindItems([bernadette], 1).map(({ decision }) => decision);
    expect(put.filter((decision) => contested.includes(decision))).toEqual([]);
  });
});

describe('the score of a filled sheet', () => {
  it('counts what is right and what would be by lot', () => {
    const all = scoreSheet(
      filled(([best = '']) => best),
      key,
    );
    expect(all).toMatchObject({ right: key.items.length, answered: key.items.length, unread: [] });
    expect(all.chance).toBeGreaterThan(0);
    expect(all.chance).toBeLessThan(key.items.length);
  });

  it('counts nothing as right that is wrong', () => {
    const wrong = (best: readonly string[], options: readonly string[]): string =>
      ['a', 'b', 'c', 'd'].slice(0, options.length).find((one) => !best.includes(one)) ?? '';
    expect(scoreSheet(filled(wrong), key).right).toBe(0);
  });

  it('says what was not answered, or by a letter that is not there', () => {
    expect(scoreSheet(sheetInMarkdown(items, false), key)).toMatchObject({
      answered: 0,
      chance: 0,
    });
    expect(
      scoreSheet(
        filled(() => 'x'),
        key,
      ).unread,
    ).toHaveLength(key.items.length);
  });

  it('reads a letter however it is set', () => {
    const [best = ''] = key.items[0]?.best ?? [];
    for (const answer of [`Best: **${best}**`, `_Best:_ ${best.toUpperCase()}.`, `Best:${best}`])
      expect(scoreSheet(`## 1\n\n${answer}\n`, key).rightAt).toEqual([1]);
  });
});
