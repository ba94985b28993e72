/** How the client is today: one of the scenario's tempers, `even` to begin with. */

import type { Temper } from '../../scenario/scenario.ts';
import { unmarked } from '../ui/typeset.ts';

interface TemperChoiceProps {
  readonly client: string;
  readonly tempers: readonly Pick<Temper, 'id' | 'about'>[];
  readonly chosen: string;
  readonly onChoose: (temper: string) => void;
}

export function TemperChoice({ client, tempers, chosen, onChoose }: TemperChoiceProps) {
  if (tempers.length < 2) return null;
  return (
    <fieldset className="tempers">
      <legend>How {client} is today</legend>
      {tempers.map((temper) => (
        <label key={temper.id} className="temper">
          <input
            type="radio"
            name="temper"
            value={temper.id}
            checked={temper.id === chosen}
            onChange={() => onChoose(temper.id)}
          />
          <span>{unmarked(temper.about)}</span>
        </label>
      ))}
    </fieldset>
  );
}
