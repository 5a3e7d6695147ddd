import { test as base } from '@playwright/test';
import { findWebKit } from '../../scripts/browser.ts';
import { beginWebKitVisit, type WebKitVisit } from './webkit-visit.ts';
import { startWebKit, type BrowseOptions, type WebKitDriver } from './webkit.ts';

/**
 * A test in WebKitGTK: `visit` is a browser that knows nothing yet, on the search page of another site;
 * `scripts` and `waits`, set by `test.use`, say how its window is opened.
 */
export const test = base.extend<BrowseOptions & { visit: WebKitVisit }, { webkit: WebKitDriver }>({
  scripts: [true, { option: true }],
  waits: [true, { option: true }],
  webkit: [
    // The runner reads from the first argument what a fixture needs: nothing.
    async ({}, use) => {
      const programs = findWebKit();
      if (!programs) throw new Error('WebKitGTK was not found. On Debian: apt-get install webkit2gtk-driver xvfb openssl');
      const driver = await startWebKit(programs);
      await use(driver);
      await driver.stop();
    },
    { scope: 'worker' },
  ],
  visit: async ({ webkit, scripts, waits }, use) => {
    const visit = await beginWebKitVisit(webkit, { scripts, waits });
    await use(visit);
    await visit.close();
  },
});
