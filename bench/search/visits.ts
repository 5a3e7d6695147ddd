import type { Page } from '@playwright/test';
import { median, onSlowPhone, SCREEN, slowPhoneBrowser, terms } from '../line/on-slow-phone.ts';

/*
 * The visits of `npm run bench:search`: `node visits.ts ADDRESS packets|browser`. With "packets" the line is slow by itself; with
 * "browser" the browser slows it. Both tiers, cold: the file that answers, and the pieces of the list of all words.
 */
const RUNS = 5;
/** Milliseconds from the touch of the box to the first key: a phone's keyboard has to open. */
const KEYBOARD = 300;
const [site = '', line = 'browser'] = process.argv.slice(2);
const browser = await slowPhoneBrowser();

interface Visit {
  ms: number;
  requests: number;
  bytes: number;
}

/** What something costs, from now until it is there. */
type Watched = (act: () => Promise<void>) => Promise<Visit>;

const visit = async (word: string): Promise<{ answer: Visit; inside: Visit }> => {
  const context = await browser.newContext({ viewport: SCREEN, locale: 'es' });
  const page: Page = await context.newPage();
  const session = await onSlowPhone(page, line);
  let [requests, bytes] = [0, 0];
  session.on('Network.requestWillBeSent', ({ request }) => (requests += request.url.startsWith('http') ? 1 : 0));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const watched: Watched = async (act) => {
    const began = performance.now();
    await act();
    const ms = performance.now() - began;
    await page.waitForLoadState('networkidle');
    const cost = { ms, requests, bytes };
    [requests, bytes] = [0, 0];
    return cost;
  };
  await page.goto(`${site}/es/buscar/`, { waitUntil: 'networkidle' });
  await page.locator('[data-ready]').waitFor();
  [requests, bytes] = [0, 0];
  await page.locator('#query').click();
  await page.waitForTimeout(KEYBOARD);
  const answer = await watched(async () => {
    await page.keyboard.type(word);
    await page.locator('.asked > .list a, .country-card, .danger-now').first().waitFor();
  });
  // What was typed last is answered a moment later.
  await page.waitForTimeout(1000);
  const inside = await watched(async () => {
    await page.locator('.inside button').click();
    await page.locator('.inside .list a').first().waitFor();
  });
  await context.close();
  return { answer, inside };
};

console.log(terms(browser, line, RUNS));
console.log(`Cold; from the first key, ${KEYBOARD} ms after the touch of the box, to the first answer, and from the tap to the first text.`);
for (const word of ['pasaporte', 'deuda', 'novio']) {
  const visits: { answer: Visit; inside: Visit }[] = [];
  for (let run = 0; run < RUNS; run += 1) visits.push(await visit(word));
  for (const tier of ['answer', 'inside'] as const) {
    const all = visits.map((one) => one[tier]);
    const of = (field: keyof Visit): number => median(all.map((one) => one[field]));
    console.log(`${word.padEnd(10)} ${tier.padEnd(7)} ${of('ms').toFixed(0).padStart(5)} ms; ${of('requests')} requests; ${of('bytes')} bytes`);
  }
}
await browser.close();
