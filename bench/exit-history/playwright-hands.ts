import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { chromium, firefox, type BrowserContext } from '@playwright/test';
import { isRoot } from '../../scripts/browser.ts';
import { beginNetwork, OURS, SEARCH, type Network } from '../../tests/support/network.ts';
import { shows } from '../../tests/support/shown.ts';
import type { Hand, Listed, Opens } from './hand.ts';
import { addFixture } from './rows.ts';

/** A browser with a profile of its own, in a network of its own. */
interface Opened {
  name: string;
  context: BrowserContext;
  /** Turns scripts off, if they were not from the start. */
  silence?: () => Promise<void>;
  /** What its History lists, newest first, once it may be closed. */
  history: () => Promise<{ title: string; url: string }[]>;
}

const PHONE = { width: 360, height: 640 };

/** The hand in a browser that Playwright drives. */
const handIn = async (network: Network, profile: string, { name, context, silence, history }: Opened): Promise<Hand> => {
  addFixture(network);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(SEARCH);
  const agent = await page.evaluate(() => navigator.userAgent);
  const version = context.browser()?.version() ?? /Firefox\/([\d.]+)/.exec(agent)?.[1] ?? '';
  const before = await page.evaluate(() => history.length);
  await silence?.();
  const back = async (): Promise<void> => {
    await page.goBack({ waitUntil: 'commit', timeout: 5000 });
    await page.waitForTimeout(300);
  };
  return {
    browser: `${name} ${version}`,
    open: async (path) => {
      await page.goto(OURS + path);
    },
    // Not waited for until it stands still: without scripts nothing tells.
    tap: async (selector) => page.locator(selector).first().click({ force: true }),
    back,
    arrive: async (path) => {
      // Opened, or shown in the place of another.
      await Promise.any([page.waitForURL(OURS + path), shows(page, OURS + path)]);
      await page.waitForTimeout(300);
    },
    away: async () => {
      await page.waitForURL((url) => url.origin !== OURS);
      await page.waitForTimeout(500);
    },
    run: async (code) => {
      await page.evaluate(code);
    },
    counted: async () => (await page.evaluate(() => history.length)) - before - 1,
    walked: async () => {
      const pages: string[] = [];
      for (let step = 0; step < 8 && page.url() !== SEARCH; step += 1) {
        await back();
        if (page.url().startsWith(OURS)) pages.push(page.url().slice(OURS.length));
      }
      return pages;
    },
    close: async () => {
      const rows = await history();
      await context.close();
      await network.close();
      rmSync(profile, { recursive: true, force: true });
      return rows.filter(({ url }) => url.startsWith(OURS)).map(({ title, url }): Listed => ({ title, path: url.slice(OURS.length) }));
    },
  };
};

const begin = async (): Promise<{ network: Network; profile: string }> => ({
  network: await beginNetwork(),
  profile: mkdtempSync(join(tmpdir(), 'telar-exit-')),
});

/** Chromium, its back/forward cache on, which Playwright turns off unless told not to; History as its own page lists it. */
export const inChromium =
  (executablePath: string): Opens =>
  async (scripts) => {
    const { network, profile } = await begin();
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      viewport: PHONE,
      chromiumSandbox: !isRoot(),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      ignoreHTTPSErrors: true,
      proxy: { server: network.proxy },
    });
    return handIn(network, profile, {
      name: 'Chromium',
      context,
      silence: async () => {
        const [page] = context.pages();
        // For this tab alone: the browser's own History page needs scripts.
        if (!scripts && page) await (await context.newCDPSession(page)).send('Emulation.setScriptExecutionDisabled', { value: true });
      },
      history: async () => {
        const tab = await context.newPage();
        await tab.goto('chrome://history/');
        const items = tab.locator('history-item');
        await items.first().waitFor();
        return items.evaluateAll((elements) =>
          elements.map((element) => {
            const item: unknown = Reflect.get(element, 'item');
            const read = (field: string): string => (typeof item === 'object' && item !== null ? String(Reflect.get(item, field)) : '');
            return { title: read('title'), url: read('url') };
          }),
        );
      },
    });
  };

/**
 * Firefox, without its memory of pages: driven from outside it does not tell when it restores one, and the walk back would
 * not see it. History are the rows of its database that are not hidden.
 */
export const inFirefox =
  (executablePath: string): Opens =>
  async (scripts) => {
    const { network, profile } = await begin();
    const { hostname, port } = new URL(network.proxy);
    const context = await firefox.launchPersistentContext(profile, {
      executablePath,
      channel: 'moz-firefox',
      viewport: PHONE,
      ignoreHTTPSErrors: true,
      firefoxUserPrefs: {
        'javascript.enabled': scripts,
        'browser.sessionhistory.max_total_viewers': 0,
        'network.proxy.type': 1,
        'network.proxy.http': hostname,
        'network.proxy.http_port': Number(port),
        'network.proxy.ssl': hostname,
        'network.proxy.ssl_port': Number(port),
      },
    });
    return handIn(network, profile, {
      name: executablePath.endsWith('-esr') ? 'Firefox ESR' : 'Firefox',
      context,
      history: async () => {
        // Written when it is closed.
        await context.close();
        const places = new DatabaseSync(join(profile, 'places.sqlite'), { readOnly: true });
        const rows = places
          .prepare('select url, title from moz_places join moz_historyvisits on place_id = moz_places.id where hidden = 0 group by url')
          .all();
        places.close();
        return rows.map(({ title, url }) => ({ title: typeof title === 'string' ? title : '', url: String(url) }));
      },
    });
  };
