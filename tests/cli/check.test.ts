import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Folder, folder, LATE_AGAIN, reattune, SCENARIOS } from './at-the-terminal.ts';

const sound = readFileSync(LATE_AGAIN, 'utf8');
let place: Folder;
beforeEach(() => {
  place = folder();
});
afterEach(() => place.remove());

/** The scenario with a way that leads nowhere, on line 42. */
const broken = sound.replace('        then: chair\n', '        then: chiar\n');

interface Told {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly severity: string;
  readonly message: string;
  readonly notes: readonly unknown[];
}

async function faultsOf(...args: string[]): Promise<readonly Told[]> {
  return JSON.parse((await reattune(['check', '--format', 'json', ...args])).out);
}

describe('reattune check', () => {
  it('finds nothing in a sound scenario', async () => {
    expect(await reattune(['check', LATE_AGAIN])).toMatchObject({ code: 0, err: '' });
    expect(await faultsOf(LATE_AGAIN)).toEqual([]);
  });

  it('tells a fault’s place from one, its end, and what was meant', async () => {
    const file = place.put('broken.yaml', broken);
    const line = broken.split('\n').findIndex((one) => one.includes('chiar')) + 1;
    const faults = await faultsOf(file);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({
      file,
      line,
      column: 15,
      endLine: line,
      endColumn: 20,
      severity: 'error',
    });
    expect(faults[0]?.message).toContain('chair');
    expect((await reattune(['check', file])).code).toBe(1);
  });

  it('shows the line with a caret under the very word', async () => {
    const file = place.put('broken.yaml', broken);
    const lines = (await reattune(['check', file])).out.split('\n');
    const source = lines.findIndex((one) => one.includes('then: chiar'));
    const caret = lines[source + 1] ?? '';
    expect(caret.indexOf('^')).toBe(lines[source]?.indexOf('chiar'));
    expect(caret.match(/\^+/)?.[0]).toHaveLength('chiar'.length);
    expect(lines.at(-2)).toMatch(/^1 error, 0 warnings/);
  });

  it('annotates a pull request, with what a workflow command would read escaped', async () => {
    const file = place.put('a,b:c.yaml', broken);
    const { out, code } = await reattune(['check', file, '--format=github']);
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=[^,:]*a%2Cb%3Ac\.yaml,line=\d+,endLine=\d+,col=15,/);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
  });

  it('tells the faults of all files at once, each file’s from top to bottom', async () => {
    const one = place.put('one.yaml', broken.replaceAll('then: sits', 'then: sist'));
    const two = place.put('two.yaml', broken);
    const places = (await faultsOf(one, two)).map(({ file, line }) => [path.basename(file), line]);
    expect(places.map(([file]) => file)).toEqual(['one.yaml', 'one.yaml', 'two.yaml']);
    expect(Number(places[0]?.[1])).toBeLessThan(Number(places[1]?.[1]));
  });

  it('reads with the rubric beside the scenario, and tells its faults once', async () => {
    place.putRubric();
    const rubric = readFileSync(path.join(SCENARIOS, 'rubric.yaml'), 'utf8');
    const file = place.put(
      'rubric.yaml',
      rubric.replace('twin: fill-silence', 'twin: fill-sience'),
    );
    const faults = await faultsOf(place.put('one.yaml', sound), place.put('two.yaml', sound), file);
    expect(faults.map((fault) => fault.file)).toEqual([file]);
    expect(
      await faultsOf(path.join(place.path, 'one.yaml'), '--rubric', `${SCENARIOS}/rubric.yaml`),
    ).toEqual([]);
  });

  it('reads rubric.yaml and sources.yaml as what they are', async () => {
    const files = ['rubric.yaml', 'sources.yaml'].map((name) => path.join(SCENARIOS, name));
    expect(await faultsOf(...files)).toEqual([]);
  });
});

describe('reattune check, on what is no scenario', () => {
  const deep = '['.repeat(5000);
  const cases: readonly (readonly [string, string | Uint8Array])[] = [
    ['an empty file', ''],
    ['two megabytes', `summary: ${'x'.repeat(2_000_000)}`],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0xff])],
    ['zeros', new Uint8Array(5000)],
    ['5,000 brackets', `moments: ${deep}`],
    ['one long line', `title: ${'y '.repeat(100_000)}\u001b[2J: x`],
  ];

  it.each(cases)('%s has a fault with its place, in every format', async (_, content) => {
    const file = place.put('odd.yaml', content);
    const [first] = await faultsOf(file);
    expect(first).toMatchObject({ file, severity: 'error' });
    expect(first?.line).toBeGreaterThanOrEqual(1);
    for (const format of ['pretty', 'github']) {
      const { code, out } = await reattune(['check', file, '--format', format]);
      expect(code).toBe(1);
      expect(out).toContain('odd.yaml');
    }
  });

  it('cannot move the cursor or hide what stands there', async () => {
    const file = place.put(
      'hostile.yaml',
      `\u202etitle: "\u001b[2J\u001b]0;owned\u0007"\nfoo: \u001b[31m\n`,
    );
    const { out } = await reattune(['check', file]);
    for (const sign of ['\u001b', '\u0007', '\u202e']) expect(out).not.toContain(sign);
  });
});
