import { expect } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES } from '#/domain/locale.ts';
import { at, route } from '../support/pages.ts';
import { openDiscreet } from '../support/shown.ts';

for (const locale of LOCALES)
  for (const javaScriptEnabled of [true, false])
    test.describe(`the list of guides on a phone in ${locale}, ${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
      test.use({ javaScriptEnabled });

      test('shows four doors first, above the bar, and its parts closed', async ({ page }) => {
        await page.goto(route('guides', locale));
        const bar = await page.locator('.bar').boundingBox();
        for (const door of await page.locator('.guide-parts a').all()) {
          const box = await door.boundingBox();
          expect((box?.y ?? Number.NaN) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
        }
        await expect(page.locator('.guide-tiles a').filter({ visible: true })).toHaveCount(0);
        for (const row of await page.locator('.guides-for summary').all()) expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      });

      test('opens a part by a tap on its row, which is as wide as the page, and closes it by another', async ({ page }) => {
        await page.goto(route('guides', locale));
        const row = page.locator('.guides-for summary').first();
        const box = await row.boundingBox();
        expect(box?.width).toBeGreaterThan(300);
        // On its name, at the other end of the row.
        await row.tap({ position: { x: 20, y: (box?.height ?? 0) / 2 } });
        const first = page.locator('.guides-for').first();
        await expect(first.locator('.guide-tiles a').first()).toBeVisible();
        await row.tap();
        await expect(first.locator('.guide-tiles a').first()).toBeHidden();
      });

      test('opens the part that a door leads to, or an address does', async ({ page }) => {
        await page.goto(route('guides', locale));
        await page.locator('.guide-parts a').nth(1).tap();
        const second = page.locator('.guides-for').nth(1);
        await expect(second.locator('.guide-tiles a').first()).toBeInViewport();
        await expect(second.locator('h2')).toBeInViewport();
        // What is open, and cannot be closed, is not called closed.
        await expect(second.locator('summary')).toBeHidden();
        await page.goto(`${route('guides', locale)}#3`);
        await expect(page.locator('.guides-for').nth(2).locator('.guide-tiles a').first()).toBeInViewport();
      });
    });

for (const locale of LOCALES)
  test(`in a discreet visit a door opens its part too, and the browser’s bar says nothing of it, in ${locale}`, async ({ page }) => {
    await openDiscreet(page, route('guides', locale));
    await page.locator('.guide-parts a').nth(1).tap();
    await expect(page.locator('.guides-for').nth(1).locator('.guide-tiles a').first()).toBeInViewport();
    expect(page.url()).toBe(route('guides', locale));
  });

for (const locale of LOCALES)
  test(`on a wide screen every part is open, nothing there is pressed in vain, and its name goes along, in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(route('guides', locale));
    await expect(page.locator('.guide-tiles a').filter({ visible: false })).toHaveCount(0);
    await expect(page.locator('.guides-for summary').filter({ visible: true })).toHaveCount(0);
    await page.locator('.guide-parts a').nth(1).click();
    const second = page.locator('.guides-for').nth(1);
    await expect(second.locator('h2')).toBeInViewport();
    const header = await page.locator('.top').boundingBox();
    expect((await second.locator('h2').boundingBox())?.y).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0));
  });

for (const locale of LOCALES)
  test(`on a wide screen what a guide holds goes along with its text, and what makes it worse stands beside what to do, in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(at(`${route('guides', locale).replace(at(''), '')}${locale === 'en' ? 'a-test-offer' : 'una-oferta-de-prueba'}/`));
    await expect(page.locator('.contents-of-guide > details')).toBeHidden();
    const contents = page.locator('.contents-of-guide > ul');
    const [doing, worse] = [await page.locator('.do-and-worse > h2').boundingBox(), await page.locator('.do-and-worse > .worse').boundingBox()];
    expect(Math.abs((doing?.y ?? 0) - (worse?.y ?? Number.NaN))).toBeLessThan(40);
    expect(worse?.x).toBeGreaterThan((doing?.x ?? 0) + (doing?.width ?? 0));
    expect(worse?.x ?? 0).toBeGreaterThan(900);
    await page.locator('.today').scrollIntoViewIfNeeded();
    await expect(contents).toBeInViewport();
    await expect(page.locator('.contents-of-guide a').filter({ visible: true }).last()).toBeInViewport();
    // Nothing of the text lies under it.
    const right = ((await contents.boundingBox())?.x ?? 0) + ((await contents.boundingBox())?.width ?? 0);
    for (const piece of await page.locator('.prose.guide-text').all()) expect((await piece.boundingBox())?.x).toBeGreaterThanOrEqual(right);
  });

test('on a phone what a guide holds is closed, and its sources are shown where they are tapped', async ({ page }) => {
  await page.goto(route('guides', 'es', 'una-oferta-de-prueba'));
  await expect(page.locator('.contents-of-guide > details > summary')).toBeVisible();
  await expect(page.locator('.contents-of-guide a').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.cited').filter({ visible: true })).toHaveCount(0);
});
