/** The client's side over the turns: imagined by the author, drawn, and told in words. */
import type { Report } from '../../scoring/report.ts';
import type { Playthrough } from '../../simulation/playthrough.ts';
import { AxisMark } from '../ui/axis-mark.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { capital, listed } from '../ui/number-words.ts';
import { clientName } from '../ui/told/client-name.ts';
import { GaugeChart } from './gauge-chart.tsx';
import { Part } from './part.tsx';
import { Spread } from './spread.tsx';
import { TurnLink } from './turn-link.tsx';
import { gaugeMeaning, gaugeName, openedSentence, turnSentences } from './words/gauge-words.ts';

interface SidePartProps {
  readonly run: Playthrough;
  readonly lines: Report['client'];
  /** The turn the room stands at, marked in the picture; 0 for the opening. */
  readonly shown: number;
}

export function SidePart({ run, lines, shown }: SidePartProps) {
  const { scenario, turns } = run;
  const name = clientName(scenario);
  return (
    <Part place="side" title={`${name}’s side`}>
      <Spread margin={<Key run={run} lines={lines} />}>
        <p className="side__imagined">How the author imagines {name}; not a measurement.</p>
        <GaugeChart
          lines={lines}
          counts={turns.map(({ chosen }) => chosen.counts)}
          shown={shown}
          label={`${listed(lines.map(({ gauge }) => capital(gaugeName(gauge))))} over the turns, as the author imagines them. The same stands in words below.`}
        />
        <Disclosure summary="The same in words">
          <p className="side__opened">{openedSentence(lines)}</p>
          <ol className="turn-list">
            {turns.map(({ index }) => {
              const { moved, by } = turnSentences(lines, index, scenario);
              return (
                <li key={index}>
                  <TurnLink turn={index} />
                  <div>
                    <p>{moved}</p>
                    {by.length > 0 && <p className="turn-list__note">By {listed(by)}.</p>}
                  </div>
                </li>
              );
            })}
          </ol>
        </Disclosure>
      </Spread>
    </Part>
  );
}

function Key({ run, lines }: Pick<SidePartProps, 'run' | 'lines'>) {
  return (
    <div className="small side__key">
      <dl>
        {lines.map(({ gauge }) => (
          <div key={gauge}>
            <dt>{gaugeName(gauge)}</dt>
            <dd>{gaugeMeaning(gauge, run.scenario)}</dd>
          </div>
        ))}
      </dl>
      <p className="side__axes">
        <AxisMark axis="repair" /> <AxisMark axis="against" /> <AxisMark axis="away" />{' '}
        <AxisMark axis="neutral" />
      </p>
    </div>
  );
}
