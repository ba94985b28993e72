/** Unit, property and component tests; journeys in a browser are Playwright’s. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    passWithNoTests: true,
    // Against hangs only: how fast something is, is for the benchmarks to say.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    silent: 'passed-only',
    // Left to itself Vitest keeps one core free, and there are machines with two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/app/**', 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          include: ['tests/app/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
