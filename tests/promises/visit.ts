import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { finderReady } from '../support/finder-ready.ts';
import type { Served } from './promise.ts';

/** The page that stands for every other site. */
const NEUTRAL = '<!doctype html><title>Weather</title><p>Sunny</p>';

/** A phone of 2021. */
const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true } as const;

/** One request that the browser made, of whomever. */
export interface Asked {
  url: string;
  method: string;
  body: string | null;
  headers: Record<string, string>;
}

/** A visit: one page, and every other site in the world played by one neutral page. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Every request, in order. */
  asked: Asked[];
  /** The address of a path of ours. */
  at: (path: string) => string;
  /** What is left of our site in the list that "Back" walks through. */
  ourEntries: () => Promise<string[]>;
}

/** Begins a visit. Whoever begins it closes its context. */
export const openVisit = async (site: Served, options: BrowserContextOptions = {}): Promise<{ visit: Visit; context: BrowserContext }> => {
  const context = await site.browser.newContext({ ...PHONE, ...options });
  context.setDefaultTimeout(30_000);
  const asked: Asked[] = [];
  context.on('request', (request) => {
    asked.push({ url: request.url(), method: request.method(), body: request.postData(), headers: request.headers() });
  });
  await context.route(
    (url) => url.origin !== site.url,
    (route) => route.fulfill({ contentType: 'text/html', body: NEUTRAL }),
  );
  const page = await context.newPage();
  const ourEntries = async (): Promise<string[]> => {
    const session = await context.newCDPSession(page);
    const { entries } = await session.send('Page.getNavigationHistory');
    await session.detach();
    return entries.map(({ url }) => url).filter((url) => url.startsWith(site.url));
  };
  return { visit: { page, context, asked, at: (path) => site.url + path, ourEntries }, context };
};

/** Begins a visit, hands it to some work, and ends it. */
export const visiting = async <Found>(site: Served, work: (visit: Visit) => Promise<Found>, options: BrowserContextOptions = {}): Promise<Found> => {
  const { visit, context } = await openVisit(site, options);
  try {
    return await work(visit);
  } finally {
    await context.close();
  }
};

/** What was found otherwise, where it was. */
export const otherwise = (wrong: boolean, says: string): string[] => (wrong ? [says] : []);

/** Waits until something is so, at most some milliseconds; whether it came to be. */
export const becomes = async (look: () => Promise<boolean>, within = 4000): Promise<boolean> => {
  const end = Date.now() + within;
  for (;;) {
    if (await look().catch(() => false)) return true;
    if (Date.now() > end) return false;
    await new Promise((next) => setTimeout(next, 50));
  }
};

/** The exit in the bar that is always in sight. */
export const EXIT = '.bar [data-exit]';

/** Uses every control of a page that does not lead away: opens what opens, presses every button but "keep" and what empties a box, types in every box. */
export const useEverything = async (page: Page): Promise<void> => {
  if ((await page.locator('.search').count()) > 0) await page.locator('[data-ready]').waitFor();
  await finderReady(page);
  for (const summary of await page.locator('summary:visible').all()) await summary.click();
  const word = (await page.evaluate(() => document.documentElement.lang)) === 'en' ? 'passport' : 'pasaporte';
  for (const box of await page.locator('input[type="search"]:visible').all()) await box.fill(word);
  for (const select of await page.locator('select:visible').all()) await select.selectOption({ index: 1 });
  for (const check of await page.locator('input[type="checkbox"]:visible').all()) await check.check();
  for (const button of await page.locator('button:visible:not([data-keep], [data-clear])').all()) if (await button.isVisible()) await button.click();
  if ((await page.locator('.search').count()) > 0) await page.locator('.search .list a').first().waitFor();
};
