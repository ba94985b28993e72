/** Records that could not be read: said, kept, and to be taken away as files. */
import type { Damaged } from '../keeping/attempt.ts';
import type { CourseKind, DamagedInCourse } from '../keeping/course-store.ts';
import { openCourseStore, openStore } from '../keeping/open-store.ts';
import type { PutBack } from '../keeping/take-out.ts';
import { capital } from '../ui/number-words.ts';
import { RemovedLines } from '../ui/removed-lines.tsx';
import { TextButton } from '../ui/text-button.tsx';
import { useRemovals } from '../ui/use-removals.ts';
import { saveJson } from './save-file.ts';

type Kind = 'run' | CourseKind;

interface DamagedRecord extends Damaged {
  readonly kind: Kind;
}

const NAMES: Readonly<Record<Kind, readonly [one: string, many: string, file: string]>> = {
  run: ['stored run', 'stored runs', 'run'],
  assigned: ['assignment that was opened here', 'assignments that were opened here', 'assignment'],
  made: ['assignment that was made here', 'assignments that were made here', 'made-assignment'],
  received: ['result that was handed in', 'results that were handed in', 'result'],
};

interface DamagedRecordsProps {
  readonly runs?: readonly Damaged[];
  readonly course?: readonly DamagedInCourse[];
}

export function DamagedRecords({ runs = [], course = [] }: DamagedRecordsProps) {
  const { removals, removed, undo } = useRemovals();
  const records: readonly DamagedRecord[] = [
    ...runs.map((record) => ({ ...record, kind: 'run' as const })),
    ...course.map((record) => ({ ...record, kind: record.storedAs })),
  ];
  const left = records.filter((record) => !removals.some(({ key }) => key === nameOf(record)));
  return (
    <>
      <p id={HOME} tabIndex={-1}>
        {left.length === 0 ? 'The damaged records have been removed.' : saidOf(left)}
      </p>
      <ul>
        {left.map((record, place) => (
          <li key={nameOf(record)}>
            {capital(NAMES[record.kind][0])}, {place + 1} of {left.length}: {record.fault}{' '}
            <TextButton onClick={() => saveJson(fileName(record, place), record)}>
              Save it as a file
            </TextButton>{' '}
            <TextButton
              onClick={() => {
                const said = `One ${NAMES[record.kind][0]} that cannot be read has been removed.`;
                void removeOne(record).then((putBack) =>
                  removed({ key: nameOf(record), said }, putBack),
                );
              }}
            >
              Remove it
            </TextButton>
          </li>
        ))}
      </ul>
      <RemovedLines removals={removals} onUndo={undo} home={HOME} />
    </>
  );
}

const HOME = 'damaged-records';

/** Two stores may hold a record under the same key. */
function nameOf({ kind, key }: DamagedRecord): string {
  return `${kind}/${key}`;
}

function fileName({ kind }: DamagedRecord, place: number): string {
  return `reattune-damaged-${NAMES[kind][2]}-${place + 1}.json`;
}

function saidOf(records: readonly DamagedRecord[]): string {
  const kinds = Object.keys(NAMES) as Kind[]; // `Object.keys` forgets what the record's keys are.
  const counts = kinds.flatMap((kind) => {
    const { length } = records.filter((record) => record.kind === kind);
    const [one, many] = NAMES[kind];
    return length === 0 ? [] : [length === 1 ? `one ${one}` : `${length} ${many}`];
  });
  const told = counts.join(' and ').replace(/^o/, 'O');
  const have = records.length === 1 ? 'It has' : 'They have';
  return `${told} cannot be read. ${have} been set aside, and nothing else is affected.`;
}

async function removeOne(record: DamagedRecord): Promise<PutBack> {
  const { kind, key, fault, found } = record;
  if (kind === 'run') return (await openStore()).remove(key);
  return (await openCourseStore()).removeDamaged({ storedAs: kind, key, fault, found });
}
