import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Folder, folder, LATE_AGAIN, reattune, SCENARIOS } from './at-the-terminal.ts';

const PLAYABLE = path.join(import.meta.dirname, '../../docs/diagnostics/playable.yaml');
const playable = readFileSync(PLAYABLE, 'utf8');
let place: Folder;
beforeEach(() => {
  place = folder();
});
afterEach(() => place.remove());

interface Told {
  readonly file: string;
  readonly faults: readonly { readonly code: string; readonly line: number }[];
  readonly proof?: {
    readonly complete: boolean;
    readonly states: number;
    readonly claims: readonly { readonly claim: string; readonly holds?: boolean }[];
    readonly parts: readonly { readonly held: string; readonly witness?: unknown }[];
    readonly endings: readonly { readonly ending: string; readonly turns: unknown }[];
  };
}

async function toldOf(...args: string[]): Promise<readonly Told[]> {
  return JSON.parse((await reattune(['prove', '--format', 'json', ...args])).out);
}

describe('reattune prove', () => {
  it('finds nothing wrong with a shipped scenario, and says what is true of it', async () => {
    const { code, out, err } = await reattune(['prove', `${SCENARIOS}/gone-silent.yaml`]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Everything was searched');
    expect(out.match(/^ {2}Yes: /gm)).toHaveLength(5);
    expect(out).not.toMatch(/^ {2}(?:No|Unknown|Never)/m);
    expect(out).toMatch(/shortest way has \d+ turns, the longest \d+/);
    expect(out).toMatch(/the-call \(repaired\): 8–9 turns; repair \d+–\d+/);
    expect(out).toContain('No faults; 3 files read.');
  });

  it('tells each fault at its line, with the way to it, and exits with 1', async () => {
    const { code, out } = await reattune(['prove', LATE_AGAIN]);
    expect(code).toBe(1);
    expect(out).toContain('No: three options or more');
    expect(out).toContain('late-again.yaml:57:3 error P008');
    expect(out).toContain('The way there, in the temper `even`: `the-bus`.');
    expect(out).toContain('Never: `door/sat-there`, way 1.');
    expect(out).toMatch(/^2 errors, 1 warning;/m);
  });

  it('gives the same as JSON, which holds the proof and the faults of each file', async () => {
    const file = place.put('playable.yaml', playable);
    const [first, second] = await toldOf(file, LATE_AGAIN);
    expect(first).toMatchObject({ file, faults: [] });
    expect(first?.proof).toMatchObject({ complete: true, states: 3 });
    expect(first?.proof?.claims.every(({ holds }) => holds === true)).toBe(true);
    expect(first?.proof?.parts.every(({ witness }) => witness !== undefined)).toBe(true);
    expect(first?.proof?.endings).toEqual([
      {
        ending: 'she-sits-down',
        outcome: 'repaired',
        runs: 2,
        turns: { least: 1, most: 1 },
        figures: {
          repair: { least: 0, most: 3 },
          against: { least: 0, most: 0 },
          away: { least: 0, most: 0 },
        },
      },
      {
        ending: 'she-goes',
        outcome: 'parted-badly',
        runs: 1,
        turns: { least: 1, most: 1 },
        figures: {
          repair: { least: 0, most: 0 },
          against: { least: 2, most: 2 },
          away: { least: 0, most: 0 },
        },
      },
    ]);
    expect(second?.faults.map(({ code }) => code)).toEqual(['P004', 'P008', 'P009']);
  });

  it('annotates a pull request', async () => {
    const { code, out } = await reattune(['prove', LATE_AGAIN, '--format=github']);
    expect(code).toBe(1);
    expect(out).toMatch(/^::warning file=.*late-again\.yaml,line=48,.*title=P004::/m);
    expect(out).toMatch(/^::error file=.*late-again\.yaml,line=57,.*title=P008::/m);
  });

  it('stops at its bound, says what is left open, and does not call that an error', async () => {
    const file = `${SCENARIOS}/gone-silent.yaml`;
    const { code, out } = await reattune(['prove', file, '--bound', '100']);
    expect(code).toBe(0);
    expect(out).toContain('stopped at its bound of 100 states');
    expect(out).toContain('Unknown: whoever only defends');
    expect(out).toContain('warning P011');
    const [told] = await toldOf(file, '--bound=100');
    expect(told?.proof).toMatchObject({ complete: false, endings: [] });
  });

  it('sets a warning aside where its author says why, and tells the reason', async () => {
    const accepted = `${readFileSync(LATE_AGAIN, 'utf8')}accept:
  - { rule: P004, at: door/sat-there, because: The next version raises heard. }
  - { rule: P003, at: chair, because: It is never there. }
`;
    const file = place.put('late.yaml', accepted);
    const { out } = await reattune(['prove', file]);
    expect(out).toContain('P004 at door/sat-there: The next version raises heard.');
    const [told] = await toldOf(file);
    expect(told?.faults.map(({ code }) => code)).toEqual(['P008', 'P009']);
  });

  it('tells only what is wrong with a file that cannot be proved', async () => {
    const file = place.put('broken.yaml', playable.replaceAll('then: she-goes', 'then: she-gose'));
    const { code, out } = await reattune(['prove', file]);
    expect(code).toBe(1);
    expect(out).not.toContain('True of every run');
    const [told] = await toldOf(file);
    expect(told?.faults.map(({ code }) => code)).toContain('R012');
    expect(told).not.toHaveProperty('proof');
  });

  it('proves the others when one file is missing, and exits with 2', async () => {
    const { code, out, err } = await reattune(['prove', 'no-such.yaml', PLAYABLE]);
    expect(code).toBe(2);
    expect(err).toContain('no-such.yaml');
    expect(out).toContain('3 states');
  });
});
