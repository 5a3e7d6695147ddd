import { chromium, type Browser } from '@playwright/test';
import { findChromium, isRoot } from '../../scripts/browser.ts';
import { median, onSlowPhone } from '../line/on-slow-phone.ts';
import { BARE_PATH, LINE, SLOWER } from '../line/terms.ts';

/*
 * The visits of `npm run bench:help`: `node visits.ts ADDRESS packets|browser`. With "packets" the line is slow by itself;
 * with "browser" the browser slows it.
 */
const RUNS = 9;
const [site = '', line = 'browser'] = process.argv.slice(2);
const throughput = LINE.bitsPerSecond / 8;
const browser: Browser = await chromium.launch({ executablePath: await findChromium(), chromiumSandbox: !isRoot() });
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
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, ignoreHTTPSErrors: true });
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

const slowedBy = line === 'packets' ? 'real packets through two network namespaces, TLS' : "the browser's own throttling, which knows no slow start";
console.log(`Chromium ${browser.version()}; ${throughput / 125} kbps, ${LINE.roundTripMs} ms there and back, processor slowed ${SLOWER} times.`);
console.log(`The line is slowed by: ${slowedBy}. Median of ${RUNS}, the pages in turn.`);
const visits = new Map<string, Visit[]>(PAGES.map(([, path]) => [path, []]));
// In turn, so that what else the machine does falls on all of them alike; the first round is not counted.
for (let run = 0; run <= RUNS; run += 1)
  for (const [, path] of PAGES) {
    const one = await visit(`${site}${path}`);
    if (run > 0) visits.get(path)?.push(one);
  }
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
