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
            <HandedIn person={person} scenarios={scenarios} runHref={runHref} />
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

interface HandedInProps extends Pick<WhoListProps, 'scenarios' | 'runHref'> {
  readonly person: Person;
}

/** A row for each scenario that was played, and one for all that was not: what was done is what the list is for. */
function HandedIn({ person, scenarios, runHref }: HandedInProps) {
  const played = scenarios.map(({ id, title }) => ({
    id,
    title: unmarked(title),
    runs: person.runs.filter(({ run }) => run.scenario.card.id === id),
  }));
  const missing = played.filter(({ runs }) => runs.length === 0);
  return (
    <>
      {played
        .filter(({ runs }) => runs.length > 0)
        .map(({ id, title, runs }) => (
          <Done
            key={id}
            title={title}
            runs={runs}
            person={person.name}
            href={(run) => runHref(person.who, run)}
          />
        ))}
      {missing.length > 0 && (
        <div className="who__scenario">
          <p className="who__title">Not handed in</p>
          <p className="who__missing">{listed(missing.map(({ title }) => inQuotes(title)))}</p>
        </div>
      )}
    </>
  );
}

interface DoneProps {
  readonly title: string;
  readonly runs: readonly PlayedRun[];
  readonly person: string;
  readonly href: (run: string) => string;
}

function Done({ title, runs, person, href }: DoneProps) {
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
