/** Writes the service worker of a site that has been built: what it keeps is what lies in the folder. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const WORKER = 'worker.js';
const SITE = 'virtual:site';

/**
 * Puts `worker.js` into the folder: a classic script without imports that knows every other file
 * there by its hash. To be called last, when all pages are written.
 */
export async function writeWorker(folder: string): Promise<void> {
  const files = await hashesOf(folder);
  const version = hashOf(JSON.stringify(files)).slice(0, 16);
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      sitePlugin(`export const files = ${JSON.stringify(files)};
      export const version = ${JSON.stringify(version)};`),
    ],
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      lib: {
        entry: fileURLToPath(new URL('../worker/worker.ts', import.meta.url)),
        formats: ['iife'],
        name: 'worker',
        fileName: () => WORKER,
      },
    },
  });
}

function sitePlugin(text: string): Plugin {
  return {
    name: 'reattune-site',
    resolveId: (id) => (id === SITE ? `\0${SITE}` : undefined),
    load: (id) => (id === `\0${SITE}` ? text : undefined),
  };
}

/** Sorted by path, so that the same files are the same version wherever they are built. */
async function hashesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file !== WORKER)
    .sort();
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [file, hashOf(await readFile(path.join(folder, file)))] as const),
    ),
  );
}

function hashOf(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('base64url');
}
