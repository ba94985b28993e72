/** The moments of a group, scenario by scenario, and what nobody has handed in yet. */
import { useDeferredValue } from 'react';
import type { ScenarioOfGroup } from '../../../course/group.ts';
import { listed } from '../../ui/number-words.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { inQuotes, unmarked } from '../../ui/typeset.ts';
import { ScenarioMoments } from './scenario-moments.tsx';
import type { SetTitle } from './who-list.tsx';

interface GroupMomentsProps {
  readonly scenarios: readonly ScenarioOfGroup[];
  /** What was set, in its order. */
  readonly set: readonly SetTitle[];
  readonly seminarHref: (scenario: ScenarioOfGroup, moment: string) => string;
  readonly onSave: () => void;
}

export function GroupMoments({ scenarios, set, seminarHref, onSave }: GroupMomentsProps) {
  // A map for each scenario takes its time: the names do not wait for it, nor does a press.
  const drawn = useDeferredValue(scenarios, NOT_DRAWN_YET);
  const idOf = ({ tables }: ScenarioOfGroup) => tables.card.id;
  const unplayed = set.filter(({ id }) => scenarios.every((scenario) => idOf(scenario) !== id));
  return (
    <section aria-labelledby="moments-title" aria-busy={drawn !== scenarios}>
      <div className="group__head">
        <h2 id="moments-title" tabIndex={-1}>
          The moments of the group
        </h2>
        <TextButton onClick={onSave}>
          Save as a table<span className="visually-hidden">: the moments</span> (CSV)
        </TextButton>
      </div>
      {drawn.map((scenario, place) => (
        <ScenarioMoments
          key={scenario.tables.content}
          scenario={scenario}
          earlier={drawn.slice(0, place).some((one) => idOf(one) === idOf(scenario))}
          seminarHref={seminarHref}
        />
      ))}
      {unplayed.length > 0 && (
        <p className="group__unplayed">
          Nobody has handed in {listed(unplayed.map((one) => inQuotes(unmarked(one.title))))} so
          far.
        </p>
      )}
    </section>
  );
}

const NOT_DRAWN_YET: readonly ScenarioOfGroup[] = [];
