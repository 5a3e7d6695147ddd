import { inTurn, median, onSlowPhone, SCREEN, slowPhoneBrowser, terms } from '../line/on-slow-phone.ts';
import { BARE_PATH } from '../line/terms.ts';

/*
 * The visits of `npm run bench:help`: `node visits.ts ADDRESS packets|browser`. With "packets" the line is slow by itself;
 * with "browser" the browser slows it.
 */
const RUNS = 9;
const [site = '', line = 'browser'] = process.argv.slice(2);
const browser = await slowPhoneBrowser();
/** The first number of the page itself; the bar at the bottom has one too. */
const FIRST_NUMBER = 'a[href^="tel:"]:not(.to-numbers)';

interface Visit {
  /** From the request until the number is laid out. */
  ms: number;
  requests: number;
  /** What came over the line, by kind of file. */
  bytes: Map<string, number>;
}

const visit = async (url: string): Promise<Visit> => {
  const context = await browser.newContext({ viewport: SCREEN });
  const page = await context.newPage();
  const session = await onSlowPhone(page, line);
  let requests = 0;
  const bytes = new Map<string, number>();
  const kinds = new Map<string, string>();
  session.on('Network.requestWillBeSent', ({ request }) => (requests += request.url.startsWith('http') ? 1 : 0));
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
  });
  const began = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction((first) => (document.querySelector(first)?.getBoundingClientRect().height ?? 0) > 0, FIRST_NUMBER, { polling: 'raf' });
  const ms = performance.now() - began;
  await page.waitForLoadState('networkidle');
  await context.close();
  return { ms, requests, bytes };
};

const PAGES = [
  ['a bare page', BARE_PATH],
  ['the list of numbers', '/es/pedir-ayuda/'],
  ['a country: United States', '/es/pedir-ayuda/us/'],
  ['a country: Mexico', '/es/pedir-ayuda/mx/'],
] as const;

console.log(terms(browser, line, RUNS));
const visits = await inTurn(
  PAGES.map(([, path]) => path),
  RUNS,
  (path) => visit(`${site}${path}`),
  (round) => PAGES.map(([name, path]) => `${name} ${round.get(path)?.ms.toFixed(0) ?? '?'}`).join(', '),
);
let bare = Number.NaN;
for (const [name, path] of PAGES) {
  const all = visits.get(path) ?? [];
  const ms = median(all.map((one) => one.ms));
  if (path === BARE_PATH) bare = ms;
  const ratio = path === BARE_PATH ? '' : `, ${(ms / bare).toFixed(2)} times the bare page`;
  const parts = [...(all[0]?.bytes ?? [])].map(([kind, size]) => `${kind.toLowerCase()} ${size}`).join(', ');
  console.log(`${name.padEnd(26)} ${ms.toFixed(0).padStart(5)} ms${ratio}; ${all[0]?.requests ?? 0} requests; bytes: ${parts}`);
}
await browser.close();
