/**
 * The peer that the page is measured beside: for each scenario a page of the same dialogue with
 * inkjs and plain DOM, compiled and bundled on the spot. It has what such a page needs and
 * nothing else: one script, one small style sheet, the story in the HTML, the system's own fonts.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Compiler } from 'inkjs/full';
import { build } from 'vite';
import { unmarked } from '../src/app/ui/typeset.ts';
import type { CompiledScenario } from '../src/simulation/tables.ts';
import { inkStory } from './ink-story.ts';
import { ROOT } from './tool.ts';

/** Builds a site into a folder: at `/<id>/` the dialogue of each scenario. */
export async function buildInkPages(
  folder: string,
  scenarios: readonly CompiledScenario[],
): Promise<void> {
  const script = await bundledPlayer(folder);
  writeFileSync(path.join(folder, 'assets', 'page.css'), STYLES);
  for (const tables of scenarios) {
    mkdirSync(path.join(folder, tables.card.id), { recursive: true });
    writeFileSync(path.join(folder, tables.card.id, 'index.html'), inkPage(tables, script));
  }
}

/** The scenario's dialogue as inkjs reads it: compiled, as JSON. */
export function compiledInk(tables: CompiledScenario): string {
  const compiler = new Compiler(inkStory(tables));
  const story = compiler.Compile();
  const faults = [...compiler.errors, ...compiler.warnings];
  const json = story.ToJson();
  if (faults.length > 0 || typeof json !== 'string')
    throw new Error(`${tables.card.id} is no ink story: ${faults.join('; ')}`);
  return json;
}

/** The name of the player's script in the folder. */
async function bundledPlayer(folder: string): Promise<string> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: 'scripts/ink-player.ts',
        output: { entryFileNames: 'assets/ink-player.js' },
      },
    },
  });
  return '/assets/ink-player.js';
}

function inkPage(tables: CompiledScenario, script: string): string {
  // In JSON a `<` may be written so, and then nothing in it can end the block.
  const story = compiledInk(tables).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${unmarked(tables.card.title).replace(/[&<]/g, '')}</title>
    <link rel="stylesheet" href="/assets/page.css" />
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <main><div class="words" aria-live="polite"></div><div class="options"></div></main>
    <script type="application/json" id="story">${story}</script>
  </body>
</html>
`;
}

const STYLES = `
body { max-width: 40rem; margin: 0 auto; padding: 1rem; font: 1.125rem/1.5 Georgia, serif; }
.option { display: block; width: 100%; padding: 0.5rem; border: 0; border-top: 1px solid; background: none; font: inherit; text-align: left; }
`;
