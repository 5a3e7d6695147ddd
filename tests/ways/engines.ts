import { chromium, devices, firefox, type Browser, type BrowserContext, type BrowserContextOptions, type LaunchOptions } from '@playwright/test';
import { findChromium, findFirefox, findHeadless, findWebKit, isRoot } from '../../scripts/browser.ts';
import { answers } from '../../scripts/serve.ts';
import { site } from '../../site.config.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { inOurLetters, OUR_LETTERS_IN_FIREFOX } from '../support/letters.ts';
import { beginNetwork, OF_OURS, page, withoutHeaders, type Network } from '../support/network.ts';
import { DIST } from '../support/site.ts';
import { pressBack } from '../support/visit.ts';
import { beginWebKitVisit, LOSES_THE_PAGE } from '../support/webkit-visit.ts';
import { startWebKit } from '../support/webkit.ts';
import type { Tab } from './hand.ts';
import { rewritten, type Rewrite } from './host.ts';
import { slowLine, type Line } from './slow-line.ts';

/** A browser that was started. */
export interface Engine {
  version: string;
  /** Opens a tab that knows nothing yet, of a browser that is told a language. */
  tab: (locale: Locale, rewrite?: Rewrite) => Promise<Tab>;
  close: () => Promise<void>;
}

/** How a Chromium or a Firefox is used. */
export interface Settings {
  context?: BrowserContextOptions;
  launch?: LaunchOptions;
  /** Runs in each page before all else. */
  before?: () => void;
  /** Changes what our host sends. */
  rewrite?: Rewrite;
  line?: Line;
}

/** What stands for the pages to which the exit leads. */
export const PHRASES: Readonly<Record<Locale, string>> = { en: 'A page about the weather.', es: 'Una página de frases.' };

/** All that the browser reaches: our site, the two pages of the exit, one neutral page for the rest of the world. */
const networkWith = async (...rewrites: (Rewrite | undefined)[]): Promise<Network> => {
  const network = await beginNetwork();
  answerWith(network, ...rewrites);
  return network;
};
const answerWith = (network: Network, ...rewrites: (Rewrite | undefined)[]): void => {
  const wanted = rewrites.filter((one) => one !== undefined);
  const host = withoutHeaders(answers(DIST), LOSES_THE_PAGE);
  if (wanted.length > 0)
    network.answer(
      OF_OURS,
      rewritten(host, (path, text) => wanted.reduce((now, one) => one(path, now), text)),
    );
  for (const locale of LOCALES)
    network.answer(
      new RegExp(`^${RegExp.escape(site.exit[locale].url)}`),
      page(`<!doctype html><html lang="${locale}"><title>${site.exit[locale].title}</title><h1>${PHRASES[locale]}</h1></html>`),
    );
};

/** A phone, as most of her visits are. */
export const PHONE: BrowserContextOptions = { ...devices['Galaxy S8'], viewport: { width: 360, height: 640 }, deviceScaleFactor: 1 };
/** The language of her browser. */
const TAG: Readonly<Record<Locale, string>> = { en: 'en-US', es: 'es-MX' };

/** A tab of a browser that Playwright drives. @param ended closes what the tab alone has */
const playwrightTab = async (
  context: BrowserContext,
  { hasTouch = false, javaScriptEnabled = true }: BrowserContextOptions,
  ended: () => Promise<void>,
): Promise<Tab> => {
  const tab = await context.newPage();
  return {
    goto: (address) => tab.goto(address, { waitUntil: 'domcontentloaded', timeout: 0 }),
    ask: (look, ...words) =>
      // Playwright sends one value: the function is put together there.
      tab.evaluate(`(${look.toString()})(...${JSON.stringify(words)})`),
    press: (x, y) => (hasTouch ? tab.touchscreen.tap(x, y) : tab.mouse.click(x, y)),
    keys: (words) => tab.keyboard.type(words),
    // Without scripts the page has no clock by which to go back a moment later.
    back: () => (javaScriptEnabled ? pressBack(tab) : tab.goBack({ waitUntil: 'commit' })),
    picture: (part) => tab.screenshot(part ? { clip: part, animations: 'allow' } : {}),
    close: async () => {
      await context.close();
      await ended();
    },
  };
};

const byPlaywright = async (
  start: () => Promise<Browser>,
  { context = {}, before, rewrite, line }: Settings,
  ours: BrowserContextOptions,
): Promise<Engine> => {
  const network = await networkWith(rewrite);
  const slow = line ? await slowLine(network.proxy, line) : undefined;
  const proxy = slow?.proxy ?? network.proxy;
  const browser = await start();
  return {
    version: browser.version(),
    tab: async (locale, breaking) => {
      // What breaks a journey breaks it in a network of its own.
      const own = breaking ? await networkWith(rewrite, breaking) : undefined;
      const options = { ...ours, ...context, locale: TAG[locale], ignoreHTTPSErrors: true, proxy: { server: own?.proxy ?? proxy } };
      const window = await browser.newContext(options);
      if (before) await window.addInitScript(before);
      return playwrightTab(window, options, async () => own?.close());
    },
    close: async () => {
      await browser.close();
      await slow?.close();
      await network.close();
    },
  };
};

/** Starts Chromium. */
export const startChromium = async (settings: Settings): Promise<Engine> => {
  const executablePath = await findHeadless(await findChromium());
  const args = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    // The network's certificate is its own. Told by Playwright alone, the browser begins each connection anew, and on a slow line gives up.
    '--ignore-certificate-errors',
  ];
  const start = (): Promise<Browser> =>
    chromium.launch({
      executablePath,
      chromiumSandbox: !isRoot(),
      env: inOurLetters(),
      ...settings.launch,
      args: [...args, ...(settings.launch?.args ?? [])],
    });
  return byPlaywright(start, settings, PHONE);
};

/** Starts Debian's Firefox. Throws where there is none. */
export const startFirefox = async (settings: Settings): Promise<Engine> => {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error('Firefox was not found. On Debian: apt-get install firefox-esr');
  const start = (): Promise<Browser> =>
    firefox.launch({
      channel: 'moz-firefox',
      executablePath,
      env: inOurLetters(),
      ...settings.launch,
      firefoxUserPrefs: { ...OUR_LETTERS_IN_FIREFOX, ...settings.launch?.firefoxUserPrefs },
    });
  return byPlaywright(start, settings, { viewport: { width: 360, height: 640 } });
};

/** Starts WebKitGTK, Safari's engine. Throws where there is none. */
export const startWebKitGtk = async (): Promise<Engine> => {
  const programs = findWebKit();
  if (!programs) throw new Error('WebKitGTK was not found. On Debian: apt-get install webkit2gtk-driver xvfb openssl');
  const driver = await startWebKit(programs);
  return {
    version: programs.browser.replace(/^.*\/(webkit\w*-[\d.]+)\/.*$/, '$1'),
    tab: async (_locale, breaking) => {
      const { browser, network, close } = await beginWebKitVisit(driver);
      answerWith(network, breaking);
      return {
        goto: (address) => browser.get(address),
        ask: (look, ...words) => browser.executeScript(`return (${look.toString()})(...arguments)`, ...words),
        press: (x, y) =>
          browser
            .actions()
            .move({ x: Math.round(x), y: Math.round(y) })
            .press()
            .release()
            .perform(),
        keys: (words) => browser.actions().sendKeys(words).perform(),
        back: () => browser.navigate().back(),
        picture: async () => Buffer.from(await browser.takeScreenshot(), 'base64'),
        close,
      };
    },
    close: () => driver.stop(),
  };
};

/** Starts Chromium 92, of which many cheap phones have a relative: the oldest browser that must work. */
export const startChromium92 = async (): Promise<Engine> => {
  const { launch92 } = await import('../old/launch-92.ts');
  const network = await networkWith();
  const open = () => launch92([`--proxy-server=${network.proxy}`, '--ignore-certificate-errors']);
  const first = await open();
  const version = await first.version();
  await first.close();
  return {
    version,
    tab: async () => {
      // A browser for each: in one process, as it has to be here, a second tab would share the first one's list of pages.
      const browser = await open();
      const tab = await browser.newPage();
      return {
        goto: (address) => tab.goto(address),
        ask: (look, ...words) => tab.evaluate(`(${look.toString()})(...${JSON.stringify(words)})`),
        press: (x, y) => tab.mouse.click(x, y),
        keys: (words) => tab.keyboard.type(words),
        back: () => tab.evaluate('setTimeout(() => history.back(), 50)'),
        picture: (part) => tab.screenshot(part ? { clip: part } : {}),
        close: () => browser.close(),
      };
    },
    close: () => network.close(),
  };
};
