import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll } from 'vitest';
import { findChromium, findHeadless, isRoot } from '../../scripts/browser.ts';
import { serve } from '../../scripts/serve.ts';
import { inOurLetters } from './letters.ts';
import { DIST } from './site.ts';

/**
 * For the tests of one file: the built site served, and a browser with letters of our own, since how much has room must not hang on the machine.
 * @returns both, once the first test begins
 */
export const servedInOurLetters = (): { readonly browser: Browser; readonly url: string } => {
  let browser: Browser;
  let host: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    host = await serve(DIST, 0);
    browser = await chromium.launch({ executablePath: await findHeadless(await findChromium()), chromiumSandbox: !isRoot(), env: inOurLetters() });
  });
  afterAll(async () => {
    await browser.close();
    await host.close();
  });
  return {
    get browser() {
      return browser;
    },
    get url() {
      return host.url;
    },
  };
};
