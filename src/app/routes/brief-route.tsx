/** /s/<id>/: the letter before the session, what was set of it, and the way in. */
import { cards } from 'virtual:cards';
import { catalogue } from 'virtual:catalogue';
import { lazy, Suspense, useEffect } from 'react';
import { useLocation } from 'wouter';
import { isDamaged } from '../keeping/attempt.ts';
import { openCourseStore, openStore } from '../keeping/open-store.ts';
import { TROUBLE_WORDS } from '../keeping/storage-trouble.ts';
import { BriefPage, type HowToPlay, type SetPart } from '../player/brief-page.tsx';
import { unmarked } from '../ui/typeset.ts';
import { askedTempers } from './asked-tempers.ts';
import { beginRun } from './begin-run.ts';
import { takeEarlyBegin } from './early-begin.ts';
import { LIBRARY, MINUTE, playPath } from './paths.ts';
import { dropFragment } from './use-fragment.ts';
import { useLoaded } from './use-loaded.ts';
import { type Found, useSetForYou } from './use-set-for-you.ts';

// Most briefs are there, and were set by nobody.
const NotHere = lazy(async () => ({ default: (await import('./not-here.tsx')).NotHere }));
const SetNote = lazy(async () => ({ default: (await import('./set-note.tsx')).SetNote }));

export function BriefRoute({ id }: { readonly id: string }) {
  const [, navigate] = useLocation();
  const { set, known } = useSetForYou(id);
  const shipped = cards.find(({ card }) => card.id === id);
  const entry = catalogue.get(id);
  const loaded = useLoaded(id, async () => {
    const store = await openStore();
    const open = (await store.all()).find(
      (record) => !isDamaged(record) && !record.ended && record.transcript.scenario === id,
    );
    return { lasting: store.lasting, ...(open === undefined || isDamaged(open) ? {} : { open }) };
  });
  useEffect(() => {
    // So that the first words wait for one file then, and not for two, one after the other.
    entry?.().catch(() => {});
  }, [entry]);
  const part = partOf(set, id);
  if (shipped === undefined || entry === undefined)
    return (
      <NotHere why={{ kind: 'no-scenario' }}>
        {part !== undefined && (
          <section className="not-here__more" aria-labelledby="set-for-you">
            <h2 id="set-for-you">{part.heading}</h2>
            {part.content}
          </section>
        )}
      </NotHere>
    );
  const { card, skill, tempers } = shipped;
  const here = setHere(set, id);
  const offered = here === undefined ? [] : askedTempers(shipped, here.scenario);
  const open = loaded.is === 'here' ? loaded.value.open : undefined;
  const lasting = loaded.is !== 'here' || loaded.value.lasting;

  const begin = async ({ temper, mode, wordsFirst, urgeCheck }: HowToPlay) => {
    // Whoever is quick begins for it too, though the page may not have told them of it yet.
    const here = setHere(await known(), id);
    const asked = here === undefined ? [] : askedTempers(shipped, here.scenario);
    const played = asked.find((one) => one.id === temper) ?? asked[0] ?? { id: temper };
    if (here !== undefined) {
      // What could not be stored stays in the address, which is the only other place for it.
      const taken = Promise.all([openCourseStore(), import('./set-for-you.ts')]).then(
        ([course, { takeUp }]) => takeUp(course, here.set),
      );
      await taken.then(dropFragment, () => {});
    }
    const { attempt } = await beginRun(await openStore(), await entry(), {
      temper: played.id,
      // What is set is always a session.
      mode: here === undefined ? mode : 'session',
      wordsFirst,
      urgeCheck,
      assignment: here?.set.assignment.id,
    });
    navigate(playPath(id, attempt.id));
  };
  return (
    <>
      <title>{`${unmarked(card.title)} · Reattune`}</title>
      <BriefPage
        card={card}
        skill={skill}
        tempers={offered.length > 0 ? offered : tempers}
        library={LIBRARY}
        minute={MINUTE}
        onBegin={(how) => void begin(how)}
        earlyBegin={takeEarlyBegin}
        {...(open === undefined
          ? {}
          : { standing: { turn: open.transcript.choices.length, href: playPath(id, open.id) } })}
        {...(lasting ? {} : { notice: TROUBLE_WORDS.refused })}
        {...(part === undefined ? {} : { set: part })}
      />
    </>
  );
}

/** The assignment, if it names this scenario; with what it says of it. */
function setHere(set: Found, id: string) {
  if (set === undefined || 'fault' in set) return undefined;
  const scenario = set.assignment.scenarios.find((one) => one.id === id);
  return scenario === undefined ? undefined : { set, scenario };
}

function partOf(set: Found, id: string): SetPart | undefined {
  if (set === undefined) return undefined;
  if (!('fault' in set))
    return {
      heading: 'Set for you',
      says: 'Set for you: see below',
      content: (
        <Suspense fallback={null}>
          <SetNote set={set} scenario={id} />
        </Suspense>
      ),
    };
  return {
    heading: 'The link you came by',
    says: 'Your link could not be read',
    content: (
      <p>
        The link’s assignment could not be read. {set.fault} Reload the page, or ask for the link
        again. You can play this scenario all the same; it is then for yourself, and cannot be
        handed in.
      </p>
    ),
  };
}
