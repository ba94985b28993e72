/** Unit, property and component tests; journeys in a browser are Playwright’s. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    passWithNoTests: true,
    silent: 'passed-only',
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
