/** `npm run build`: the site into dist/, the command line into dist-cli/. */
import { existsSync } from 'node:fs';
import { chmod, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as viteBuild } from 'vite';
import { writePublished } from '../src/build/published.ts';
import { writePages } from '../src/build/write-pages.ts';
import { writeWorker } from '../src/build/write-worker.ts';
import { ROOT, runTool } from './tool.ts';

/** Whether there is a site to build: its page is where Vite begins. */
export const hasSite = (): boolean => existsSync(path.join(ROOT, 'vite.config.ts'));

/** Builds both aside and puts them in place, so that whoever serves the old ones is not disturbed. */
export async function build(): Promise<void> {
  const commandLine = aside('cli');
  await buildCommandLine(commandLine);
  await putInPlace(commandLine, path.join(ROOT, 'dist-cli'));
  if (!hasSite()) return console.log('No site to build yet: there is no vite.config.ts.');
  const site = aside('site');
  await buildSite(site);
  await putInPlace(site, path.join(ROOT, 'dist'));
}

/** Builds the site into a folder of one's choice. */
export async function buildSite(folder: string): Promise<void> {
  const code = await runTool('vite', [
    'build',
    '--outDir',
    folder,
    '--emptyOutDir',
    '--logLevel',
    'warn',
  ]);
  if (code !== 0) throw new Error('The site could not be built; what Vite says above tells why.');
  await writePages(folder, aside('pages'));
  await writePublished(path.join(ROOT, 'scenarios'), folder);
  await writeWorker(folder);
}

/** Builds `reattune.js`, one file that needs nothing but Node, into a folder of one's choice. */
export async function buildCommandLine(folder: string): Promise<void> {
  await viteBuild({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/reattune.ts',
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      copyPublicDir: false,
    },
  });
  await chmod(path.join(folder, 'reattune.js'), 0o755);
}

/** A folder that no other build uses. */
export function aside(what: string): string {
  return path.join(ROOT, '.reattune', `build-${what}-${process.pid}`);
}

async function putInPlace(fresh: string, place: string): Promise<void> {
  const old = `${fresh}-old`;
  await mkdir(path.dirname(place), { recursive: true });
  // Another build may put its own folder there between our two renames: then ours is the newer.
  for (let tries = 5; ; tries -= 1) {
    await rm(old, { recursive: true, force: true });
    await rename(place, old).catch(unlessMissing);
    try {
      await rename(fresh, place);
      break;
    } catch (error) {
      if (tries === 0) throw error;
    }
  }
  await rm(old, { recursive: true, force: true });
}

function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await build();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
