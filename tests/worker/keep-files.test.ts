import { describe, expect, it } from 'vitest';
import { keepFiles } from '../../src/worker/keep-files.ts';
import { cacheOf } from '../../src/worker/site-version.ts';
import { Caches, network, ROOT, versionOf } from './device.ts';

const SITE = {
  'index.html': 'the library',
  's/late/index.html': 'ten minutes late',
  'icon.svg': 'two chairs',
  'assets/main-a1b2c3d4.js': 'let x = 1;',
};
/** What a server answers with: it sends `index.html` on to its folder, as some do. */
const SERVED = {
  '': 'the library',
  's/late/': 'ten minutes late',
  'icon.svg': 'two chairs',
  'assets/main-a1b2c3d4.js': 'let x = 1;',
};

describe('bringing the files of a version', () => {
  it('keeps every one of them, with what its server said of it', async () => {
    const [caches, version] = [new Caches(), await versionOf('one', SITE)];
    await keepFiles(version, { caches, ...network(SERVED) });
    expect(caches.addresses(cacheOf(version))).toEqual(Object.keys(SITE).sort());
    const kept = await caches.match(`${ROOT}s/late/index.html`, { cacheName: cacheOf(version) });
    expect(await kept?.text()).toBe('ten minutes late');
    expect(kept?.headers.get('x-kept')).toBe('yes');
    // A cache would compare what varies with every request.
    expect(kept?.headers.get('vary')).toBeNull();
  });

  it.each([
    ['is missing', { ...SERVED, 'icon.svg': undefined }],
    ['is not the one that was built', { ...SERVED, 'icon.svg': 'please sign in to this network' }],
  ])('fails whole when one %s', async (_, texts) => {
    const there = Object.fromEntries(
      Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
    const version = await versionOf('one', SITE);
    const server = network(there);
    await expect(keepFiles(version, { caches: new Caches(), ...server })).rejects.toThrow(
      'icon.svg',
    );
    expect(server.asked).toContain('icon.svg anew');
  });

  it('asks again, past what a browser has kept, for what is out of date', async () => {
    const version = await versionOf('one', SITE);
    const [stale, fresh] = [network({ ...SERVED, 'icon.svg': 'one chair' }), network(SERVED)];
    const fetch = (address: string, init?: RequestInit) =>
      (init?.cache === 'reload' ? fresh : stale).fetch(address, init);
    await keepFiles(version, { caches: new Caches(), fetch });
    expect(fresh.asked).toEqual(['icon.svg anew']);
  });

  it('asks for nothing that came at an earlier try', async () => {
    const [caches, version] = [new Caches(), await versionOf('one', SITE)];
    const broken = network({ ...SERVED, 'assets/main-a1b2c3d4.js': 'cut off' });
    await expect(keepFiles(version, { caches, ...broken })).rejects.toThrow();
    const whole = network(SERVED);
    await keepFiles(version, { caches, ...whole });
    expect(whole.asked).toEqual(['assets/main-a1b2c3d4.js']);
  });

  it('copies what an older version has by the same name, if it is whole', async () => {
    const caches = new Caches();
    await keepFiles(await versionOf('one', SITE), { caches, ...network(SERVED) });
    const newer = { ...SITE, 'index.html': 'the new library', 'assets/new-e5f6a7b8.js': 'new' };
    const server = network({ ...SERVED, '': 'the new library', 'assets/new-e5f6a7b8.js': 'new' });
    await keepFiles(await versionOf('two', newer), { caches, ...server });
    expect(server.asked).not.toContain('assets/main-a1b2c3d4.js');
    expect(server.asked).toContain('assets/new-e5f6a7b8.js');

    await caches
      .open('reattune-site-one')
      .then((older) => older.put(`${ROOT}assets/new-e5f6a7b8.js`, new Response('damaged')));
    await caches.delete('reattune-site-two');
    await keepFiles(await versionOf('two', newer), { caches, ...server });
    const copied = await caches.match(`${ROOT}assets/new-e5f6a7b8.js`, {
      cacheName: 'reattune-site-two',
    });
    expect(await copied?.text()).toBe('new');
  });
});
