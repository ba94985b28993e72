import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LATE_AGAIN, reattune, SCENARIOS } from './at-the-terminal.ts';

describe('called wrongly', () => {
  it.each([
    [['chekc', LATE_AGAIN], 'did you mean “check”?'],
    [['check'], 'at least one file'],
    [['check', '--fromat', 'json', LATE_AGAIN], 'did you mean “--format”?'],
    [['check', '--format', 'jsno', LATE_AGAIN], 'did you mean “json”?'],
    [['check', LATE_AGAIN, '--format'], '--format needs a value'],
    [['check', LATE_AGAIN, '--help=yes'], '--help takes no value'],
    [['check', 'no-such.yaml'], 'There is no file no-such.yaml.'],
    [['check', SCENARIOS], 'is a folder'],
    [['prove'], 'at least one scenario'],
    [['prove', LATE_AGAIN, '--bound', 'many'], '“many” is no bound'],
    [['prove', LATE_AGAIN, '--bound', '-1'], 'is no bound'],
    [['prove', LATE_AGAIN, '--bound', '1e99'], 'is no bound'],
    [['prove', LATE_AGAIN, '--format', 'jsno'], 'did you mean “json”?'],
    [['play'], 'Name the scenario'],
    [['play', LATE_AGAIN, LATE_AGAIN], 'one scenario'],
    [['play', LATE_AGAIN, '--temper', 'brsk'], 'did you mean “brisk”?'],
    [['play', LATE_AGAIN, '--seed', '-1'], '“-1” is no seed'],
    [['play', LATE_AGAIN, '--seed', '4294967296'], 'is no seed'],
    [['replay', LATE_AGAIN], 'and then the transcript'],
    [['replay', LATE_AGAIN, 'no-such.json'], 'There is no file no-such.json.'],
    [['graph', LATE_AGAIN, '--constructor', 'x'], 'no option “--constructor”'],
  ])('reattune %j says why and exits with 2', async (argv, sentence) => {
    const { code, err } = await reattune(argv);
    expect(err).toContain(sentence);
    expect(code).toBe(2);
  });

  it('with a file that is missing among others, the others are still checked', async () => {
    const { code, out, err } = await reattune(['check', 'no-such.yaml', LATE_AGAIN]);
    expect(code).toBe(2);
    expect(out).toContain('No faults');
    expect(err).toContain('no-such.yaml');
  });
});

describe('a file that cannot be read', () => {
  it('is never called free of faults', async () => {
    expect((await reattune(['check', 'no-such.yaml'])).out).toBe('');
    expect((await reattune(['check', 'no-such.yaml', '--format', 'json'])).out).toBe('[]\n');
  });
});

describe('help', () => {
  it.each(['check', 'prove', 'play', 'replay', 'graph'])(
    'of %s tells its exit codes',
    async (name) => {
      const { code, out } = await reattune([name, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(/Exit codes: 0 .*1 .*2 /s);
      expect((await reattune(['help', name])).out).toBe(out);
      expect((await reattune([name, path.join('x', 'y.yaml'), '-h'])).out).toBe(out);
    },
  );

  it('lists the commands, and stands in when none is named', async () => {
    const { code, out } = await reattune(['--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/check .*\n.*prove .*\n.*review .*\n.*play .*\n.*replay .*\n.*graph /);
    expect(await reattune([])).toEqual({ code: 2, out: '', err: out });
  });
});
