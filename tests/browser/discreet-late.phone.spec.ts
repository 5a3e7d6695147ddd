import { expect, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { at, string } from '../support/pages.ts';
import { shows, tapLink } from '../support/shown.ts';
import { answers, choose, walkPath } from '../support/walk.ts';

/* What was asked for by one page, and comes when another stands in its place; and what two scripts do on one page. */
const [HOME, LIST, MEXICO] = ['/es/', '/es/pedir-ayuda/', '/es/pedir-ayuda/mx/'];

/** Holds an answer back. @returns lets it come */
const hold = async (page: Page, address: string | RegExp, how: 'continue' | 'abort' = 'continue'): Promise<() => void> => {
  let let_ = (): void => undefined;
  const held = new Promise<void>((go) => (let_ = go));
  await page.route(address, async (request) => {
    await held;
    await request[how]().catch(() => undefined);
  });
  return let_;
};

/** Long enough for what came to have been worked on. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        setTimeout(done, 500);
      }),
  );

test('a number for danger stays seen where what was typed on the list is answered once the country stands in its place', async ({ page }) => {
  const come = await hold(page, '**/search/places.json');
  await page.goto(at(LIST));
  await shows(page, at(LIST));
  await page.locator('#place').fill('Guatemala');
  await tapLink(page, MEXICO);
  await shows(page, at(MEXICO));
  await expect(page.locator('.danger').first()).toBeVisible();
  come();
  await settle(page);
  await expect(page.locator('.danger').first()).toBeVisible();
});

test('the list that the first page asked for is no business of home’s finder', async ({ page }) => {
  await page.goto(at(LIST));
  await shows(page, at(LIST));
  await tapLink(page, '/');
  await shows(page, at('/'));
  const come = await hold(page, /\/(?:es\/pedir-ayuda|en\/get-help)\/$/);
  const asked = page.waitForRequest(/\/(?:es\/pedir-ayuda|en\/get-help)\/$/);
  await page.locator('#place').focus();
  await asked;
  await tapLink(page, HOME);
  await shows(page, at(HOME));
  const more = (): Promise<string | undefined> => page.evaluate(() => document.querySelector('.finder > .more')?.innerHTML);
  const before = await more();
  come();
  await settle(page);
  expect(await more()).toBe(before);
});

test('a walk whose scenes never come leads nowhere once the numbers stand in its place', async ({ page }) => {
  const fail = await hold(page, /\/try\/.*\.json$/, 'abort');
  await page.goto(at(walkPath('es')));
  await page.locator('[data-walk][data-here]').waitFor();
  await page.locator('[data-turn-discreet]').first().click();
  await choose(answers(page).first());
  await tapLink(page, LIST);
  await shows(page, at(LIST));
  fail();
  await settle(page);
  expect(page.url()).toBe(at(walkPath('es')));
  await expect(page.locator('body')).toHaveAttribute('data-address', at(LIST));
});

test('one tap prints once, whichever pages that print were seen before', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = `${document.documentElement.dataset['printed'] ?? ''}|`;
    };
  });
  await page.goto(at(HOME));
  await page.locator('[data-turn-discreet]').first().click();
  const button = page.locator('main button[data-print], main [data-print] button');
  for (const path of [
    '/es/actuar/imprimir/loteria/',
    '/es/pedir-ayuda/mx/llevar/',
    '/es/practica/revisa-una-oferta/',
    '/es/actuar/imprimir/librito/',
  ]) {
    await tapLink(page, path);
    await shows(page, at(path));
    await expect(page.locator('[data-print="ready"]').first()).toBeAttached();
    await page.waitForLoadState('networkidle');
    // Also one that stands in what is folded.
    await button.first().evaluate((one: HTMLElement) => {
      delete document.documentElement.dataset['printed'];
      one.click();
    });
    await expect(page.locator('html'), path).toHaveAttribute('data-printed', '|');
  }
});

test('on a page that the browser translated it is said too that a page has not come, and how to ask again', async ({ page }) => {
  await page.goto(at(LIST));
  await shows(page, at(LIST));
  await page.evaluate(() => {
    document.documentElement.lang = 'pt';
  });
  await page.route(at(MEXICO), (request) => request.abort());
  await tapLink(page, MEXICO);
  await expect(page.getByRole('button', { name: string('es', 'exit', 'shown.again') })).toBeVisible();
});

for (const [known, locale] of [
  ['/help/', 'en'],
  ['/ayuda/', 'es'],
] as const)
  test(`the same is said in its language at ${known}, which has none in it`, async ({ page }) => {
    await page.goto(at(known), { waitUntil: 'networkidle' });
    await page.evaluate(() => {
      document.documentElement.lang = 'pt';
    });
    await page.route(at(MEXICO), (request) => request.abort());
    await tapLink(page, MEXICO);
    await expect(page.getByRole('button', { name: string(locale, 'exit', 'shown.again') })).toBeVisible();
  });
