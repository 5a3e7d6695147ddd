import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, findHeadless, isRoot } from '../../scripts/browser.ts';
import { serve } from '../../scripts/serve.ts';
import { copyOf, discard, type Copy } from './copy.ts';
import { IN_BROWSER } from './listed.ts';
import type { Served } from './promise.ts';

/** Whether each is broken too, to see its test fail: it takes most of the time, and is asked at night. */
const isBroken = process.env['TELAR_ALL'] === '1';

let browser: Browser;
/** What ships, as it is. */
let whole: Served & { close: () => Promise<void> };

const serving = async (copy: Copy): Promise<typeof whole> => {
  const { url, close } = await serve(copy.dist, 0);
  return { ...copy, url, browser, close };
};

beforeAll(async () => {
  const args = ['--disable-background-networking', '--disable-component-update', '--no-first-run'];
  browser = await chromium.launch({ executablePath: await findHeadless(await findChromium()), chromiumSandbox: !isRoot(), args });
  whole = await serving(copyOf('whole'));
});
afterAll(async () => {
  await browser.close();
  await whole.close();
  discard(whole);
});

describe.concurrent.each(IN_BROWSER)('the promise $id', ({ id, holds, breaker }) => {
  it('is kept by what ships, in a browser', async () => {
    expect(await holds(whole)).toEqual([]);
  });

  if (isBroken)
    it(`is seen to be broken: ${breaker.says}`, async () => {
      const copy = copyOf(id);
      breaker.change(copy);
      const broken = await serving(copy);
      try {
        expect(await holds(broken)).not.toEqual([]);
      } finally {
        await broken.close();
        discard(copy);
      }
    });
});
