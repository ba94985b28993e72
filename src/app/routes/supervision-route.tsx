/** /s/<id>/supervision/?run=…: the page for supervision of a run. */
import { useMemo, useState } from 'react';
import type { OwnReplies } from '../../practice/own-replies.ts';
import { EMPTY_REFLECTION, type Reflection } from '../../practice/reflection.ts';
import { EMPTY_SHEET, type Sheet } from '../../practice/sheet.ts';
import { replay } from '../../simulation/replay.ts';
import type { AttemptStore } from '../keeping/attempt-store.ts';
import { openStore, openWrittenStore } from '../keeping/open-store.ts';
import { type StorageTrouble, TROUBLE_WORDS, troubleOf } from '../keeping/storage-trouble.ts';
import type { WrittenStore } from '../keeping/written-store.ts';
import { SupervisionPage } from '../supervision/supervision-page.tsx';
import { localDay } from '../ui/local-day.ts';
import { unmarked } from '../ui/typeset.ts';
import type { WhyNotHere } from './not-here.tsx';
import { type Opened, ofRun } from './of-run.tsx';
import { openRun } from './open-run.ts';
import { debriefPath } from './paths.ts';
import { saveBlob } from './save-file.ts';
import { writtenAbout } from './written-about.ts';

type Told = Opened & {
  readonly store: AttemptStore;
  readonly written: WrittenStore;
  readonly sheet: Sheet;
  readonly ownReplies: OwnReplies;
  readonly reflection: Reflection;
};

export const SupervisionRoute = ofRun(told, Putting);

function Putting(told: Told) {
  const { store, written, attempt, content, sheet, ownReplies, reflection } = told;
  const [trouble, setTrouble] = useState<StorageTrouble | undefined>(
    store.lasting ? undefined : 'refused',
  );
  const run = useMemo(() => replay(content, attempt.transcript), [content, attempt]);
  const { id, title } = content.card;
  return (
    <>
      <title>{`Take to supervision: ${unmarked(title)} · Reattune`}</title>
      <SupervisionPage
        run={run}
        sheet={sheet}
        ownReplies={ownReplies}
        reflection={reflection}
        day={localDay(new Date(attempt.startedAt))}
        debriefHref={`${debriefPath(id, attempt.id)}#questions`}
        onKeep={(changed) => {
          written.sheets
            .keep(attempt.id, changed)
            .catch((fault: unknown) => setTrouble(troubleOf(fault)));
        }}
        onSave={saveBlob}
        {...(trouble === undefined ? {} : { trouble: TROUBLE_WORDS[trouble] })}
      />
    </>
  );
}

async function told(run: string): Promise<Told | WhyNotHere> {
  const store = await openStore();
  const opened = await openRun(store, run, 'whole');
  if (opened.kind !== 'run') return opened;
  const written = await openWrittenStore();
  // What cannot be read is begun anew: the run itself is whole.
  const [sheet, ownReplies, reflection] = await Promise.all([
    writtenAbout(run, ({ sheets }) => sheets, EMPTY_SHEET),
    writtenAbout<OwnReplies>(run, ({ ownReplies }) => ownReplies, []),
    writtenAbout(run, ({ reflections }) => reflections, EMPTY_REFLECTION),
  ]);
  return { ...opened, store, written, sheet, ownReplies, reflection };
}
