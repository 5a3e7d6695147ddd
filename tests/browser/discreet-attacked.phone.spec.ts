import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { neutral, openOutside } from '../support/outside.ts';
import { at, string } from '../support/pages.ts';
import { shows, tapLink } from '../support/shown.ts';
import { inSite } from '../support/site.ts';

/* What programs of hers, hosts and lines do to a discreet visit that nobody meant. */
const [LIST, MEXICO, GUIDES, OFFER] = ['/es/pedir-ayuda/', '/es/pedir-ayuda/mx/', '/es/senales/', '/es/senales/una-oferta-de-prueba/'];
const words = (key: string, blanks: Record<string, string> = {}): string => string('es', 'exit', `shown.${key}`, blanks);
const wayBack = (page: Page) => page.locator('main .back a');
const follow = async (page: Page, path: string): Promise<void> => {
  await tapLink(page, path);
  await shows(page, at(path));
};
/** Answers the guide in another way. */
const answer = async (page: Page, change: (html: string) => string, path = OFFER): Promise<void> => {
  await page.route(at(path), (request) =>
    request.fulfill({ contentType: 'text/html; charset=utf-8', body: change(readFileSync(inSite(`dist${path}index.html`), 'utf8')) }),
  );
};

for (const when of ['before the first page is shown', 'after it'])
  test(`a page is shown whole, with its exit, where a program put all of the page into something of its own ${when}`, async ({ page }) => {
    await neutral(page);
    await page.goto(at(LIST));
    if (when === 'after it') await follow(page, MEXICO);
    await page.evaluate(() => {
      const around = document.createElement('div');
      around.append(...document.body.childNodes);
      document.body.append(around);
    });
    await follow(page, OFFER);
    await expect(page.locator('h1')).toBeInViewport();
    await follow(page, GUIDES);
    await expect(page.locator('h1')).toBeInViewport();
    expect(page.url()).toBe(at(LIST));
    await page.locator('.bar [data-exit]').click();
    await expect(page).toHaveURL(/^https:/);
  });

test('a page that the browser translated gives its place to another, is translated again, and leaves by its exit', async ({ page }) => {
  await neutral(page);
  await page.goto(at(LIST));
  const translate = (): Promise<void> =>
    page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Node[] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        if (text.nodeValue?.trim() !== '' && text.parentElement?.matches('a, a *, p, h1, h2')) found.push(text);
      for (const text of found) {
        const [outer, inner] = [document.createElement('span'), document.createElement('span')];
        inner.textContent = `Lingua ${text.nodeValue ?? ''}`;
        outer.append(inner);
        text.parentNode?.replaceChild(outer, text);
      }
      document.documentElement.lang = 'it';
    });
  await translate();
  await page.locator(`.places a[href="${MEXICO}"] span span`).first().click();
  await shows(page, at(MEXICO));
  await translate();
  await page.locator('main .back a span span').first().click();
  await shows(page, at(LIST));
  await translate();
  // Where it is seen, by a hand: the driver looks for it elsewhere on a page that is wider than the screen.
  const seen = await page.locator('.bar [data-exit]').evaluate((exit) => {
    const { x, y, width, height } = exit.getBoundingClientRect();
    return { x: x + width / 2 - (visualViewport?.offsetLeft ?? 0), y: y + height / 2 - (visualViewport?.offsetTop ?? 0) };
  });
  await page.mouse.click(seen.x, seen.y);
  await expect(page).toHaveURL(/^https:/);
});

test('the page’s own “Back” by the middle button stays here, since a new tab would be an ordinary visit', async ({ page, context }) => {
  await page.goto(at(LIST));
  await follow(page, MEXICO);
  await follow(page, OFFER);
  await wayBack(page).click({ button: 'middle' });
  await shows(page, at(MEXICO));
  expect(context.pages()).toEqual([page]);
});

test('a link whose whole address a program wrote out stays here by the middle button too', async ({ page, context }) => {
  await page.goto(at(LIST));
  await page.locator('main a[href^="/"]').evaluateAll((links) => {
    for (const link of links) if (link instanceof HTMLAnchorElement) link.setAttribute('href', link.href);
  });
  await page
    .locator(`.places a[href="${at(MEXICO)}"]`)
    .first()
    .click({ button: 'middle' });
  await shows(page, at(MEXICO));
  expect(context.pages()).toEqual([page]);
});

test('while its menu opens, the page’s own “Back” leads to where the visit began; afterwards it leads back again, asked twice too', async ({
  page,
}) => {
  await page.goto(at(LIST));
  await follow(page, MEXICO);
  await follow(page, OFFER);
  const leads = (): Promise<string> => wayBack(page).evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : ''));
  const during = await page.evaluate(() => {
    const link = document.querySelector<HTMLAnchorElement>('main .back a');
    for (let time = 0; time < 2; time += 1) link?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    return link?.href;
  });
  expect(during).toBe(at(LIST));
  await expect.poll(leads).toBe(at(MEXICO));
  await page.waitForTimeout(400);
  expect(await leads()).toBe(at(MEXICO));
});

test('a link to a place that no name can be shows its page, and does not say that it has not come', async ({ page }) => {
  await page.goto(at(LIST));
  await tapLink(page, `${OFFER}#%`);
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.getByText(words('notArrived'))).toHaveCount(0);
});

test('pages that only lead on to one another are given up after a few, and it is said', async ({ page }) => {
  let asked = 0;
  await answer(page, () => {
    asked += 1;
    return `<meta http-equiv="refresh" content="0;url=${OFFER}">`;
  });
  await page.goto(at(LIST));
  await tapLink(page, OFFER);
  await expect(page.getByText(words('notArrived'))).toBeVisible();
  expect(asked).toBeLessThanOrEqual(4);
});

test('half of a page, come as if it were all of it, is not shown: numbers that were seen are shown as they were', async ({ page }) => {
  await page.goto(at(LIST));
  await follow(page, MEXICO);
  const numbers = await page.locator('main a[href^="tel:"]').count();
  await follow(page, GUIDES);
  await answer(page, (html) => html.slice(0, html.lastIndexOf('href="tel:')), MEXICO);
  await tapLink(page, MEXICO);
  await expect(page.getByText(words('asSeen', { date: '25 de noviembre de 2026' }))).toBeInViewport();
  await expect(page.locator('main a[href^="tel:"]')).toHaveCount(numbers);
  // Not seen before, it has not come.
  await answer(page, (html) => html.slice(0, html.lastIndexOf('</p>')));
  await tapLink(page, OFFER);
  await expect(page.getByText(words('notArrived'))).toBeInViewport();
});

for (const [what, status] of [
  ['is not there', 404],
  ['is gone', 410],
  ['has failed', 500],
] as const)
  test(`a page of ours that says that something ${what} is shown, with a way back, and is not kept as numbers that were seen`, async ({ page }) => {
    await page.goto(at(LIST));
    await page.route(at(MEXICO), (request) =>
      request.fulfill({ status, contentType: 'text/html; charset=utf-8', body: readFileSync(inSite('dist/404.html'), 'utf8') }),
    );
    await tapLink(page, MEXICO);
    await expect(wayBack(page)).toBeVisible();
    await page.unroute(at(MEXICO));
    await wayBack(page).click();
    await shows(page, at(LIST));
    await page.route(at(MEXICO), (request) => request.abort());
    await tapLink(page, MEXICO);
    await expect(page.getByText(words('notArrived'))).toBeInViewport();
  });

test('a page that has no main part has a way back all the same', async ({ page }) => {
  await answer(page, (html) => html.replace('<main', '<div').replace('</main>', '</div>'));
  await page.goto(at(LIST));
  await follow(page, OFFER);
  await expect(page.locator('.back a').first()).toHaveAttribute('href', at(LIST));
});

test('a window that another site opens with our mark for its name, on a host without our headers, says that pages may be listed, and lists none in “Back”', async ({
  page,
  context,
}) => {
  const outside = await openOutside();
  await context.route(at(GUIDES), async (request) => {
    await request.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync(inSite(`dist${GUIDES}index.html`), 'utf8') });
  });
  await page.goto(outside.page);
  const [tab] = await Promise.all([context.waitForEvent('page'), page.evaluate((to) => void window.open(to, '0'), at(GUIDES))]);
  await expect(tab.getByText(string('es', 'common', 'discreet.listed'))).toBeInViewport();
  await follow(tab, OFFER);
  expect(await tab.evaluate(() => [window.name, history.length, location.href])).toEqual(['', 1, at(GUIDES)]);
  outside.close();
});

test('two hundred pages in a row leave no style and no part of a page behind', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto(at(LIST));
  const shown = [GUIDES, '/es/buscar/', MEXICO, OFFER, '/en/', '/en/get-help/', LIST];
  const sizes: (readonly [number, number, number])[] = [];
  for (let one = 0; one < 203; one += 1) {
    await follow(page, shown[one % shown.length] ?? LIST);
    if (one % shown.length === shown.length - 1)
      sizes.push(
        await page.evaluate(
          () => [document.adoptedStyleSheets.length, document.head.childElementCount, document.querySelectorAll('*').length] as const,
        ),
      );
  }
  expect(sizes.at(-1)).toEqual(sizes[1]);
});
