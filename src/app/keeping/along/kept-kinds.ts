/**
 * Everything a device keeps, kind by kind: what it is called, how it is read, how two devices'
 * are made one. A feature that keeps something new adds its kind to the list, and it is counted,
 * taken along, brought in and erased with the others.
 */
import { fieldsOf, hexOf } from '../../../course/own-field.ts';
import type { OwnReplies } from '../../../practice/own-replies.ts';
import { type Practised, united, unitOf } from '../../../practice/practised.ts';
import type { Reflection } from '../../../practice/reflection.ts';
import type { Sheet } from '../../../practice/sheet.ts';
import type { Urges } from '../../../practice/urges.ts';
import type { CompiledScenario } from '../../../simulation/tables.ts';
import { verifyTables } from '../../../simulation/verify-tables.ts';
import { type Attempt, contentKey, type Damaged, parseAttempt } from '../attempt.ts';
import { parseAssigned, parseMade, parseReceived, receivedKey } from '../course-records.ts';
import type { Assigned, MadeAssignment, Received } from '../course-store.ts';
import type { StoreName } from '../database.ts';
import { OWN_REPLIES, PRACTISED, REFLECTION, SHEET, URGES } from '../written-store.ts';
import { joinAssigned, joinMade, joinReceived } from './join-course.ts';
import { joinReflections } from './join-reflections.ts';
import { joinReplies } from './join-replies.ts';
import { joinRuns } from './join-runs.ts';
import { joinSheets } from './join-sheets.ts';
import { joinUrges } from './join-urges.ts';
import { type Joined, joinByKey, type Keyed } from './joined.ts';
import type { Part } from './kept-file.ts';

/** What joining the kinds before has settled for those that come after. */
export interface Settled {
  /** Under which name a brought run is kept here, where that is not its own. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Runs that parted ways. */
  readonly parted: number;
  /** Keys of the contents that a run of this device stands on. */
  readonly needed: ReadonlySet<string>;
}

export interface KindOf<T> {
  readonly store: StoreName;
  readonly part: Part;
  readonly called: readonly [one: string, many: string];
  /** Serves the others, and is not counted out to anybody. */
  readonly quiet?: true;
  readonly parse: (key: string, found: unknown) => T | Damaged;
  /** The key a record of a file belongs under; nothing when it cannot be told. */
  readonly keyIn: (entry: unknown) => string | undefined;
  /** How a record stands in the store, of how it stands in the file; alike unless it says so. */
  readonly fromFile?: (entry: unknown) => unknown;
  readonly toFile?: (key: string, record: T) => unknown;
  readonly join: (
    here: ReadonlyMap<string, T>,
    brought: Keyed<T>,
    settled: Settled,
  ) => Joined<T> & { readonly settled?: Settled };
}

export const RUNS: KindOf<Attempt> = {
  store: 'attempts',
  part: 'runs',
  called: ['run', 'runs'],
  parse: parseAttempt,
  keyIn: (entry) => hexOf(fieldsOf(entry)?.('id'), 24),
  join(here, brought, { needed }) {
    const joined = joinRuns(
      here,
      brought.map(([, run]) => run),
    );
    const standing = [...here.values(), ...joined.writes.values()].map(contentKey);
    const settled = { ...joined, needed: new Set([...needed, ...standing]) };
    return { ...joined, settled };
  },
};

/** Something written about a run: under the run's name, which may have changed on the way. */
function aboutRun<T>(
  kind: Pick<KindOf<T>, 'store' | 'part' | 'called' | 'parse'>,
  /** What it is called beside the run's name in the file. */
  field: string,
  makeOne: (here: T, brought: T) => T,
): KindOf<T> {
  return {
    ...kind,
    keyIn: (entry) => hexOf(fieldsOf(entry)?.('run'), 24),
    fromFile: (entry) => fieldsOf(entry)?.(field),
    toFile: (run, record) => ({ run, [field]: record }),
    join: (here, brought, { renamed }) =>
      joinByKey(
        here,
        brought.map(([run, record]) => [renamed.get(run) ?? run, record]),
        makeOne,
      ),
  };
}

/** What was written on looking back. */
const REFLECTIONS = aboutRun<Reflection>(
  {
    ...REFLECTION,
    part: 'ownWords',
    called: ['reflection', 'reflections'],
  },
  'words',
  joinReflections,
);

/** What was put together for supervision. */
const SHEETS = aboutRun<Sheet>(
  {
    ...SHEET,
    part: 'sheets',
    called: ['page for supervision', 'pages for supervision'],
  },
  'sheet',
  joinSheets,
);

/** What was said or written before the replies were shown. */
const REPLIES = aboutRun<OwnReplies>(
  {
    ...OWN_REPLIES,
    part: 'replies',
    called: ['run with replies of your own', 'runs with replies of your own'],
  },
  'replies',
  joinReplies,
);

/** What pulled before the replies were shown. */
const PULLS = aboutRun<Urges>(
  {
    ...URGES,
    part: 'urges',
    called: ['run with the pull noted', 'runs with the pull noted'],
  },
  'urges',
  joinUrges,
);

/** What was said after practising: two devices' answers are all of them. */
const PRACTICE: KindOf<Practised> = {
  ...PRACTISED,
  part: 'practised',
  called: ['kind of moment you practise', 'kinds of moment you practise'],
  keyIn(entry) {
    const key = fieldsOf(entry)?.('unit');
    return typeof key === 'string' && unitOf(key) !== undefined ? key : undefined;
  },
  fromFile: (entry) => fieldsOf(entry)?.('answers'),
  toFile: (unit, answers) => ({ unit, answers }),
  join: (here, brought) => joinByKey(here, brought, united),
};

/** What runs were played on: believed only if it hashes to its name. */
export const CONTENTS: KindOf<CompiledScenario> = {
  store: 'contents',
  part: 'scenarios',
  called: ['scenario as it was played', 'scenarios as they were played'],
  quiet: true,
  parse(key, found) {
    const [content = '', judgement = ''] = key.split('/');
    const tables = verifyTables(found, content, judgement);
    return tables ?? { key, found, fault: 'Its wording was changed since it was played.' };
  },
  keyIn(entry) {
    const field = fieldsOf(entry);
    const content = hexOf(field?.('content'), 64);
    const judgement = hexOf(fieldsOf(field?.('judgement'))?.('hash'), 64);
    return content === undefined || judgement === undefined ? undefined : `${content}/${judgement}`;
  },
  join: (here, brought, { needed }) =>
    joinByKey(
      here,
      brought.filter(([key]) => needed.has(key)),
      (there) => there,
    ),
};

const ASSIGNED: KindOf<Assigned> = {
  store: 'assigned',
  part: 'assigned',
  called: ['assignment that you opened', 'assignments that you opened'],
  parse: parseAssigned,
  keyIn: assignmentIn,
  join: (here, brought) => joinByKey(here, brought, joinAssigned),
};

const MADE: KindOf<MadeAssignment> = {
  store: 'made',
  part: 'made',
  called: ['assignment that you made', 'assignments that you made'],
  parse: parseMade,
  keyIn: assignmentIn,
  join: (here, brought) => joinByKey(here, brought, joinMade),
};

const RECEIVED: KindOf<Received> = {
  store: 'received',
  part: 'received',
  called: ['result handed in to you', 'results handed in to you'],
  parse: parseReceived,
  keyIn(entry) {
    const handIn = fieldsOf(fieldsOf(entry)?.('handIn'));
    const [assignment, who] = [hexOf(handIn?.('assignment'), 16), hexOf(handIn?.('who'), 16)];
    return assignment === undefined || who === undefined ? undefined : receivedKey(assignment, who);
  },
  join: (here, brought) => joinByKey(here, brought, joinReceived),
};

function assignmentIn(entry: unknown): string | undefined {
  return hexOf(fieldsOf(fieldsOf(entry)?.('assignment'))?.('id'), 16);
}

/** Does the same with each kind, in the order in which one settles what the next stands on. */
export function forEachKind<R>(what: <T>(kind: KindOf<T>) => R): readonly R[] {
  return [what(RUNS), what(CONTENTS), ...forEachFurtherKind(what)];
}

/** The kinds after runs and contents, which are checked against one another. */
export function forEachFurtherKind<R>(what: <T>(kind: KindOf<T>) => R): readonly R[] {
  return [
    what(REFLECTIONS),
    what(SHEETS),
    what(REPLIES),
    what(PULLS),
    what(PRACTICE),
    what(ASSIGNED),
    what(MADE),
    what(RECEIVED),
  ];
}
