/** Who may import whom: rooms, the rooms inside the app, vendors, and no way round in a circle. */
import type { Breach, House, Import, SourceFile } from './house.ts';

type Rule = (house: House) => Breach[];

interface Door {
  /** Rooms it may import from. */
  readonly from: readonly string[];
  /** Rooms it may import types from. */
  readonly types?: readonly string[];
  readonly why: string;
}

const PURE = 'it must run the same in a phone, in a terminal, in an LMS and on the server';
const EVERY = [
  'scenario',
  'simulation',
  'scoring',
  'course',
  'practice',
  'review',
  'lms',
  'server',
  'build',
];

const DOORS: Readonly<Record<string, Door>> = {
  scenario: { from: [], why: 'the language stands on its own; everything else stands on it' },
  simulation: { from: ['scenario'], why: `what can happen follows from what is written; ${PURE}` },
  scoring: {
    from: ['scenario'],
    types: ['simulation'],
    why: `a score is computed from a playthrough and nothing else; ${PURE}`,
  },
  course: {
    from: ['scoring', 'simulation', 'scenario'],
    why: `what a group handed in is replayed and never believed; ${PURE}`,
  },
  practice: {
    from: ['course', 'scoring', 'simulation', 'scenario'],
    why: `what a trainee makes of their own runs follows from them and from what they wrote; ${PURE}`,
  },
  review: { from: ['scoring', 'simulation', 'scenario'], why: `reviews read, they serve no page` },
  lms: { from: ['scoring', 'simulation', 'scenario'], why: `a package reports what was computed` },
  server: {
    from: ['course', 'scoring', 'simulation', 'scenario'],
    why: 'the server trusts no score: it replays transcripts with the same pure functions',
  },
  worker: { from: [], why: 'it stands under every page, older ones too, and needs none of them' },
  app: {
    from: ['simulation', 'scoring', 'course', 'practice', 'lms'],
    types: ['scenario', 'server', 'worker'],
    why: 'the page carries no parser, no schema library and nothing of the server',
  },
  cli: { from: EVERY, why: 'a terminal has no page, and must not load one' },
  build: { from: [...EVERY, 'worker', 'app', 'cli'], why: 'the build may see the whole house' },
};

/** What the app may use of the scenario room: compiled forms' constants, no loader. */
const PLAIN_SCENARIO_FILES = ['scenario', 'transcript', 'rubric', 'condition', 'diagnostic'].map(
  (name) => `src/scenario/${name}.ts`,
);

export const roomsKeepTheirDoors: Rule = (house) =>
  breaches(house, ({ room }, { use, lazy, file }, importer) => {
    const to = roomOf(file);
    const door = DOORS[room];
    if (!file || to === undefined || to === room) return undefined;
    if (!door) return [`${room || 'src'}/ is no room of this house`, 'see docs/ARCHITECTURE.md'];
    if (door.from.includes(to)) return undefined;
    if (use === 'type' && door.types?.includes(to)) return undefined;
    if (room === 'app' && to === 'scenario' && PLAIN_SCENARIO_FILES.includes(file))
      return undefined;
    const studio = importer.path.startsWith('src/app/studio/');
    if (studio && (to === 'scenario' || to === 'review') && (lazy || use === 'type')) {
      return undefined;
    }
    const allowed = [...door.from, ...(door.types ?? []).map((one) => `${one} (types only)`)];
    return [
      `${room} imports ${file}; it may import ${allowed.join(', ') || 'no other room'}`,
      door.why,
    ];
  });

export const importsNameFilesThatAreThere: Rule = (house) =>
  breaches(house, (_, { file, specifier }) =>
    file && /^src\/.*\.tsx?$/.test(file) && !house.has(file)
      ? [`imports ${specifier}, which is not there`, 'an import names its file, ending included']
      : undefined,
  );

export const importsCanBeRead: Rule = (house) =>
  breaches(house, (_, { lazy, specifier }) =>
    lazy && /[${}()+]/.test(specifier)
      ? ['loads a module whose name is worked out', 'what cannot be read cannot be held to a rule']
      : undefined,
  );

/** Rooms of the app; its own files (main, routes) and routes/ compose them. */
export const appRoomsStayApart: Rule = (house) =>
  breaches(house, ({ path }, { file }) => {
    const [own, other] = [appRoomOf(path), appRoomOf(file)];
    if (!own || own === 'routes' || other === undefined || other === own) return undefined;
    if (other === 'ui') return undefined;
    return [
      `app/${own} imports ${file}`,
      'rooms of the app do not know one another: the routes compose them and ui/ serves them',
    ];
  });

const VENDORS: Readonly<Record<string, readonly string[]>> = {
  scenario: ['yaml', 'zod', '@noble/hashes'],
  simulation: ['xstate'],
  scoring: [],
  course: [],
  practice: ['ts-fsrs'],
  review: [],
  lms: ['fflate'],
  worker: [],
  server: ['hono', '@hono/node-server', 'kysely', 'better-auth', '@node-rs/argon2', 'pg', 'libsql'],
  app: [
    'react',
    'react-dom',
    '@xstate/react',
    'framer-motion',
    'idb',
    'wouter',
    '@dagrejs/dagre',
    'qr',
    'docx',
    '@fontsource/newsreader',
    '@fontsource-variable/figtree',
    '@fontsource-variable/newsreader',
  ],
  cli: [],
  // The pages are written by the same React that takes them up.
  build: ['vite', 'rolldown', '@vitejs/plugin-react', 'react-dom'],
};

export const oneVendorOneRoom: Rule = (house) =>
  breaches(house, ({ room }, { vendor }) => {
    if (!vendor || VENDORS[room]?.includes(vendor)) return undefined;
    const owner = Object.keys(VENDORS).find((one) => VENDORS[one]?.includes(vendor));
    return [
      `${room} imports ${vendor}, ${owner ? `which lives in ${owner}` : 'which has no room yet'}`,
      'a vendor known to one room can be changed in one room',
    ];
  });

const ON_NODE = ['cli', 'build', 'server'];

export const onlySomeRoomsRunOnNode: Rule = (house) =>
  breaches(house, ({ room }, { specifier, use }) =>
    specifier.startsWith('node:') && use === 'value' && !ON_NODE.includes(room)
      ? [
          `${room} imports ${specifier}`,
          `it runs in a browser too: Node is for ${ON_NODE.join(', ')}`,
        ]
      : undefined,
  );

export const replayNeedsNoMachine: Rule = (house) =>
  ['src/simulation/replay.ts', ...filesOf(house, 'scoring'), ...filesOf(house, 'course')].flatMap(
    (start) => {
      const way = wayTo(house, start, (one) => one.vendor === 'xstate');
      return way
        ? [
            {
              file: start,
              line: 1,
              says: `reaches xstate by ${way.join(' → ')}`,
              why: 'whoever only replays (server, cohort reading, scoring) does not load the machine',
            },
          ]
        : [];
    },
  );

/** Types count too: files that need one another are one file, or lack a third. */
export const noCircles: Rule = (house) =>
  [...house.keys()].flatMap((start) => {
    const way = wayTo(house, start, (one) => one.file === start, true);
    // Told once, at the circle's first file by name.
    return way && [...way].sort()[0] === start
      ? [
          {
            file: start,
            line: 1,
            says: `imports itself by ${[...way, start].join(' → ')}`,
            why: 'files in a circle cannot be understood, tested or moved one at a time',
          },
        ]
      : [];
  });

/** The shortest way along imports from a file to an import that is looked for. */
function wayTo(
  house: House,
  start: string,
  isGoal: (one: Import) => boolean,
  typesToo = false,
): string[] | undefined {
  const ways: string[][] = house.has(start) ? [[start]] : [];
  const seen = new Set([start]);
  for (const way of ways) {
    const imports = house.get(way.at(-1) ?? '')?.imports ?? [];
    for (const one of imports) {
      if (one.use === 'type' && !typesToo) continue;
      if (isGoal(one)) return way;
      if (!one.file || seen.has(one.file)) continue;
      seen.add(one.file);
      ways.push([...way, one.file]);
    }
  }
  return undefined;
}

type Judge = (
  importer: SourceFile,
  imported: Import,
  file: SourceFile,
) => readonly [says: string, why: string] | undefined;

function breaches(house: House, judge: Judge): Breach[] {
  return [...house.values()].flatMap((file) =>
    file.imports.flatMap((one) => {
      const found = judge(file, one, file);
      return found ? [{ file: file.path, line: one.line, says: found[0], why: found[1] }] : [];
    }),
  );
}

const roomOf = (file: string | undefined): string | undefined => file?.match(/^src\/(\w+)\//)?.[1];

/** `player` of src/app/player/…; empty for a file directly in src/app/. */
const appRoomOf = (file: string | undefined): string | undefined => {
  const [, room] = file?.match(/^src\/app\/(?:([^/]+)\/)?/) ?? [];
  return file?.startsWith('src/app/') ? (room ?? '') : undefined;
};

const filesOf = (house: House, room: string): string[] =>
  [...house.values()].filter((file) => file.room === room).map((file) => file.path);
