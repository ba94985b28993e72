/** /s/<id>/supervision/?run=…: the page for supervision of a run. */
import { useMemo, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { OwnReplies } from '../../practice/own-replies.ts';
import type { Sheet } from '../../practice/sheet.ts';
import { replay } from '../../simulation/replay.ts';
import type { AttemptStore } from '../keeping/attempt-store.ts';
import { openStore, openWrittenStore } from '../keeping/open-store.ts';
import { type StorageTrouble, TROUBLE_WORDS, troubleOf } from '../keeping/storage-trouble.ts';
import { orNone, SHEET, type WrittenStore } from '../keeping/written-store.ts';
import { SupervisionPage } from '../supervision/supervision-page.tsx';
import { unmarked } from '../ui/typeset.ts';
import { NotHere, type WhyNotHere } from './not-here.tsx';
import { type OpenedRun, openRun } from './open-run.ts';
import { ownRepliesTo } from './own-replies-to.ts';
import { debriefPath } from './paths.ts';
import { saveBlob } from './save-file.ts';
import { useLoaded } from './use-loaded.ts';

type Told = Extract<OpenedRun, { kind: 'run' }> & {
  readonly store: AttemptStore;
  readonly written: WrittenStore;
  readonly sheet: Sheet;
  readonly ownReplies: OwnReplies;
  readonly reflection: string;
};

export function SupervisionRoute({ id }: { readonly id: string }) {
  const [search] = useSearchParams();
  const run = search.get('run') ?? '';
  const loaded = useLoaded(`${id}/${run}`, () => told(run));
  if (loaded.is === 'failed') return <NotHere why={{ kind: 'not-loaded' }} />;
  if (loaded.is === 'loading') return <main aria-busy="true" />;
  if (loaded.value.kind !== 'run') return <NotHere why={loaded.value} />;
  return <Putting key={run} {...loaded.value} />;
}

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
        day={dayOf(attempt.startedAt)}
        debriefHref={debriefPath(id, attempt.id)}
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
    written.sheets.of(run).then(
      (kept) => orNone(kept, SHEET),
      () => SHEET.none,
    ),
    ownRepliesTo(run),
    store.reflection(run).catch(() => ''),
  ]);
  return { ...opened, store, written, sheet, ownReplies, reflection };
}

/** The day of a moment where the reader is, as `2026-12-04`. */
function dayOf(moment: number): string {
  const on = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return [on.getFullYear(), two(on.getMonth() + 1), two(on.getDate())].join('-');
}
