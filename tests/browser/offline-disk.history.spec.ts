import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES } from '#/domain/locale.ts';
import { isRoot } from '../../scripts/browser.ts';
import { keepNumbers, offlineWords } from '../support/kept.ts';
import { at, route } from '../support/pages.ts';

const launch = (profile: string) =>
  chromium.launchPersistentContext(profile, {
    executablePath: process.env['TELAR_CHROMIUM'] ?? '/usr/bin/chromium',
    chromiumSandbox: !isRoot(),
    viewport: { width: 360, height: 640 },
  });

/** The files of what the browser stores for sites in which a page with numbers can be read. */
const readable = (profile: string): string[] =>
  readdirSync(join(profile, 'Default', 'Service Worker'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file, 'latin1').includes('<html lang='))
    .map((file) => file.slice(profile.length));

for (const locale of LOCALES) {
  const words = offlineWords(locale);

  test(`“delete the copy” leaves no page on the disk in ${locale}, though the browser is closed as soon as it says so`, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'telar-disk-'));
    try {
      const before = await launch(profile);
      await keepNumbers(await before.newPage(), at, locale);
      await before.close();
      // What is looked for can be found.
      expect(readable(profile).length).toBeGreaterThan(10);

      const context = await launch(profile);
      const page = await context.newPage();
      await page.goto(route('privacy', locale));
      await page.getByRole('button', { name: words('forget') }).click();
      await expect(page.getByText(words('forgotten'))).toBeVisible();
      // Kept again and read, so that the browser holds what it is to delete.
      await keepNumbers(page, at, locale);
      await context.setOffline(true);
      for (const country of ['hn', 'mx']) await page.goto(route('getHelp', locale, country));
      await page.goto(route('getHelp', locale));
      await page.getByRole('button', { name: words('forget') }).click();
      await expect(page.getByText(words('forgotten'))).toBeVisible();
      await context.close();
      expect(readable(profile)).toEqual([]);
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });
}
