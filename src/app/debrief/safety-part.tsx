/** Safety, above everything else and outside it: a sentence that opens to its turns. */
import type { Report } from '../../scoring/report.ts';
import type { Playthrough } from '../../simulation/playthrough.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { clientName } from '../ui/told/client-name.ts';
import { Part } from './part.tsx';
import { Spread } from './spread.tsx';
import { TurnList } from './turn-list.tsx';
import { AND_THEN, safetySentence } from './words/safety-words.ts';

interface SafetyPartProps {
  readonly run: Playthrough;
  readonly safety: Report['safety'];
}

export function SafetyPart({ run, safety }: SafetyPartProps) {
  const { said, open, asked } = safety;
  const turns = [...new Set([...open, ...asked])].sort((a, b) => a - b);
  const cue = said !== 'no-cue';
  return (
    <Part place="safety" title="Safety">
      <Spread {...(cue ? { margin: <p className="small">{AND_THEN}</p> } : {})}>
        <p className={cue ? 'statement statement--grave' : 'statement'}>
          {safetySentence(said, clientName(run.scenario))}
        </p>
        {turns.length > 0 && (
          <Disclosure summary="The turns this comes from">
            <TurnList
              run={run}
              turns={turns.map((turn) => ({
                turn,
                note: safetyNote(open.includes(turn), asked.includes(turn)),
              }))}
            />
          </Disclosure>
        )}
      </Spread>
    </Part>
  );
}

function safetyNote(open: boolean, asked: boolean): string {
  if (asked) return open ? 'The question stood open, and was asked.' : 'It was asked.';
  return 'The question stood open.';
}
