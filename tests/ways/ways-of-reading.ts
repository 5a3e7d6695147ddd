import type { Lack } from './hand.ts';
import type { Look } from './in-page.ts';
import { PHONE, startChromium, startChromium92, startFirefox, startWebKitGtk, type Engine, type Settings } from './engines.ts';
import { withoutStyles } from './host.ts';
import { WEAK_2G } from './slow-line.ts';

/** A browser, or a way of reading in one. */
export interface Way {
  name: string;
  start: () => Promise<Engine>;
  lacks: readonly Lack[];
  looks: readonly Look[];
  madeOut: boolean;
  /** How long any step may take, in milliseconds. */
  patience: number;
  /** Asked in the page: whether it is read in this way. Else what passes would say nothing of it. */
  isSo?: () => boolean;
}

/** How long any step may take in milliseconds, on a busy machine. */
const PATIENCE = 20_000;
/** And on the slow line, on which a page of 30 kB with a script for each button takes its time. */
const ON_A_SLOW_LINE = 150_000;

const way = (name: string, start: () => Promise<Engine>, terms: Partial<Omit<Way, 'name' | 'start'>> = {}): Way => ({
  name,
  start,
  lacks: [],
  looks: [],
  madeOut: false,
  patience: PATIENCE,
  ...terms,
});
const chromium = (name: string, settings: Settings = {}, terms: Partial<Omit<Way, 'name' | 'start'>> = {}): Way =>
  way(name, () => startChromium(settings), terms);

/** The browser within an app, as Android builds it: one window, nothing that is downloaded, printed, shared or spoken. */
const withinAnApp = (name: string, app: string, agent: string): Way =>
  chromium(
    name,
    {
      context: {
        acceptDownloads: false,
        userAgent: `Mozilla/5.0 (Linux; Android 13; SM-A035M Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.6723.86 Mobile Safari/537.36 ${agent}`,
        extraHTTPHeaders: { 'X-Requested-With': app },
      },
      before: () => {
        for (const name of ['share', 'canShare', 'clipboard']) Reflect.deleteProperty(Navigator.prototype, name);
        for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance', 'Notification']) Reflect.deleteProperty(window, name);
        window.open = () => null;
        window.print = () => undefined;
        // One window: what asks for another is opened nowhere.
        addEventListener('click', (click) => {
          if (click.target instanceof Element && click.target.closest('a[target="_blank"]')) click.preventDefault();
        });
      },
    },
    { lacks: ['printing'], isSo: () => navigator.userAgent.includes('; wv)') && !('share' in navigator) && window.open() === null },
  );

/** Letters and lines as far apart as WCAG 1.4.12 has it. */
const apart = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  );
  document.adoptedStyleSheets = [sheet];
};

/** As a browser does that was told to save data. */
const savingData = (): void => {
  const connection: unknown = Reflect.get(navigator, 'connection');
  if (typeof connection === 'object' && connection !== null) Object.defineProperty(connection, 'saveData', { value: true });
};

const savesData = (): boolean => {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true;
};

/** A window as narrow as the narrowest that must do, and one of 1280 by 800 at four times its size: the same pixels of style. */
const NARROW = { viewport: { width: 320, height: 568 } };
const ZOOMED = { viewport: { width: 320, height: 200 }, deviceScaleFactor: 4, isMobile: false, hasTouch: false };
const NOT_A_PHONE = { isMobile: false, hasTouch: false };
const LETTERS = ['--blink-settings=defaultFontSize=48,defaultFixedFontSize=39'];

/** The browsers, then the ways of reading in Chromium. */
export const WAYS: readonly Way[] = [
  chromium('chromium', {}, { looks: ['sideways', 'bar'] }),
  way('firefox', () => startFirefox({}), { looks: ['sideways', 'bar'] }),
  way('webkit', startWebKitGtk, { looks: ['sideways'] }),
  way('chromium-92', startChromium92, { looks: ['sideways', 'bar'] }),
  withinAnApp('whatsapp', 'com.whatsapp', 'WhatsApp/2.24.21.77'),
  withinAnApp('facebook', 'com.facebook.katana', '[FB_IAB/FB4A;FBAV/486.0.0.66.70;]'),
  chromium(
    'no-scripts',
    { context: { javaScriptEnabled: false } },
    { lacks: ['scripts'], looks: ['sideways', 'bar'], isSo: () => !document.documentElement.hasAttribute('data-js') },
  ),
  chromium(
    'no-styles',
    { context: NOT_A_PHONE, rewrite: withoutStyles },
    // What a discreet visit keeps an iPhone from paints nothing (show.ts), and this browser does not know it.
    {
      lacks: ['styles'],
      isSo: () =>
        document.styleSheets.length === 0 &&
        document.adoptedStyleSheets.every(({ cssRules }) => [...cssRules].every(({ cssText }) => cssText.endsWith('{ }'))),
    },
  ),
  chromium(
    'forced-colours',
    { context: { forcedColors: 'active', colorScheme: 'dark' } },
    { looks: ['sideways'], madeOut: true, isSo: () => matchMedia('(forced-colors: active)').matches },
  ),
  chromium('320px', { context: NARROW }, { looks: ['sideways', 'lost', 'bar'], isSo: () => innerWidth === 320 }),
  chromium('400%', { context: ZOOMED }, { looks: ['sideways', 'lost', 'bar'], isSo: () => innerWidth === 320 && devicePixelRatio === 4 }),
  chromium(
    'scrollbars',
    { context: NOT_A_PHONE, launch: { ignoreDefaultArgs: ['--hide-scrollbars'] } },
    { looks: ['sideways', 'lost'], isSo: () => document.documentElement.clientWidth < innerWidth },
  ),
  chromium(
    'letters-300%',
    { launch: { args: LETTERS } },
    { looks: ['sideways', 'lost', 'bar'], isSo: () => parseFloat(getComputedStyle(document.documentElement).fontSize) === 48 },
  ),
  chromium(
    'spaced',
    { before: apart },
    { looks: ['sideways', 'lost', 'bar'], isSo: () => parseFloat(getComputedStyle(document.body).letterSpacing) > 2 },
  ),
  chromium(
    'still',
    { context: { reducedMotion: 'reduce' } },
    { looks: ['still'], isSo: () => matchMedia('(prefers-reduced-motion: reduce)').matches },
  ),
  chromium('save-data', { context: { extraHTTPHeaders: { 'Save-Data': 'on' } }, before: savingData }, { isSo: savesData }),
  way('firefox-200%', () => startFirefox({ context: NARROW, launch: { firefoxUserPrefs: { 'font.size.variable.x-western': 32 } } }), {
    looks: ['sideways', 'lost', 'bar'],
    isSo: () => parseFloat(getComputedStyle(document.documentElement).fontSize) === 32,
  }),
  // Even on a connection that is open already a page takes once there and back.
  chromium(
    '2g',
    { context: PHONE, line: WEAK_2G },
    { patience: ON_A_SLOW_LINE, isSo: () => Number(Reflect.get(performance.getEntriesByType('navigation')[0] ?? {}, 'responseEnd')) > 800 },
  ),
];
