/** How the site is bundled, in development and for release. */

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fetchedAhead } from './src/build/fetched-ahead.ts';
import { firstFile } from './src/build/first-file.ts';
import { scenariosPlugin } from './src/build/scenarios-plugin.ts';

const at = (place: string): string => fileURLToPath(new URL(place, import.meta.url));

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), scenariosPlugin(at('scenarios'))],
  resolve: {
    // The router asks for what React has had for long through a package for older ones.
    alias: { 'use-sync-external-store/shim/index.js': 'react' },
  },
  build: {
    // The strict Content-Security-Policy allows fonts and scripts from the site's own files only.
    assetsInlineLimit: 0,
    // The policy has no `unsafe-inline`; browsers that need the polyfill get plain module loading.
    modulePreload: { polyfill: false, resolveDependencies: fetchedAhead },
    // Not for the renderer of the pages, which runs on Node and is bundled by itself.
    ...(isSsrBuild
      ? {}
      : {
          // Read, and removed again, when the pages are written.
          manifest: 'manifest.json',
          rolldownOptions: {
            input: {
              index: 'index.html',
              early: 'src/app/early.ts',
              'early-begin': 'src/app/early-begin.ts',
              fonts: 'src/app/ui/fonts.css',
            },
            checks: { pluginTimings: false },
            output: { codeSplitting: { groups: [firstFile(at('src/app/main.tsx'))] } },
          },
        }),
  },
}));
