/** Whatever is brought has its own outcome, with its reason, and takes nothing else along. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/course/checked-runs.ts';
import type { HandIn } from '../../src/course/hand-in.ts';
import { handInCode } from '../../src/course/hand-in-code.ts';
import { pack } from '../../src/course/packed.ts';
import {
  type Brought,
  type Desk,
  MOST_BYTES,
  readHandIns,
} from '../../src/course/read-hand-ins.ts';
import { ASSIGNMENT, handInOf, runOf, SMALL, whoOf } from './cohort.ts';

const contentOf = async (scenario: string, content: string): Promise<Content> => {
  if (content === 'e'.repeat(64)) throw new Error('the network is gone');
  return scenario === 'small' && content === SMALL.content ? SMALL : 'unknown';
};

const DESK: Desk = {
  assignment: ASSIGNMENT,
  made: [ASSIGNMENT, { id: 'b'.repeat(16), title: 'Week five' }],
  received: [],
  contentOf,
};

const pasted = (text: string, name = 'pasted'): Brought => ({
  name,
  size: text.length,
  text: async () => text,
});

const read = (texts: readonly (string | Brought)[], desk: Partial<Desk> = {}) =>
  readHandIns(
    texts.map((text, at) => (typeof text === 'string' ? pasted(text, `file ${at + 1}`) : text)),
    { ...DESK, ...desk },
  );

const codeOf = (value: unknown) => pack(value).then((packed) => `Reattune-result.${packed}.end`);

const ROBIN = handInOf(1, 'Robin', 'see why see');
const SAM = handInOf(2, 'Sam', 'why after see', 'see see see');

describe('results that are brought', () => {
  it('are taken as they were handed in', async () => {
    const { outcomes, handIns } = await read([await handInCode(ROBIN), await handInCode(SAM)]);
    expect(outcomes).toEqual([
      { from: 'file 1', said: 'taken', alias: 'Robin', because: [] },
      { from: 'file 2', said: 'taken', alias: 'Sam', because: [] },
    ]);
    expect(handIns).toEqual([ROBIN, SAM]);
  });

  it('may come several in one text, each told by its place', async () => {
    const text = `${await handInCode(ROBIN)}\n> ${await handInCode(SAM)}`;
    const { outcomes } = await read([text]);
    expect(outcomes.map(({ from, said }) => `${from}: ${said}`)).toEqual([
      'file 1, code 1: taken',
      'file 1, code 2: taken',
    ]);
  });

  it('with words around them are taken all the same', async () => {
    const { handIns } = await read([`My result.\n${await handInCode(ROBIN)}\nRobin`]);
    expect(handIns).toEqual([ROBIN]);
  });
});

describe('what is refused says why', () => {
  it.each([
    ['an empty file', '', /nothing in it/],
    ['another file', 'Dear diary', /no result in it/],
    ['a code that is cut off', 'Reattune-result.eJyrVs', /cut off/],
    ['a code that was changed', 'Reattune-result.eJyrVkrLz1eyUkpKLFKqBQ.end', /checksum/],
    ['a code of other signs', 'Reattune-result.eJ%yr.end', /cut off or was changed/],
  ])('%s', async (_, text, because) => {
    const { outcomes, handIns } = await read([text]);
    expect(outcomes).toMatchObject([
      { said: 'refused', because: [expect.stringMatching(because)] },
    ]);
    expect(handIns).toEqual([]);
  });

  it('a file of more than a megabyte, which is not opened', async () => {
    const huge: Brought = {
      name: 'film.mov',
      size: MOST_BYTES + 1,
      text: () => Promise.reject(new Error('it was opened')),
    };
    const { outcomes } = await read([huge]);
    expect(outcomes).toMatchObject([
      { from: 'film.mov', said: 'refused', because: [expect.stringMatching(/was not opened/)] },
    ]);
  });

  it('a file that is gone when it is to be opened', async () => {
    const gone: Brought = { name: 'a', size: 3, text: () => Promise.reject(new Error('gone')) };
    const { outcomes } = await read([gone, await handInCode(ROBIN)]);
    expect(outcomes.map(({ said }) => said)).toEqual(['refused', 'taken']);
  });

  it('a transcript saved from a debrief, which is told what it is', async () => {
    const { outcomes } = await read([JSON.stringify(runOf('1', 'see').transcript)]);
    expect(outcomes[0]?.because).toEqual([expect.stringMatching(/transcript of one run/)]);
  });

  it('a code that unpacks to far more than a result', async () => {
    const { outcomes } = await read([await codeOf('a'.repeat(5_000_000))]);
    expect(outcomes).toMatchObject([
      { said: 'refused', because: [expect.stringMatching(/larger/)] },
    ]);
  });

  it('what is no hand-in, or of a format to come', async () => {
    const texts = await Promise.all([[], { format: 2 }, { ...ROBIN, who: 'me' }].map(codeOf));
    const { outcomes } = await read(texts);
    expect(outcomes.map(({ said }) => said)).toEqual(['refused', 'refused', 'refused']);
    expect(outcomes[1]?.because).toEqual([expect.stringMatching(/version of Reattune/)]);
  });

  it('a result for another assignment, told where it belongs if that was made here', async () => {
    const { outcomes } = await read([
      await handInCode({ ...ROBIN, assignment: 'b'.repeat(16) }),
      await handInCode({ ...SAM, assignment: 'c'.repeat(16) }),
    ]);
    expect(outcomes[0]).toMatchObject({ said: 'refused', alias: 'Robin' });
    expect(outcomes[0]?.because).toEqual([expect.stringMatching(/“Week five”/)]);
    expect(outcomes[1]?.because).toEqual([expect.stringMatching(/not made on this device/)]);
  });

  it('a hand-in without a run', async () => {
    const { outcomes } = await read([await handInCode({ ...ROBIN, runs: [] })]);
    expect(outcomes).toMatchObject([{ said: 'refused', because: ['There is no run in it.'] }]);
  });
});

describe('a run that does not stand', () => {
  const withRun = (run: unknown): HandIn =>
    ({ ...ROBIN, runs: [...ROBIN.runs, run] }) as unknown as HandIn;

  it('leaves the others standing, and says why', async () => {
    const good = runOf('9', 'see see see');
    const { transcript } = good;
    const { outcomes, handIns } = await read([
      await codeOf(withRun({ id: 'f'.repeat(24), transcript: { ...transcript, choices: 'all' } })),
      await codeOf(
        withRun({ id: 'f'.repeat(24), transcript: { ...transcript, content: 'd'.repeat(64) } }),
      ),
      await codeOf(
        withRun({ id: 'f'.repeat(24), transcript: { ...transcript, content: 'e'.repeat(64) } }),
      ),
      await codeOf(
        withRun({ id: 'f'.repeat(24), transcript: { ...transcript, scenario: 'else' } }),
      ),
    ]);
    expect(handIns).toEqual([ROBIN]);
    expect(outcomes.map(({ said }) => said)).toEqual(['taken', 'known', 'known', 'known']);
    expect(outcomes.map(({ because }) => because)).toEqual([
      [expect.stringMatching(/^Run 2: The choices/)],
      [expect.stringMatching(/^Run 2 .* not known here/)],
      [expect.stringMatching(/^Run 2 .* could not be fetched/)],
      [expect.stringMatching(/^Run 2 .* does not set/)],
    ]);
  });

  it('because somebody changed a choice is refused with its turn', async () => {
    const changed = { ...ROBIN, runs: [runOf('1', 'see after see')] };
    const { outcomes, handIns } = await read([await handInCode(changed)]);
    expect(handIns).toEqual([]);
    expect(outcomes[0]?.because).toEqual([
      expect.stringMatching(/turn 2 the response “after” was not on offer/),
    ]);
  });
});

describe('the same again', () => {
  it('is said, and not taken twice', async () => {
    const code = await handInCode(ROBIN);
    const first = await read([code, code]);
    expect(first.outcomes.map(({ said }) => said)).toEqual(['taken', 'known']);
    expect(first.handIns).toEqual([ROBIN]);
    const later = await read([code], { received: first.handIns });
    expect(later.outcomes.map(({ said }) => said)).toEqual(['known']);
    expect(later.handIns).toEqual([]);
  });

  it('of the same person is made one: all runs, the latest name and words', async () => {
    const [one, two] = [runOf('1', 'see'), runOf('2', 'why')];
    const before: HandIn = { ...ROBIN, runs: [one], words: 'It was hard.' };
    const after: HandIn = { ...ROBIN, alias: 'R.', runs: [one, two], words: 'Less so.' };
    const { outcomes, handIns } = await read([await handInCode(after)], { received: [before] });
    expect(outcomes).toMatchObject([{ said: 'added', alias: 'R.' }]);
    expect(handIns).toEqual([after]);
  });

  it('in an older form changes nothing', async () => {
    const [one, two] = [runOf('1', 'see'), runOf('2', 'why')];
    const known: HandIn = { ...ROBIN, alias: 'R.', runs: [one, two] };
    const older: HandIn = { ...ROBIN, runs: [one] };
    const { outcomes, handIns } = await read([await handInCode(older)], { received: [known] });
    expect(outcomes.map(({ said }) => said)).toEqual(['known']);
    expect(handIns).toEqual([]);
  });

  it('keeps the order of the attempts, whichever came first', async () => {
    const [one, two, three] = [runOf('1', 'see'), runOf('2', 'why'), runOf('3', 'how')];
    const received = [{ ...ROBIN, runs: [two, three] }];
    const early = { ...ROBIN, runs: [one, two] };
    const { handIns } = await read([await handInCode(early)], { received });
    expect(handIns[0]?.runs.map(({ id }) => id)).toEqual([one.id, two.id, three.id]);
  });

  it('of a run played on stands at its longer', async () => {
    const [short, long] = [runOf('1', 'see'), runOf('1', 'see why')];
    const on = await read([await handInCode({ ...ROBIN, runs: [long] })], {
      received: [{ ...ROBIN, runs: [short] }],
    });
    expect(on.handIns[0]?.runs).toEqual([long]);
    const back = await read([await handInCode({ ...ROBIN, runs: [short] })], {
      received: [{ ...ROBIN, runs: [long] }],
    });
    expect(back.handIns).toEqual([]);
  });

  it('of a run with other choices does not change what was handed in', async () => {
    const received = [{ ...ROBIN, runs: [runOf('1', 'see why')] }];
    const other = { ...ROBIN, runs: [runOf('1', 'see see')] };
    const { outcomes, handIns } = await read([await handInCode(other)], { received });
    expect(handIns).toEqual([]);
    expect(outcomes[0]?.because).toEqual([expect.stringMatching(/with other choices/)]);
  });

  it('of two persons with one name stays two', async () => {
    const other = handInOf(3, 'Robin', 'see');
    const { handIns } = await read([await handInCode(ROBIN), await handInCode(other)]);
    expect(handIns.map(({ who }) => who)).toEqual([whoOf(1), whoOf(3)]);
  });
});

describe('whatever the text', () => {
  it('reading never throws, and one good file among bad ones is taken', async () => {
    const good = await handInCode(ROBIN);
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('Reattune-result.', '.end', '\n> ', good.slice(0, 40), good.slice(40), good),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.array(part, { maxLength: 6 }).map((parts) => parts.join('')),
          { maxLength: 4 },
        ),
        fc.nat(4),
        async (texts, at) => {
          const { outcomes, handIns } = await read(texts.toSpliced(at, 0, good));
          expect(handIns).toEqual([ROBIN]);
          expect(outcomes.length).toBeGreaterThan(texts.length);
        },
      ),
      { seed: 21, numRuns: 200 },
    );
  });

  it('a packed value of any shape has an outcome', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (value, runs) => {
        const { outcomes } = await read([await codeOf(value), await codeOf({ ...ROBIN, runs })]);
        expect(outcomes.every(({ said }) => said === 'refused')).toBe(true);
      }),
      { seed: 22, numRuns: 200 },
    );
  });

  it('a flipped bit anywhere in a code is seen', async () => {
    const code = await handInCode(SAM);
    const from = 'Reattune-result.'.length;
    for (let at = from; at < code.length - 4; at += 1) {
      const sign = code[at] === 'A' ? 'B' : 'A';
      const { outcomes } = await read([code.slice(0, at) + sign + code.slice(at + 1)]);
      if (outcomes[0]?.said === 'refused') continue;
      // The last sign holds bits that no byte is made of.
      expect(at).toBe(code.length - 5);
    }
  });
});
