/** /course/seminar/?of=…&scenario=…&moment=…: one moment of a group, large; names nowhere. */
import { useLocation, useSearchParams } from 'wouter';
import type { ScenarioOfGroup } from '../../course/group.ts';
import { shuffled } from '../../simulation/shuffle.ts';
import { SeminarScreen } from '../course/seminar/seminar-screen.tsx';
import { typeset, unmarked } from '../ui/typeset.ts';
import { NotHere } from './not-here.tsx';
import { openGroup } from './open-group.ts';
import { groupPath, seminarPath } from './paths.ts';
import { useLoaded } from './use-loaded.ts';

export function SeminarRoute() {
  const [search] = useSearchParams();
  const [, navigate] = useLocation();
  const param = (name: string) => search.get(name) ?? '';
  const of = param('of');
  const loaded = useLoaded(of, () => openGroup(of));
  if (loaded.is === 'failed') return <NotHere why={{ kind: 'not-loaded' }} />;
  if (loaded.is === 'loading') return <main aria-busy="true" />;
  if (loaded.value === undefined) return <NotHere why={{ kind: 'not-made-here' }} />;
  const { assignment, told } = loaded.value;
  const scenario = asked(told.group.scenarios, param('scenario'), param('content'));
  const moments = scenario?.told?.first.moments ?? [];
  const at = Math.max(
    0,
    moments.findIndex(({ moment }) => moment === param('moment')),
  );
  const moment = moments[at];
  if (scenario === undefined || moment === undefined) return <NotHere why={{ kind: 'too-few' }} />;
  const { card, content } = scenario.tables;
  const goTo = (place: number) => {
    const other = moments[place];
    return other === undefined
      ? undefined
      : () =>
          navigate(seminarPath(of, card.id, content.slice(0, 16), other.moment), { replace: true });
  };
  const [onPrevious, onNext] = [goTo(at - 1), goTo(at + 1)];
  return (
    <>
      <title>{`${unmarked(card.title)}, moment ${at + 1} · Reattune`}</title>
      <SeminarScreen
        card={card}
        moment={{
          id: moment.moment,
          line: moment.line,
          came: moment.came,
          // As in a session, the place in which an option stands says nothing about it.
          options: shuffled(moment.options, ORDER, at, moment.moment),
        }}
        place={at + 1}
        places={moments.length}
        {...(onPrevious === undefined ? {} : { onPrevious })}
        {...(onNext === undefined ? {} : { onNext })}
        back={{ title: typeset(assignment.title), href: groupPath(of) }}
      />
    </>
  );
}

/** The same order each time it is shown. */
const ORDER = 1;

/** The scenario on the content that is named; else as most played it. */
function asked(
  scenarios: readonly ScenarioOfGroup[],
  id: string,
  content: string,
): ScenarioOfGroup | undefined {
  const those = scenarios.filter(({ tables }) => tables.card.id === id);
  const named =
    content === '' ? undefined : those.find((one) => one.tables.content.startsWith(content));
  return named ?? those[0];
}
