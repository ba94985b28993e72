/** Runs a development tool of node_modules by its name, on any platform, without a shell. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Its exit code; its output goes where ours goes. */
export function runTool(
  tool: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [programOf(tool), ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

const PACKAGES: Readonly<Record<string, string>> = {
  biome: '@biomejs/biome',
  playwright: '@playwright/test',
  tsc: 'typescript',
};

/** The script behind a tool's command: what the `bin` of its package names. */
export function programOf(tool: string): string {
  // By its place: not every package lets its manifest be imported.
  const manifest = path.join(ROOT, 'node_modules', PACKAGES[tool] ?? tool, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const program = typeof bin === 'string' ? bin : bin[tool];
  return path.join(path.dirname(manifest), program);
}
