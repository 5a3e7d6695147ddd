import { describe, expect, it } from 'vitest';
import { LAID_OUT_IN } from '../support/asked-when.ts';
import { countrySheets } from '../support/country-sheets.ts';

/** How much wider letters may be than ours, in sizes of a letter: DejaVu's, which many computers print with, are a seventh wider. */
const WIDER = '0.08em';

const onSheets = countrySheets();

describe.each(LAID_OUT_IN)('a tab of a poster, in %s', (locale) => {
  it('keeps its note off the next tab, whose number it would hide, in wide letters too and whichever country', async () => {
    const over: string[] = [];
    await onSheets(locale, async (page, path) => {
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
      expect(found.tabs, path).toBe(8);
      if (found.over > 0) over.push(path);
    });
    expect(over).toEqual([]);
  }, 120_000);
});
