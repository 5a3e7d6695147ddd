import { expect, type Page } from '@playwright/test';
import { LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { keepNumbers, keepTexts, keptTextsWords, offlineWords, stored, textsList } from '../support/kept.ts';
import type { MoodyHost } from '../support/moody-host.ts';
import { onMoodyHost as test } from '../support/moody-test.ts';

// She leaves while the numbers are being kept, or deleted, at each of its waits. Afterwards nothing is kept: no store and no worker.
const NOTHING = { workers: 0, stores: [], entries: 0 };
const WORKER = '/keep.js';

/** A step of the keeping on which a page waits, in the order in which they come. */
const STEPS = ['fetch', 'register', 'update', 'has', 'open', 'postMessage', 'getRegistration'] as const;
type Step = (typeof STEPS)[number];

/** What is wrong with it: it comes half a second late, never, or as a failure as late. */
const WAYS = ['late', 'stalled', 'failing'] as const;

/** Makes one step of the keeping go wrong, and says on the page that it was reached. */
const spoil = (page: Page, step: Step, way: (typeof WAYS)[number]): Promise<void> =>
  page.evaluate(
    ([step, way]) => {
      const late = (): Promise<void> =>
        new Promise((resolve, reject) => {
          document.documentElement.dataset['reached'] = '';
          if (way !== 'stalled') setTimeout(way === 'late' ? resolve : () => reject(new Error('spoiled')), 500);
        });
      const owners = {
        fetch: window,
        has: caches,
        open: caches,
        register: navigator.serviceWorker,
        update: ServiceWorkerRegistration.prototype,
        postMessage: ServiceWorker.prototype,
        getRegistration: navigator.serviceWorker,
      };
      const owner = owners[step];
      const real: unknown = Reflect.get(owner, step);
      if (typeof real !== 'function') throw new Error(`There is no ${step}.`);
      let first = true;
      Reflect.set(owner, step, function spoiled(this: unknown, ...all: unknown[]): unknown {
        const go = (): unknown => Reflect.apply(real, this, all);
        if (!first) return go();
        first = false;
        return late().then(go);
      });
    },
    [step, way] as const,
  );

/** Leaves, to a page that does not come for a while: this one stays alive meanwhile. Then it comes. */
const leaveSlowly = async (page: Page, meanwhile: () => Promise<void>): Promise<void> => {
  let come = (): void => undefined;
  const wait = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.context().route(/^https:/, async (request) => {
    await wait;
    await request.fulfill({ contentType: 'text/html', body: 'Sunny' });
  });
  await page.locator('.bar [data-exit]').click({ noWaitAfter: true });
  await meanwhile();
  come();
  await page.waitForURL(/^https:/);
};

/**
 * Has the page tap a button and leave a moment later, by itself: what taps from outside waits for a worker that is being fetched.
 * @param pause milliseconds
 */
const tapAndLeave = async (page: Page, button: string, pause: number, meanwhile?: () => Promise<void>): Promise<void> => {
  await page.context().route(/^https:/, (request) => request.fulfill({ contentType: 'text/html', body: 'Sunny' }));
  const away = page.waitForURL(/^https:/);
  await page.evaluate(
    ([button, pause]) => {
      document.querySelector<HTMLElement>(button)?.click();
      setTimeout(() => document.querySelector<HTMLElement>('.bar [data-exit]')?.click(), pause);
    },
    [button, pause] as const,
  );
  await meanwhile?.();
  await away;
};

/** That nothing is kept, and that nothing comes after that. */
const expectNothing = async (page: Page, host: MoodyHost): Promise<void> => {
  await page.goto(host.at(href('stories', 'en')));
  await expect.poll(() => stored(page), { timeout: 15_000 }).toEqual(NOTHING);
  await page.waitForTimeout(700);
  expect(await stored(page)).toEqual(NOTHING);
};

for (const locale of LOCALES) {
  const words = offlineWords(locale);
  const list = href('getHelp', locale);
  const hn = href('getHelp', locale, 'hn');
  const tapKeep = (page: Page): Promise<void> => page.getByRole('button', { name: words('keep') }).click();

  for (const step of STEPS)
    for (const way of WAYS)
      test(`an exit while keeping waits for “${step}”, which is ${way}, leaves nothing in ${locale}`, async ({ page, host }) => {
        if (step === 'update') await keepNumbers(page, host.at, locale);
        else await page.goto(host.at(list));
        await spoil(page, step, way);
        await tapKeep(page);
        await expect(page.locator('[data-reached]')).toBeAttached({ timeout: 15_000 });
        await leaveSlowly(page, () => new Promise((done) => setTimeout(done, 1200)));
        await expectNothing(page, host);
      });

  for (const step of STEPS)
    test(`an exit while keeping the guides waits for “${step}”, which is late, leaves nothing in ${locale}`, async ({ page, host }) => {
      if (step === 'update') await keepTexts(page, host.at, locale, 'guides');
      else await page.goto(host.at(textsList(locale, 'guides')));
      await spoil(page, step, 'late');
      await page.getByRole('button', { name: keptTextsWords(locale, 'guides')('keep') }).click();
      await expect(page.locator('[data-reached]')).toBeAttached({ timeout: 15_000 });
      await leaveSlowly(page, () => new Promise((done) => setTimeout(done, 1200)));
      await expectNothing(page, host);
    });

  for (const [what, path, times] of [
    ['the host is asked whether it is there', WORKER, 1],
    ['the worker is being fetched', WORKER, 2],
    ['a page is being fetched', hn, 1],
  ] as const)
    test(`an exit while ${what} leaves nothing, though the page is gone when it comes, in ${locale}`, async ({ page, host }) => {
      await page.goto(host.at(list));
      let seen = 0;
      host.be('never', (asked) => {
        if (asked === path) seen += 1;
        return asked === path && seen >= times;
      });
      await tapAndLeave(page, '[data-keep]', 2500, () => expect.poll(() => seen).toBe(times));
      host.be('well');
      await expectNothing(page, host);
    });

  for (const pause of [0, 5, 20, 60, 150, 300, 600])
    test(`an exit ${pause} ms after “keep” was tapped leaves nothing in ${locale}`, async ({ page, host }) => {
      await page.goto(host.at(list));
      await tapAndLeave(page, '[data-keep]', pause);
      await expectNothing(page, host);
    });

  for (const pause of [0, 5, 20, 60])
    test(`an exit ${pause} ms after “delete the copy” was tapped leaves nothing in ${locale}`, async ({ page, host }) => {
      await keepNumbers(page, host.at, locale);
      await tapAndLeave(page, '[data-forget]', pause);
      await expectNothing(page, host);
    });

  test(`an exit while the host is asked to have the rest deleted leaves nothing, and what was to be kept after it is not, in ${locale}`, async ({
    page,
    host,
  }) => {
    await keepNumbers(page, host.at, locale);
    host.asked.length = 0;
    host.be('never', (path) => path === WORKER);
    await page.getByRole('button', { name: words('forget') }).click();
    await expect.poll(() => host.asked.includes(WORKER)).toBe(true);
    await tapAndLeave(page, '[data-keep]', 100);
    host.be('well');
    await expectNothing(page, host);
  });

  test(`“keep the numbers” waits for what is still being deleted, and then keeps, in ${locale}`, async ({ page, host }) => {
    await keepNumbers(page, host.at, locale);
    host.asked.length = 0;
    host.be('never', (path) => path === WORKER);
    await page.getByRole('button', { name: words('forget') }).click();
    await expect.poll(() => host.asked.includes(WORKER)).toBe(true);
    await tapKeep(page);
    await page.waitForTimeout(500);
    // Nothing is begun that an answer to that would delete.
    expect(await stored(page)).toEqual(NOTHING);
    host.be('well');
    await expect(page.getByText(words('kept'))).toBeVisible({ timeout: 15_000 });
  });

  test(`an exit in one tab while another keeps leaves nothing in ${locale}`, async ({ page, host, context }) => {
    await page.goto(host.at(list));
    host.be('never', (path) => path === hn);
    await tapKeep(page);
    await expect.poll(() => host.asked.includes(hn)).toBe(true);
    const other = await context.newPage();
    await other.goto(host.at(list));
    await tapAndLeave(other, 'body', 0);
    await expect(page.getByText(words('failed'))).toBeVisible({ timeout: 15_000 });
    host.be('well');
    await expectNothing(other, host);
  });
}
