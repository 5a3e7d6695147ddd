import { expect, type Page } from '@playwright/test';
import { movedSoFar } from '../support/moved.ts';
import { test } from '../support/opened.ts';
import { allKinds, at } from '../support/pages.ts';

/* What she is about to tap stays where it is: on a cheap phone with nothing kept, from the first words to the last script. */

/** The most that a page may move while it opens, summed as browsers do (Cumulative Layout Shift; 0.1 is called good). */
const MOVED = 0;
/** Lines at least so far apart, in sizes of their letters (WCAG 2.2, 1.4.8; Alfa's rule R73), less what rounding takes. */
const APART = 1.495;

test.use({ mayBeMissing: /\/nowhere\// });

/** A line of 400 kbit/s that answers after 300 ms, and a processor four times as slow. */
const slowDown = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 300, downloadThroughput: 50_000, uploadThroughput: 50_000 });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
};

/** Paragraphs that are seen, with what is folded open, whose lines stand closer; not those of a sheet, which is a picture of paper, true to scale. */
const close = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    return [...document.querySelectorAll('p')]
      .filter((one) => one.getClientRects().length > 0 && one.innerText.trim() !== '' && one.closest('[data-sheet]') === null)
      .filter((one) => {
        const { lineHeight, fontSize } = getComputedStyle(one);
        return !(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize) >= least);
      })
      .map((one) => `${one.className}: ${one.innerText.slice(0, 40)}`);
  }, APART);

for (const { kind, locale, path } of allKinds)
  test(`nothing moves while ${kind} opens in ${locale}, and the lines of its paragraphs stand one and a half apart`, async ({ page }) => {
    test.setTimeout(60_000);
    await slowDown(page);
    await page.goto(at(path), { waitUntil: 'networkidle' });
    expect(await movedSoFar(page)).toBeLessThanOrEqual(MOVED);
    expect(await close(page)).toEqual([]);
  });
