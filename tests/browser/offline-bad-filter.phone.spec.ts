import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { LOCALES, otherLocale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { copySentence, keepNumbers, offlineWords, stored } from '../support/kept.ts';
import type { MoodyHost } from '../support/moody-host.ts';
import { onMoodyHost as test } from '../support/moody-test.ts';

// A filter answers in the place of the site: a school's, a carrier's, a hotel's, a family's. Nothing of it stands in the place of a number.
const ANSWERS = [
  ['forbidden', 'that the page is forbidden (403)'],
  ['by law', 'that a law forbids it (451)'],
  ['not found', 'that there is no such page (404)'],
  ['blocked', 'that it is blocked, as if it were the page (200)'],
  ['empty', 'nothing at all (200)'],
  ['a file', 'a file (200)'],
  ['led away', 'with a way to another host'],
  ['led to its notice', 'with a way to another host that lets every page read it'],
  ['led aside', 'with a way to a page under our own name'],
  ['cut off', 'with half of the page, as if it were all of it'],
] as const;

for (const locale of LOCALES) {
  const words = offlineWords(locale);
  const page = { hn: href('getHelp', locale, 'hn'), list: href('getHelp', locale), home: href('home', locale) };

  for (const [mood, what] of ANSWERS)
    test(`a filter that answers ${what} leaves the numbers that she kept, and their date, in ${locale}`, async ({ page: tab, host }) => {
      await keepNumbers(tab, host.at, locale);
      host.be(mood);
      const began = Date.now();
      await tab.goto(host.at(page.hn));
      await expect(tab.locator('main a[href="tel:170"]').first()).toBeVisible();
      await expect(tab.getByText(await copySentence(tab, locale))).toBeVisible();
      // The filter is not waited for.
      expect(Date.now() - began).toBeLessThan(4000);
      // By heart, too.
      for (const known of [page.home, locale === 'en' ? '/help/' : '/ayuda/', page.list]) {
        await tab.goto(host.at(known));
        await expect(tab.locator('.places:not(.found)').first(), known).toBeVisible();
        await expect(tab.getByText(await copySentence(tab, locale)), known).toBeVisible();
      }
      host.be('well');
      await tab.goto(host.at(page.hn));
      await expect(tab.locator('main a[href="tel:170"]').first()).toBeVisible();
      await expect(tab.locator('[data-copy]:not(section)')).toHaveCount(0);
    });

  test(`a page that is fetched to be shown is the kept one too where a filter answers, in ${locale}`, async ({ page: tab, host }) => {
    await keepNumbers(tab, host.at, locale);
    host.be('blocked');
    const shown = await tab.evaluate(async (path) => (await fetch(path)).text(), page.hn);
    expect(shown).toContain('tel:170');
    expect(shown).toContain('<p data-copy>');
  });

  test(`an address known by heart shows the list of today, in ${locale}`, async ({ page: tab, host }) => {
    await keepNumbers(tab, host.at, locale);
    for (const known of ['/help/', '/ayuda/', '/help', `/ayuda/?fbclid=1`]) {
      await tab.goto(host.at(known));
      await expect(tab, known).toHaveURL(host.at(known));
      await expect(tab.locator('html'), known).toHaveAttribute('lang', known.includes('help') ? 'en' : 'es');
      await expect(tab.locator('[data-copy]:not(section)')).toHaveCount(0);
    }
  });

  test(`an address known by heart shows the list where the host reads no list of redirects, in ${locale}`, async ({ page: tab, host }) => {
    writeFileSync(join(host.folder, '_redirects'), '');
    host.publish();
    await keepNumbers(tab, host.at, locale);
    await tab.goto(host.at(locale === 'en' ? '/help/' : '/ayuda/'));
    await expect(tab.locator('.places:not(.found)').first()).toBeVisible();
    await expect(tab.locator('[data-copy]:not(section)')).toHaveCount(0);
  });

  test(`a page of numbers that has moved is opened where it is now, in ${locale}`, async ({ page: tab, host }) => {
    await keepNumbers(tab, host.at, locale);
    rmSync(join(host.folder, page.hn), { recursive: true });
    writeFileSync(join(host.folder, '_redirects'), `${page.hn} ${href('stories', locale)} 301\n`);
    host.publish();
    await tab.goto(host.at(page.hn));
    await expect(tab).toHaveURL(host.at(href('stories', locale)));
  });

  for (const [what, spoil] of [
    [
      'half of a page, as if it were all of it, comes',
      (host) => {
        const file = join(host.folder, page.hn, 'index.html');
        const html = readFileSync(file, 'utf8');
        writeFileSync(file, html.slice(0, -500));
        host.publish();
      },
    ],
    ['a file that the pages need is answered with a notice', (host) => host.be('elsewhere', (path) => path.endsWith('.json'))],
    ['a page is forbidden', (host) => host.be('forbidden', (path) => path === page.hn)],
  ] as const satisfies readonly (readonly [string, (host: MoodyHost) => void])[])
    test(`a copy is not said to be kept where ${what}, and nothing of it stays, in ${locale}`, async ({ page: tab, host }) => {
      await tab.goto(host.at(page.list));
      spoil(host);
      await tab.getByRole('button', { name: words('keep') }).click();
      await expect(tab.getByText(words('failed'))).toBeVisible();
      expect(await stored(tab)).toEqual({ workers: 0, stores: [], entries: 0 });
    });

  for (const mood of ['forbidden', 'not found', 'blocked', 'led away', 'empty'] as const)
    test(`a copy outlives a filter that answers for the worker, too (${mood}), in ${locale}`, async ({ page: tab, host }) => {
      await keepNumbers(tab, host.at, locale);
      const before = await stored(tab);
      host.be(mood);
      await tab.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined));
      await tab.goto(host.at(page.hn));
      await expect(tab.locator('main a[href="tel:170"]').first()).toBeVisible();
      expect(await stored(tab)).toEqual(before);
    });

  test.describe('where no copy is', () => {
    test.use({ mayBeMissing: /answered 403/ });

    test(`a filter’s page is what it is in ${locale}: of the other language nothing was kept`, async ({ page: tab, host }) => {
      await keepNumbers(tab, host.at, otherLocale(locale));
      host.be('forbidden');
      expect((await tab.goto(host.at(page.hn)))?.status()).toBe(403);
    });
  });
}
