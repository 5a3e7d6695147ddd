import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_KINDS } from '#/domain/page-kinds.ts';
import { findChromium, findHeadless, isRoot } from '../../scripts/browser.ts';
import { serve } from '../../scripts/serve.ts';
import { LAID_OUT_IN } from '../support/asked-when.ts';
import { foundByAxe } from '../support/axe.ts';
import { pages } from '../support/built.ts';
import { kindsOf } from '../support/kind-of-page.ts';
import { DIST } from '../support/site.ts';

/** Of each kind of page that the content has, in each language, the longest one. */
const longest = Object.keys(PAGE_KINDS).flatMap((kind) =>
  LAID_OUT_IN.flatMap((locale) => {
    const own = pages.filter(({ html }) => kindsOf(html, locale).some((one) => one === kind));
    return own.sort((a, b) => b.html.length - a.html.length).slice(0, 1);
  }),
);

describe('axe finds nothing on the longest page of each kind, in either theme', () => {
  let host: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    host = await serve(DIST, 0);
    browser = await chromium.launch({ executablePath: await findHeadless(await findChromium()), chromiumSandbox: !isRoot() });
    page = await (await browser.newContext({ viewport: { width: 360, height: 640 } })).newPage();
  });
  afterAll(async () => {
    await browser.close();
    await host.close();
  });

  it('looks at one of each kind', () => {
    expect(longest.length).toBeGreaterThan(LAID_OUT_IN.length);
  });

  it.each(longest.map(({ path }) => path))('%s', async (path) => {
    const answer = await page.goto(host.url + path);
    expect(answer?.ok()).toBe(true);
    expect(await foundByAxe(page)).toEqual([]);
  });
});
