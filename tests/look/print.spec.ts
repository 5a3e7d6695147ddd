import { expect, test, type Page } from '@playwright/test';
import { at, route, string } from '../support/pages.ts';

const onPaper = async (page: Page, path: string): Promise<void> => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(at(path));
};

test('a printed country has nothing to press, and all that is known of each line, opened or not', async ({ page }) => {
  await onPaper(page, '/es/pedir-ayuda/mx/');
  await expect(page.locator('.bar:visible, .top:visible, .foot:visible, nav:visible, button:visible')).toHaveCount(0);
  await expect(page.locator('main .number').first()).toBeVisible();
  const facts = page.locator('details:not([open]) dd');
  expect(await facts.count()).toBeGreaterThan(0);
  // Not "toBeVisible", for which what stands in a closed row is hidden whatever its style says.
  for (const fact of await facts.all()) expect((await fact.boundingBox())?.height, await fact.innerText()).toBeGreaterThan(0);
});

test('printed danger is black on white in an outline, also where the screen is dark', async ({ page }) => {
  await onPaper(page, '/en/get-help/us/');
  const look = await page
    .locator('.danger')
    .first()
    .evaluate((element) => {
      const { color, backgroundColor, borderTopStyle, borderTopWidth, fontWeight } = getComputedStyle(element);
      return { color, backgroundColor, borderTopStyle, thick: parseFloat(borderTopWidth) > 0, bold: Number(fontWeight) >= 700 };
    });
  expect(look).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgba(0, 0, 0, 0)', borderTopStyle: 'solid', thick: true, bold: true });
});

test('a printed guide says where the numbers are, has its sources open and no way to send it', async ({ page }) => {
  await onPaper(page, new URL(route('guides', 'es', 'una-oferta-de-prueba')).pathname);
  const way = page.getByRole('link', { name: string('es', 'common', 'reach.button') });
  await expect(way).toBeVisible();
  expect(await way.evaluate((element) => getComputedStyle(element, '::after').content)).toContain('/es/pedir-ayuda/');
  await expect(page.locator('.send:visible, .crumbs:visible, img.cloth:visible')).toHaveCount(0);
  const source = page.locator('.closing details:not(.send) li').first();
  expect((await source.boundingBox())?.height).toBeGreaterThan(0);
});
