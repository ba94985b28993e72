/**
 * Writes a file for every page of a built site, with its first picture in it and all that it
 * needs asked for at once, so that something can be read before any script has come.
 */
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { build as viteBuild } from 'vite';
import { type Manifest, pageFile } from './page-file.ts';
import type { RenderedPage } from './prerender.tsx';

/** Writes the pages of the site in `folder`; what they are rendered by is made in `workshop`. */
export async function writePages(folder: string, workshop: string): Promise<void> {
  const template = await readFile(path.join(folder, 'index.html'), 'utf8');
  const listed = path.join(folder, 'manifest.json');
  const manifest: Manifest = JSON.parse(await readFile(listed, 'utf8'));
  await rm(listed);
  const text = await textsOf(folder);
  const early = EARLY.map(([route, module]) => [route, bundled(manifest, module)] as const);
  const fonts = bundled(manifest, 'src/app/ui/fonts.css');
  const write = async (at: string, text: string): Promise<void> => {
    await mkdir(path.dirname(path.join(folder, at)), { recursive: true });
    await writeFile(path.join(folder, at), text);
  };
  for (const { path: at, route, title, markup, act } of await renderedIn(workshop)) {
    const modules = routeModules(route, manifest);
    if (act !== undefined) modules.push(`virtual:scenario/${act}`);
    const script = early.find(([of]) => of === route && markup !== '')?.[1];
    const parts = {
      markup,
      modules,
      ...(title === undefined ? {} : { title }),
      fonts,
      ...(markup === '' ? {} : { styled: text }),
      ...(script === undefined ? {} : { early: text(script).trim() }),
    };
    await write(`${at}index.html`, pageFile(template, manifest, parts));
  }
  await write(
    '404.html',
    pageFile(template, manifest, { markup: '', modules: routeModules('no-page', manifest), fonts }),
  );
  for (const [, file] of early) await rm(path.join(folder, file));
}

/** By route, the script that stands in its pages before anything can be pressed. */
const EARLY = [
  ['session-route', 'src/app/early.ts'],
  ['brief-route', 'src/app/early-begin.ts'],
] as const;

/** The texts of the site's scripts and style sheets, by file; one that has none is a fault. */
async function textsOf(folder: string): Promise<(file: string) => string> {
  const names = await readdir(path.join(folder, 'assets'));
  const texts = new Map<string, string>();
  for (const name of names.filter((name) => /\.(?:js|css)$/.test(name)))
    texts.set(`assets/${name}`, await readFile(path.join(folder, 'assets', name), 'utf8'));
  return (file) => {
    const text = texts.get(file);
    if (text === undefined || /<\/(?:script|style)/i.test(text))
      throw new Error(`${file} is not there, or cannot stand in a page.`);
    return text;
  };
}

function bundled(manifest: Manifest, module: string): string {
  const found = manifest[module];
  if (found === undefined) throw new Error(`The bundle has no ${module}.`);
  return found.file;
}

/** The route's module, unless the first script holds it already; and the one that fetches it. */
function routeModules(route: string, manifest: Manifest): string[] {
  const module = `src/app/routes/${route}.tsx`;
  if (manifest[module] === undefined) return [];
  const fetchedBy = manifest[LATER_PAGES]?.dynamicImports?.includes(module) ? [LATER_PAGES] : [];
  return [...fetchedBy, module];
}

const LATER_PAGES = 'src/app/routes/later-pages.ts';

/** Bytes of all pages together; a hundred scenarios come to a few million. */
const MOST_PRINTED = 256_000_000;

/** Bundles the renderer for Node, runs it, and clears it away. */
async function renderedIn(workshop: string): Promise<readonly RenderedPage[]> {
  try {
    await viteBuild({
      logLevel: 'warn',
      define: { 'process.env.NODE_ENV': '"production"' },
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir: workshop,
        emptyOutDir: true,
        copyPublicDir: false,
        manifest: false,
        target: 'node20',
        rolldownOptions: {
          input: { prerender: 'src/build/prerender.tsx' },
          checks: { pluginTimings: false },
        },
      },
    });
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [path.join(workshop, 'prerender.js')],
      { maxBuffer: MOST_PRINTED },
    );
    return JSON.parse(stdout);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}
