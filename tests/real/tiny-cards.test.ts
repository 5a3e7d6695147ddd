import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { href } from '#/routing/routes.ts';
import { findChromium, findHeadless, isRoot } from '../../scripts/browser.ts';
import { serve } from '../../scripts/serve.ts';
import { LAID_OUT_IN } from '../support/asked-when.ts';
import { inOurLetters } from '../support/letters.ts';
import { DIST } from '../support/site.ts';

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

describe.each(LAID_OUT_IN)('a card for a shoe, in %s', (locale) => {
  it('has room for all that is said of the first numbers, whichever country, to its last word: that they may have changed', async () => {
    const page = await browser.newPage();
    await page.goto(host.url + href('print', locale));
    const paths = await page.locator('.print-places a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(paths.length).toBeGreaterThan(20);
    const cut: string[] = [];
    for (const path of paths) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(host.url + path);
      await page.check('[value="shoe"]');
      for (const languages of ['one', 'two']) {
        await page.check(`[value="${languages}"]`);
        await page.emulateMedia({ media: 'print' });
        const cards = page.locator('[data-sheet="cards"] .cut-apart > li:visible');
        expect(await cards.count(), path).toBe(10);
        const over = await cards.evaluateAll((all) => all.filter((card) => card.scrollHeight > card.clientHeight + 1).length);
        if (over > 0) cut.push(`${path}, ${languages}: ${String(over)}`);
        await page.emulateMedia({ media: 'screen' });
      }
    }
    await page.close();
    expect(cut).toEqual([]);
  });
});
