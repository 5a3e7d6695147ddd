import { expect } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES } from '#/domain/locale.ts';
import { storyPath } from '../support/a-story.ts';
import { at, route } from '../support/pages.ts';

/* Where a discreet visit begins above a story, it takes no more of a phone's first screen than it must. */
for (const locale of LOCALES)
  test(`the note of a discreet visit above stories is at most two lines long at 360, before it is on and after, in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    for (const path of [route('stories', locale), at(storyPath(locale))]) {
      await page.goto(path);
      const top = page.locator('.discreet-top');
      const lines = (): Promise<number[]> =>
        top.locator('p:visible, button:visible').evaluateAll((all) =>
          all.map((one) => {
            const range = document.createRange();
            range.selectNodeContents(one);
            return new Set([...range.getClientRects()].map(({ top: y }) => Math.round(y))).size;
          }),
        );
      await expect(top.locator('[data-turn-discreet]')).toBeVisible();
      expect(await lines(), path).toEqual([1]);
      await top.locator('[data-turn-discreet]').click();
      await expect(top.locator('.when-discreet')).toBeVisible();
      const on = await lines();
      expect(on, path).toHaveLength(1);
      expect(Math.max(...on), path).toBeLessThanOrEqual(2);
    }
  });
