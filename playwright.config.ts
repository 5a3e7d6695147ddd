import { resolve } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { isRoot } from './scripts/browser.ts';
import {
  AS_ON_A_PHONE,
  AT_NIGHT,
  AXE_AGAIN,
  DESK,
  FIREFOX,
  FIREFOX_AT_NIGHT,
  HERS,
  HISTORY,
  isAllAsked,
  LATER,
  LATER_IN_FIREFOX,
  LATER_IN_WEBKIT,
  NEVER,
  NOT_FIREFOX,
  ONE_LANGUAGE,
  OTHERWISE,
  WIDE,
} from './tests/support/asked-when.ts';
import { inOurLetters } from './tests/support/letters.ts';
import { TEST_SITE } from './tests/support/test-site-folder.ts';

// The site of tests/fixture (tests/support/site.ts); the tests run in processes of their own, which read this file too.
process.env['TELAR_TEST_SITE'] ??= resolve(TEST_SITE);

// Set by `npm run test:browsers`: Debian's Firefox ESR, driven by its own protocol.
const firefox = process.env['TELAR_FIREFOX'];
const launchOptions = {
  // What needs a profile, a list called History or a window opens the whole browser itself (TELAR_CHROMIUM).
  executablePath: process.env['TELAR_HEADLESS'] ?? process.env['TELAR_CHROMIUM'] ?? '/usr/bin/chromium',
  chromiumSandbox: !isRoot(),
  // The letters of a phone, whatever this machine has: what fits on a screen hangs on them.
  env: inOurLetters(),
  args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
};

/** A phone, as most of her visits are. */
const phone = { ...devices['Galaxy S8'], viewport: { width: 360, height: 640 }, deviceScaleFactor: 1, launchOptions };
const wide = { viewport: { width: 1280, height: 800 }, launchOptions };
const byDay = isAllAsked ? NEVER : [...NEVER, ...AT_NIGHT];

// Set there too: WebKitGTK, which Playwright runs the tests for and does not drive.
const webkit =
  process.env['TELAR_WEBKIT'] === '1'
    ? [{ name: 'webkit', testDir: 'tests/webkit', grepInvert: [ONE_LANGUAGE, ...(isAllAsked ? [] : LATER_IN_WEBKIT)], timeout: 60_000 }]
    : [];

/** What pages look like, beside pictures that are kept: docs/look.md says how to renew them. */
const look = {
  name: 'more-look',
  testDir: 'tests/look',
  snapshotPathTemplate: 'tests/look/pictures/{arg}{ext}',
  expect: {
    toHaveScreenshot: {
      animations: 'disabled' as const,
      caret: 'hide' as const,
      // A tint that changed is seen. The whole Chromium and the headless shell draw the same pixels here; other versions may set
      // the edge of a letter or of a cut piece otherwise, which is less than one pixel in five hundred.
      threshold: 0.02,
      maxDiffPixelRatio: 0.002,
    },
  },
  use: {
    deviceScaleFactor: 1,
    timezoneId: 'UTC',
    launchOptions: {
      ...launchOptions,
      args: [...launchOptions.args, '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
    },
  },
};

/** What `npm run test:browsers` asks of Chromium beside `npm test`. */
const more =
  process.env['TELAR_MORE'] === '1'
    ? [
        { name: 'more', testIgnore: [HERS, HISTORY, DESK], grepInvert: byDay, use: phone },
        { name: 'more-hers', testMatch: HERS, grep: LATER, grepInvert: byDay, use: phone },
        ...(isAllAsked ? [{ name: 'more-wide', testMatch: OTHERWISE, grepInvert: AS_ON_A_PHONE, use: wide }] : []),
        { name: 'more-desk', testMatch: DESK, grepInvert: byDay },
        // Launches its own browsers: a profile that keeps history, the back/forward cache on.
        { name: 'more-history', testMatch: HISTORY, grepInvert: byDay },
        { name: 'more-desktop', testMatch: WIDE, grepInvert: byDay, use: wide },
        look,
      ]
    : [];

export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/support/serve-dist.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  // More than the two cores that there are: many tests wait for a line, a clock or a browser.
  workers: 3,
  timeout: 30_000,
  forbidOnly: true,
  // A picture that is missing is not made there: asked again, its test would pass.
  updateSnapshots: process.env['CI'] === 'true' ? 'none' : 'missing',
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: { launchOptions, serviceWorkers: 'allow', screenshot: 'only-on-failure' },
  projects: [
    { name: 'phone', testMatch: HERS, testIgnore: HISTORY, grepInvert: LATER, use: phone },
    ...more,
    ...(firefox === undefined
      ? []
      : [
          {
            name: 'firefox',
            testMatch: isAllAsked ? FIREFOX_AT_NIGHT : FIREFOX,
            testIgnore: isAllAsked ? [] : HISTORY,
            grepInvert: [ONE_LANGUAGE, AXE_AGAIN, NOT_FIREFOX, ...(isAllAsked ? [] : LATER_IN_FIREFOX)],
            // Its driver is slow: axe alone took half a minute of a page once, where the machine was busy.
            timeout: 60_000,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              viewport: { width: 360, height: 640 },
              launchOptions: { executablePath: firefox },
            },
          },
        ]),
    ...webkit,
  ],
});
