/** /course/group/?of=…: what a group has handed in for an assignment that was made here. */
import { cards } from 'virtual:cards';
import { useSearchParams } from 'wouter';
import { csvOf } from '../../course/csv.ts';
import { momentsTable, whoTable } from '../../course/group-tables.ts';
import { GroupPage } from '../course/group/group-page.tsx';
import type { StorageTrouble } from '../keeping/storage-trouble.ts';
import { typeset, unmarked } from '../ui/typeset.ts';
import { NotHere } from './not-here.tsx';
import { type OpenedGroup, openGroup } from './open-group.ts';
import { COURSE, handedRunPath, seminarPath } from './paths.ts';
import { saveText } from './save-file.ts';
import { useHandedIn } from './use-handed-in.ts';
import { useLoaded } from './use-loaded.ts';

export function GroupRoute() {
  const [search] = useSearchParams();
  const of = search.get('of') ?? '';
  const loaded = useLoaded(of, () => openGroup(of));
  if (loaded.is === 'failed') return <NotHere why={{ kind: 'not-loaded' }} />;
  if (loaded.is === 'loading') return <main aria-busy="true" />;
  if (loaded.value === undefined) return <NotHere why={{ kind: 'not-made-here' }} />;
  return <HandedInTo key={of} {...loaded.value} />;
}

function HandedInTo(opened: OpenedGroup) {
  const { assignment, damaged } = opened;
  const { group, leftOut, trouble, ...handedIn } = useHandedIn(opened);
  const title = typeset(assignment.title);
  const save = (which: 'who' | 'moments') => {
    const table =
      which === 'who' ? whoTable(assignment, group, unmarked) : momentsTable(group, unmarked);
    saveText(`${fileName(assignment.title)}-${which}.csv`, csvOf(table), 'text/csv');
  };
  const notes = [
    ...(trouble === undefined ? [] : [TROUBLE[trouble]]),
    ...leftOut,
    ...damaged.map(({ fault }) => `One stored result cannot be read: ${fault}`),
  ];
  return (
    <>
      <title>{`${title} · Reattune`}</title>
      <GroupPage
        title={title}
        scenarios={assignment.scenarios.map(({ id }) => ({ id, title: titleOf(id) }))}
        group={group}
        onBring={handedIn.bring}
        reading={handedIn.reading}
        outcomes={handedIn.outcomes}
        onRemove={handedIn.remove}
        removed={handedIn.removed}
        onUndo={handedIn.undo}
        runHref={(who, run) => handedRunPath(assignment.id, who, run)}
        seminarHref={({ tables: { card, content } }, moment) =>
          seminarPath(assignment.id, card.id, content.slice(0, 16), moment)
        }
        onSave={save}
        course={COURSE}
        {...(notes.length === 0 ? {} : { notice: <Notes notes={notes} /> })}
      />
    </>
  );
}

/** Notes that are shown one by one; a whole cohort’s would bury the page. */
const MOST_NOTES = 6;

function Notes({ notes }: { readonly notes: readonly string[] }) {
  const [only] = notes;
  if (notes.length === 1) return <p>{only}</p>;
  const more = notes.length - MOST_NOTES;
  return (
    <ul>
      {notes.slice(0, MOST_NOTES).map((note) => (
        <li key={note}>{note}</li>
      ))}
      {more > 0 && <li>And {more} more of the kind.</li>}
    </ul>
  );
}

const TROUBLE: Readonly<Record<StorageTrouble, string>> = {
  refused:
    'This browser does not let the page store anything. What you add is shown until you close the page; keep the files.',
  full: 'This device has no room left, so what you added last is shown and not stored. Keep the files.',
  failed: 'What you changed last could not be stored on this device. Keep the files.',
  erased:
    'What this browser kept of Reattune was erased in another tab. Nothing more of this page is stored.',
  unreachable:
    'Something could not be fetched: the connection may have gone. Try again in a moment.',
};

function titleOf(scenario: string): string {
  return cards.find(({ card }) => card.id === scenario)?.card.title ?? scenario;
}

/** A title as the beginning of a file’s name. */
function fileName(title: string): string {
  const words = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return words.slice(0, 40).replace(/^-+|-+$/g, '') || 'group';
}
