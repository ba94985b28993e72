/** /s/<id>/: the letter before the session, and the way in. */
import { cards } from 'virtual:cards';
import { catalogue } from 'virtual:catalogue';
import { useLocation } from 'wouter';
import { isDamaged } from '../keeping/attempt.ts';
import { openStore } from '../keeping/open-store.ts';
import { TROUBLE_WORDS } from '../keeping/storage-trouble.ts';
import { BriefPage } from '../player/brief-page.tsx';
import { unmarked } from '../ui/typeset.ts';
import { NotHere } from './not-here.tsx';
import { beginRun } from './open-run.ts';
import { LIBRARY, playPath } from './paths.ts';
import { useLoaded } from './use-loaded.ts';

export function BriefRoute({ id }: { readonly id: string }) {
  const [, navigate] = useLocation();
  const shipped = cards.find(({ card }) => card.id === id);
  const entry = catalogue.find((other) => other.id === id);
  const loaded = useLoaded(id, async () => {
    const store = await openStore();
    const open = (await store.all()).find(
      (record) => !isDamaged(record) && !record.ended && record.transcript.scenario === id,
    );
    return { lasting: store.lasting, ...(open === undefined || isDamaged(open) ? {} : { open }) };
  });
  if (shipped === undefined || entry === undefined)
    return <NotHere why={{ kind: 'no-scenario' }} />;
  const { card, skill, tempers } = shipped;
  const open = loaded.is === 'here' ? loaded.value.open : undefined;
  const lasting = loaded.is !== 'here' || loaded.value.lasting;
  const begin = async (temper: string) => {
    const { attempt } = await beginRun(await openStore(), entry, temper);
    navigate(playPath(id, attempt.id));
  };
  return (
    <>
      <title>{`${unmarked(card.title)} · Reattune`}</title>
      <BriefPage
        card={card}
        skill={skill}
        tempers={tempers}
        library={LIBRARY}
        onBegin={(temper) => void begin(temper)}
        {...(open === undefined
          ? {}
          : { standing: { turn: open.transcript.choices.length, href: playPath(id, open.id) } })}
        {...(lasting ? {} : { notice: TROUBLE_WORDS.refused })}
      />
    </>
  );
}
