import { expect } from '@playwright/test';
import { test } from '../support/opened.ts';
import { site } from '../../site.config.ts';
import { storyPath } from '../support/a-story.ts';
import { at, string } from '../support/pages.ts';
import { openShelves } from '../support/shelves.ts';
import { shows } from '../support/shown.ts';
import { beginVisit, fixture, NEUTRAL_TITLE, type Visit } from '../support/visit.ts';

// The rows of docs/quick-exit.md, measured anew: what "Back" and the History page still know after an exit.
const EXIT = site.exit.es.url;
const exitBy = async ({ page }: Visit): Promise<void> => {
  await page.locator('.bar [data-exit], body > [data-exit]').first().click();
  await page.waitForURL(/^https:/);
  await page.waitForTimeout(300);
};
const follow = async ({ page }: Visit, selector: string, path: string): Promise<void> => {
  await openShelves(page);
  await page.locator(selector).first().click();
  await page.waitForURL(at(path));
  await page.waitForLoadState('load');
};
const ours = (rows: { url: string }[]): string[] => rows.map(({ url }) => url).filter((url) => url.startsWith(at('/')));

test('row A: without scripts, every page stays in “Back” and in History', async () => {
  const visit = await beginVisit({ javaScriptEnabled: false });
  try {
    await visit.page.goto(at('/es/'));
    await follow(visit, 'a.door[href="/es/senales/"]', '/es/senales/');
    await follow(visit, 'main a[href="/es/senales/una-oferta-de-prueba/"]', '/es/senales/una-oferta-de-prueba/');
    await exitBy(visit);
    expect(await visit.ourEntries()).toEqual([at('/es/'), at('/es/senales/'), at('/es/senales/una-oferta-de-prueba/')]);
  } finally {
    await visit.close();
  }
});

test('row B: in an ordinary visit the page that was left is gone from “Back” and from History; the ones before stay', async () => {
  const visit = await beginVisit();
  try {
    await follow(visit, '#result', '/es/');
    await follow(visit, 'a.door[href="/es/senales/"]', '/es/senales/');
    await follow(visit, 'main a[href="/es/senales/una-oferta-de-prueba/"]', '/es/senales/una-oferta-de-prueba/');
    await exitBy(visit);
    expect(await visit.ourEntries()).toEqual([at('/es/'), at('/es/senales/')]);
    expect(ours(await visit.history())).toEqual([at('/es/senales/'), at('/es/')]);
    await visit.back();
    await expect(visit.page).toHaveURL(at('/es/senales/'));
  } finally {
    await visit.close();
  }
});

test('rows C and F: a discreet visit leaves nothing of ours in “Back” or in History, and tells the next site nothing', async () => {
  const visit = await beginVisit();
  try {
    await visit.page.goto(at('/es/pedir-ayuda/'));
    await visit.page.waitForFunction(() => document.documentElement.dataset['visit'] === 'discreet');
    for (const [selector, path] of [
      ['.places a[href="/es/pedir-ayuda/mx/"]', '/es/pedir-ayuda/mx/'],
      ['.foot a[href="/es/senales/"]', '/es/senales/'],
      ['.tool[lang="en"]', '/en/warning-signs/'],
    ] as const) {
      await visit.page.locator(selector).first().click();
      await shows(visit.page, at(path));
    }
    expect(visit.page.url()).toBe(at('/es/pedir-ayuda/'));
    expect(await visit.page.evaluate(() => window.name)).toBe('');
    await exitBy(visit);
    expect(await visit.page.title()).toBe(NEUTRAL_TITLE(''));
    expect(await visit.ourEntries()).toEqual([]);
    expect(ours(await visit.history())).toEqual([]);
    await visit.back();
    await expect(visit.page).toHaveURL(visit.searchUrl);
  } finally {
    await visit.close();
  }
});

test('row F: one page, then the exit: nothing of ours is left', async () => {
  const visit = await beginVisit();
  try {
    await follow(visit, '#result', '/es/');
    await exitBy(visit);
    expect(await visit.ourEntries()).toEqual([]);
    expect(ours(await visit.history())).toEqual([]);
  } finally {
    await visit.close();
  }
});

test('row R: who goes “Back” once and then leaves, leaves one page under “Forward”, as the page where the exit is tried says', async () => {
  const visit = await beginVisit();
  try {
    await follow(visit, '#result', '/es/');
    await follow(visit, 'a.door[href="/es/senales/"]', '/es/senales/');
    await visit.back();
    await expect(visit.page).toHaveURL(at('/es/'));
    await exitBy(visit);
    expect(await visit.ourEntries()).toEqual([at('/es/senales/')]);
    await visit.back();
    await expect(visit.page).toHaveURL(visit.searchUrl);
  } finally {
    await visit.close();
  }
});

test('row T: a discreet visit to a story takes a quiet title after the first tap, and History lists that title', async () => {
  const visit = await beginVisit();
  try {
    const story = at(storyPath('es'));
    const title = string('es', 'texts', 'part.of', { number: '2', total: '4' });
    const quiet = string('es', 'common', 'title.of', { title, site: site.name });
    await visit.page.goto(story);
    const served = await visit.page.title();
    await visit.page.locator('[data-turn-discreet]').click();
    await expect(visit.page).toHaveTitle(quiet);
    expect(served).not.toContain(quiet);
    const rows = await visit.history();
    expect(rows.find(({ url }) => url === story)?.title).toBe(quiet);
  } finally {
    await visit.close();
  }
});

test('row E, on a fixture: masking the address before leaving keeps the page that was left in History, which is why the site does not', async () => {
  const visit = await beginVisit();
  try {
    const path = '/fixture-e/';
    await visit.context.route(at(path), (route) => route.fulfill({ contentType: 'text/html', body: fixture('') }));
    await follow(visit, '#result', '/es/');
    await visit.page.goto(at(path));
    await visit.page.evaluate(() => history.replaceState(null, '', '/'));
    await visit.page.waitForTimeout(200);
    await visit.page.evaluate((url) => location.replace(url), EXIT);
    await visit.page.waitForURL(EXIT);
    await visit.page.waitForTimeout(300);
    expect(ours(await visit.history())).toContain(at(path));
  } finally {
    await visit.close();
  }
});

test('row S, on a fixture: content swapped in place under one address leaves no entry after the exit', async () => {
  const visit = await beginVisit();
  try {
    const path = '/fixture-s/';
    await visit.context.route(at(path), (route) => route.fulfill({ contentType: 'text/html', body: fixture('<main>one</main>') }));
    await visit.page.goto(at(path));
    await visit.page.evaluate(() => {
      const main = document.querySelector('main');
      if (main) main.textContent = 'two';
    });
    await exitBy(visit);
    expect(await visit.ourEntries()).toEqual([]);
  } finally {
    await visit.close();
  }
});

test('an earlier page that “Back” restores from memory is whole, and its exit works', async () => {
  const visit = await beginVisit();
  try {
    await visit.page.goto(at('/es/'));
    await visit.page.evaluate(() => {
      document.documentElement.dataset['kept'] = 'yes';
    });
    await follow(visit, 'a.door[href="/es/senales/"]', '/es/senales/');
    await exitBy(visit);
    await visit.back();
    await expect(visit.page).toHaveURL(at('/es/'));
    expect(await visit.page.evaluate(() => document.documentElement.dataset['kept'])).toBe('yes');
    expect(await visit.page.evaluate(() => getComputedStyle(document.documentElement).visibility)).toBe('visible');
    await exitBy(visit);
    expect(await visit.ourEntries()).toEqual([]);
  } finally {
    await visit.close();
  }
});
