import { describe, expect, it } from 'vitest';
import { LAID_OUT_IN } from '../support/asked-when.ts';
import { countrySheets } from '../support/country-sheets.ts';

const onSheets = countrySheets();

describe.each(LAID_OUT_IN)('a card for a shoe, in %s', (locale) => {
  it('has room for all that is said of the first numbers, whichever country, to its last word: that they may have changed', async () => {
    const cut: string[] = [];
    await onSheets(locale, async (page, path) => {
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
    });
    expect(cut).toEqual([]);
  });

  it('and one for a pocket, and a tab, have letters of 7.5 points and more, but the cards of a country of which more is said than fits', async () => {
    const small: string[] = [];
    await onSheets(locale, async (page, path) => {
      const isMost = (await page.locator('.sheets').getAttribute('data-letters')) === 'most';
      for (const sheet of ['cards', 'shoe', 'poster']) {
        await page.check(`[value="${sheet}"]`);
        await page.emulateMedia({ media: 'print' });
        const sizes = await page
          .locator(sheet === 'poster' ? '.tabs > li' : '[data-sheet="cards"] .cut-apart > li:visible')
          .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * 0.75));
        const least = isMost && sheet !== 'poster' ? 6.8 : 7.5;
        if (sizes.some((size) => size < least)) small.push(`${path}, ${sheet}: ${Math.min(...sizes).toFixed(2)}`);
        await page.emulateMedia({ media: 'screen' });
      }
    });
    expect(small).toEqual([]);
  });

  it('of most countries says so little that its letters are as large as that', async () => {
    const most: string[] = [];
    await onSheets(locale, async (page, path) => {
      if ((await page.locator('.sheets').getAttribute('data-letters')) === 'most') most.push(path);
    });
    expect(most.length).toBeLessThan(3);
  });
});
