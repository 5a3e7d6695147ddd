import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { exitScript } from '../../src/integrations/quick-exit.ts';
import { isRoot } from '../../scripts/browser.ts';
import { at } from './pages.ts';

/** The title that the neutral page gives itself: what the site left in `window.name`. */
export const NEUTRAL_TITLE = (name: string): string => `Weather, told ${JSON.stringify(name)}`;

/** The page that stands for every other site. */
export const NEUTRAL = `<!doctype html><title>Weather</title><p>Sunny</p><script>document.title = 'Weather, told ' + JSON.stringify(window.name)</script>`;

/** A page of ours that is only for tests, with the exit as every page has it. */
export const fixture = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Fixture</title><script data-to="https://neutral.example/" data-as="Weather">${exitScript()}</script></head><body><a data-exit rel="noreferrer" href="https://neutral.example/">Leave now</a><p data-exit-count role="status"></p>${body}</body></html>`;

const open = (body: string): Promise<{ server: Server; url: string }> =>
  new Promise((done) => {
    const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(body));
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done({ server, url: `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}/` });
    });
  });

/** A visit as on a phone: a profile that keeps history, a search page on another site, then ours. */
export interface Visit {
  context: BrowserContext;
  page: Page;
  searchUrl: string;
  /** What is left of our site in the list that "Back" walks through. */
  ourEntries: () => Promise<string[]>;
  /** What the browser's own History page lists: titles and addresses, newest first. */
  history: () => Promise<{ title: string; url: string }[]>;
  /** Goes back as the browser's button does. */
  back: (page?: Page) => Promise<void>;
  close: () => Promise<void>;
}

/**
 * Begins a visit in a browser with a profile of its own.
 * @param memory whether "Back" may show a page out of the browser's memory, as on a phone; Playwright turns that off unless told not to
 */
export const beginVisit = async ({ memory = true, ...options }: { javaScriptEnabled?: boolean; memory?: boolean } = {}): Promise<Visit> => {
  const profile = mkdtempSync(join(tmpdir(), 'telar-visit-'));
  const search = await open(`<!doctype html><title>Search</title><a id="result" href="${at('/es/')}">Result</a>`);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['TELAR_CHROMIUM'] ?? '/usr/bin/chromium',
    chromiumSandbox: !isRoot(),
    ignoreDefaultArgs: memory ? ['--disable-back-forward-cache'] : [],
    viewport: { width: 360, height: 640 },
    ...options,
  });
  await context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: NEUTRAL }));
  const page = await context.newPage();
  await page.goto(search.url);
  return {
    context,
    page,
    searchUrl: search.url,
    ourEntries: async () => {
      const session = await context.newCDPSession(page);
      const { entries } = await session.send('Page.getNavigationHistory');
      await session.detach();
      return entries.map(({ url }) => url).filter((url) => url.startsWith(at('/')));
    },
    history: async () => {
      const tab = await context.newPage();
      await tab.goto('chrome://history/');
      const items = tab.locator('history-item');
      await items.first().waitFor();
      const rows = await items.evaluateAll((elements) =>
        elements.map((element) => {
          const item: unknown = Reflect.get(element, 'item');
          const read = (name: string): string => (typeof item === 'object' && item !== null ? String(Reflect.get(item, name)) : '');
          return { title: read('title'), url: read('url') };
        }),
      );
      await tab.close();
      return rows;
    },
    back: async (tab = page) => {
      await pressBack(tab);
    },
    close: async () => {
      await context.close();
      search.server.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
};

/** Goes back as the browser's button does. Asked for a moment later: the answer would be lost with the page that is left. */
export const pressBack = async (tab: Page): Promise<void> => {
  await tab.evaluate(() => {
    setTimeout(() => {
      history.back();
    }, 50);
  });
};
