/** The figures of the proof: each process proves once, from cold. */
import type { Bench } from './bench-figures.ts';
import { measuredOf } from './bench-spread.ts';
import type { Figure } from './bench-table.ts';

/** Moments of a generated scenario that is searched to its last state (323,997). */
const EXHAUSTED = 26;
/** Moments of one that has more states than the bound. */
const UNBOUNDED = 100;

export function provingFigures({ ask, generated, shipped, quick }: Bench): readonly Figure[] {
  const runs = <T>(one: () => T): readonly T[] => Array.from({ length: quick ? 2 : 5 }, one);
  const library = runs(() => ask('prove', 1, shipped));
  const short = generated(EXHAUSTED);
  const many = runs(() => ask('prove', 1, [short]));
  const long = generated(1_000);
  const surveys = runs(() => ask('survey', 1, [long]));
  const figures: Figure[] = [
    {
      what: `all ${shipped.length} shipped scenarios proved: CPU`,
      unit: 's',
      measured: measuredOf(library.map(({ cpu }) => cpu)),
      aim: { atMost: 5 },
    },
    {
      what: '300,000 states proved: by the clock',
      unit: 's',
      measured: measuredOf(many.map(({ clock, states }) => (clock * 300_000) / states)),
    },
    {
      what: '300,000 states proved: CPU',
      unit: 's',
      measured: measuredOf(many.map(({ cpu, states }) => (cpu * 300_000) / states)),
      aim: { atMost: 1 },
    },
    {
      what: '1,000 moments without a search: by the clock',
      unit: 's',
      measured: measuredOf(surveys.map(({ clock }) => clock)),
      aim: { atMost: 1 },
    },
    {
      what: '1,000 moments without a search: shown or excluded',
      unit: '%',
      measured: measuredOf(
        surveys.map(({ parts, shown, excluded }) => (100 * (shown + excluded)) / parts),
      ),
    },
  ];
  if (quick) return figures;
  const bound = ask('prove', 1, [generated(UNBOUNDED)]);
  return [
    ...figures,
    {
      what: 'at the bound of 5,000,000 states: peak memory',
      unit: 'MB',
      measured: measuredOf([bound.peak]),
      aim: { atMost: 500 },
    },
    {
      what: 'at the bound of 5,000,000 states: CPU',
      unit: 's',
      measured: measuredOf([bound.cpu]),
    },
  ];
}
