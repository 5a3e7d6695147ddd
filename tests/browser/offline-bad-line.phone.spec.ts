import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { writeWorker } from '../../src/integrations/offline-pages.ts';
import { copySentence, keepNumbers, offlineWords, stored } from '../support/kept.ts';
import type { MoodyHost } from '../support/moody-host.ts';
import { onMoodyHost as test } from '../support/moody-test.ts';

// What a kept copy is for: lines and hosts that fail, each in its own way.
const NOTHING = { workers: 0, stores: [], entries: 0 };
const number = (page: Page) => page.locator('main a[href="tel:170"]').first();

/** Changes a page of a host, and publishes it as the build would. */
const publish = async (host: MoodyHost, path: string, change: (html: string) => string): Promise<void> => {
  const file = join(host.folder, path, 'index.html');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  await writeWorker(host.folder);
  host.publish();
};

/** Has the browser look for a newer worker, and waits for what becomes of it. */
const update = (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const worker = registration?.installing;
    if (!worker) return undefined;
    await new Promise<void>((resolve) => {
      worker.addEventListener('statechange', () => {
        if (worker.state === 'activated' || worker.state === 'redundant') resolve();
      });
    });
    return worker.state;
  });

for (const locale of LOCALES) {
  const words = offlineWords(locale);
  const page = { list: href('getHelp', locale), hn: href('getHelp', locale, 'hn'), mx: href('getHelp', locale, 'mx'), home: href('home', locale) };

  for (const [mood, what] of [
    ['never', 'a line that never answers'],
    ['half', 'a line that breaks off in the middle of a page'],
    ['unavailable', 'a host that says it cannot'],
  ] as const) {
    test(`${what} gives the copy within five seconds or so, and its date, in ${locale}`, async ({ page: tab, host }) => {
      await keepNumbers(tab, host.at, locale);
      host.be(mood);
      const began = Date.now();
      await tab.goto(host.at(page.hn));
      await expect(number(tab)).toBeVisible();
      expect(Date.now() - began).toBeLessThan(6000);
      await expect(tab.getByText(await copySentence(tab, locale))).toBeVisible();
      await tab.goto(host.at(page.home));
      await expect(tab.locator('.places:not(.found)').first()).toBeVisible();
      await expect(tab.getByText(await copySentence(tab, locale))).toBeVisible();
      host.be('well');
      await tab.goto(host.at(page.hn));
      await expect(number(tab)).toBeVisible();
      await expect(tab.locator('[data-copy]:not(section)')).toHaveCount(0);
    });
  }

  test.describe('a page that is gone for good', () => {
    test.use({ mayBeMissing: new RegExp(`${page.hn} answered 404`) });

    test(`is not brought back by the copy in ${locale}`, async ({ page: tab, host }) => {
      await keepNumbers(tab, host.at, locale);
      rmSync(join(host.folder, page.hn), { recursive: true });
      host.publish();
      expect((await tab.goto(host.at(page.hn)))?.status()).toBe(404);
    });
  });

  for (const [mood, what] of [
    ['unavailable', 'one page cannot be had'],
    ['half', 'the line breaks off'],
    ['elsewhere', 'somebody else’s page is answered'],
  ] as const) {
    test(`a copy of which ${what} is not said to be kept, and nothing of it stays, in ${locale}`, async ({ page: tab, host }) => {
      await tab.goto(host.at(page.list));
      host.be(mood, (path) => path === page.hn);
      await tab.getByRole('button', { name: words('keep') }).click();
      if (mood === 'half') {
        await expect.poll(() => host.asked.includes(page.hn)).toBe(true);
        host.breakOff();
      }
      await expect(tab.getByText(words('failed'))).toBeVisible();
      expect(await stored(tab)).toEqual(NOTHING);
    });
  }

  test(`a phone without room keeps nothing and says so in ${locale}`, async ({ page: tab, host, context }) => {
    await tab.goto(host.at(page.list));
    const session = await context.newCDPSession(tab);
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.at(''), quotaSize: 100_000 });
    await tab.getByRole('button', { name: words('keep') }).click();
    await expect(tab.getByText(words('failed'))).toBeVisible();
    expect(await stored(tab)).toEqual(NOTHING);
  });

  test(`a copy that was cut off half way, the battery empty, is deleted by the next visit in ${locale}`, async ({ page: tab, host, context }) => {
    await keepNumbers(tab, host.at, locale);
    const { stores } = await stored(tab);
    await tab.evaluate(async (store) => (await caches.open(store)).delete('/keep.js'), stores.at(-1) ?? '');
    const session = await context.newCDPSession(tab);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await tab.goto(host.at(href('stories', locale)));
    await expect.poll(async () => (await stored(tab)).entries).toBe(0);
  });

  test(`pages of two versions are not kept together in ${locale}: the site is published while it is being kept`, async ({ page: tab, host }) => {
    await tab.goto(host.at(page.list));
    host.be('never', (path) => path === page.mx);
    await tab.getByRole('button', { name: words('keep') }).click();
    await expect.poll(() => host.asked.includes(page.mx)).toBe(true);
    await publish(host, page.mx, (html) => html.replaceAll('0100', '0109'));
    host.be('well');
    await expect(tab.getByText(words('failed'))).toBeVisible();
    expect(await stored(tab)).toEqual(NOTHING);
  });

  test(`“delete the copy” stops a copy that is still being kept in ${locale}, and nothing comes after it`, async ({ page: tab, host }) => {
    await tab.goto(host.at(page.list));
    host.be('never', (path) => path === page.hn);
    await tab.getByRole('button', { name: words('keep') }).click();
    await expect.poll(() => host.asked.includes(page.hn)).toBe(true);
    await tab.getByRole('button', { name: words('forget') }).click();
    await expect(tab.getByText(words('forgotten'))).toBeVisible();
    expect(await stored(tab)).toEqual(NOTHING);
    const asked = host.asked.length;
    host.be('well');
    await tab.waitForTimeout(1000);
    expect(await stored(tab)).toEqual(NOTHING);
    expect(host.asked.slice(asked).filter((path) => path.startsWith(page.list))).toEqual([]);
    await expect(tab.getByText(words('forgotten'))).toBeVisible();
  });

  test(`“delete the copy” tries again by itself where a store cannot be deleted at once, in ${locale}`, async ({ page: tab, host }) => {
    await keepNumbers(tab, host.at, locale);
    // As where the worker is still writing into it.
    await tab.evaluate(() => {
      const remove = caches.delete.bind(caches);
      let refused = 0;
      caches.delete = async (name) => {
        refused += 1;
        return refused > 2 && remove(name);
      };
    });
    await tab.getByRole('button', { name: words('forget') }).click();
    await expect(tab.getByText(words('forgotten'))).toBeVisible();
    expect(await stored(tab)).toEqual(NOTHING);
  });

  test(`keeping once more on a dead line leaves the copy that was there in ${locale}`, async ({ page: tab, host }) => {
    await keepNumbers(tab, host.at, locale);
    host.be('unavailable');
    await tab.goto(host.at(page.list));
    await tab.getByRole('button', { name: words('keep') }).click();
    await expect(tab.getByText(words('failed'))).toBeVisible();
    await tab.goto(host.at(page.hn));
    await expect(number(tab)).toBeVisible();
  });

  test(`a number that changes is in the copy after the next visit in ${locale}; until all of it is there, the older one stays whole`, async ({
    page: tab,
    host,
  }) => {
    await keepNumbers(tab, host.at, locale);
    const { stores } = await stored(tab);
    const newer = tab.locator('main a[href="tel:171"]').first();
    await publish(host, page.hn, (html) => html.replaceAll('170', '171'));

    host.be('unavailable', (path) => path === page.mx);
    expect(await update(tab)).toBe('redundant');
    expect((await stored(tab)).stores).toEqual(stores);
    host.be('unavailable');
    for (const [path, link] of [
      [page.hn, number(tab)],
      [page.mx, tab.locator('main a[href="tel:+528005550100"]').first()],
    ] as const) {
      await tab.goto(host.at(path));
      await expect(link).toBeVisible();
    }

    host.be('well');
    await tab.goto(host.at(page.list));
    // A visit does so by itself; Firefox now and then puts it off by half a minute.
    await tab.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
    await expect
      .poll(async () => (await stored(tab)).stores.some((store) => stores.includes(store) && store.startsWith(locale)), { timeout: 45_000 })
      .toBe(false);
    expect((await stored(tab)).stores).toHaveLength(2);
    host.be('unavailable');
    await tab.goto(host.at(page.hn));
    await expect(newer).toBeVisible();
    await expect(number(tab)).toHaveCount(0);
  });

  test(`neither the copy nor a page takes an old number out of the browser’s own cache in ${locale}`, async ({ page: tab, host }) => {
    // As a host that lets pages be cached for a day.
    const headers = join(host.folder, '_headers');
    writeFileSync(headers, `${readFileSync(headers, 'utf8')}\n${page.hn}\n  Cache-Control: public, max-age=86400\n`);
    host.publish();
    await tab.goto(host.at(page.hn));
    await publish(host, page.hn, (html) => html.replaceAll('170', '171'));
    await keepNumbers(tab, host.at, locale);
    const kept = await tab.evaluate(async (path) => (await caches.match(path))?.text(), page.hn);
    expect(kept?.match(/tel:17\d/g)).toContain('tel:171');
    host.be('unavailable');
    await tab.goto(host.at(page.hn));
    await expect(tab.locator('main a[href="tel:171"]').first()).toBeVisible();
    host.be('well');
    await publish(host, page.hn, (html) => html.replaceAll('171', '172'));
    await tab.goto(host.at(page.hn));
    await expect(tab.locator('main a[href="tel:172"]').first()).toBeVisible();
  });

  for (const button of ['keep', 'forget'] as const) {
    test(`a worker of the site’s former kind goes when she taps “${button}” in ${locale}`, async ({ page: tab, host }) => {
      writeFileSync(join(host.folder, page.list, 'keep.js'), 'self.addEventListener("fetch", (event) => event.respondWith(new Response("old")));');
      host.publish();
      await tab.goto(host.at(page.list));
      await tab.evaluate(async (script) => {
        await navigator.serviceWorker.register(script);
        await (await caches.open('3474ff78f249')).put('/old/', new Response('old'));
      }, `${page.list}keep.js`);
      await tab.getByRole('button', { name: words(button) }).click();
      await expect(tab.getByText(words(button === 'keep' ? 'kept' : 'forgotten'))).toBeVisible();
      const { workers, stores } = await stored(tab);
      expect(workers).toBe(button === 'keep' ? 1 : 0);
      expect(stores).not.toContain('3474ff78f249');
      await tab.goto(host.at(page.hn));
      await expect(number(tab)).toBeVisible();
    });
  }
}
