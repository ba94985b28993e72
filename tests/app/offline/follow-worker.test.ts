// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { followWorker, type OfflineNews } from '../../../src/app/offline/follow-worker.ts';
import { Container, Worker } from './worker-container.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

async function following(container: Container) {
  const told: OfflineNews[] = [];
  const reload = vi.fn();
  await followWorker(container.asBrowser, '/worker.js', reload, (news) => told.push(news));
  return { reload, now: () => told.at(-1) };
}

describe('the first visit', () => {
  it('says once that all is there, and offers nothing newer', async () => {
    const container = new Container();
    const { now, reload } = await following(container);
    expect(container.registered).toEqual(['/worker.js']);
    expect(now()).toEqual({ justReady: false });
    const first = container.comes();
    container.hasCome(first);
    expect(now()).toEqual({ justReady: false });
    container.takesOver(first);
    expect(now()).toEqual({ justReady: true });
    expect(reload).not.toHaveBeenCalled();
  });

  it('is told as it is where the browser allows no worker', async () => {
    const container = new Container();
    container.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
    await expect(following(container)).rejects.toThrow('refused');
  });
});

describe('a later visit', () => {
  it('says nothing, and tells the worker that a page stands', async () => {
    const container = Container.served();
    const { now } = await following(container);
    expect(now()).toEqual({ justReady: false });
    expect(container.controller?.heard).toEqual([{ kind: 'page-stands' }]);
  });

  it('offers a version that has been waiting since before', async () => {
    const container = Container.served();
    container.registration.waiting = new Worker();
    expect((await following(container)).now()?.useNewer).toBeDefined();
  });
});

describe('a newer version', () => {
  it('is offered once it has come, and is left waiting until it is let in', async () => {
    const container = Container.served();
    const { now, reload } = await following(container);
    const newer = container.comes();
    expect(now()?.useNewer).toBeUndefined();
    container.hasCome(newer);
    expect(now()?.useNewer).toBeDefined();
    expect(newer.heard).toEqual([]);
    now()?.useNewer?.();
    expect(newer.heard).toEqual([{ kind: 'take-over' }]);
    expect(reload).not.toHaveBeenCalled();
    container.takesOver(newer);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('let in elsewhere is offered here, and does not load this page anew by itself', async () => {
    const container = Container.served();
    const { now, reload } = await following(container);
    const newer = container.comes();
    container.hasCome(newer);
    container.takesOver(newer);
    expect(reload).not.toHaveBeenCalled();
    now()?.useNewer?.();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('that follows the first on the same visit is offered as well', async () => {
    const container = new Container();
    const { now } = await following(container);
    container.takesOver(container.comes());
    container.hasCome(container.comes());
    expect(now()?.useNewer).toBeDefined();
  });
});

describe('the page', () => {
  const withScripts = (...addresses: readonly string[]): void => {
    for (const address of addresses) {
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.src = address;
      document.body.append(script);
    }
  };

  it('says what it is made of when the worker asks', async () => {
    const container = Container.served();
    await following(container);
    withScripts('https://reattune.example/assets/main-a1b2c3d4.js');
    const said = vi.fn();
    const question = (data: unknown) =>
      Object.assign(new Event('message'), { data, ports: [{ postMessage: said }] });
    container.dispatchEvent(question({ kind: 'something-else' }));
    container.dispatchEvent(question('made-of'));
    expect(said).not.toHaveBeenCalled();
    container.dispatchEvent(question({ kind: 'made-of' }));
    expect(said).toHaveBeenCalledWith(['https://reattune.example/assets/main-a1b2c3d4.js']);
  });

  it.each([
    ['loads anew when it is shown again and its files have gone', undefined, true, 1],
    ['stays as it is when they are there', new Response(), true, 0],
    ['stays as it is when it is shown for the first time', undefined, false, 0],
  ])('%s', async (_, found, persisted, times) => {
    vi.stubGlobal('caches', { match: async () => found });
    withScripts('https://reattune.example/assets/main-a1b2c3d4.js');
    const { reload } = await following(Container.served());
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
    await new Promise((done) => setTimeout(done, 0));
    expect(reload).toHaveBeenCalledTimes(times);
  });
});
