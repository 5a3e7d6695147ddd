import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { LOCALES, otherLocale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { copySentence, keepNumbers, keepTexts, keptTextsWords, offlineWords, stored, textsList } from '../support/kept.ts';
import type { MoodyHost } from '../support/moody-host.ts';
import { onMoodyHost } from '../support/moody-test.ts';
import { answers, choose, openWalk, sceneHeading, STOP, walkPath } from '../support/walk.ts';

// What is not kept is answered with 503 where the host cannot, and with 404 once it is gone.
const test = onMoodyHost.extend({ mayBeMissing: /answered (?:503|404)/ });
const NOTHING = { workers: 0, stores: [], entries: 0 };
const TEXTS = ['guides', 'walks'] as const;
// Much is fetched, on a machine that others use too.
test.describe.configure({ timeout: 60_000 });

/** The addresses of all guides that a host has in a language. */
const guidesOf = (host: MoodyHost, list: string): string[] =>
  readdirSync(join(host.folder, list), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${list}${entry.name}/`);

const leave = async (page: Page): Promise<void> => {
  await page.context().route(/^https:/, (request) => request.fulfill({ contentType: 'text/html', body: 'Sunny' }));
  await page.locator('.bar [data-exit]').click();
  await page.waitForURL(/^https:/);
};

const opens = async (page: Page, address: string): Promise<boolean> => (await page.goto(address))?.status() === 200;

for (const locale of LOCALES) {
  const list = textsList(locale, 'guides');

  test(`all guides that she asked to keep open without a network in ${locale}, the glossary and the numbers to which they lead, and nothing else`, async ({
    page,
    host,
  }) => {
    await keepTexts(page, host.at, locale, 'guides');
    host.be('unavailable');
    const guides = guidesOf(host, list);
    expect(guides.length).toBeGreaterThan(8);
    for (const path of [list, ...guides, href('glossary', locale)]) {
      expect(await opens(page, host.at(path)), path).toBe(true);
      const says = page.getByText(await copySentence(page, locale));
      await expect(says, path).toBeVisible();
      expect((await says.boundingBox())?.x, path).toBe((await page.locator('h1').boundingBox())?.x);
    }
    await page.goto(host.at(href('getHelp', locale, 'hn')));
    await expect(page.locator('main a[href="tel:170"]').first()).toBeVisible();
    for (const path of [href('stories', locale), walkPath(locale), textsList(otherLocale(locale), 'guides')])
      expect(await opens(page, host.at(path)), path).toBe(false);
  });

  test(`a walk that she kept can be walked to an end without a network in ${locale}, with its drawings, and asks for nothing that is not there`, async ({
    page,
    host,
  }) => {
    await keepTexts(page, host.at, locale, 'walks');
    host.be('unavailable');
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    await page.goto(host.at(textsList(locale, 'walks')));
    await page
      .locator(`main a[href="${walkPath(locale)}"]`)
      .first()
      .click();
    await openWalk(page, host.at(walkPath(locale)));
    await expect(page.getByText(await copySentence(page, locale))).toBeVisible();
    await expect(sceneHeading(page)).toContainText(`${STOP[locale]} 1`);
    let steps = 0;
    for (; steps < 20 && (await answers(page).count()) > 0; steps += 1) {
      await choose(answers(page).last());
      await expect
        .poll(() =>
          page.locator('.walk figure img').evaluateAll((all) => all.every((one) => one instanceof HTMLImageElement && one.naturalWidth > 0)),
        )
        .toBe(true);
    }
    expect(steps).toBeGreaterThan(1);
    await expect(page.locator('.way-ends')).toBeVisible();
    expect(missing).toEqual([]);
  });

  test(`what was kept is deleted with all else by “delete the copy”, wherever it is tapped, in ${locale}`, async ({ page, host }) => {
    for (const path of [...TEXTS.map((which) => textsList(locale, which)), href('getHelp', locale), href('privacy', locale)]) {
      for (const which of TEXTS) await keepTexts(page, host.at, locale, which);
      expect((await stored(page)).stores).toHaveLength(6);
      await page.goto(host.at(path));
      // On the page on privacy it stands in a row.
      if (path === href('privacy', locale)) await page.locator('summary', { hasText: offlineWords(locale)('title') }).click();
      await page.getByRole('button', { name: offlineWords(locale)('forget') }).click();
      await expect(page.getByText(offlineWords(locale)('forgotten')), path).toBeVisible();
      expect(await stored(page), path).toEqual(NOTHING);
    }
  });

  test(`the exit deletes guides and walks with the numbers in ${locale}`, async ({ page, host }) => {
    for (const which of TEXTS) await keepTexts(page, host.at, locale, which);
    await leave(page);
    await page.goto(host.at(href('stories', locale)));
    await expect.poll(() => stored(page), { timeout: 15_000 }).toEqual(NOTHING);
  });

  test(`nothing is kept before she asks, and numbers that are there are not fetched again, in ${locale}`, async ({ page, host }) => {
    for (const which of TEXTS) {
      await page.goto(host.at(textsList(locale, which)));
      await page.waitForLoadState('networkidle');
    }
    expect(await stored(page)).toEqual(NOTHING);
    await keepNumbers(page, host.at, locale);
    host.asked.length = 0;
    await keepTexts(page, host.at, locale, 'walks');
    expect(host.asked.filter((path) => path.startsWith(href('getHelp', locale)))).toEqual([]);
    // Of what stands in two parts neither is fetched twice.
    expect(host.asked.filter((path) => path.startsWith('/_astro/') && path.endsWith('.js')).length).toBeLessThan(3);
  });

  test(`the names of what is stored say neither “guides” nor “walks”, in ${locale}`, async ({ page, host }) => {
    for (const which of TEXTS) await keepTexts(page, host.at, locale, which);
    for (const store of (await stored(page)).stores) expect(store).toMatch(/^(?:wanted-)?(?:en|es)[12]?(?:-[0-9a-f]{12})?$/);
  });

  test(`guides and walks are not offered in a discreet visit, nor kept by a tap that comes when it has begun, in ${locale}`, async ({
    page,
    host,
  }) => {
    for (const which of TEXTS) {
      const words = keptTextsWords(locale, which);
      const button = page.getByRole('button', { name: words('keep') });
      await page.goto(host.at(textsList(locale, which)));
      await expect(button).toBeVisible();
      // Turned on upon this page, while it is offered.
      await page.locator('[data-turn-discreet]').first().click();
      await expect(page.getByText(words('title'))).toBeHidden();
      await expect(button).toBeHidden();
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-texts] [data-keep]')?.click());
      await page.waitForTimeout(500);
      expect(await stored(page)).toEqual(NOTHING);
      // As the page itself, and come into the place of the numbers, where every visit is a discreet one.
      await page.reload();
      await expect(page.locator('[data-visit="discreet"]')).toBeAttached();
      await expect(page.getByText(words('title'))).toBeHidden();
      await page.goto(host.at(href('getHelp', locale)));
      // Not every such list is led to from there.
      await page.evaluate(
        (path) => {
          const link = document.querySelector<HTMLAnchorElement>('main a[href^="/"]');
          link?.setAttribute('href', path);
          link?.click();
        },
        textsList(locale, which),
      );
      await expect(page.locator('[data-texts]')).toBeAttached();
      await expect(page.getByText(words('title'))).toBeHidden();
      await expect(button).toBeHidden();
      await leave(page);
    }
  });

  test(`a guide’s newest words are preferred to the kept ones, and one that is gone is not brought back, in ${locale}`, async ({ page, host }) => {
    await keepTexts(page, host.at, locale, 'guides');
    const [guide = ''] = guidesOf(host, list);
    const file = join(host.folder, guide, 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(<h1[^>]*>)/, '$1Newer: '));
    host.publish();
    await page.goto(host.at(guide));
    await expect(page.locator('h1')).toContainText('Newer: ');
    rmSync(file);
    host.publish();
    expect((await page.goto(host.at(guide)))?.status()).toBe(404);
  });
}
