/** /course/: setting scenarios for a group, and what was set on this device. */
import { cards } from 'virtual:cards';
import {
  assignmentOf,
  EMPTY_DRAFT,
  parseDraft,
  type SettableScenario,
} from '../course/setting/make-draft.ts';
import { MakePage } from '../course/setting/make-page.tsx';
import type { SetEntry } from '../course/setting/set-entry.ts';
import type { CourseStore } from '../keeping/course-store.ts';
import { keepDraft, keptDraft } from '../keeping/draft.ts';
import { openCourseStore } from '../keeping/open-store.ts';
import type { StorageTrouble } from '../keeping/storage-trouble.ts';
import { unmarked } from '../ui/typeset.ts';
import { drawnHex } from './drawn-hex.ts';
import { NotHere } from './not-here.tsx';
import { LIBRARY } from './paths.ts';
import { saveSvg } from './save-file.ts';
import { useLoaded } from './use-loaded.ts';
import { storedEntries, useMade } from './use-made.ts';

const DRAFT = 'set';

const TROUBLE: Readonly<Record<StorageTrouble, string>> = {
  refused:
    'This browser does not let the page store anything. A link that you make here works all the same; keep it yourself, for this page forgets it when it is closed.',
  full: 'This device has no room left, so this is not stored. The link works all the same; copy it now and keep it.',
  failed:
    'This could not be stored on this device. The link works all the same; copy it now and keep it.',
  unreachable:
    'What is stored on this device cannot be reached just now. A link that you make here works all the same; copy it and keep it.',
  erased:
    'What this browser kept of Reattune was erased in another tab. Nothing more of this page is stored; the link works all the same.',
};

export function CourseRoute() {
  const loaded = useLoaded('course', async () => {
    const course = await openCourseStore();
    return { course, entries: await storedEntries(course) };
  });
  return (
    <>
      <title>Set something for your group · Reattune</title>
      {loaded.is === 'failed' && <NotHere why={{ kind: 'not-loaded' }} />}
      {loaded.is === 'loading' && <main aria-busy="true" />}
      {loaded.is === 'here' && <Setting {...loaded.value} />}
    </>
  );
}

interface SettingProps {
  readonly course: CourseStore;
  readonly entries: readonly SetEntry[];
}

function Setting({ course, entries: stored }: SettingProps) {
  const { entries, trouble, make, remove, removed, undo } = useMade(course, stored);
  return (
    <MakePage
      settable={SETTABLE}
      draft={parseDraft(keptDraft(DRAFT))}
      onDraft={(draft) => keepDraft(DRAFT, draft === EMPTY_DRAFT ? undefined : draft)}
      onMake={async (draft) => {
        const assignment = assignmentOf(draft, SETTABLE, drawnHex(8));
        if (assignment === undefined)
          throw new Error('A draft without faults makes an assignment.');
        return make(assignment);
      }}
      entries={entries}
      onRemove={(id) => void remove(id)}
      removed={removed}
      onUndo={undo}
      onSavePicture={saveSvg}
      library={LIBRARY}
      {...(trouble === undefined ? {} : { notice: TROUBLE[trouble] })}
    />
  );
}

const SETTABLE: readonly SettableScenario[] = cards.map(({ card, content, skill, tempers }) => ({
  id: card.id,
  version: card.version,
  content,
  title: unmarked(card.title),
  client: unmarked(card.client.name),
  facts: [skill.name, `${card.level} level`, `${card.minutes} minutes`],
  tempers,
}));
