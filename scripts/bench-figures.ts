/** Which figures there are, how each is measured, and what it is held against. */
import type { Answers } from './bench-child.ts';
import { provingFigures } from './bench-proving.ts';
import { type Measured, measuredOf } from './bench-spread.ts';
import type { Figure } from './bench-table.ts';

export interface Bench {
  /** Runs one measurement in a fresh process and gives what it says. */
  readonly ask: <What extends keyof Answers>(
    what: What,
    rounds: number,
    files: readonly string[],
  ) => Answers[What];
  /** The file of a generated scenario of so many moments. */
  readonly generated: (moments: number) => string;
  /** The files of the scenarios that are shipped. */
  readonly shipped: readonly string[];
  /** Fewer rounds, and nothing of 10,000 moments. */
  readonly quick: boolean;
}

/** All of them, in the order they are told. The aims are those of the project’s quality page. */
export function measureAll(bench: Bench): readonly Figure[] {
  return [
    ...compiling(bench),
    ...running(bench),
    ...provingFigures(bench),
    ...keeping(bench, 'a shipped scenario', bench.shipped),
    ...keeping(bench, '1,000 moments, half-way', [bench.generated(1_000)]),
    readingACohort(bench),
  ];
}

function compiling({ ask, generated, quick }: Bench): readonly Figure[] {
  const costs = (moments: number, runs: number) => {
    const file = generated(moments);
    return Array.from({ length: runs }, () => ask('compile', 1, [file]));
  };
  const times = quick ? 3 : 7;
  const middle = costs(1_000, times);
  const figures = [
    ...costFigures('100', costs(100, times)),
    ...costFigures('1,000', middle, { seconds: 2.2, megabytes: 200 }),
  ];
  if (quick) return figures;
  const large = costs(10_000, 3);
  const base = measuredOf(middle.map(({ own }) => own)).median;
  const growth: Measured = measuredOf(large.map(({ own }) => own / base));
  const what = 'growth from 1,000 to 10,000 moments';
  return [
    ...figures,
    ...costFigures('10,000', large),
    { what, unit: '×', measured: growth, aim: { atMost: 10 } },
  ];
}

function costFigures(
  moments: string,
  costs: readonly Answers['compile'][],
  aims?: { readonly seconds: number; readonly megabytes: number },
): readonly Figure[] {
  const what = `${moments} moments, text to machine`;
  return [
    {
      what: `${what}: CPU`,
      unit: 's',
      measured: measuredOf(costs.map(({ whole }) => whole)),
      ...(aims === undefined ? {} : { aim: { atMost: aims.seconds } }),
    },
    {
      what: `${what}: peak memory`,
      unit: 'MB',
      measured: measuredOf(costs.map(({ peak }) => peak)),
      ...(aims === undefined ? {} : { aim: { atMost: aims.megabytes } }),
    },
  ];
}

function running({ ask, generated, shipped, quick }: Bench): readonly Figure[] {
  const [short, long] = [[generated(30)], [generated(1_000)]];
  const rate = (
    asked: 'choices' | 'replay' | 'explore',
    files: readonly string[],
    what: string,
    atLeast: number,
  ): Figure => {
    const measured = measuredOf(ask(asked, quick ? 2 : 7, files));
    return { what, unit: '/s', measured, aim: { atLeast } };
  };
  return [
    rate('choices', short, 'choices through one XState actor, 30 moments', 60_000),
    rate('choices', long, 'choices through one XState actor, 1,000 moments', 60_000),
    rate('replay', shipped, 'turns replayed, shipped scenarios', 800_000),
    rate('replay', long, 'turns replayed, 1,000 moments', 800_000),
    rate('explore', shipped, 'edges explored, shipped scenarios', 1_000_000),
  ];
}

function keeping({ ask, quick }: Bench, of: string, files: readonly string[]): readonly Figure[] {
  const { save, restore, bytes } = ask('keep', quick ? 2 : 7, files);
  const soon = { atMost: 0.1 };
  return [
    { what: `save a run, ${of}`, unit: 'ms', measured: measuredOf(save), aim: soon },
    { what: `restore a run, ${of}`, unit: 'ms', measured: measuredOf(restore), aim: soon },
    {
      what: `stored a turn, ${of}`,
      unit: 'bytes',
      measured: measuredOf([bytes]),
      aim: { atMost: 30 },
    },
  ];
}

/** What the tutor’s page does with 300 files, but for showing it; the whole may take 2 s there. */
function readingACohort({ ask, shipped, quick }: Bench): Figure {
  return {
    what: '300 hand-ins of 20 turns, read and replayed',
    unit: 's',
    measured: measuredOf(ask('cohort', quick ? 2 : 7, shipped)),
    aim: { atMost: 2 },
  };
}
