import { resolve } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { isRoot } from './scripts/browser.ts';
import { inOurLetters } from './tests/support/letters.ts';
import { TEST_SITE } from './tests/support/test-site-folder.ts';

// The site of tests/fixture (tests/support/site.ts); the tests run in processes of their own, which read this file too.
process.env['TELAR_TEST_SITE'] ??= resolve(TEST_SITE);

// Set by `npm run test:browsers`: Debian's Firefox ESR, driven by its own protocol.
const firefox = process.env['TELAR_FIREFOX'];
// Set there too: WebKitGTK, which Playwright runs the tests for and does not drive.
const webkit = process.env['TELAR_WEBKIT'] === '1' ? [{ name: 'webkit', testDir: 'tests/webkit', timeout: 60_000 }] : [];

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
// What takes longest there: `npm run test:browsers` asks it, so that `npm test` stays under ten minutes.
const LONG = /(?:paper|shown|saved|copied|offline-bad-\w+|offline-exit|search-requests|nothing-kept|walk|replies\.phone|scale\.phone|offer\.phone)\./;
const wide = { viewport: { width: 1280, height: 800 }, launchOptions };
// Of each page's mark-up one language is looked at in `npm test`, the other there; in Firefox, which reads the same mark-up, one.
const ENGLISH_AXE = /axe finds nothing on .* in en,/;
const more =
  process.env['TELAR_MORE'] === '1'
    ? [
        { name: 'more', testMatch: LONG, use: phone },
        { name: 'more-english', testMatch: /access\.spec/, grep: ENGLISH_AXE, use: phone },
        { name: 'more-wide', testMatch: /access\.spec/, grepInvert: ENGLISH_AXE, use: wide },
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
    {
      name: 'phone',
      testIgnore: [/history|traces|desk\.spec/, LONG],
      grepInvert: ENGLISH_AXE,
      use: phone,
    },
    {
      // What a wide screen lays out or does otherwise; the rest is the same page, and is asked of the phone.
      name: 'desktop',
      testMatch: /(?:discreet|exit|finder|fragments|journeys)\.spec/,
      // Of the finder what is laid out otherwise.
      grepInvert: /open now|the clock suggests/,
      use: wide,
    },
    {
      // What pages look like, beside pictures that are kept: docs/look.md says how to renew them.
      name: 'look',
      testDir: 'tests/look',
      snapshotPathTemplate: 'tests/look/pictures/{arg}{ext}',
      expect: {
        toHaveScreenshot: {
          animations: 'disabled',
          caret: 'hide',
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
    },
    // What staff write with, which is no page of the site.
    { name: 'desk', testMatch: /desk\.spec/ },
    // Launches its own browsers: a profile that keeps history, the back/forward cache on.
    { name: 'history', testMatch: /history|traces/ },
    ...more,
    ...(firefox === undefined
      ? []
      : [
          {
            name: 'firefox',
            testMatch: /exit|left|journeys|discreet|shown|access|nothing|traces|offline-bad|page-sizes|walk|offer|\/desk\.spec/,
            // Firefox hands a page no key before its body has come (seen): "stalls behind its head" cannot hold there.
            // Of the desk what its pages do, and not what its server does for any browser.
            grepInvert:
              /publishing asks once|handed on as one file|goes back to what it was|of two tabs|without the word|axe finds nothing.* in en\b|without scripts|400 kbps|still loading|sound stops|at once, and its title|printed page|does not return|not in the way|without room|cut off half way|finger kept on|second finger|thumb|two fingers|makes the inside|stalls behind its head|middle button in an ordinary visit/,
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
