import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { TEST_SITE } from './tests/support/test-site-folder.ts';

const project = (name: string, timeout: number, include = [`tests/${name}/**/*.test.ts`]) => ({
  test: { name, include, testTimeout: timeout, chaiConfig: { truncateThreshold: 0 }, hookTimeout: timeout, env: { TELAR_LANG: 'en' } },
});

/** Looks at the site of tests/fixture (tests/support/site.ts), which is built before where it has to be; or at the one that is named, as it stands. */
const onTestSite = ({ test }: ReturnType<typeof project>) => ({
  test:
    process.env['TELAR_TEST_SITE'] === undefined
      ? { ...test, globalSetup: './tests/support/test-site.ts', env: { ...test.env, TELAR_TEST_SITE: resolve(TEST_SITE) } }
      : test,
});

/** Makes its content up, whichever languages the help pages of this site have. */
const madeUp = ({ test }: ReturnType<typeof project>) => ({ test: { ...test, setupFiles: './tests/support/no-help-languages.ts' } });

/** Tests of `content` that put another module in the place of one, or ask for the one that is replaced in the others. */
const OWN_MODULES = ['content', 'help-languages', 'unreadable'].map((name) => `tests/content/${name}.test.ts`);
/** What takes longest of what is asked of any site, of the real one and of the content: `.ci/run` asks it. */
const SOUND = 'tests/site/sound-html.test.ts';
const OF_ANY = [SOUND, 'tests/built/personal-data.test.ts'];
const LONGEST = ['axe', 'booklet', 'country-screen', 'guides-alike', 'poster-tabs', 'print', 'promises', 'tiny-cards', 'walks']
  .map((name) => `tests/real/${name}.test.ts`)
  .concat('tests/site/reader-view.test.ts');
/** The same of units and of the content: with each of our texts, with every beginning of every name. */
const LONG_UNITS = ['tests/content/place-names.test.ts', 'tests/content/phrases-left.test.ts', 'tests/unit/desk/round-trip.test.ts'];
const isNight = process.env['TELAR_ALL'] === '1';
/**
 * For the night: two whole builds that fail at their end (what stands in its place is seen by units too, `put-in-place`), thousands of texts, and
 * the mark-up of the real site, which the Nu checker reads by day.
 */
const AT_NIGHT = isNight ? [] : ['tests/builds/builds-that-fail-late.test.ts'];
const GROWS = ['tests/content/growth.test.ts'];
const without = ({ test }: ReturnType<typeof project>, exclude: string[]) => ({ test: { ...test, exclude } });

/** Reads its modules, and what they keep of the content, once for all of its files: none of them puts another module in the place of one. */
const together = <Test extends object>({ test }: { test: Test }) => ({ test: { ...test, isolate: false } });

export default defineConfig({
  test: {
    // Of the promises that are seen in a browser: two cores.
    maxConcurrency: 3,
    // Vitest leaves one core alone; nobody works on it meanwhile.
    maxWorkers: '100%',
    projects: [
      together(madeUp(without(project('unit', 10_000), LONG_UNITS))),
      together(madeUp(without(project('content', 40_000), [...OWN_MODULES, ...LONG_UNITS, ...GROWS]))),
      madeUp(project('content-own', 40_000, OWN_MODULES)),
      // What holds of any site is asked of the fixture's, and by `.ci/run` of the real one.
      together(onTestSite(without(project('built', 300_000, ['tests/{built,site}/**/*.test.ts']), OF_ANY))),
      // Builds sites of its own, with a mistake, another language or a story that was taken down, and runs a command many times: `npm run test:builds`. On a busy machine two at once took more than five minutes.
      onTestSite(without(project('builds', 900_000), AT_NIGHT)),
      together(without(project('real', 120_000), LONGEST)),
      // What takes longest, most of it in a browser, of the content, of any site and of this one: `npm run test:more`.
      together(madeUp(project('more-content', 40_000, [...LONG_UNITS, ...(isNight ? GROWS : [])]))),
      together(onTestSite(project('more-built', 120_000, OF_ANY))),
      together(project('more-real', 120_000, [...LONGEST, ...(isNight ? [SOUND] : [])])),
      together(without(project('real-site', 120_000, ['tests/site/**/*.test.ts']), [...LONGEST, SOUND])),
      onTestSite(project('promises', 60_000, ['tests/promises/files.test.ts'])),
      onTestSite(project('promises-browser', 180_000, ['tests/promises/browser.test.ts'])),
      // Needs programs that `npm test` does not: `npm run test:readers`.
      onTestSite(project('readers', 60_000)),
    ],
  },
});
