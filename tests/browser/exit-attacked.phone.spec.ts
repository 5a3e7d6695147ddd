import { expect } from '@playwright/test';
import { test } from '../support/opened.ts';
import { neutral } from '../support/outside.ts';
import { site } from '../../site.config.ts';
import { at } from '../support/pages.ts';
import { shows, tapLink } from '../support/shown.ts';

/* "Leave now" in browsers that lack something, beside programs that change pages, and under what stands over them. */
const EXIT = site.exit.es.url;
const [LIST, MEXICO] = ['/es/pedir-ayuda/', '/es/pedir-ayuda/mx/'];

for (const lacks of ['media controls', 'a way to replace what is inside'])
  test(`the exit ends a voice and empties the page in a browser without ${lacks}`, async ({ page }) => {
    await page.context().route(/^https:/, () => new Promise(() => undefined));
    await page.addInitScript((without) => {
      Object.assign(window, { cancelled: 0 });
      const cancel = (): unknown => Object.assign(window, { cancelled: 1 });
      Object.defineProperty(window, 'speechSynthesis', { value: Object.assign(new EventTarget(), { cancel, getVoices: () => [] }) });
      if (without === 'media controls') Reflect.deleteProperty(Navigator.prototype, 'mediaSession');
      else Reflect.deleteProperty(Element.prototype, 'replaceChildren');
    }, lacks);
    await page.goto(at(LIST));
    const after = await page.evaluate((): unknown[] => {
      document.querySelector<HTMLElement>('.bar [data-exit]')?.click();
      const cancelled: unknown = Reflect.get(window, 'cancelled');
      return [cancelled, document.body.childNodes.length];
    });
    expect(after).toEqual([1, 0]);
  });

test('the exit leads where it says in a browser inside an app, that keeps nothing and knows no list of pages', async ({ page }) => {
  await neutral(page);
  await page.addInitScript(() => {
    for (const name of ['chrome', 'navigation', 'caches']) Object.defineProperty(window, name, { value: undefined });
    for (const name of ['serviceWorker', 'mediaSession']) Reflect.deleteProperty(Navigator.prototype, name);
  });
  await page.goto(at(LIST));
  await tapLink(page, MEXICO);
  await shows(page, at(MEXICO));
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-visit', 'discreet');
  await page.locator('.bar [data-exit]').click();
  await expect(page).toHaveURL(EXIT);
});

test('the exit leads where it says although a program leads every link through a page of its own', async ({ page }) => {
  await neutral(page);
  await page.goto(at(LIST));
  await page.locator('a[href]').evaluateAll((links) => {
    for (const link of links) link.setAttribute('href', `https://checked.example/?to=${link.getAttribute('href') ?? ''}`);
  });
  await page.locator('.bar [data-exit]').click();
  await expect(page).toHaveURL(EXIT);
});

for (const [over, lay] of [
  [
    'a window of a program over the page',
    () => {
      const window = document.createElement('dialog');
      document.body.append(window);
      window.showModal();
    },
  ],
  [
    'a page that answers no tap',
    () => {
      document.body.inert = true;
    },
  ],
] as const)
  test(`three presses of Shift are the exit with ${over}`, async ({ page }) => {
    await neutral(page);
    await page.goto(at(LIST));
    await page.evaluate(lay);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await expect(page).toHaveURL(EXIT);
  });

test('the exit is answered as a screen reader, a voice or a switch presses it: by a click alone', async ({ page }) => {
  await neutral(page);
  for (const make of ['MouseEvent', 'PointerEvent', 'Event'] as const) {
    await page.goto(at(LIST));
    await page.evaluate((kind) => {
      document.querySelector('.bar [data-exit]')?.dispatchEvent(new window[kind]('click', { bubbles: true, cancelable: true }));
    }, make);
    await expect(page).toHaveURL(EXIT);
  }
});

for (const [what, change] of [
  ['one long word that a translation brings', 'h1'],
  ['letters of three times the size', 'html'],
] as const)
  test(`the exit is in sight on a phone where a page is made wider than the screen by ${what}`, async ({ page }) => {
    await page.goto(at(LIST));
    await tapLink(page, MEXICO);
    await shows(page, at(MEXICO));
    await page.evaluate((where) => {
      if (where === 'html') document.documentElement.style.fontSize = '300%';
      const long = document.createElement('p');
      long.textContent = 'Menschenhandel'.repeat(where === 'html' ? 2 : 5);
      long.style.cssText = 'white-space:nowrap';
      document.querySelector('h1')?.append(long);
    }, change);
    const seen = (): Promise<boolean> =>
      page.locator('.bar [data-exit]').evaluate((exit) => {
        const { left, right, top, bottom } = exit.getBoundingClientRect();
        const view = visualViewport;
        if (!view) throw new Error('There is no visual viewport.');
        const { offsetLeft, offsetTop, width, height } = view;
        return left >= offsetLeft - 1 && right <= offsetLeft + width + 1 && top >= offsetTop - 1 && bottom <= offsetTop + height + 1;
      });
    await expect.poll(seen).toBe(true);
  });
