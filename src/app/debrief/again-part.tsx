/** Play it again, with the same temper of client or another; or take the transcript away. */
import { useState } from 'react';
import type { Temper } from '../../scenario/scenario.ts';
import { Emphasis } from '../ui/emphasis.tsx';
import { TextButton } from '../ui/text-button.tsx';
import { Part } from './part.tsx';
import { Spread } from './spread.tsx';

interface AgainPartProps {
  readonly client: string;
  readonly tempers: readonly Temper[];
  /** The temper of the run that is looked back on. */
  readonly played: string;
  readonly onAgain: (temper: string) => void;
  readonly onSave: (() => void) | undefined;
}

export function AgainPart({ client, tempers, played, onAgain, onSave }: AgainPartProps) {
  const [temper, setTemper] = useState(played);
  return (
    <Part place="again" title="Again">
      <Spread>
        <form
          className="play-again"
          onSubmit={(event) => {
            event.preventDefault();
            onAgain(temper);
          }}
        >
          {tempers.length > 1 && (
            <fieldset>
              <legend>How {client} is, the next time</legend>
              {tempers.map(({ id, about }) => (
                <label key={id}>
                  <input
                    type="radio"
                    name="temper"
                    value={id}
                    checked={id === temper}
                    onChange={() => setTemper(id)}
                  />
                  <span>
                    <Emphasis text={about} />
                    {id === played && <span className="play-again__same"> (this time)</span>}
                  </span>
                </label>
              ))}
            </fieldset>
          )}
          <div className="play-again__ways">
            <button type="submit" className="onward">
              Play it again
            </button>
            {onSave !== undefined && (
              <TextButton onClick={onSave}>Take the transcript away</TextButton>
            )}
          </div>
        </form>
      </Spread>
    </Part>
  );
}
