/** What was measured comes out as medians beside their aims and their peer; nothing here is timed. */
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { asMarkdown, asText, type Figure, isMet } from '../../scripts/bench-table.ts';
import { type FirstChoice, marksScript } from '../../scripts/first-choice.ts';
import type { Measurements } from '../../scripts/page-cold.ts';
import { faultsOf, figuresOf, readingFigures } from '../../scripts/page-figures.ts';
import { loadedFile } from '../../scripts/size-weigh.ts';

function choice(seen: number, answered: number, workerBefore = false): FirstChoice {
  const font = loadedFile('/assets/figtree.woff2', Buffer.alloc(20_000));
  const page = loadedFile('/s/late/play/', Buffer.from('<main>Late</main>'), 400);
  return {
    seen,
    pressable: answered - 50,
    pressed: seen + 5,
    answered,
    legible: answered + 100,
    files: [font, page],
    workerBefore,
    errors: [],
  };
}

const LATE: Measurements = {
  scenario: 'late',
  atOnce: [choice(1_300, 2_500), choice(1_200, 2_000), choice(1_400, 2_400)],
  takenUp: [choice(1_300, 2_600)],
  ink: [choice(1_000, 1_200), choice(600, 1_200), choice(1_100, 1_200)],
  lost: [],
  turns: [20, 24, 90],
  inkTurns: [12],
};

function named(what: string, of: readonly Figure[]): Figure {
  const found = of.find((figure) => figure.what === what);
  if (found === undefined) throw new Error(`There is no figure “${what}”.`);
  return found;
}

describe('the figures of cold starts', () => {
  const figures = figuresOf([LATE]);

  it('are medians with least and most, in seconds, beside the peer’s', () => {
    expect(named('first choice seen, late', figures)).toMatchObject({
      unit: 's',
      measured: { median: 1.3, least: 1.2, most: 1.4 },
      peer: { median: 1 },
    });
    expect(named('click to next words', figures)).toMatchObject({
      measured: { median: 24, least: 20, most: 90 },
      peer: { median: 12 },
    });
  });

  it('keep their aims or miss them, each by itself', () => {
    expect(isMet(named('first choice seen, late', figures))).toBe(true);
    expect(isMet(named('first choice answered, late', figures))).toBe(false);
    expect(isMet(named('click to next words', figures))).toBe(true);
    expect(isMet(named('fonts before the answer', figures))).toBe(true);
  });

  it('tell fonts from the rest', () => {
    const rest = named('HTML, CSS, scripts before the answer, gzip, late', figures);
    expect(named('fonts before the answer', figures).measured.median).toBe(20);
    expect(rest.measured.median).toBeLessThan(0.1);
    const wire = named('… as they went over the wire, brotli and headers', figures);
    expect(wire.measured.median).toBe(0.4);
  });

  it('tell how long a year group takes to read, in seconds; all that is shown must keep the aim', () => {
    const [shown, named] = readingFigures([
      { named: 900, drawn: 1_500 },
      { named: 1_100, drawn: 2_500 },
      { named: 1_000, drawn: 2_100 },
    ]);
    expect(shown).toMatchObject({ unit: 's', measured: { median: 2.1, least: 1.5, most: 2.5 } });
    expect(shown && isMet(shown)).toBe(false);
    expect(named).toMatchObject({ unit: 's', measured: { median: 1, least: 0.9, most: 1.1 } });
    expect(named?.aim).toBeUndefined();
  });

  it('come with what went wrong: a press that was lost, an error, a worker that fetches behind them', () => {
    expect(faultsOf([LATE])).toEqual([]);
    const worked = { ...LATE, takenUp: [choice(1_300, 2_600, true)] };
    expect(faultsOf([worked])).toEqual([expect.stringContaining('late: a service worker')]);
    const torn = { ...choice(1_300, 2_600), errors: ['No such state'] };
    expect(faultsOf([{ ...LATE, atOnce: [torn, torn] }])).toEqual(['late: No such state']);
    expect(faultsOf([{ ...LATE, lost: ['No answer came'] }])).toEqual(['late: No answer came']);
  });
});

describe('the table', () => {
  const seen: Figure = {
    what: 'first choice seen',
    unit: 's',
    measured: { median: 3, least: 2, most: 4 },
    aim: { atMost: 1.5 },
    peer: { median: 1.5, least: 1.5, most: 1.5 },
  };
  const alone: Figure = {
    what: 'fonts',
    unit: 'kB',
    measured: { median: 42, least: 42, most: 42 },
  };

  it('has the peer and the ratio to it at the right of what is ours', () => {
    const lines = asMarkdown([seen, alone], 'ink').split('\n');
    expect(lines).toEqual([
      '| what | median | least – most | aim |  | ink | least – most | ours ÷ ink |',
      '|---|--:|--:|--:|---|--:|--:|--:|',
      '| first choice seen | 3 s | 2 – 4 | ≤ 1.5 | missed: 2 times the aim | 1.5 s |  | 2 |',
      '| fonts | 42 kB |  |  |  |  |  |  |',
    ]);
  });

  it('says nothing of a peer where none was asked for', () => {
    expect(asText([seen])).not.toContain('ours');
    expect(asMarkdown([seen]).split('\n')[1]).toBe('|---|--:|--:|--:|---|');
  });
});

describe('the script that notes the marks', () => {
  it('is a plain script, whole in itself, and knows what the press waits for', async () => {
    const text = await marksScript('pressable');
    expect(() => new Script(text)).not.toThrow();
    expect(text).toContain('window.pressWhen = "pressable"');
    expect(text).not.toContain('__name');
  });
});
