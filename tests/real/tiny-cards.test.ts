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
});
