/** /s/<id>/map/?run=…: the map of the scenario as a run played it, and the trainee's ways on it. */
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { type OwnRun, seenBy } from '../../practice/walked.ts';
import { OwnMapPage } from '../debrief/map/own-map-page.tsx';
import type { Attempt } from '../keeping/attempt.ts';
import type { AttemptStore } from '../keeping/attempt-store.ts';
import { openStore } from '../keeping/open-store.ts';
import { TROUBLE_WORDS } from '../keeping/storage-trouble.ts';
import { unmarked } from '../ui/typeset.ts';
import { beginAnotherWay } from './begin-run.ts';
import type { WhyNotHere } from './not-here.tsx';
import { type Opened, ofRun } from './of-run.tsx';
import { openRun } from './open-run.ts';
import { debriefPath, playPath } from './paths.ts';
import { runsBeside, toldWays } from './runs-beside.ts';

type Told = Opened & {
  readonly store: AttemptStore;
  /** The run itself, then the others on the same content. */
  readonly runs: readonly { readonly attempt: Attempt; readonly own: OwnRun }[];
};

export const MapRoute = ofRun(told, Mapped);

function Mapped({ store, attempt, content, runs }: Told) {
  const [, navigate] = useLocation();
  const { id, title } = content.card;
  const seen = useMemo(() => seenBy(runs.map(({ own }) => own)), [runs]);
  const goBack = async (into: Attempt, turn: number) => {
    const begun = await beginAnotherWay(store, { attempt: into, content }, turn);
    navigate(playPath(id, begun.attempt.id));
  };
  return (
    <>
      <title>{`Map: ${unmarked(title)} · Reattune`}</title>
      <OwnMapPage
        scenario={content}
        ways={toldWays(runs, (into, turn) => void goBack(into, turn))}
        seen={seen}
        // To the part of it that led here.
        debriefHref={`${debriefPath(id, attempt.id)}#map`}
        {...(store.lasting ? {} : { trouble: TROUBLE_WORDS.refused })}
      />
    </>
  );
}

async function told(run: string): Promise<Told | WhyNotHere> {
  const store = await openStore();
  const opened = await openRun(store, run, 'whole');
  if (opened.kind !== 'run') return opened;
  const all = await store.all().catch(() => []);
  return { ...opened, store, runs: runsBeside(opened, all) };
}
