import type { Page } from '@playwright/test';
import { inTurn, median, onSlowPhone, SCREEN, slowPhoneBrowser, terms } from '../line/on-slow-phone.ts';

/*
 * The visits of `npm run bench:ready`: `node visits.ts ADDRESS packets|browser`. Milliseconds from the beginning of the visit, cold, to what is
 * there; of a choice and a word to what they bring, given as soon as the page takes them.
 */
const RUNS = Number(process.env['RUNS'] ?? 5);
const [site = '', line = 'browser'] = process.argv.slice(2);
const browser = await slowPhoneBrowser();

const now = (page: Page): Promise<number> => page.evaluate(() => performance.now());

/** What is done on a page, and what is read off at each step. */
const VISITS: Readonly<Record<string, (page: Page) => Promise<Record<string, number>>>> = {
  '/es/buscar/': async (page) => {
    await page.locator('#query').waitFor();
    await page.locator('#query').pressSequentially('deuda');
    const typed = await now(page);
    await page.locator('.asked[data-ready]').waitFor();
    const ready = await now(page);
    await page.locator('.asked > .list a').first().waitFor();
    return { typed, ready, answered: await now(page) };
  },
  '/es/practica/el-novio/': async (page) => {
    await page.locator('[data-walk][data-here]').waitFor();
    const tappable = await now(page);
    await page.locator('.answers a, .answers button').first().click();
    await page.locator('[data-walk][data-ready] .steps, .walked').first().waitFor();
    return { tappable, answered: await now(page) };
  },
};

const visit = async (path: string): Promise<Record<string, number>> => {
  const context = await browser.newContext({ viewport: SCREEN, locale: 'es' });
  const page = await context.newPage();
  await onSlowPhone(page, line);
  await page.goto(`${site}${path}`, { waitUntil: 'commit' });
  const read = (await VISITS[path]?.(page)) ?? {};
  await context.close();
  return read;
};

const inWords = (read: Readonly<Record<string, number>>): string =>
  Object.entries(read)
    .map(([what, ms]) => `${what} ${ms.toFixed(0)}`)
    .join(', ');

console.log(terms(browser, line, RUNS));
const paths = Object.keys(VISITS);
const visits = await inTurn(paths, RUNS, visit, (round) => paths.map((path) => `${path} ${inWords(round.get(path) ?? {})}`).join('; '));
for (const [path, reads] of visits) {
  const medians = Object.keys(reads[0] ?? {}).map((what) => [what, median(reads.map((one) => one[what] ?? Number.NaN))] as const);
  console.log(`${path}: ${inWords(Object.fromEntries(medians))} ms`);
}
await browser.close();
