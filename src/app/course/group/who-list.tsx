/** Who has done it: by name, attempts in their order, endings in words. No figure stands here. */
import { howItEnded } from '../../../course/group-tables.ts';
import type { Person, PlayedRun } from '../../../course/persons.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Link } from '../../ui/link.tsx';
import { listed } from '../../ui/number-words.ts';
import { Prose } from '../../ui/prose.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { inQuotes, unmarked } from '../../ui/typeset.ts';

export interface SetTitle {
  readonly id: string;
  readonly title: string;
}

interface WhoListProps {
  readonly persons: readonly Person[];
  /** What was set, in its order. */
  readonly scenarios: readonly SetTitle[];
  readonly runHref: (who: string, run: string) => string;
  readonly onRemove: (who: string) => void;
}

export function WhoList({ persons, scenarios, runHref, onRemove }: WhoListProps) {
  return (
    <ul className="who">
      {persons.map((person) => (
        <li key={person.who} className="who__person">
          <h3 className="who__name">{person.name}</h3>
          <div className="who__done">
            {scenarios.map(({ id, title }) => (
              <Done
                key={id}
                title={unmarked(title)}
                runs={runsOf(person, id)}
                person={person.name}
                href={(run) => runHref(person.who, run)}
              />
            ))}
            <Missing scenarios={scenarios.filter(({ id }) => runsOf(person, id).length === 0)} />
            {person.words !== undefined && (
              <Disclosure summary="Words they added">
                <Prose text={person.words} className="who__words" />
              </Disclosure>
            )}
          </div>
          <TextButton className="who__remove" onClick={() => onRemove(person.who)}>
            Remove <span className="visually-hidden">{person.name}</span>
          </TextButton>
        </li>
      ))}
    </ul>
  );
}

function runsOf({ runs }: Person, scenario: string): readonly PlayedRun[] {
  return runs.filter(({ run }) => run.scenario.card.id === scenario);
}

interface DoneProps {
  readonly title: string;
  readonly runs: readonly PlayedRun[];
  readonly person: string;
  readonly href: (run: string) => string;
}

function Done({ title, runs, person, href }: DoneProps) {
  if (runs.length === 0) return null;
  return (
    <div className="who__scenario">
      <p className="who__title">{title}</p>
      <ol className="who__runs">
        {runs.map(({ id, run }, place) => (
          <li key={id}>
            <Link href={href(id)}>
              <span className="visually-hidden">{`${person}, attempt ${place + 1}: `}</span>
              {howItEnded(run)}
            </Link>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** In one row, however many they are: what somebody did is what the list is for. */
function Missing({ scenarios }: Pick<WhoListProps, 'scenarios'>) {
  if (scenarios.length === 0) return null;
  return (
    <div className="who__scenario">
      <p className="who__title">Not handed in</p>
      <p className="who__missing">
        {listed(scenarios.map(({ title }) => inQuotes(unmarked(title))))}
      </p>
    </div>
  );
}
