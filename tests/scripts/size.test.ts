import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { foundIn, loadedFile, weigh } from '../../scripts/size-weigh.ts';

const ROOT = path.join(import.meta.dirname, '../..');

describe('the weight of a first load', () => {
  it('counts fonts apart, as they are, and all else as a server sends it', () => {
    const script = loadedFile('/assets/index-1.js', Buffer.from('let a = 1;'.repeat(1000)));
    const font = loadedFile('/assets/figtree.woff2', Buffer.alloc(20_000));
    const { rest, fonts } = weigh([script, font]);
    expect(fonts).toBe(20_000);
    expect(rest).toBeGreaterThan(20);
    expect(rest).toBeLessThan(1_000);
  });

  it('counts what went over the wire, when that is asked for', () => {
    const page = loadedFile('/s/late/play/', Buffer.from('<p>Late</p>'), 512);
    expect(weigh([page], 'wire')).toEqual({ rest: 512, fonts: 0 });
  });
});

describe('the signs of what has no place in a first load', () => {
  it('are in a YAML parser', () => {
    expect(foundIn('a YAML parser', filesOf('node_modules/yaml/browser/dist'))).not.toEqual([]);
  });

  it('are in Motion, as it is bundled for moving', () => {
    const motion = filesOf('node_modules/framer-motion/dist/es');
    expect(foundIn('Motion’s features', motion)).not.toEqual([]);
  });

  it('are in XState, as it is published', () => {
    expect(foundIn('XState', filesOf('node_modules/xstate/dist'))).not.toEqual([]);
  });

  it('are in this project’s own shapes, which are its schema library, and in its chart', () => {
    expect(foundIn('a schema library', filesOf('src/scenario/shape'))).not.toEqual([]);
    expect(foundIn('a chart', filesOf('src/app/debrief'))).not.toEqual([]);
  });

  it('are in nothing that a session is made of', () => {
    const session = [...filesOf('src/app/player'), ...filesOf('src/simulation')];
    for (const sign of ['a YAML parser', 'a schema library', 'a chart', 'XState'] as const)
      expect(foundIn(sign, session)).toEqual([]);
  });
});

function filesOf(folder: string) {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:js|mjs|ts|tsx|css)$/.test(name))
    .map((name) => loadedFile(name, readFileSync(path.join(ROOT, folder, name))));
}
