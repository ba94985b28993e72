/** How it ended, in the ending's own words; of a run that was left, where it stands. */
import type { Playthrough } from '../../simulation/playthrough.ts';
import { clientName } from '../ui/told/client-name.ts';
import { ClientSaid } from './client-said.tsx';
import { Part } from './part.tsx';
import { Spread } from './spread.tsx';
import { Told } from './told.tsx';
import { outcomeSentence } from './words/ending-words.ts';

export function EndingPart({ run }: { readonly run: Playthrough }) {
  const { ending, standing, scenario } = run;
  const name = clientName(scenario);
  if (ending === undefined) {
    return (
      <Part place="ending" title="Where it stands">
        <Spread>
          <p className="statement">You left it here.</p>
          {standing !== undefined && <ClientSaid name={name} line={standing.line} />}
        </Spread>
      </Part>
    );
  }
  return (
    <Part place="ending" title="How it ended">
      <Spread>
        <p className="ending-outcome">{outcomeSentence(ending.outcome, name)}</p>
        <Told text={ending.text} className="told" />
        {ending.later !== undefined && (
          <>
            <h3 className="label">Later</h3>
            <Told text={ending.later} className="told" />
          </>
        )}
      </Spread>
    </Part>
  );
}
