import { By, Key, type WebDriver } from 'selenium-webdriver';
import { answers } from '../../scripts/serve.ts';
import { beginNetwork, OF_OURS, OURS, SEARCH, withoutHeaders, type Network } from './network.ts';
import type { BrowseOptions, WebKitDriver } from './webkit.ts';
import { DIST } from './site.ts';

/** How long anything may take before it has failed, in milliseconds. */
const PATIENCE = 20_000;

/** A visit in WebKitGTK, begun on the search page of another site. */
export interface WebKitVisit {
  /** What the browser can reach; nothing else exists for it. */
  network: Network;
  browser: WebDriver;
  /** Opens a page of ours as one that is typed into the address bar. */
  open: (path: string) => Promise<void>;
  /** Taps the first thing that a selector finds and that can be seen. */
  tap: (selector: string) => Promise<void>;
  /** Taps, and waits for the page of ours to which that leads. */
  follow: (selector: string, path: string) => Promise<void>;
  /** Presses keys, one after the other. */
  press: (...keys: string[]) => Promise<void>;
  /** Waits until the page at an address has loaded, or is shown in the place of another. */
  arrive: (address: string | RegExp) => Promise<void>;
  /** Waits until a page of another site has loaded. */
  away: () => Promise<void>;
  /** Waits until something holds; fails with its name. */
  until: (what: string, holds: () => Promise<boolean>) => Promise<void>;
  /** Leaves by the button of the bar, and waits for the page of another site. */
  leave: () => Promise<void>;
  /** Presses the browser's "Back". */
  back: () => Promise<void>;
  /** Presses "Back" until the search page is there; gives the pages of ours on the way, the last one first. */
  walkBack: () => Promise<string[]>;
  /** The pages of ours between the search page and the page shown now, by the length of the browser's list; those to which "Forward" leads count too. */
  between: () => Promise<number>;
  /** Has a function answer in the page. */
  ask: <T>(look: () => T) => Promise<T>;
  /** The words of the first thing that a selector finds, as they can be seen: nothing if they cannot. */
  seen: (selector: string) => Promise<string>;
  close: () => Promise<void>;
}

/**
 * With this header the program that drives WebKitGTK 2.54 loses the page on the way from one site to the next, and answers
 * nothing any more: here the site is as a host sends it that does not read `_headers`, in this one thing.
 */
export const LOSES_THE_PAGE = 'Cross-Origin-Opener-Policy';

/**
 * Begins a visit in a browser that knows nothing yet.
 * @param driver the WebKitGTK that was started
 * @param options how its window is opened
 */
export const beginWebKitVisit = async (driver: WebKitDriver, options: BrowseOptions = { scripts: true, waits: true }): Promise<WebKitVisit> => {
  const network = await beginNetwork();
  network.answer(OF_OURS, withoutHeaders(answers(DIST), LOSES_THE_PAGE));
  const browser = await driver.browse(network.proxy, options).catch(async (error: unknown) => {
    await network.close();
    throw error;
  });
  const ask = <T>(look: () => T): Promise<T> => browser.executeScript<T>(look);
  const until: WebKitVisit['until'] = async (what, holds) => {
    // On the way from one page to the next there may be no answer: that is "not yet".
    await browser.wait(() => holds().catch(() => false), PATIENCE, what);
  };
  const address = (): Promise<string> => ask(() => (document.readyState === 'complete' ? (document.body.dataset['address'] ?? location.href) : ''));
  const arrive: WebKitVisit['arrive'] = async (where) => {
    await until(`to arrive at ${String(where)}`, async () => {
      const now = await address();
      return typeof where === 'string' ? now === where : where.test(now);
    });
  };
  const shown = async (selector: string) => {
    for (const element of await browser.findElements(By.css(selector))) if (await element.isDisplayed()) return element;
    return undefined;
  };
  const tap: WebKitVisit['tap'] = async (selector) => {
    const element = await shown(selector);
    if (!element) throw new Error(`Nothing that can be tapped is found by ${selector}`);
    // As a hand scrolls first: the bar stands over the bottom of the window.
    await browser.executeScript("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", element);
    await element.click();
  };
  const away = (): Promise<void> => arrive(new RegExp(`^https://(?!${new URL(OURS).host}/)`));
  const back = async (): Promise<void> => {
    await browser.navigate().back();
  };

  // As narrow as this browser's own buttons let it be.
  await browser.manage().window().setRect({ x: 0, y: 0, width: 360, height: 640 });
  await browser.get(SEARCH);
  await arrive(SEARCH);
  const before = await ask(() => history.length);
  return {
    network,
    browser,
    ask,
    until,
    arrive,
    away,
    tap,
    back,
    open: async (path) => {
      await browser.get(OURS + path);
      await arrive(OURS + path);
    },
    follow: async (selector, path) => {
      await tap(selector);
      await arrive(OURS + path);
    },
    press: async (...keys) => {
      for (const key of keys) await browser.actions().keyDown(key).keyUp(key).perform();
    },
    leave: async () => {
      await tap('.bar [data-exit]');
      await away();
    },
    walkBack: async () => {
      const pages: string[] = [];
      for (let now = await address(); now !== SEARCH; now = await address()) {
        const from = now;
        await back();
        await until(`“Back” to lead on from ${from}`, async () => ![from, ''].includes(await address()));
        const to = await address();
        if (to.startsWith(OURS)) pages.push(to.slice(OURS.length));
      }
      return pages;
    },
    between: async () => (await ask(() => history.length)) - before - 1,
    seen: async (selector) => (await (await shown(selector))?.getText()) ?? '',
    close: async () => {
      await browser.quit();
      await network.close();
    },
  };
};

/** The key that leaves when it is pressed three times. */
export const SHIFT = Key.SHIFT;
