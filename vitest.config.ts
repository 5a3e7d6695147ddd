import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { TEST_SITE } from './tests/support/test-site-folder.ts';

const project = (name: string, timeout: number, include = [`tests/${name}/**/*.test.ts`]) => ({
  test: { name, include, testTimeout: timeout, chaiConfig: { truncateThreshold: 0 }, hookTimeout: timeout, env: { TELAR_LANG: 'en' } },
});

/** Looks at the site of tests/fixture (tests/support/site.ts), which is built before where it has to be. */
const onTestSite = ({ test }: ReturnType<typeof project>) => ({
  test: { ...test, globalSetup: './tests/support/test-site.ts', env: { ...test.env, TELAR_TEST_SITE: resolve(TEST_SITE) } },
});

/** Makes its content up, whichever languages the help pages of this site have. */
const madeUp = ({ test }: ReturnType<typeof project>) => ({ test: { ...test, setupFiles: './tests/support/no-help-languages.ts' } });

/** Reads its modules, and what they keep of the content, once for all of its files: none of them puts another module in the place of one, as tests of `content` do. */
const together = <Test extends object>({ test }: { test: Test }) => ({ test: { ...test, isolate: false } });

export default defineConfig({
  test: {
    // Of the promises that are seen in a browser: two cores.
    maxConcurrency: 3,
    // Vitest leaves one core alone; nobody works on it meanwhile.
    maxWorkers: '100%',
    projects: [
      together(madeUp(project('unit', 10_000))),
      madeUp(project('content', 40_000)),
      // What holds of any site is asked of the fixture's and of the real one.
      together(onTestSite(project('built', 300_000, ['tests/{built,site}/**/*.test.ts']))),
      together(project('real', 120_000, ['tests/{real,site}/**/*.test.ts'])),
      onTestSite(project('promises', 60_000, ['tests/promises/files.test.ts'])),
      onTestSite(project('promises-browser', 180_000, ['tests/promises/browser.test.ts'])),
      // Needs programs that `npm test` does not: `npm run test:readers`.
      onTestSite(project('readers', 60_000)),
    ],
  },
});
