/** The client's lines: in their field, and their labels never on one another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartOf, spreadOut } from '../../../src/app/debrief/chart-shape.ts';

const line = (gauge: string, values: readonly number[]) => ({ gauge, values, movedBy: [] });

describe('the chart', () => {
  it('draws more as higher, and lines that agree a little apart', () => {
    const { lines, xs } = chartOf([line('trust', [2, 8]), line('heard', [2, 8])], 320);
    const [trust, heard] = lines.map(({ path }) => path.split(/[ML ]/).filter(Boolean).map(Number));
    expect(xs).toHaveLength(2);
    expect(trust?.[1]).toBeGreaterThan(trust?.[3] ?? Number.NaN);
    expect(trust?.[1]).not.toBe(heard?.[1]);
  });

  it('keeps every line and label in its field', () => {
    const gauges = fc.array(
      fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 9, maxLength: 9 }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(gauges, (all) => {
        const chart = chartOf(
          all.map((values, place) => line(`g${place}`, values)),
          320,
        );
        const ys = chart.lines.flatMap(({ path, labelY }) => [
          labelY,
          ...path
            .split(/[ML]/)
            .filter(Boolean)
            .map((point) => Number(point.split(' ')[1])),
        ]);
        return ys.every((y) => y >= -8 && y <= chart.bottom + 8);
      }),
      { seed: 7 },
    );
  });

  it('keeps labels apart and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 8, max: 170 }), { maxLength: 5 }), (wanted) => {
        const placed = spreadOut(wanted);
        return wanted.every((one, a) =>
          wanted.every((other, b) => {
            if (a === b) return true;
            const apart = Math.abs((placed[a] ?? 0) - (placed[b] ?? 0)) >= 17;
            return apart && (one >= other || (placed[a] ?? 0) < (placed[b] ?? 0));
          }),
        );
      }),
      { seed: 7 },
    );
  });
});
