import { beforeEach, describe, expect, it, vi } from 'vitest';
import { letGoOfOlder } from '../../src/worker/let-go.ts';
import { cacheOf, type SiteVersion } from '../../src/worker/site-version.ts';
import type { OpenPage } from '../../src/worker/worker-scope.ts';
import { Caches, ROOT, versionOf } from './device.ts';

let caches: Caches;
let version: SiteVersion;
const settled = { scope: ROOT, installing: null, waiting: null };

beforeEach(async () => {
  caches = new Caches();
  version = await versionOf('newer', { 'assets/main-newer000.js': '' });
  for (const name of ['reattune-site-older', cacheOf(version), 'somebody-else']) {
    await caches.open(name);
  }
});

/** An open page that came with these scripts. */
const page = (...scripts: readonly string[]): OpenPage => ({
  postMessage: (_, [port]) => {
    if (port instanceof MessagePort) port.postMessage(scripts.map((script) => ROOT + script));
  },
});
const NEWER = page('assets/main-newer000.js');
const OLDER = page('assets/main-older000.js');

async function left(
  pages: readonly OpenPage[],
  registration: Parameters<typeof letGoOfOlder>[0]['registration'] = settled,
): Promise<readonly string[]> {
  const clients = { matchAll: async () => pages };
  await letGoOfOlder({ version, caches, registration, clients });
  return caches.keys();
}

const ALL = ['reattune-site-older', 'reattune-site-newer', 'somebody-else'];

describe('the files of an older version', () => {
  it('go once no page of it is open; nobody else’s are touched', async () => {
    expect(await left([NEWER, NEWER])).toEqual(['reattune-site-newer', 'somebody-else']);
  });

  it('go when no page is open at all', async () => {
    expect(await left([])).toEqual(['reattune-site-newer', 'somebody-else']);
  });

  it('stay while one page of it is open', async () => {
    expect(await left([NEWER, OLDER])).toEqual(ALL);
  });

  it('stay while a page cannot say what it is made of', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asleep = left([NEWER, { postMessage: () => {} }]);
    await vi.runAllTimersAsync();
    expect(await asleep).toEqual(ALL);
    vi.useRealTimers();
    expect(await left([page()])).toEqual(ALL);
  });

  it.each([
    ['coming', { ...settled, installing: {} }],
    ['waiting', { ...settled, waiting: {} }],
  ])('stay while a newer one is %s: its files look the same from here', async (_, registration) => {
    expect(await left([NEWER], registration)).toEqual(ALL);
  });
});
