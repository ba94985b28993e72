/** Assignments survive a link whole, and whatever else a link brings is told and never thrown. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ASSIGNMENT_FORMAT,
  ASSIGNMENT_LIMITS,
  type Assignment,
} from '../../src/course/assignment.ts';
import { codeIn, fragmentOf } from '../../src/course/assignment-fragment.ts';
import { assignmentCode, assignmentFrom, MOST_CODE } from '../../src/course/assignment-link.ts';
import { pack } from '../../src/course/packed.ts';

const SEED = { seed: 20_260_412, numRuns: 200 };

const WEEK_THREE: Assignment = {
  format: ASSIGNMENT_FORMAT,
  id: '5f02c9a1be73d844',
  title: 'Week 3: when it goes wrong',
  scenarios: [{ id: 'ten-minutes-late', version: 1, content: '9b1c04e7da83f215', tempers: [] }],
  mode: 'session',
  attempts: 2,
  note: 'Please play it before Thursday’s group.',
  by: '2026-12-04',
};

const word = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const id = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('-'));
const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
/** Text that is its own normal form: nothing invisible, no white space at its ends. */
const text = (most: number) =>
  fc
    .stringMatching(/^[\p{L}\p{N}\p{P}]{1,20}( [\p{L}\p{N}\p{P}]{1,20}){0,2}$/u)
    .filter((one) => one.length <= most);

const assignments: fc.Arbitrary<Assignment> = fc.record(
  {
    format: fc.constant(ASSIGNMENT_FORMAT),
    id: hex(16),
    title: text(ASSIGNMENT_LIMITS.title),
    scenarios: fc.uniqueArray(
      fc.record({
        id,
        version: fc.integer({ min: 1, max: 1_000_000 }),
        content: hex(16),
        tempers: fc.array(id, { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: ASSIGNMENT_LIMITS.scenarios, selector: (one) => one.id },
    ),
    mode: fc.constant('session' as const),
    attempts: fc.integer({ min: 1, max: ASSIGNMENT_LIMITS.attempts }),
    note: fc.oneof(
      fc.constant(''),
      text(200),
      fc.tuple(text(80), text(80)).map((two) => two.join('\n\n')),
    ),
    by: fc.constantFrom('2026-12-04', '2028-02-29'),
  },
  { requiredKeys: ['format', 'id', 'title', 'scenarios', 'mode', 'attempts', 'note'] },
);

const linkOf = async (assignment: Assignment) =>
  `https://reattune.example.ac.uk/s/${assignment.scenarios[0]?.id}/${fragmentOf(await assignmentCode(assignment))}`;

describe('an assignment in a link', () => {
  it('comes out as it went in', () =>
    fc.assert(
      fc.asyncProperty(assignments, async (assignment) => {
        const read = await assignmentFrom(fragmentOf(await assignmentCode(assignment)));
        expect(read).toEqual({ assignment });
      }),
      SEED,
    ));

  it('with one scenario and a short note is well under 300 characters', async () => {
    expect((await linkOf(WEEK_THREE)).length).toBeLessThan(250);
  });

  it('at its fullest is still one that is read', async () => {
    const fullest: Assignment = {
      ...WEEK_THREE,
      title: 'é'.repeat(ASSIGNMENT_LIMITS.title),
      note: Array.from({ length: ASSIGNMENT_LIMITS.note }, (_, at) =>
        String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)),
      ).join(''),
      scenarios: Array.from({ length: ASSIGNMENT_LIMITS.scenarios }, (_, at) => ({
        id: `scenario-${at}-${'x'.repeat(80)}`,
        version: 999_999,
        content: (at * 0x1234567).toString(16).padStart(16, '0'),
        tempers: ['even', 'raw', 'polite', 'guarded'],
      })),
    };
    const code = await assignmentCode(fullest);
    expect(code.length).toBeLessThan(MOST_CODE);
    expect(await assignmentFrom(fragmentOf(code))).toEqual({ assignment: fullest });
  });

  it('is found at the end of a sentence, and broken over lines by a mail program', async () => {
    const code = await assignmentCode(WEEK_THREE);
    const broken = `${code.slice(0, 60)}%0D%0A ${code.slice(60)}`;
    expect(await assignmentFrom(`${fragmentOf(code)}.”`)).toEqual({ assignment: WEEK_THREE });
    expect(await assignmentFrom(fragmentOf(broken))).toEqual({ assignment: WEEK_THREE });
  });
});

describe('a fragment without an assignment', () => {
  it.each(['', '#', '#safety', '#b=abc', '#turn-3'])('%s carries none', async (fragment) => {
    expect(await assignmentFrom(fragment)).toBeUndefined();
    expect(codeIn(fragment)).toBeUndefined();
  });
});

describe('a link that has come to harm', () => {
  const faultOf = async (fragment: string) => {
    const read = await assignmentFrom(fragment);
    return read !== undefined && 'fault' in read ? read.fault : undefined;
  };

  it('is told for any text at all', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.base64String()), async (junk) => {
        expect(await faultOf(`#a=${encodeURIComponent(junk)}`)).toMatch(/\.$/);
      }),
      SEED,
    ));

  it('is told wherever it is cut off', () =>
    fc.assert(
      fc.asyncProperty(assignments, fc.double({ min: 0, max: 1, noNaN: true }), async (one, at) => {
        const code = await assignmentCode(one);
        // Base64 carries some bits that say nothing: the last sign alone may not be missed.
        const cut = code.slice(0, Math.floor((code.length - 2) * at));
        // The empty one is cut to nothing, and may be told as that.
        expect(await faultOf(fragmentOf(cut))).toMatch(cut === '' ? /\.$/ : /cut off/);
      }),
      SEED,
    ));

  it('is told, or means the same, whichever of its signs was changed', () =>
    fc.assert(
      fc.asyncProperty(
        assignments,
        fc.nat(),
        fc.constantFrom(...'AZaz09-_'),
        async (one, at, sign) => {
          const code = await assignmentCode(one);
          const place = at % code.length;
          const read = await assignmentFrom(
            fragmentOf(code.slice(0, place) + sign + code.slice(place + 1)),
          );
          if (read !== undefined && 'assignment' in read) expect(read.assignment).toEqual(one);
          else expect(read?.fault).toMatch(/\.$/);
        },
      ),
      SEED,
    ));

  it('is told for whatever value it holds', () =>
    fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect(await faultOf(fragmentOf(await pack(value)))).toMatch(/\.$/);
      }),
      SEED,
    ));

  it('is told as of a newer Reattune when its format is', async () => {
    const newer = await pack([ASSIGNMENT_FORMAT + 1, { anything: 'else' }]);
    expect(await faultOf(fragmentOf(newer))).toMatch(/version of Reattune/);
  });

  it('is told when it is huge, packed or unpacked', async () => {
    expect(await faultOf(fragmentOf('A'.repeat(MOST_CODE + 1)))).toMatch(/longer/);
    const bomb = await pack(['x'.repeat(5_000_000)]);
    expect(bomb.length).toBeLessThan(MOST_CODE);
    expect(await faultOf(fragmentOf(bomb))).toMatch(/larger/);
  });

  it('brings no field of a prototype in', async () => {
    const [format, ...rest] = [1, WEEK_THREE.id, '__proto__', 2, 0, '', ['constructor', 1, 'x']];
    expect(await faultOf(fragmentOf(await pack([format, ...rest])))).toMatch(/scenarios/);
  });
});
