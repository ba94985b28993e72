/** The command as it is built: one file, run by Node alone, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommandLine } from '../../scripts/build.ts';
import { type Folder, folder, LATE_AGAIN, SCENARIOS } from './at-the-terminal.ts';

let place: Folder;
beforeAll(async () => {
  place = folder();
  await buildCommandLine(path.join(place.path, 'dist-cli'));
  mkdirSync(path.join(place.path, 'scenarios'));
  cpSync(SCENARIOS, path.join(place.path, 'scenarios'), { recursive: true });
}, 60_000);
afterAll(() => place.remove());

const reattune = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [path.join(place.path, 'dist-cli/reattune.js'), ...args], {
    cwd: place.path,
    input,
    encoding: 'utf8',
  });

describe('the built command', () => {
  it('needs no node_modules, and finds the rubric it comes with', () => {
    const { status, stdout, stderr } = reattune(['check', LATE_AGAIN, '--format', 'json']);
    expect([status, JSON.parse(stdout), stderr]).toEqual([0, [], '']);
  });

  it('plays what is piped in, writes no colour into a pipe, and ends', () => {
    const { status, stdout, stderr } = reattune(['play', LATE_AGAIN, '--seed', '1'], '1\n1\n');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('By the author’s provisional key.');
    expect(stdout).not.toContain('\u001b');
  });

  it('exits with 2 when called wrongly', () => {
    expect(reattune(['chekc']).status).toBe(2);
  });
});
