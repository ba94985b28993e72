import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

type Done = (error?: Error) => void;

interface Setup {
  oldNode(version: string): string | undefined;
  install(root: string, runInstall: (root: string, done: Done) => void, done: Done): void;
  acquire(file: string, done: (error: Error | undefined, release: () => void) => void): void;
}

const setup: Setup = createRequire(import.meta.url)('../../scripts/setup.cjs');

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'reattune-setup-'));
  mkdirSync(path.join(root, 'node_modules'));
  writeFileSync(path.join(root, 'package-lock.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const lockFile = (): string => path.join(root, '.reattune', 'install.lock');

function lockLeftBy(owner: { pid: number; host: string }): void {
  mkdirSync(path.dirname(lockFile()), { recursive: true });
  writeFileSync(lockFile(), JSON.stringify(owner));
}

/** Installs with a stand-in for npm; gives how often that was called. */
function installing(calls: string[], fails = false): Promise<Error | undefined> {
  return new Promise((resolve) => {
    const npm = (at: string, done: Done): void => {
      calls.push(at);
      setImmediate(done, fails ? new Error('no network') : undefined);
    };
    setup.install(root, npm, resolve);
  });
}

const acquired = (): Promise<() => void> =>
  new Promise((resolve, reject) => {
    setup.acquire(lockFile(), (error, release) => (error ? reject(error) : resolve(release)));
  });

/** Id of a process that has just ended. */
function deadProcess(): number {
  return Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
}

describe('the Node that is there', () => {
  it.each(['0.10.48', '8.17.0', '18.20.4', '20.18.3'])('%s gets a sentence', (version) => {
    expect(setup.oldNode(version)).toContain(`20.19 or newer, and this is Node ${version}`);
  });

  it.each(['20.19.0', '20.20.2', '22.12.0', '24.1.0', '26.0.0'])('%s will do', (version) => {
    expect(setup.oldNode(version)).toBeUndefined();
  });

  it('can read the script even when it knows no newer syntax', () => {
    const source = readFileSync(path.join(import.meta.dirname, '../../scripts/setup.cjs'), 'utf8');
    expect(source).not.toMatch(/=>|\b(?:let|const|class|async|await)\s|`\$|\?\.|\?\?/);
  });
});

describe('installing', () => {
  it('happens once, and again when the lock file changes', async () => {
    const calls: string[] = [];
    await installing(calls);
    await installing(calls);
    expect(calls).toHaveLength(1);
    writeFileSync(path.join(root, 'package-lock.json'), '{ "changed": true }');
    await installing(calls);
    expect(calls).toHaveLength(2);
  });

  it('is done by one of two commands, while the other waits for it', async () => {
    const calls: string[] = [];
    await Promise.all([installing(calls), installing(calls), installing(calls)]);
    expect(calls).toHaveLength(1);
  });

  it('gives npx our own command', async () => {
    await installing([]);
    mkdirSync(path.join(root, 'dist-cli'));
    writeFileSync(path.join(root, 'dist-cli/reattune.js'), '// the command');
    const name = process.platform === 'win32' ? 'reattune.cmd' : 'reattune';
    const command = readFileSync(path.join(root, 'node_modules/.bin', name), 'utf8');
    expect(command).toMatch(/the command|dist-cli/);
  });

  it('that failed is said, leaves no lock, and is tried again the next time', async () => {
    const calls: string[] = [];
    expect(await installing(calls, true)).toEqual(new Error('no network'));
    expect(existsSync(lockFile())).toBe(false);
    expect(await installing(calls)).toBeUndefined();
    expect(calls).toHaveLength(2);
  });
});

describe('the lock', () => {
  it('of a process that is gone is taken over', async () => {
    lockLeftBy({ pid: deadProcess(), host: hostname() });
    const release = await acquired();
    expect(readFileSync(lockFile(), 'utf8')).toContain(`"pid":${process.pid}`);
    release();
    expect(existsSync(lockFile())).toBe(false);
  });

  it('of another machine is kept while it shows signs of life, and not for ever', async () => {
    lockLeftBy({ pid: 1, host: 'another-machine' });
    let got = false;
    const waiting = acquired().then((release) => {
      got = true;
      release();
    });
    await new Promise(setImmediate);
    expect(got).toBe(false);
    const longAgo = new Date(Date.now() - 10 * 60_000);
    utimesSync(lockFile(), longAgo, longAgo);
    await waiting;
    expect(got).toBe(true);
  });

  it('left half written is taken over in the end', async () => {
    lockLeftBy({ pid: 1, host: 'x' });
    writeFileSync(lockFile(), '{"pi');
    const longAgo = new Date(Date.now() - 10 * 60_000);
    utimesSync(lockFile(), longAgo, longAgo);
    (await acquired())();
  });
});
