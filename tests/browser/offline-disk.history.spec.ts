import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { href, OFFLINE_WORKER } from '#/routing/routes.ts';
import { isRoot } from '../../scripts/browser.ts';
import { keepNumbers, offlineWords } from '../support/kept.ts';
import { openOnDisk, wordsIn } from '../support/kept-on-disk.ts';
import { at, route } from '../support/pages.ts';
import { plainHost } from '../support/plain-host.ts';
import { DIST } from '../support/site.ts';

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

/** What a browser stores that names the site or holds an address of its pages, after the copy was kept and deleted. @param clears whether the host has the rest deleted */
const leftOf = async (locale: Locale, clears: boolean): Promise<string[]> => {
  const host = await plainHost(DIST, { clears });
  const browser = await openOnDisk('chromium', process.env['TELAR_CHROMIUM'] ?? '/usr/bin/chromium');
  const { page } = browser;
  await keepNumbers(page, (path) => host.url + path, locale);
  await page.getByRole('button', { name: offlineWords(locale)('forget') }).click();
  await expect(page.getByText(offlineWords(locale)('forgotten'))).toBeVisible();
  const { files } = await browser.closeAndReadAll(new URL(host.url).host);
  host.close();
  return files
    .filter(({ name }) => /Service Worker|WebStorage|IndexedDB|Local Storage/.test(name))
    .filter(({ bytes }) => wordsIn([bytes], [new URL(host.url).host, OFFLINE_WORKER, href('getHelp', locale)]).length > 0)
    .map(({ name }) => name.replace('/Default/', '').replace(/\/[^/]*$/, ''));
};

for (const locale of LOCALES) {
  test(`“delete the copy” leaves neither the worker’s program nor the site’s place among those that store in ${locale}, where the host has the rest deleted`, async () => {
    // Elsewhere that place is found, and the program where the browser is closed before it has tidied up.
    expect(await leftOf(locale, false)).toContain('WebStorage');
    // A line of the browser's own book of workers says that there was one.
    expect(await leftOf(locale, true)).toEqual(['Service Worker/Database']);
  });

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
      await page.locator('summary', { hasText: words('title') }).click();
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
