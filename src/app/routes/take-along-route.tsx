/** /take-along/: everything that is kept here, to be saved, added to, or erased. */
import { useCallback, useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';
import { countsOf } from '../keeping/along/gather.ts';
import { canSeal } from '../keeping/along/sealed.ts';
import { eraseEverything } from '../keeping/erase.ts';
import { openHoldings } from '../keeping/open-store.ts';
import { TROUBLE_WORDS } from '../keeping/storage-trouble.ts';
import { TakeAlongPage } from '../take-along/take-along-page.tsx';
import { bringFile } from './bring-file.ts';
import { ERASED, LIBRARY } from './paths.ts';
import { saveEverything } from './save-everything.ts';

interface Counted {
  readonly kept: readonly string[];
  readonly lasting: boolean;
}

const ERASED_WORDS =
  'Everything that Reattune kept in this browser has been erased. Whatever you play from now on is kept anew.';
const ERASED_ELSEWHERE_WORDS =
  'Everything that Reattune kept in this browser has been erased, from another tab. What this tab had open is gone with it.';

export function TakeAlongRoute() {
  const [search] = useSearchParams();
  const [counted, setCounted] = useState<Counted | undefined>(undefined);
  const count = useCallback(async () => {
    const holdings = await openHoldings();
    setCounted({ kept: countsOf(await holdings.all()), lasting: holdings.lasting });
  }, []);
  useEffect(() => {
    // What cannot be counted can still be saved or brought in, or fails there with its reason.
    count().catch(() => setCounted({ kept: [], lasting: true }));
  }, [count]);

  const notice = noticeOf(search.get('erased'), counted);
  return (
    <>
      <title>Take it along · Reattune</title>
      <TakeAlongPage
        library={LIBRARY}
        counted={counted !== undefined}
        kept={counted?.kept ?? []}
        canSeal={canSeal()}
        onSave={saveEverything}
        onBring={async (file, passphrase) => {
          const brought = await bringFile(file, passphrase);
          await count().catch(() => {});
          return brought;
        }}
        onErase={async () => {
          await eraseEverything(await openHoldings());
          // A fresh page: nothing that this one holds in memory is to be shown or stored again.
          window.location.replace(ERASED);
        }}
        {...(notice === undefined ? {} : { notice })}
      />
    </>
  );
}

function noticeOf(erased: string | null, counted: Counted | undefined): string | undefined {
  if (counted?.lasting === false) return `${TROUBLE_WORDS.refused} ${BEFORE_CLOSING}`;
  if (erased === null || (counted !== undefined && counted.kept.length > 0)) return undefined;
  return erased === 'elsewhere' ? ERASED_ELSEWHERE_WORDS : ERASED_WORDS;
}

const BEFORE_CLOSING = 'The file below holds it too, and can be brought in elsewhere.';
