/** Which scenarios are set, and for each how the client may be. */
import { useId } from 'react';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Emphasis } from '../../ui/emphasis.tsx';
import { Facts } from '../../ui/facts.tsx';
import type { MakeDraft, SettableScenario } from './make-draft.ts';

interface MakeScenariosProps {
  readonly settable: readonly SettableScenario[];
  readonly draft: MakeDraft;
  readonly fault: string | undefined;
  readonly onChange: (scenarios: readonly string[], tempers: MakeDraft['tempers']) => void;
}

export function MakeScenarios({ settable, draft, fault, onChange }: MakeScenariosProps) {
  const faultId = useId();
  const { scenarios, tempers } = draft;
  return (
    <fieldset
      className="asked make-scenarios"
      {...(fault === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': faultId })}
    >
      <legend>Which scenarios</legend>
      {fault !== undefined && (
        <p id={faultId} className="field__fault">
          {fault}
        </p>
      )}
      <ul>
        {settable.map((one) => {
          const ticked = scenarios.includes(one.id);
          return (
            <li key={one.id}>
              <label className="tick">
                <input
                  type="checkbox"
                  checked={ticked}
                  onChange={() => onChange(toggled(scenarios, one.id), tempers)}
                />
                <span>
                  <span className="make-scenarios__title">{one.title}</span>
                  <span className="make-scenarios__facts">
                    <Facts facts={one.facts} />
                  </span>
                </span>
              </label>
              {ticked && one.tempers.length > 1 && (
                <Tempers
                  scenario={one}
                  ticked={tempers[one.id] ?? []}
                  onTick={(asked) => onChange(scenarios, { ...tempers, [one.id]: asked })}
                />
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

interface TempersProps {
  readonly scenario: SettableScenario;
  readonly ticked: readonly string[];
  readonly onTick: (tempers: readonly string[]) => void;
}

function Tempers({ scenario, ticked, onTick }: TempersProps) {
  const { client, tempers } = scenario;
  const free = ticked.length === 0 || ticked.length === tempers.length;
  return (
    <div className="make-tempers">
      <Disclosure
        summary={`How ${client} is: ${free ? 'as each trainee likes' : 'as you have ticked'}`}
      >
        <fieldset className="asked">
          <legend className="visually-hidden">How {client} is</legend>
          <p className="asked__hint">
            Tick what may be played. With none ticked, each trainee chooses.
          </p>
          {tempers.map(({ id, about }) => (
            <label key={id} className="tick">
              <input
                type="checkbox"
                checked={ticked.includes(id)}
                onChange={() => onTick(toggled(ticked, id))}
              />
              <span>
                <Emphasis text={about} />
              </span>
            </label>
          ))}
        </fieldset>
      </Disclosure>
    </div>
  );
}

function toggled(list: readonly string[], one: string): readonly string[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}
