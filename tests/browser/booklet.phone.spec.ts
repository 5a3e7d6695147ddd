import { expect } from '@playwright/test';
import { LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { test } from '../support/opened.ts';
import { at, string } from '../support/pages.ts';

/* Of the booklet what a script adds; all else is measured on paper, without any (tests/real/booklet.test.ts). */

for (const locale of LOCALES)
  test.describe(`the booklet, in ${locale}`, () => {
    test('has the country from whose sheets she came, on the paper of its printers', async ({ page }) => {
      await page.goto(at(href('print', locale, 'es')));
      await page.getByRole('link', { name: string(locale, 'booklet', 'title') }).click();
      await expect(page.locator('[name="country"]#es')).toBeChecked();
      await expect(page.locator('[name="paper"][value="a4"]')).toBeChecked();
      await expect(page.locator('[data-of="es"] .dial').first()).toBeVisible();
    });

    test('changes the paper with the country, and keeps the one that was chosen after it', async ({ page }) => {
      await page.goto(at(href('booklet', locale)));
      const letter = page.locator('[name="paper"][value="letter"]');
      await page.locator('[name="country"]#es').check();
      await expect(letter).not.toBeChecked();
      await page.locator('[name="country"]#hn').check();
      await expect(letter).toBeChecked();
      await page.locator('[name="paper"][value="a4"]').check();
      await expect(page.locator('[name="country"]#hn')).toBeChecked();
      await expect(letter).not.toBeChecked();
      expect(new URL(page.url()).hash).toBe('');
    });

    test('chooses nothing by an address that names no country, and prints by its button', async ({ page }) => {
      for (const place of ['#5', '#4', '#xx', '#%E0%A4%A', '#content']) {
        await page.goto('about:blank');
        await page.goto(at(href('booklet', locale)) + place);
        await expect(page.locator('[data-print] button')).toBeVisible();
        expect(await page.locator('[name="country"]:checked').count(), place).toBe(0);
      }
      await page.evaluate(() => {
        window.print = () => document.documentElement.setAttribute('data-printed', '');
      });
      await page.locator('[data-print] button').click();
      await expect(page.locator('[data-printed]')).toHaveCount(1);
    });
  });
