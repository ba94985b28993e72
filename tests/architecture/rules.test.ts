/** Each rule is seen to catch its breach, on small houses that exist only here. */
import { describe, expect, it } from 'vitest';
import {
  CEILING,
  filesSayWhatTheyAreFor,
  filesStayShort,
  namesSayWhatIsInside,
  noBarrels,
  onlyUiKnowsColours,
  pureRoomsReadNoWorld,
  textNeverBecomesMarkup,
} from './file-rules.ts';
import { type Breach, type House, readHouse } from './house.ts';
import {
  appRoomsStayApart,
  importsCanBeRead,
  importsNameFilesThatAreThere,
  noCircles,
  oneVendorOneRoom,
  onlySomeRoomsRunOnNode,
  replayNeedsNoMachine,
  roomsKeepTheirDoors,
} from './import-rules.ts';

/** The files a rule finds fault with. */
const faultyIn = (
  rule: (house: House) => Breach[],
  files: Readonly<Record<string, string>>,
): string[] => rule(readHouse(files)).map((breach) => breach.file);

const caught = (
  rule: (house: House) => Breach[],
  file: string,
  text: string,
  others: Readonly<Record<string, string>> = {},
): boolean => faultyIn(rule, { ...others, [file]: text }).includes(file);

describe('rooms keep their doors', () => {
  const breach = (file: string, text: string): boolean => caught(roomsKeepTheirDoors, file, text);

  it.each([
    ['src/scenario/a.ts', `import { x } from '../simulation/x.ts';`],
    ['src/simulation/a.ts', `import type { X } from '../scoring/x.ts';`],
    ['src/scoring/a.ts', `import { step } from '../simulation/step.ts';`],
    ['src/scoring/a.ts', `export { step } from '../simulation/step.ts';`],
    ['src/scoring/a.ts', `export * from '../simulation/step.ts';`],
    ['src/scoring/a.ts', `const { step } = await import('../simulation/step.ts');`],
    ['src/scoring/a.ts', `import type { X } from '../app/x.ts';`],
    ['src/scoring/a.ts', `type X = import('../app/x.ts').X;`],
    ['src/app/a.ts', `import { loadScenario } from '../scenario/load-scenario.ts';`],
    ['src/app/player/a.ts', `const l = () => import('../../scenario/load-scenario.ts');`],
    ['src/app/studio/a.ts', `import { loadScenario } from '../../scenario/load-scenario.ts';`],
    ['src/app/a.ts', `import { serve } from '../server/serve.ts';`],
    ['src/app/a.ts', `import { check } from '../review/check.ts';`],
    ['src/server/a.ts', `import type { X } from '../app/x.ts';`],
    ['src/lms/a.ts', `import { x } from '../review/x.ts';`],
    ['src/cli/a.ts', `import { x } from '../app/x.ts';`],
    ['src/worker/a.ts', `import type { X } from '../app/x.ts';`],
    ['src/worker/a.ts', `import { x } from '../scenario/x.ts';`],
    ['src/app/a.ts', `import { answer } from '../worker/answer.ts';`],
    ['src/attic/a.ts', `import { x } from '../scenario/x.ts';`],
  ])('%s must not say: %s', (file, text) => {
    expect(breach(file, text)).toBe(true);
  });

  it.each([
    ['src/scoring/a.ts', `import type { Playthrough } from '../simulation/playthrough.ts';`],
    ['src/scoring/a.ts', `import { type Playthrough } from '../simulation/playthrough.ts';`],
    ['src/app/player/a.ts', `import { openSession } from '../../simulation/session.ts';`],
    ['src/app/a.ts', `import type { CheckedScenario } from '../scenario/load-scenario.ts';`],
    ['src/app/a.ts', `import { POSTURES } from '../scenario/scenario.ts';`],
    ['src/app/studio/a.ts', `const l = () => import('../../scenario/load-scenario.ts');`],
    ['src/server/a.ts', `import { assess } from '../scoring/assess.ts';`],
    ['src/app/a.ts', `import type { ToWorker } from '../worker/messages.ts';`],
    ['src/cli/a.ts', `import { loadScenario } from '../scenario/load-scenario.ts';`],
    ['src/build/a.ts', `import { render } from '../app/render.tsx';`],
  ])('%s may say: %s', (file, text) => {
    expect(breach(file, text)).toBe(false);
  });
});

describe('imports', () => {
  it('name files that are there', () => {
    const text = `import { a } from './missing.ts';`;
    expect(caught(importsNameFilesThatAreThere, 'src/cli/a.ts', text)).toBe(true);
    const others = { 'src/cli/missing.ts': 'export const a = 1;' };
    expect(caught(importsNameFilesThatAreThere, 'src/cli/a.ts', text, others)).toBe(false);
  });

  it('are not worked out', () => {
    expect(caught(importsCanBeRead, 'src/cli/a.ts', 'import(`./` + name);')).toBe(true);
    expect(caught(importsCanBeRead, 'src/cli/a.ts', `import('./b.ts');`)).toBe(false);
  });

  it('go round in no circle, by types neither', () => {
    const files = {
      'src/cli/a.ts': `import type { B } from './b.ts';`,
      'src/cli/b.ts': `import { c } from './c.ts';`,
      'src/cli/c.ts': `import type { A } from './a.ts';`,
      'src/cli/d.ts': `import { a } from './a.ts';`,
    };
    expect(faultyIn(noCircles, files)).toEqual(['src/cli/a.ts']);
    expect(faultyIn(noCircles, { ...files, 'src/cli/c.ts': '' })).toEqual([]);
  });
});

describe('rooms of the app', () => {
  const breach = (file: string, text: string): boolean => caught(appRoomsStayApart, file, text);

  it('do not import one another, nor what composes them', () => {
    expect(breach('src/app/player/a.tsx', `import { D } from '../debrief/d.tsx';`)).toBe(true);
    expect(breach('src/app/player/a.tsx', `import { r } from '../routes.tsx';`)).toBe(true);
    expect(breach('src/app/ui/a.tsx', `import { D } from '../debrief/d.tsx';`)).toBe(true);
  });

  it('are composed by the routes and served by ui', () => {
    expect(breach('src/app/player/a.tsx', `import { B } from '../ui/button.tsx';`)).toBe(false);
    expect(breach('src/app/player/a.tsx', `import { B } from './b.tsx';`)).toBe(false);
    expect(breach('src/app/routes.tsx', `import { D } from './debrief/d.tsx';`)).toBe(false);
    expect(breach('src/app/routes/a.tsx', `import { D } from '../debrief/d.tsx';`)).toBe(false);
  });
});

describe('vendors', () => {
  it.each([
    ['src/app/a.ts', `import { parse } from 'yaml';`],
    ['src/app/a.ts', `import { createActor } from 'xstate';`],
    ['src/simulation/a.ts', `import { sha256 } from '@noble/hashes/sha2.js';`],
    ['src/cli/a.ts', `import 'react';`],
    ['src/scoring/a.ts', `import left from 'left-pad';`],
  ])('have one room: %s must not say %s', (file, text) => {
    expect(caught(oneVendorOneRoom, file, text)).toBe(true);
  });

  it.each([
    ['src/scenario/a.ts', `import { parseDocument } from 'yaml';`],
    ['src/scenario/a.ts', `import { sha256 } from '@noble/hashes/sha2.js';`],
    ['src/app/a.ts', `import { createRoot } from 'react-dom/client';`],
    ['src/app/a.ts', `import all from 'virtual:scenarios';`],
  ])('%s may say %s', (file, text) => {
    expect(caught(oneVendorOneRoom, file, text)).toBe(false);
  });

  it('Node is for rooms that run on it', () => {
    const text = `import { readFileSync } from 'node:fs';`;
    expect(caught(onlySomeRoomsRunOnNode, 'src/scenario/a.ts', text)).toBe(true);
    expect(caught(onlySomeRoomsRunOnNode, 'src/cli/a.ts', text)).toBe(false);
  });

  it('whoever only replays does not load the machine, not even through a third file', () => {
    const files = {
      'src/simulation/replay.ts': `import { step } from './step.ts';`,
      'src/simulation/step.ts': `import { assign } from 'xstate';`,
    };
    expect(faultyIn(replayNeedsNoMachine, files)).toEqual(['src/simulation/replay.ts']);
    const typed = { ...files, 'src/simulation/step.ts': `import type { A } from 'xstate';` };
    expect(faultyIn(replayNeedsNoMachine, typed)).toEqual([]);
  });
});

describe('files', () => {
  it.each(['src/utils/a.ts', 'src/cli/helpers.ts', 'src/app/common/a.ts', 'src/cli/types.ts'])(
    'are not junk drawers: %s',
    (file) => expect(caught(namesSayWhatIsInside, file, '')).toBe(true),
  );

  it('are kebab-case', () => {
    expect(caught(namesSayWhatIsInside, 'src/app/player/ClientLine.tsx', '')).toBe(true);
    expect(caught(namesSayWhatIsInside, 'src/app/player/client-line.tsx', '')).toBe(false);
    expect(caught(namesSayWhatIsInside, 'src/app/virtual-modules.d.ts', '')).toBe(false);
  });

  it('hold more than re-exports', () => {
    const reExports = `export { a } from './a.ts';\nexport * from './b.ts';`;
    expect(caught(noBarrels, 'src/cli/all.ts', reExports)).toBe(true);
    expect(caught(noBarrels, 'src/cli/a.ts', 'export const a = 1;')).toBe(false);
  });

  it('stay short', () => {
    const atCeiling = 'a;\n'.repeat(CEILING.code);
    expect(caught(filesStayShort, 'src/cli/a.ts', atCeiling)).toBe(false);
    expect(caught(filesStayShort, 'src/cli/a.ts', `${atCeiling}a;\n`)).toBe(true);
  });

  it('say first what they are for', () => {
    expect(caught(filesSayWhatTheyAreFor, 'src/cli/a.ts', 'export {};')).toBe(true);
    expect(caught(filesSayWhatTheyAreFor, 'src/cli/a.ts', '/** It. */\nexport {};')).toBe(false);
    expect(caught(filesSayWhatTheyAreFor, 'src/cli/a.ts', '#!/usr/bin/env node\n/** It. */')).toBe(
      false,
    );
  });
});

describe('colours', () => {
  const breach = (file: string, text: string): boolean => caught(onlyUiKnowsColours, file, text);

  it.each([
    ['src/app/player/a.tsx', `const c = '#a1b2c3';`],
    ['src/app/player/a.tsx', `const a = <p style={{ color: 'rgb(1 2 3)' }} />;`],
    ['src/app/player/a.tsx', 'const c = `1px solid oklch(0.5 0.1 0)`;'],
    ['src/app/player/a.css', `p { color: #fff; }`],
    ['src/app/player/a.css', `p { background: hsl(1 2% 3%); }`],
    ['src/app/player/a.css', `p { border-color: white; }`],
  ])('are known to ui alone: %s must not say %s', (file, text) => {
    expect(breach(file, text)).toBe(true);
  });

  it.each([
    ['src/app/ui/theme.css', `p { color: #fff; }`],
    ['src/app/player/a.tsx', `const to = '#main';`],
    ['src/app/player/a.tsx', `// see #123\nconst n = 1;`],
    ['src/app/player/a.css', `/* #fff */ p { color: var(--ink); }`],
    ['src/app/player/a.css', `#face-to-face { color: var(--white-paper); }`],
  ])('%s may say %s', (file, text) => {
    expect(breach(file, text)).toBe(false);
  });
});

describe('pure rooms', () => {
  it.each(['Date.now()', 'Math.random()', 'document.title', 'setTimeout(f, 1)', 'new Date()'])(
    'do not read the world: %s',
    (text) => expect(caught(pureRoomsReadNoWorld, 'src/simulation/a.ts', text)).toBe(true),
  );

  it.each([
    'Math.max(1, 2)',
    'const d = { Date: 1 };',
    'x.document',
    'let d: Date;',
    'const f = ({ document }) => document.title;',
  ])('may say %s', (text) =>
    expect(caught(pureRoomsReadNoWorld, 'src/simulation/a.ts', text)).toBe(false),
  );

  it.each([
    'const f = async (d: Date): Promise<Date> => Date.now();',
    'const f = ({ d }: { d: Array<Date> }) => Date.now();',
  ])('are not fooled by a type of that name: %s', (text) => {
    expect(caught(pureRoomsReadNoWorld, 'src/simulation/a.ts', text)).toBe(true);
  });

  it('are not the rooms that meet people', () => {
    expect(caught(pureRoomsReadNoWorld, 'src/app/a.ts', 'Date.now()')).toBe(false);
  });
});

describe('an author’s words', () => {
  it.each([
    'const a = <p dangerouslySetInnerHTML={{ __html: words }} />;',
    'p.innerHTML = words;',
    'eval(words);',
    'new Function(words);',
  ])('never become markup or code: %s', (text) => {
    expect(caught(textNeverBecomesMarkup, 'src/app/a.tsx', text)).toBe(true);
  });
});
