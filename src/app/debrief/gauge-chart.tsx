/** The client's side as a small picture: lines told apart by their dash and their label. */
import type { Axis } from '../../scenario/rubric.ts';
import type { GaugeLine } from '../../scoring/report.ts';
import type { Counted } from '../../simulation/playthrough.ts';
import { AxisShape } from '../ui/axis-mark.tsx';
import { chartOf } from './chart-shape.ts';
import { useWide } from './use-wide.ts';
import { gaugeName } from './words/gauge-words.ts';

interface GaugeChartProps {
  readonly lines: readonly GaugeLine[];
  /** What each turn counted as, for the shapes under the lines. */
  readonly counts: readonly Counted[];
  /** The turn that is looked at, 1 for the first; 0 for the opening. */
  readonly shown: number;
  /** The picture in words. */
  readonly label: string;
}

export function GaugeChart({ lines, counts, shown, label }: GaugeChartProps) {
  const chart = chartOf(lines, useWide() ? 600 : 320);
  const { width, height, xs, top, bottom, labelX } = chart;
  const at = xs[shown];
  return (
    <svg className="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <path className="chart__ground" d={`M${xs[0] ?? 0} ${bottom + 12}H${xs.at(-1) ?? 0}`} />
      {at !== undefined && shown > 0 && (
        <path className="chart__shown" d={`M${at} ${top - 8}V${bottom + 12}`} />
      )}
      {chart.lines.map(({ gauge, kind, path }) => (
        <path key={gauge} className={`chart__line chart__line--${kind}`} d={path} />
      ))}
      {chart.lines.map(({ gauge, kind, labelY }) => (
        <text
          key={gauge}
          className={`chart__label chart__label--${kind}`}
          x={labelX}
          y={labelY + 5}
        >
          {gaugeName(gauge)}
        </text>
      ))}
      {counts.map((counted, turn) => {
        const x = xs[turn + 1] ?? 0;
        const axis = axisOf(counted);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a turn is its place in the run
          <g key={turn}>
            <text className="chart__turn" x={x} y={bottom + 34}>
              {turn + 1}
            </text>
            <g
              className={`axis--${axis} axis chart__axis`}
              transform={`translate(${x - 7} ${bottom + 44}) scale(0.875)`}
            >
              <AxisShape axis={axis} />
            </g>
          </g>
        );
      })}
    </svg>
  );
}

function axisOf({ against, away, repair }: Counted): Axis {
  if (against > 0 && against >= away) return 'against';
  if (away > 0) return 'away';
  return repair > 0 ? 'repair' : 'neutral';
}
