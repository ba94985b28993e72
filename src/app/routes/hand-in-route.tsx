/** /hand-in/?of=…: the runs that were played for an assignment become a result to give away. */
import { cards } from 'virtual:cards';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { HAND_IN_FORMAT, HAND_IN_LIMITS, type HandIn } from '../../course/hand-in.ts';
import { handInCode } from '../../course/hand-in-code.ts';
import { fieldsOf, textOf } from '../../course/own-field.ts';
import { HandInPage } from '../hand-in/hand-in-page.tsx';
import type { Result } from '../hand-in/result.ts';
import { type Attempt, sound } from '../keeping/attempt.ts';
import type { Assigned, CourseStore } from '../keeping/course-store.ts';
import { keepDraft, keptDraft } from '../keeping/draft.ts';
import { openCourseStore, openStore } from '../keeping/open-store.ts';
import { unmarked } from '../ui/typeset.ts';
import { useRemovals } from '../ui/use-removals.ts';
import { NotHere } from './not-here.tsx';
import { briefPath, LIBRARY } from './paths.ts';
import { runsToHandIn, type ToHandIn } from './runs-to-hand-in.ts';
import { saveText } from './save-file.ts';
import { useLoaded } from './use-loaded.ts';

interface Opened extends ToHandIn {
  readonly course: CourseStore;
  readonly assigned: Assigned;
}

export function HandInRoute() {
  const [search] = useSearchParams();
  const of = search.get('of') ?? '';
  const loaded = useLoaded(of, () => opened(of));
  if (loaded.is === 'failed') return <NotHere why={{ kind: 'not-loaded' }} />;
  if (loaded.is === 'loading') return <main aria-busy="true" />;
  if (loaded.value === undefined) return <NotHere why={{ kind: 'not-set' }} />;
  return <HandingIn key={of} {...loaded.value} />;
}

const OFF_THE_LIST =
  'It is off your list. Your runs stay, with their debriefs. If you open its link again, you count as somebody new.';

function HandingIn({ course, assigned, attempts, runs, leftOut }: Opened) {
  const [trouble, setTrouble] = useState(false);
  const { removals, removed, undo } = useRemovals();
  const { assignment, who } = assigned;
  const { id, title, by, scenarios } = assignment;
  const [kept] = useState(() => keptWords(id));

  const handedIn = ({ alias }: Result) => {
    course
      .assign({ ...assigned, alias, handedInAt: Date.now() })
      .then(() => keepDraft(draftName(id), undefined))
      .catch(() => setTrouble(true));
  };
  return (
    <>
      <title>{`Hand in: ${title} · Reattune`}</title>
      <HandInPage
        title={title}
        runs={runs}
        leftOut={leftOut}
        alias={kept.alias === '' ? assigned.alias : kept.alias}
        words={kept.words}
        handedIn={assigned.handedInAt !== undefined}
        onDraft={(draft) => keepDraft(draftName(id), draft)}
        codeOf={(result) => handInCode(handInOf(id, who, result, attempts))}
        onSave={saveText}
        onHandedIn={handedIn}
        onPutAside={() => {
          course.unassign(id).then(
            (putBack) => removed({ key: id, said: OFF_THE_LIST }, putBack),
            () => setTrouble(true),
          );
        }}
        aside={removals}
        onUndo={async (key) => {
          try {
            await undo(key);
          } catch (fault) {
            setTrouble(true);
            throw fault;
          }
        }}
        play={scenarios.flatMap((set) => {
          const card = cards.find((one) => one.card.id === set.id)?.card;
          return card === undefined
            ? []
            : [{ title: unmarked(card.title), href: briefPath(set.id) }];
        })}
        library={LIBRARY}
        {...(by === undefined ? {} : { by })}
        {...(trouble
          ? { notice: 'This could not be stored on this device. The result itself is whole.' }
          : {})}
      />
    </>
  );
}

/** Exactly what travels: transcripts as they are, and nothing beside them. */
function handInOf(
  assignment: string,
  who: string,
  { alias, runs, words }: Result,
  attempts: readonly Attempt[],
): HandIn {
  return {
    format: HAND_IN_FORMAT,
    assignment,
    who,
    alias,
    runs: runs.flatMap((id) => {
      const attempt = attempts.find((one) => one.id === id);
      return attempt === undefined ? [] : [{ id, transcript: attempt.transcript }];
    }),
    ...(words === '' ? {} : { words }),
  };
}

async function opened(id: string): Promise<Opened | undefined> {
  const [store, course] = await Promise.all([openStore(), openCourseStore()]);
  const assigned = sound(await course.assigned()).find(({ assignment }) => assignment.id === id);
  if (assigned === undefined) return undefined;
  return { course, assigned, ...(await runsToHandIn(store, id)) };
}

function draftName(assignment: string): string {
  return `hand-in-${assignment}`;
}

function keptWords(assignment: string): Pick<Result, 'alias' | 'words'> {
  const field = fieldsOf(keptDraft(draftName(assignment)));
  return {
    alias: textOf(field?.('alias'), HAND_IN_LIMITS.alias) ?? '',
    words: textOf(field?.('words'), HAND_IN_LIMITS.words, true) ?? '',
  };
}
