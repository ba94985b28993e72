/** After a misstep: what followed each, first of all figures, since coming back is the skill. */
import type { Misstep } from '../../scoring/report.ts';
import type { Playthrough } from '../../simulation/playthrough.ts';
import { Part } from './part.tsx';
import { Spread } from './spread.tsx';
import { TurnList } from './turn-list.tsx';
import { misstepSentence, NO_MISSTEP } from './words/misstep-words.ts';

interface MisstepsPartProps {
  readonly run: Playthrough;
  readonly missteps: readonly Misstep[];
}

export function MisstepsPart({ run, missteps }: MisstepsPartProps) {
  return (
    <Part place="missteps" title="After a misstep">
      {missteps.length === 0 ? (
        <Spread>
          <p className="statement">{NO_MISSTEP}</p>
        </Spread>
      ) : (
        <Spread
          margin={
            <p className="small">
              A misstep is a turn that moved against or away. Everybody makes them; what is counted
              is the way back, from the first turn that had one.
            </p>
          }
        >
          <TurnList
            run={run}
            turns={missteps.map((misstep) => ({
              turn: misstep.turn,
              note: misstepSentence(misstep, run.ending === undefined),
            }))}
          />
        </Spread>
      )}
    </Part>
  );
}
