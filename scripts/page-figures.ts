/** What was measured of cold starts, as figures: each beside its aim and its peer. */
import { measuredOf } from './bench-spread.ts';
import type { Figure } from './bench-table.ts';
import type { FirstChoice } from './first-choice.ts';
import type { CohortShown } from './page-cohort.ts';
import type { Measurements } from './page-cold.ts';
import { weigh } from './size-weigh.ts';

/** The aims of the project's quality page: seconds, kilobytes of 1,000 bytes, milliseconds. */
const AIMS = {
  seen: 1.5,
  answered: 2.2,
  kilobytes: 110,
  fonts: 45,
  nextWords: 30,
  reading: 2,
} as const;

/** The measure of one first choice. */
type Measure = (choice: FirstChoice) => number;

const seconds =
  (of: Measure): Measure =>
  (choice) =>
    of(choice) / 1000;
const seen = seconds((choice) => choice.seen);
const answered = seconds((choice) => choice.answered);
const legible = seconds((choice) => choice.legible);
const takenUp = seconds((choice) => choice.pressable ?? Number.NaN);
const gzipped: Measure = ({ files }) => weigh(files).rest / 1000;
const fonts: Measure = ({ files }) => weigh(files).fonts / 1000;
const wire: Measure = ({ files }) => weigh(files, 'wire').rest / 1000;

/** All figures, in the order they are told; what has an aim is told of each scenario. */
export function figuresOf(all: readonly Measurements[]): readonly Figure[] {
  const each = (what: string, unit: string, of: Measure, atMost: number): readonly Figure[] =>
    all.map(({ scenario, atOnce, ink }) => ({
      ...beside(`${what}, ${scenario}`, unit, atOnce.map(of), ink.map(of)),
      aim: { atMost },
    }));
  const together = (what: string, unit: string, of: Measure): Figure => {
    const choices = all.flatMap(({ atOnce }) => atOnce);
    const ink = all.flatMap((one) => one.ink);
    return beside(what, unit, choices.map(of), ink.map(of));
  };
  const late = all.flatMap((one) => one.takenUp);
  return [
    ...each('first choice seen', 's', seen, AIMS.seen),
    ...each('first choice answered', 's', answered, AIMS.answered),
    together('… its last words half-way faded in', 's', legible),
    {
      what: 'the program has taken the options up',
      unit: 's',
      measured: measuredOf(late.map(takenUp)),
    },
    { what: '… pressed only then: answered', unit: 's', measured: measuredOf(late.map(answered)) },
    ...each('HTML, CSS, scripts before the answer, gzip', 'kB', gzipped, AIMS.kilobytes),
    together('… as they went over the wire, brotli and headers', 'kB', wire),
    {
      what: 'fonts before the answer',
      unit: 'kB',
      measured: measuredOf(all.flatMap(({ atOnce }) => atOnce.map(fonts))),
      aim: { atMost: AIMS.fonts },
    },
    {
      ...beside(
        'click to next words',
        'ms',
        all.flatMap(({ turns }) => turns),
        all.flatMap(({ inkTurns }) => inkTurns),
      ),
      aim: { atMost: AIMS.nextWords },
    },
  ];
}

/** Of each time that the tutor's page read 300 files; the aim is for all that it shows of them. */
export function readingFigures(took: readonly CohortShown[]): readonly Figure[] {
  const seconds = (what: keyof CohortShown) => measuredOf(took.map((one) => one[what] / 1000));
  return [
    {
      what: '300 result files of 20 turns, read, replayed and shown (nothing slowed)',
      unit: 's',
      measured: seconds('drawn'),
      aim: { atMost: AIMS.reading },
    },
    { what: '… everybody named', unit: 's', measured: seconds('named') },
  ];
}

/** What went wrong while measuring, in words; figures beside it are worth little. */
export function faultsOf(all: readonly Measurements[]): readonly string[] {
  return all.flatMap(({ scenario, atOnce, takenUp, lost }) => {
    const ours = [...atOnce, ...takenUp];
    const errors = new Set(ours.flatMap((one) => one.errors));
    const worker = ours.some((one) => one.workerBefore)
      ? ['a service worker began before the first answer; what it fetches is not counted.']
      : [];
    return [...lost, ...errors, ...worker].map((fault) => `${scenario}: ${fault}`);
  });
}

function beside(
  what: string,
  unit: string,
  ours: readonly number[],
  peers: readonly number[],
): Figure {
  return { what, unit, measured: measuredOf(ours), peer: measuredOf(peers) };
}
