import { beforeEach, describe, expect, it } from 'vitest';
import { answer, isForUs, type Sources } from '../../src/worker/answer.ts';
import { keepFiles } from '../../src/worker/keep-files.ts';
import { Caches, network, ROOT, versionOf } from './device.ts';

const OLDER = {
  'index.html': 'the older library',
  '404.html': 'the older nowhere',
  'assets/debrief-older000.js': 'the older debrief',
};
const NEWER = {
  'index.html': 'the library',
  's/late/index.html': 'ten minutes late',
  '404.html': 'nowhere',
  'assets/debrief-newer000.js': 'the debrief',
};
const served = (texts: Readonly<Record<string, string>>) => ({
  ...texts,
  '': texts['index.html'] ?? '',
  's/late/': texts['s/late/index.html'] ?? '',
});

let sources: Sources;
let online = false;
beforeEach(async () => {
  online = false;
  const caches = new Caches();
  await keepFiles(await versionOf('older', OLDER), { caches, ...network(served(OLDER)) });
  const version = await versionOf('newer', NEWER);
  await keepFiles(version, { caches, ...network(served(NEWER)) });
  const fetch = async (): Promise<Response> => {
    if (!online) throw new TypeError('Failed to fetch');
    return new Response('from the network');
  };
  sources = { version, caches, fetch };
});

/** A request as a page makes it; `navigate` cannot be made by hand. */
function asked(path: string, mode: RequestMode = 'no-cors', method = 'GET'): Request {
  const request = new Request(ROOT + path, { method });
  Object.defineProperty(request, 'mode', { value: mode });
  return request;
}
const told = async (path: string, mode?: RequestMode): Promise<string> =>
  (await answer(asked(path, mode), sources)).text();

describe('without a connection', () => {
  it('each page is itself', async () => {
    expect(await told('', 'navigate')).toBe('the library');
    expect(await told('s/late?run=1', 'navigate')).toBe('ten minutes late');
  });

  it('a page that is not here says so, with the status that says so', async () => {
    const answered = await answer(asked('s/elsewhere/', 'navigate'), sources);
    expect(answered.status).toBe(404);
    expect(await answered.text()).toBe('nowhere');
  });

  it('an open page of an older version still finds its files', async () => {
    expect(await told('assets/debrief-newer000.js')).toBe('the debrief');
    expect(await told('assets/debrief-older000.js')).toBe('the older debrief');
  });

  it('what nobody has fails as it would without a worker', async () => {
    await expect(told('assets/gone-12345678.js')).rejects.toThrow('Failed to fetch');
  });
});

describe('with a connection', () => {
  beforeEach(() => {
    online = true;
  });

  it('what is kept is not asked for', async () => {
    expect(await told('', 'navigate')).toBe('the library');
    expect(await told('assets/debrief-newer000.js')).toBe('the debrief');
  });

  it('the network is asked for what is not kept: a newer site may have it', async () => {
    expect(await told('s/elsewhere/', 'navigate')).toBe('from the network');
    expect(await told('assets/gone-12345678.js')).toBe('from the network');
  });
});

describe('what is for the worker', () => {
  it('is pages, and files of the site', () => {
    expect(isForUs(asked('s/elsewhere/', 'navigate'), sources.version)).toBe(true);
    expect(isForUs(asked('assets/debrief-older000.js'), sources.version)).toBe(true);
  });

  it('is nothing else', () => {
    const { version } = sources;
    expect(isForUs(asked('', 'navigate', 'POST'), version)).toBe(false);
    expect(isForUs(asked('api/results', 'cors'), version)).toBe(false);
    expect(isForUs(asked('worker.js', 'same-origin'), version)).toBe(false);
    const stranger = { method: 'GET', url: 'https://elsewhere.example/', mode: 'cors' } as const;
    expect(isForUs(stranger, version)).toBe(false);
  });
});
