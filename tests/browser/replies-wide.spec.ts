import { expect } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES } from '#/domain/locale.ts';
import { at, route } from '../support/pages.ts';
import { repliesPath } from '../support/replies-path.ts';

for (const locale of LOCALES)
  for (const javaScriptEnabled of [true, false])
    test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
      test.use({ javaScriptEnabled, viewport: { width: 1280, height: 800 } });

      test(`on a wide screen the chat is a phone of cloth, beside which who one is stays in sight, in ${locale}`, async ({ page }) => {
        await page.goto(at(repliesPath(locale)));
        const phone = page.locator('.cloth-phone');
        await expect(phone).toHaveCSS('border-left-width', '14px');
        expect((await phone.boundingBox())?.width).toBeLessThanOrEqual(600);
        for (const summary of await page.locator('.exchange:first-child .reply > summary').all()) await summary.click();
        const title = page.locator('h1');
        const before = await title.boundingBox();
        expect((before?.x ?? 0) + (before?.width ?? 0)).toBeLessThanOrEqual((await phone.boundingBox())?.x ?? 0);
        // Less than it has room to move: the made-up chat is short.
        await page.evaluate(() => scrollTo(0, 150));
        await expect.poll(() => page.evaluate(() => scrollY)).toBe(150);
        const header = await page.getByRole('banner').boundingBox();
        expect((await title.boundingBox())?.y).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0));
      });
    });

for (const locale of LOCALES)
  test(`the list of conversations is one to choose from: of each row all is its link, and it leads there, in ${locale}`, async ({ page }) => {
    await page.goto(route('replies', locale));
    const rows = page.locator('.chats > li');
    await expect(rows).toHaveCount(2);
    const box = await rows.first().boundingBox();
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) - 12, (box?.y ?? 0) + (box?.height ?? 0) - 12);
    await expect(page).toHaveURL(at(repliesPath(locale)));
  });
