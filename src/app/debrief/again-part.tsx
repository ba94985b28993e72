/** Play it again, with the same temper of client or another; or take the transcript away. */
import { useState } from 'react';
import type { Temper } from '../../scenario/scenario.ts';
import { Emphasis } from '../ui/emphasis.tsx';
import { Link } from '../ui/link.tsx';
import { TextButton } from '../ui/text-button.tsx';
import { inQuotes, typeset } from '../ui/typeset.ts';
import { Part } from './part.tsx';
import { Spread } from './spread.tsx';

interface AgainPartProps {
  readonly client: string;
  readonly tempers: readonly Temper[];
  /** The temper of the run that is looked back on. */
  readonly played: string;
  readonly onAgain: (temper: string) => void;
  readonly onSave: (() => void) | undefined;
  /** Removes the run; it can be undone. */
  readonly onRemove: (() => void) | undefined;
  readonly set: SetRun | undefined;
  /** Whether the run came to its end. */
  readonly complete: boolean;
  /** Where the trainee's own runs are looked at together. */
  readonly practice: string | undefined;
}

/** An assignment, as the debrief of one of its runs knows it. */
export interface SetRun {
  readonly title: string;
  /** Ids of the tempers that were set; empty for all. */
  readonly tempers: readonly string[];
  readonly handInHref: string;
}

export function AgainPart(props: AgainPartProps) {
  const { client, played, onAgain, onSave, onRemove, set, complete, practice } = props;
  const asked = props.tempers.filter(({ id }) => set?.tempers.includes(id));
  const tempers = asked.length > 0 ? asked : props.tempers;
  const [temper, setTemper] = useState(
    tempers.find(({ id }) => id === played)?.id ?? tempers[0]?.id ?? played,
  );
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
            {onRemove !== undefined && <TextButton onClick={onRemove}>Remove this run</TextButton>}
          </div>
        </form>
        {set !== undefined && (
          <p className="play-again__set">
            {complete ? 'This run belongs to' : 'This run was begun for'}{' '}
            {inQuotes(typeset(set.title))}, and so does the next if you play it again; what you go
            back into it for is yours alone.{' '}
            {complete && <Link href={set.handInHref}>Hand in</Link>}
          </p>
        )}
        {practice !== undefined && (
          <p className="play-again__practice">
            This run beside your others: <Link href={practice}>My practice</Link>
          </p>
        )}
      </Spread>
    </Part>
  );
}
