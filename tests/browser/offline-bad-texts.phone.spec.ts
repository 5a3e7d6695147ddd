import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { writeWorker } from '../../src/integrations/offline-pages.ts';
import { keepNumbers, keepTexts, keptTextsWords, offlineWords, stored, textsList } from '../support/kept.ts';
import type { MoodyHost } from '../support/moody-host.ts';
import { onMoodyHost } from '../support/moody-test.ts';

// Lines, hosts and phones that fail while all guides or all walks are being kept: all of them or nothing.
const test = onMoodyHost.extend({ mayBeMissing: /answered 503/ });
const NOTHING = { workers: 0, stores: [], entries: 0 };
const WHOLE = '/keep.js';
// Much is fetched, on a machine that others use too.
test.describe.configure({ timeout: 60_000 });

const firstGuide = (host: MoodyHost, locale: Locale): string => {
  const list = textsList(locale, 'guides');
  const [guide] = readdirSync(join(host.folder, list), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  if (!guide) throw new Error(`${list} has no guide.`);
  return `${list}${guide.name}/`;
};

/** The file of a walk's scenes. */
const scenesOf = (host: MoodyHost, locale: Locale): string => {
  const file = readdirSync(join(host.folder, 'try')).find((name) => name.endsWith(`-${locale}.json`));
  if (file === undefined) throw new Error('There is no walk.');
  return `/try/${file}`;
};

/** Stops the worker, as a battery that is empty does. */
const stopWorkers = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
};

const markNotWhole = (page: Page, part: string): Promise<void> =>
  page.evaluate(
    async ([part, whole]) => {
      const store = (await caches.keys()).find((name) => name.startsWith(`${part}-`));
      if (store === undefined) throw new Error(`There is no store of ${part}.`);
      await (await caches.open(store)).delete(whole);
    },
    [part, WHOLE] as const,
  );

/** Puts a box that keeps the walks beside the one that keeps the guides, as on a page that has both. */
const addWalks = (page: Page, locale: Locale): Promise<void> => {
  const words = keptTextsWords(locale, 'walks');
  return page.evaluate(
    ([keep, kept]) => {
      const box = document.querySelector<HTMLElement>('[data-texts]');
      const second = box?.cloneNode(true);
      if (!(second instanceof HTMLElement)) throw new Error('There is no box.');
      Object.assign(second.dataset, { texts: '2', kept });
      const button = second.querySelector('[data-keep]');
      if (button) button.textContent = keep;
      box?.replaceWith(box.cloneNode(true), second);
      // The scripts of a page begin anew.
      dispatchEvent(new Event('pageshown'));
    },
    [words('keep'), words('kept')] as const,
  );
};

for (const locale of LOCALES) {
  const numbers = offlineWords(locale);
  const guides = keptTextsWords(locale, 'guides');
  const walks = keptTextsWords(locale, 'walks');
  const hn = href('getHelp', locale, 'hn');
  const tap = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).click();
  const failed = (page: Page) => page.locator('[data-texts]').getByText(numbers('failed'));
  const told = async (page: Page): Promise<void> => expect(failed(page)).toBeVisible({ timeout: 20_000 });

  for (const [what, pathIn] of [
    ['a guide', firstGuide],
    ['a page with numbers that is kept with them', () => hn],
  ] as const)
    for (const mood of ['unavailable', 'half', 'elsewhere', 'not found'] as const)
      test(`guides of which ${what} is answered “${mood}” are not said to be kept, and nothing stays, in ${locale}`, async ({ page, host }) => {
        const path = pathIn(host, locale);
        await page.goto(host.at(textsList(locale, 'guides')));
        host.be(mood, (asked) => asked === path);
        await tap(page, guides('keep'));
        if (mood === 'half') {
          await expect.poll(() => host.asked.includes(path)).toBe(true);
          host.breakOff();
        }
        await told(page);
        expect(await stored(page)).toEqual(NOTHING);
      });

  test(`a host that answers its start page for a guide that is missing has nothing kept, in ${locale}`, async ({ page, host }) => {
    const guide = firstGuide(host, locale);
    writeFileSync(join(host.folder, guide, 'index.html'), readFileSync(join(host.folder, href('home', locale), 'index.html')));
    await page.goto(host.at(textsList(locale, 'guides')));
    await tap(page, guides('keep'));
    await told(page);
    expect(await stored(page)).toEqual(NOTHING);
  });

  test(`walks whose scenes are answered by a filter’s page are not kept, in ${locale}`, async ({ page, host }) => {
    const scenes = scenesOf(host, locale);
    await page.goto(host.at(textsList(locale, 'walks')));
    host.be('blocked', (asked) => asked === scenes);
    await tap(page, walks('keep'));
    await told(page);
    expect(await stored(page)).toEqual(NOTHING);
  });

  test(`numbers that were kept before stay whole where the guides cannot be had, in ${locale}`, async ({ page, host }) => {
    await keepNumbers(page, host.at, locale);
    const before = await stored(page);
    const guide = firstGuide(host, locale);
    await page.goto(host.at(textsList(locale, 'guides')));
    host.be('unavailable', (asked) => asked === guide);
    await tap(page, guides('keep'));
    await told(page);
    expect(await stored(page)).toEqual(before);
    host.be('unavailable');
    await page.goto(host.at(hn));
    await expect(page.locator('main a[href="tel:170"]').first()).toBeVisible();
  });

  test(`guides that were kept stay where the walks cannot be had, in ${locale}`, async ({ page, host }) => {
    await keepTexts(page, host.at, locale, 'guides');
    const before = await stored(page);
    const scenes = scenesOf(host, locale);
    await page.goto(host.at(textsList(locale, 'walks')));
    host.be('unavailable', (asked) => asked === scenes);
    await tap(page, walks('keep'));
    await told(page);
    expect(await stored(page)).toEqual(before);
  });

  for (const quota of [100_000, 900_000])
    test(`a phone with room for ${quota / 1000} kB keeps neither guides nor numbers and says so, in ${locale}`, async ({ page, host, context }) => {
      await page.goto(host.at(textsList(locale, 'guides')));
      const session = await context.newCDPSession(page);
      await session.send('Storage.overrideQuotaForOrigin', { origin: host.at(''), quotaSize: quota });
      await tap(page, guides('keep'));
      await told(page);
      expect(await stored(page)).toEqual(NOTHING);
    });

  test(`guides whose numbers never came, the battery empty, are deleted by the next visit in ${locale}`, async ({ page, host }) => {
    await keepTexts(page, host.at, locale, 'guides');
    await markNotWhole(page, locale);
    await stopWorkers(page);
    await page.goto(host.at(href('stories', locale)));
    await expect.poll(async () => (await stored(page)).entries, { timeout: 10_000 }).toBe(0);
  });

  test(`guides of which half came, the battery empty, are deleted by the next visit in ${locale}, and the numbers stay`, async ({ page, host }) => {
    await keepTexts(page, host.at, locale, 'guides');
    await markNotWhole(page, `${locale}1`);
    await stopWorkers(page);
    await page.goto(host.at(href('stories', locale)));
    await expect.poll(async () => (await stored(page)).stores.filter((store) => store.startsWith(`${locale}1-`)), { timeout: 10_000 }).toEqual([]);
    host.be('unavailable');
    await page.goto(host.at(hn));
    await expect(page.locator('main a[href="tel:170"]').first()).toBeVisible();
  });

  for (const pause of [0, 20, 150, 600])
    test(`an exit ${pause} ms after “keep all the guides” was tapped leaves nothing in ${locale}`, async ({ page, host, context }) => {
      await context.route(/^https:/, (request) => request.fulfill({ contentType: 'text/html', body: 'Sunny' }));
      await page.goto(host.at(textsList(locale, 'guides')));
      const away = page.waitForURL(/^https:/);
      await page.evaluate((pause) => {
        document.querySelector<HTMLElement>('[data-keep]')?.click();
        setTimeout(() => document.querySelector<HTMLElement>('.bar [data-exit]')?.click(), pause);
      }, pause);
      await away;
      await page.goto(host.at(href('stories', locale)));
      await expect.poll(() => stored(page), { timeout: 15_000 }).toEqual(NOTHING);
      await page.waitForTimeout(700);
      expect(await stored(page)).toEqual(NOTHING);
    });

  test(`an exit while the last page of numbers is on its way leaves nothing of the guides that were whole, in ${locale}`, async ({
    page,
    host,
    context,
  }) => {
    await context.route(/^https:/, (request) => request.fulfill({ contentType: 'text/html', body: 'Sunny' }));
    await page.goto(host.at(textsList(locale, 'guides')));
    host.be('never', (asked) => asked === hn);
    await tap(page, guides('keep'));
    await expect.poll(() => host.asked.includes(hn), { timeout: 15_000 }).toBe(true);
    expect((await stored(page)).entries).toBeGreaterThan(5);
    await page.locator('.bar [data-exit]').click();
    await page.waitForURL(/^https:/);
    host.be('well');
    await page.goto(host.at(href('stories', locale)));
    await expect.poll(() => stored(page), { timeout: 15_000 }).toEqual(NOTHING);
    await page.waitForTimeout(700);
    expect(await stored(page)).toEqual(NOTHING);
  });

  test(`guides that are being kept go on when she opens another page, and are whole with their numbers, in ${locale}`, async ({ page, host }) => {
    await page.goto(host.at(textsList(locale, 'guides')));
    host.be('never', (asked) => asked === hn);
    await tap(page, guides('keep'));
    await expect.poll(() => host.asked.includes(hn), { timeout: 15_000 }).toBe(true);
    await page.goto(host.at(href('stories', locale)));
    host.be('well');
    await expect
      .poll(
        async () =>
          page.evaluate(
            async (whole) =>
              (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).match(whole)))).filter(Boolean).length,
            WHOLE,
          ),
        { timeout: 15_000 },
      )
      .toBe(2);
  });

  test(`“delete the copy” in another tab ends guides that are being kept, and it is said that they are not, in ${locale}`, async ({
    page,
    host,
    context,
  }) => {
    await page.goto(host.at(textsList(locale, 'guides')));
    host.be('never', (asked) => asked === hn);
    await tap(page, guides('keep'));
    await expect.poll(() => host.asked.includes(hn), { timeout: 15_000 }).toBe(true);
    const other = await context.newPage();
    await other.goto(host.at(href('getHelp', locale)));
    await tap(other, numbers('forget'));
    await expect(other.getByText(numbers('forgotten'))).toBeVisible({ timeout: 15_000 });
    host.be('well');
    await told(page);
    await expect.poll(() => stored(page)).toEqual(NOTHING);
  });

  test(`numbers that another tab was told are kept stay where the guides of this one fail, in ${locale}`, async ({ page, host, context }) => {
    const guide = firstGuide(host, locale);
    await page.goto(host.at(textsList(locale, 'guides')));
    host.be('never', (asked) => asked === guide);
    await tap(page, guides('keep'));
    await expect.poll(() => host.asked.includes(guide)).toBe(true);
    const other = await context.newPage();
    await keepNumbers(other, host.at, locale);
    host.be('unavailable', (asked) => asked === guide);
    host.breakOff();
    await told(page);
    const { stores, workers } = await stored(page);
    expect(workers).toBe(1);
    expect(stores.map((store) => store.replace(/-[0-9a-f]{12}$/, '')).sort()).toEqual([locale, `wanted-${locale}`]);
    host.be('unavailable');
    await other.goto(host.at(hn));
    await expect(other.locator('main a[href="tel:170"]').first()).toBeVisible();
  });

  test(`two tabs that keep the guides at once are both told so, in ${locale}`, async ({ page, host, context }) => {
    const other = await context.newPage();
    for (const one of [page, other]) await one.goto(host.at(textsList(locale, 'guides')));
    await Promise.all([page, other].map((one) => tap(one, guides('keep'))));
    for (const one of [page, other]) await expect(one.getByText(guides('kept'))).toBeVisible({ timeout: 20_000 });
    const asked = host.asked.filter((path) => path === firstGuide(host, locale));
    expect(asked).toHaveLength(1);
  });

  test(`guides and walks asked for on one page, one tap behind the other, are both kept, in ${locale}`, async ({ page, host }) => {
    await page.goto(host.at(textsList(locale, 'guides')));
    await addWalks(page, locale);
    await tap(page, guides('keep'));
    await tap(page, walks('keep'));
    await expect(page.getByText(guides('kept'))).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText(walks('kept'))).toBeVisible({ timeout: 20_000 });
    expect((await stored(page)).stores).toHaveLength(6);
  });

  for (const [what, act] of [
    ['an exit', '.bar [data-exit]'],
    ['“delete the copy”', '[data-forget]'],
  ] as const)
    test(`${what} while walks wait behind guides that are being kept leaves nothing of either, in ${locale}`, async ({ page, host, context }) => {
      await context.route(/^https:/, (request) => request.fulfill({ contentType: 'text/html', body: 'Sunny' }));
      await page.goto(host.at(textsList(locale, 'guides')));
      await addWalks(page, locale);
      host.be('never', (asked) => asked === hn);
      await tap(page, guides('keep'));
      await tap(page, walks('keep'));
      await expect.poll(() => host.asked.includes(hn), { timeout: 15_000 }).toBe(true);
      await page.locator(act).first().click();
      if (act === '[data-forget]') await expect(page.getByText(numbers('forgotten'))).toBeVisible({ timeout: 15_000 });
      else await page.waitForURL(/^https:/);
      host.be('well');
      if (act !== '[data-forget]') await page.goto(host.at(href('stories', locale)));
      await expect.poll(() => stored(page), { timeout: 15_000 }).toEqual(NOTHING);
      await page.waitForTimeout(1500);
      expect(await stored(page)).toEqual(NOTHING);
      expect(host.asked.filter((path) => path.startsWith('/try/'))).toEqual([]);
    });

  test(`a guide that changes is in the copy after the next visit in ${locale}; until all of it is there, the older one stays whole`, async ({
    page,
    host,
  }) => {
    await keepTexts(page, host.at, locale, 'guides');
    const guide = firstGuide(host, locale);
    const { stores } = await stored(page);
    const file = join(host.folder, guide, 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(<h1[^>]*>)/, '$1Newer: '));
    await writeWorker(host.folder);
    host.publish();
    const update = async (): Promise<void> => {
      await page.evaluate(async () => {
        await (await navigator.serviceWorker.getRegistration())?.update();
      });
    };
    host.be('unavailable', (asked) => asked === guide);
    await update();
    await page.waitForTimeout(1500);
    expect((await stored(page)).stores).toEqual(stores);
    host.be('well');
    await update();
    const own = (names: string[]): string | undefined => names.find((store) => store.startsWith(`${locale}1-`));
    await expect.poll(async () => own((await stored(page)).stores) === own(stores), { timeout: 45_000 }).toBe(false);
    // The numbers, of which nothing changed, were not fetched again.
    expect((await stored(page)).stores).toEqual(expect.arrayContaining(stores.filter((store) => store !== own(stores))));
    expect((await stored(page)).stores).toHaveLength(4);
    host.be('unavailable');
    await page.goto(host.at(guide));
    await expect(page.locator('h1')).toContainText('Newer: ');
  });
}
