/** /course/run/?of=…&who=…&run=…: the debrief of one run that was handed in. */
import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import type { Person, PlayedRun } from '../../course/persons.ts';
import { assess } from '../../scoring/assess.ts';
import { HandedDebriefPage } from '../debrief/handed-debrief-page.tsx';
import { typeset, unmarked } from '../ui/typeset.ts';
import { NotHere } from './not-here.tsx';
import { openGroup } from './open-group.ts';
import { groupPath } from './paths.ts';
import { useLoaded } from './use-loaded.ts';

export function HandedRunRoute() {
  const [search] = useSearchParams();
  const [of = '', who = '', run = ''] = ['of', 'who', 'run'].map((name) => search.get(name) ?? '');
  const loaded = useLoaded(`${of}/${who}/${run}`, () => openGroup(of));
  if (loaded.is === 'failed') return <NotHere why={{ kind: 'not-loaded' }} />;
  if (loaded.is === 'loading') return <main aria-busy="true" />;
  if (loaded.value === undefined) return <NotHere why={{ kind: 'not-made-here' }} />;
  const { assignment, told } = loaded.value;
  const person = told.group.persons.find((one) => one.who === who);
  const played = person?.runs.find(({ id }) => id === run);
  if (person === undefined || played === undefined)
    return <NotHere why={{ kind: 'not-handed-in' }} />;
  const back = { title: typeset(assignment.title), href: groupPath(of) };
  return <HandedRun person={person} played={played} back={back} />;
}

interface HandedRunProps {
  readonly person: Person;
  readonly played: PlayedRun;
  readonly back: { readonly title: string; readonly href: string };
}

function HandedRun({ person, played, back }: HandedRunProps) {
  const { run } = played;
  const report = useMemo(() => assess(run), [run]);
  const attempts = person.runs.filter((one) => one.run.scenario.card.id === run.scenario.card.id);
  return (
    <>
      <title>{`${person.name}: ${unmarked(run.scenario.card.title)} · Reattune`}</title>
      <HandedDebriefPage
        run={run}
        report={report}
        person={person.name}
        attempt={attempts.indexOf(played) + 1}
        attempts={attempts.length}
        back={back}
      />
    </>
  );
}
