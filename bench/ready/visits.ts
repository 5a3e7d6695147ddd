import type { Page } from '@playwright/test';
import { inTurn, median, onSlowPhone, SCREEN, slowPhoneBrowser, terms } from '../line/on-slow-phone.ts';

/*
 * The visits of `npm run bench:ready`: `node visits.ts ADDRESS packets|browser`. Milliseconds from the beginning of the visit, cold, to what is
 * there; of a choice and a word to what they bring, given as soon as the page takes them.
 */
const RUNS = Number(process.env['RUNS'] ?? 5);
const [site = '', line = 'browser'] = process.argv.slice(2);
const browser = await slowPhoneBrowser();

/** What is done on a page, and by what is seen that something is there. */
interface Visit {
  marks: Readonly<Record<string, string>>;
  does: (page: Page) => Promise<void>;
  /** The mark that ends it. */
  last: string;
}
const VISITS: Readonly<Record<string, Visit>> = {
  '/es/buscar/': {
    marks: { ready: '.asked[data-ready]', answered: '.asked > .list a' },
    does: (page) => page.locator('#query').pressSequentially('deuda'),
    last: 'answered',
  },
  '/es/practica/el-novio/': {
    marks: { tappable: '[data-walk][data-here]', answered: '.walked .knots > span + span' },
    does: async (page) => {
      await page.locator('[data-walk][data-here]').waitFor();
      await page.locator('.answers a, .answers button').first().click();
    },
    last: 'answered',
  },
};

/** Notes by the page's own clock when each mark came: asked from without, a slowed page answers up to a third of a second later. */
const noteMarks = (marks: Readonly<Record<string, string>>): void => {
  const came: Record<string, number> = {};
  Object.assign(globalThis, { came });
  new MutationObserver(() => {
    for (const [name, selector] of Object.entries(marks)) if (!(name in came) && document.querySelector(selector)) came[name] = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true });
};

const visit = async (path: string): Promise<Record<string, number>> => {
  const context = await browser.newContext({ viewport: SCREEN, locale: 'es' });
  const page = await context.newPage();
  await onSlowPhone(page, line);
  const asked = VISITS[path];
  if (!asked) throw new Error(`Nothing is done on ${path}.`);
  await page.addInitScript(noteMarks, asked.marks);
  await page.goto(`${site}${path}`, { waitUntil: 'commit' });
  await asked.does(page);
  await page.waitForFunction((last) => last in (globalThis as unknown as { came: object }).came, asked.last);
  const read = await page.evaluate(() => (globalThis as unknown as { came: Record<string, number> }).came);
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
