import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createContext, Script } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWorker } from '../../src/build/write-worker.ts';

let folder: string;
let worker: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'reattune-worker-'));
  await put('index.html', 'the library');
  await put('s/late/index.html', 'ten minutes late');
  await put('assets/main-a1b2c3d4.js', 'let x = 1;');
  worker = await written();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function put(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), text);
}

async function written(): Promise<string> {
  await writeWorker(folder);
  return readFile(path.join(folder, 'worker.js'), 'utf8');
}

describe('the worker of a built site', () => {
  it('is a classic script without imports, which listens to what a worker is told', () => {
    const heard: string[] = [];
    const self = {
      registration: { scope: 'https://reattune.example/' },
      clients: {},
      addEventListener: (kind: string) => heard.push(kind),
    };
    new Script(worker).runInContext(createContext({ self, URL }));
    expect(heard.sort()).toEqual(['activate', 'fetch', 'install', 'message']);
    expect(worker).not.toMatch(/\b(?:import|export|importScripts)\b/);
  });

  it('knows every file but itself', () => {
    for (const file of ['index.html', 's/late/index.html', 'assets/main-a1b2c3d4.js'])
      expect(worker).toContain(`"${file}"`);
    expect(worker).not.toContain('"worker.js"');
  });

  it('is the same for the same files, whenever it is written', async () => {
    expect(await written()).toBe(worker);
  });

  it('is another when one file is another', async () => {
    await put('s/late/index.html', 'eleven minutes late');
    const newer = await written();
    await put('s/late/index.html', 'ten minutes late');
    expect(newer).not.toBe(worker);
    expect(await written()).toBe(worker);
  });
});
