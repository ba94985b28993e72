import { describe, expect, it } from 'vitest';
import { fileAt, pathIn } from '../../src/worker/file-for.ts';
import { ROOT } from './device.ts';

const version = {
  root: ROOT,
  files: new Map(['index.html', '404.html', 's/late/index.html', 'icon.svg'].map((f) => [f, ''])),
};

const fileFor = (address: string): string | undefined => {
  const path = pathIn(address, version);
  return path === undefined ? undefined : fileAt(path, version);
};

describe('the file an address means', () => {
  it.each([
    ['', 'index.html'],
    ['?from=a', 'index.html'],
    ['s/late', 's/late/index.html'],
    ['s/late/', 's/late/index.html'],
    ['s/late/?run=1#safety', 's/late/index.html'],
    ['s/l%61te', 's/late/index.html'],
    ['icon.svg?v=2', 'icon.svg'],
  ])('of /%s is %s', (address, file) => expect(fileFor(ROOT + address)).toBe(file));

  it.each(['s/', 's/later', '/s/late', 's/late//', 'constructor', '%E0%A4%A', 'toString/'])(
    'of /%s is none, the library least of all',
    (address) => expect(fileFor(ROOT + address)).toBeUndefined(),
  );

  it('lies in the site, and in the folder it is served from', () => {
    expect(fileFor('https://elsewhere.example/icon.svg')).toBeUndefined();
    const below = { ...version, root: `${ROOT}college/` };
    expect(pathIn(`${ROOT}icon.svg`, below)).toBeUndefined();
    expect(pathIn(`${ROOT}college/icon.svg`, below)).toBe('icon.svg');
  });
});
