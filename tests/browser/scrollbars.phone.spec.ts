import { chromium, expect } from '@playwright/test';
import { test } from '../support/opened.ts';
import { allKinds, at } from '../support/pages.ts';

test.use({ mayBeMissing: /\/nowhere\// });

/*
 * On a computer a scrollbar takes room beside the page, in a window as narrow as a phone too, and at 400 %: what is as wide as the window (100vw) is
 * wider than the page then. The driver hides scrollbars unless it is told not to.
 */
for (const width of [360, 800, 1280])
  test(`where a scrollbar takes room, no page needs scrolling to the side in a window of ${width} px`, async () => {
    test.setTimeout(120_000);
    const { launchOptions } = test.info().project.use;
    const browser = await chromium.launch({ ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] });
    const wide: string[] = [];
    try {
      const page = await browser.newPage({ viewport: { width, height: 640 } });
      for (const { kind, locale, path } of allKinds) {
        await page.goto(at(path));
        const { needed, there } = await page.evaluate(() => ({
          needed: document.documentElement.scrollWidth,
          there: document.documentElement.clientWidth,
        }));
        if (needed > there) wide.push(`${kind} in ${locale}: ${needed} in ${there} px`);
      }
    } finally {
      await browser.close();
    }
    expect(wide).toEqual([]);
  });
