import { defineConfig } from 'vitest/config';

const project = (name: string, timeout: number, include = `tests/${name}/**/*.test.ts`) => ({
  test: { name, include: [include], testTimeout: timeout, hookTimeout: timeout, env: { TELAR_LANG: 'en' } },
});

export default defineConfig({
  test: {
    // Of the promises that are seen in a browser: two cores.
    maxConcurrency: 3,
    projects: [
      project('unit', 10_000),
      project('content', 20_000),
      project('built', 180_000),
      project('promises', 60_000, 'tests/promises/{marks,files}.test.ts'),
      project('promises-browser', 180_000, 'tests/promises/browser.test.ts'),
    ],
  },
});
