/** How the site is bundled, in development and for release. */

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { scenariosPlugin } from './src/build/scenarios-plugin.ts';

export default defineConfig({
  plugins: [react(), scenariosPlugin(fileURLToPath(new URL('scenarios', import.meta.url)))],
  build: {
    // The strict Content-Security-Policy allows fonts and scripts from the site's own files only.
    assetsInlineLimit: 0,
    // The policy has no `unsafe-inline`; browsers that need the polyfill get plain module loading.
    modulePreload: { polyfill: false },
  },
});
