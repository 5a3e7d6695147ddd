import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { href } from '#/routing/routes.ts';
import { findChromium, findHeadless, isRoot } from '../../scripts/browser.ts';
import { serve } from '../../scripts/serve.ts';
import { LAID_OUT_IN } from '../support/asked-when.ts';
import { inOurLetters } from '../support/letters.ts';
import { DIST } from '../support/site.ts';

/** How much wider letters may be than ours, in sizes of a letter: DejaVu's, which many computers print with, are a seventh wider. */
const WIDER = '0.08em';

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

describe.each(LAID_OUT_IN)('a tab of a poster, in %s', (locale) => {
  it('keeps its note off the next tab, whose number it would hide, in wide letters too and whichever country', async () => {
    const page = await browser.newPage();
    await page.goto(host.url + href('print', locale));
    const paths = await page.locator('.print-places a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(paths.length).toBeGreaterThan(20);
    const over: string[] = [];
    for (const path of paths) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(host.url + path);
      await page.check('[value="poster"]');
      await page.emulateMedia({ media: 'print' });
      const found = await page.locator('.tabs > li').evaluateAll((tabs, wider) => {
        const beyond = (tab: HTMLElement | SVGElement): boolean => {
          tab.style.letterSpacing = wider;
          const { left, right } = tab.getBoundingClientRect();
          const parts = [...tab.children].map((part) => part.getBoundingClientRect());
          return parts.some((part) => part.left < left - 1 || part.right > right + 1);
        };
        return { tabs: tabs.length, over: tabs.filter(beyond).length };
      }, WIDER);
      expect(found.tabs, path).toBe(10);
      if (found.over > 0) over.push(path);
    }
    await page.close();
    expect(over).toEqual([]);
  }, 120_000);
});
