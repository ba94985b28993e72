/** /practice/: what the runs on this device say together, worked out when it is opened. */
import { cards } from 'virtual:cards';
import type { Tried } from '../../practice/first-tries.ts';
import { type MyPractice, myPractice } from '../../practice/my-practice.ts';
import { turnAnchor } from '../debrief/words/anchors.ts';
import type { Attempt } from '../keeping/attempt.ts';
import { openStore } from '../keeping/open-store.ts';
import { TROUBLE_WORDS } from '../keeping/storage-trouble.ts';
import { dayOf } from '../my-practice/misstep-words.ts';
import { MyPracticePage } from '../my-practice/my-practice-page.tsx';
import type { RunUntold } from '../my-practice/told-run.ts';
import { unmarked } from '../ui/typeset.ts';
import { DamagedRecords } from './damaged-records.tsx';
import { DuePart } from './due-part.tsx';
import { gatherHistory, type History } from './gather-history.ts';
import { NotHere } from './not-here.tsx';
import { contentOf } from './open-run.ts';
import { DRILLS, debriefPath, LIBRARY, TAKE_ALONG } from './paths.ts';
import { toldRuns } from './told-runs.ts';
import { useLoaded } from './use-loaded.ts';

interface Told extends Omit<History, 'runs'> {
  readonly practice: MyPractice;
  readonly lasting: boolean;
}

export function PracticeRoute() {
  const loaded = useLoaded('practice', told);
  if (loaded.is === 'failed') return <NotHere why={{ kind: 'not-loaded' }} />;
  if (loaded.is === 'loading') return <main aria-busy="true" />;
  const { practice, contentGone, damaged, lasting } = loaded.value;
  const notice =
    damaged.length > 0 ? (
      <DamagedRecords runs={damaged} />
    ) : lasting ? undefined : (
      TROUBLE_WORDS.refused
    );
  return (
    <>
      <title>My practice · Reattune</title>
      <MyPracticePage
        practice={practice}
        runs={toldRuns(practice.runs)}
        untold={contentGone.map(untoldRun)}
        turnHref={turnHref}
        due={<DuePart />}
        drills={DRILLS}
        library={LIBRARY}
        takeAlong={TAKE_ALONG}
        {...(notice === undefined ? {} : { notice })}
      />
    </>
  );
}

async function told(): Promise<Told> {
  const store = await openStore();
  const { runs, contentGone, damaged } = await gatherHistory(await store.all(), (attempt) =>
    contentOf(store, attempt, 'whole'),
  );
  return { practice: myPractice(runs), contentGone, damaged, lasting: store.lasting };
}

function turnHref({ past, turn }: Tried): string {
  return `${debriefPath(past.run.scenario.card.id, past.id)}#${turnAnchor(turn.index)}`;
}

function untoldRun({ id, startedAt, transcript: { scenario } }: Attempt): RunUntold {
  const shipped = cards.find(({ card }) => card.id === scenario);
  return { id, title: unmarked(shipped?.card.title ?? scenario), day: dayOf(startedAt) };
}
