/** /s/<id>/debrief/?run=…: what a run did, told from its log. */
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Assignment } from '../../course/assignment.ts';
import { withTurn } from '../../practice/by-turn.ts';
import type { OwnReplies } from '../../practice/own-replies.ts';
import { EMPTY_REFLECTION, type Reflection } from '../../practice/reflection.ts';
import type { Urges } from '../../practice/urges.ts';
import { assess } from '../../scoring/assess.ts';
import { replay } from '../../simulation/replay.ts';
import type { SetRun } from '../debrief/again-part.tsx';
import type { TakenWay } from '../debrief/another-way.tsx';
import { DebriefPage } from '../debrief/debrief-page.tsx';
import { RemovedRunPage } from '../debrief/removed-run-page.tsx';
import type { OriginTold } from '../debrief/title.tsx';
import { type Attempt, sound } from '../keeping/attempt.ts';
import type { AttemptStore } from '../keeping/attempt-store.ts';
import { openCourseStore, openStore, openWrittenStore } from '../keeping/open-store.ts';
import { type StorageTrouble, TROUBLE_WORDS, troubleOf } from '../keeping/storage-trouble.ts';
import { unmarked } from '../ui/typeset.ts';
import { beginAgain, beginAnotherWay } from './begin-run.ts';
import type { WhyNotHere } from './not-here.tsx';
import { type Opened, ofRun } from './of-run.tsx';
import { openRun } from './open-run.ts';
import {
  handInPath,
  LIBRARY,
  MINUTE,
  mapPath,
  PRACTICE,
  playPath,
  supervisionPath,
} from './paths.ts';
import { saveJson } from './save-file.ts';
import { useRemovableRun } from './use-removable-run.ts';
import { originOf, waysFrom } from './ways-from.ts';
import { writtenAbout } from './written-about.ts';

// Asked at the end of a long page: nothing of it is fetched with the debrief.
const WhenAgain = lazy(async () => ({ default: (await import('./when-again.tsx')).WhenAgain }));

type Told = Opened & {
  readonly store: AttemptStore;
  readonly reflection: Reflection;
  /** The assignment it was begun for, while it is taken up here. */
  readonly assignment: Assignment | undefined;
  readonly ownReplies: OwnReplies;
  readonly urges: Urges;
  readonly taken: readonly TakenWay[];
  readonly origin: OriginTold | undefined;
};

export const DebriefRoute = ofRun(told, Debriefed);

function Debriefed(told: Told) {
  const { store, attempt, content, reflection, assignment, taken, origin } = told;
  const [, navigate] = useLocation();
  const [trouble, setTrouble] = useState<StorageTrouble | undefined>(
    store.lasting ? undefined : 'refused',
  );
  const run = useMemo(() => replay(content, attempt.transcript), [content, attempt]);
  const { gone, remove, undo } = useRemovableRun(store, attempt, setTrouble);
  const [replies, setReplies] = useState(told.ownReplies);
  // At hand, so that what is written last is kept even as the page goes.
  const opening = useMemo(() => {
    const opened = openWrittenStore();
    // Tried again, and told, when there is something to keep.
    opened.catch(() => {});
    return opened;
  }, []);
  const report = useMemo(() => assess(run), [run]);
  const { id, title } = content.card;

  useEffect(() => {
    // A finished run is worth keeping: the browser is asked, once, not to clear it by itself.
    if (report.complete) void navigator.storage?.persist?.().catch(() => false);
  }, [report.complete]);

  const again = async (temper: string) => {
    const begun = await beginAgain(store, content, {
      temper,
      mode: assignment === undefined ? run.mode : 'session',
      wordsFirst: attempt.wordsFirst ?? false,
      urgeCheck: attempt.urgeCheck ?? false,
      assignment: assignment?.id,
    });
    navigate(playPath(id, begun.attempt.id));
  };
  const code = (turn: number, moves: readonly string[]) => {
    const coded = (kept: OwnReplies) => {
      const reply = kept.find((one) => one.turn === turn);
      return reply === undefined ? kept : withTurn(kept, { ...reply, moves });
    };
    setReplies(coded);
    openWrittenStore()
      .then((written) => written.ownReplies.change(attempt.id, coded))
      .catch((fault: unknown) => setTrouble(troubleOf(fault)));
  };
  const takeAnotherWay = async (turn: number) => {
    const begun = await beginAnotherWay(store, { attempt, content }, turn);
    navigate(playPath(id, begun.attempt.id));
  };
  return (
    <>
      <title>{`Debrief: ${unmarked(title)} · Reattune`}</title>
      {gone && (
        <RemovedRunPage
          onUndo={undo}
          library={LIBRARY}
          {...(trouble === undefined ? {} : { trouble: TROUBLE_WORDS[trouble] })}
        />
      )}
      {/* It stands on unseen, so that an undo finds it as it was left. */}
      <div hidden={gone}>
        <DebriefPage
          run={run}
          report={report}
          reflection={reflection}
          onReflect={(changed) => {
            // What is written about a run that is gone would be about nothing.
            if (gone) return;
            opening
              .catch(openWrittenStore)
              .then((written) => written.reflections.keep(attempt.id, changed))
              .catch((fault: unknown) => setTrouble(troubleOf(fault)));
          }}
          library={LIBRARY}
          minute={MINUTE}
          practice={PRACTICE}
          onAgain={(temper) => void again(temper)}
          onRemove={remove}
          onSave={() => saveJson(`${id}-transcript.json`, attempt.transcript)}
          takeHref={supervisionPath(id, attempt.id)}
          mapHref={mapPath(id, attempt.id)}
          {...(replies.length === 0 ? {} : { own: { replies, onCode: code } })}
          {...(told.urges.length === 0 ? {} : { urges: told.urges })}
          whenAgain={
            <Suspense fallback={null}>
              <WhenAgain run={run} playedAt={attempt.changedAt} />
            </Suspense>
          }
          ways={{ taken, onTake: (turn) => void takeAnotherWay(turn) }}
          {...(origin === undefined ? {} : { origin })}
          {...(report.complete ? {} : { goOnHref: playPath(id, attempt.id) })}
          {...(assignment === undefined ? {} : { set: setRun(assignment, id) })}
          {...(trouble === undefined ? {} : { trouble: TROUBLE_WORDS[trouble] })}
        />
      </div>
    </>
  );
}

async function told(run: string): Promise<Told | WhyNotHere> {
  const store = await openStore();
  const opened = await openRun(store, run, 'whole');
  if (opened.kind !== 'run') return opened;
  const [reflection, ownReplies, urges, assignment, all] = await Promise.all([
    writtenAbout(run, ({ reflections }) => reflections, EMPTY_REFLECTION),
    writtenAbout<OwnReplies>(run, ({ ownReplies }) => ownReplies, []),
    writtenAbout<Urges>(run, ({ urges }) => urges, []),
    assignmentOf(opened.attempt).catch(() => undefined),
    store.all().then(sound, () => []),
  ]);
  const taken = waysFrom(opened.attempt, opened.content, all);
  return {
    ...opened,
    store,
    reflection,
    ownReplies,
    urges,
    assignment,
    taken,
    origin: originOf(opened.attempt, all),
  };
}

async function assignmentOf({ assignment }: Attempt): Promise<Assignment | undefined> {
  if (assignment === undefined) return undefined;
  const taken = sound(await (await openCourseStore()).assigned());
  return taken.find((one) => one.assignment.id === assignment)?.assignment;
}

function setRun({ id, title, scenarios }: Assignment, scenario: string): SetRun {
  const tempers = scenarios.find((one) => one.id === scenario)?.tempers ?? [];
  return { title, tempers, handInHref: handInPath(id) };
}
