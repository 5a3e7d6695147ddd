import '../tests/support/on-test-site.ts';
import { findChromium, findFirefox } from '../scripts/browser.ts';
import { storyPath } from '../tests/support/a-story.ts';
import { closeAndAsk, EIGHT_PAGES, marksOf, openOnDisk, readEightPages, tapThroughEightPages, wordsIn } from '../tests/support/kept-on-disk.ts';
import { beginningsIn, isOffered } from '../tests/support/offered.ts';
import { shows, tapLink } from '../tests/support/shown.ts';
import { plainHost, type PlainHost } from '../tests/support/plain-host.ts';
import { DIST } from '../tests/support/site.ts';
import { barOf, exitsOf, exitTitle } from './offered-rows.ts';

/*
 * What stays in the browser's cache, and what that costs: `npm run bench:traces` prints the table of docs/quick-exit.md
 * for the browsers of this machine. The same built site stands on a host that obeys `_headers`, and on one that reads none.
 */
type Name = 'chromium' | 'firefox';

/** Ten pages as a visit goes: home and the list are seen twice. */
const TEN_PAGES = [
  '/es/',
  '/es/pedir-ayuda/',
  '/es/pedir-ayuda/mx/',
  '/es/pedir-ayuda/',
  '/es/pedir-ayuda/us/',
  '/es/senales/',
  '/es/senales/una-oferta-de-prueba/',
  '/es/',
  '/es/historias/',
  storyPath('es'),
];

/** How many of the eight pages are in the cache by their sentence, title, address. */
const inCache = async (name: Name, path: string, host: PlainHost): Promise<string> => {
  const browser = await openOnDisk(name, path);
  await readEightPages(browser.page, host.url);
  const cache = await browser.closeAndRead();
  const marks = EIGHT_PAGES.map((page) => marksOf(DIST, page));
  const found = (mark: 'sentence' | 'title' | 'address'): number =>
    wordsIn(
      cache,
      marks.map((one) => one[mark]),
    ).length;
  return `${found('sentence')}, ${found('title')}, ${found('address')} of ${EIGHT_PAGES.length}`;
};

const kibibytes = async (name: Name, path: string, host: PlainHost): Promise<string> => {
  const browser = await openOnDisk(name, path);
  for (const page of TEN_PAGES) await browser.page.goto(host.url + page);
  await browser.page.waitForTimeout(500);
  await browser.closeAndRead();
  return (host.sent() / 1024).toFixed(0);
};

/** Whether "Back" takes a page from the browser's memory: then the host is not asked for it again. */
const back = async (name: Name, path: string, host: PlainHost, searched: boolean): Promise<string> => {
  const browser = await openOnDisk(name, path);
  const { page } = browser;
  if (searched) await readEightPages(page, host.url);
  else await page.goto(`${host.url}/es/`);
  await page.goto(`${host.url}/es/acerca/`);
  const before = host.asked.length;
  // Asked for a moment later: the answer would be lost with the page that is left.
  await page.evaluate(() => {
    setTimeout(() => {
      history.back();
    }, 50);
  });
  await new Promise((next) => setTimeout(next, 3000));
  await browser.closeAndRead();
  return host.asked.slice(before).some((address) => address.endsWith('/')) ? 'asked for anew' : 'from memory';
};

const onHost = async (keeps: boolean, packs: boolean, measure: (host: PlainHost) => Promise<string>): Promise<string> => {
  const host = await plainHost(DIST, { keeps, packs });
  const found = await measure(host);
  host.close();
  return found;
};

console.log('| browser | host | in the cache: sentences, titles, addresses | ten pages, KiB | “Back” to home | “Back” to a search |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const [name, path] of [
  ['chromium', await findChromium()],
  ['firefox', findFirefox()],
] as const) {
  if (path === undefined) continue;
  for (const keeps of [true, false]) {
    const cells = [
      await onHost(keeps, false, (host) => inCache(name, path, host)),
      await onHost(keeps, true, (host) => kibibytes(name, path, host)),
      await onHost(keeps, true, (host) => back(name, path, host, false)),
      await onHost(keeps, true, (host) => back(name, path, host, true)),
    ];
    console.log(`| ${name} | ${keeps ? 'reads no `_headers`' : '`no-store`'} | ${cells.join(' | ')} |`);
  }
}

/* What a whole profile tells of a visit of the same eight pages, by its kind. */
type Kind =
  | 'ordinary'
  | 'ordinary, with the exit'
  | 'ordinary, the numbers first'
  | 'ordinary, the numbers last'
  | 'discreet'
  | 'discreet, with the exit'
  | 'in a private window'
  | 'discreet, a copy kept, then the exit';
const KINDS: readonly Kind[] = [
  'ordinary',
  'ordinary, with the exit',
  'ordinary, the numbers first',
  'ordinary, the numbers last',
  'discreet',
  'discreet, with the exit',
  'discreet, a copy kept, then the exit',
  'in a private window',
];

/** The pages of a visit in their order: those with numbers second and third, first, or last before the search. */
const orderOf = (kind: Kind): readonly string[] => {
  const numbers = EIGHT_PAGES.filter((path) => path.startsWith('/es/pedir-ayuda/'));
  const others = EIGHT_PAGES.filter((path) => !numbers.includes(path));
  if (kind.endsWith('first')) return [...numbers, ...others];
  return kind.endsWith('last') ? [...others.slice(0, -1), ...numbers, ...others.slice(-1)] : EIGHT_PAGES;
};

const visit = async (name: Name, path: string, kind: Kind): Promise<string> => {
  const host = await plainHost(DIST);
  const browser = await openOnDisk(name, path, kind === 'in a private window');
  const { page } = browser;
  await page
    .context()
    .route(/^https:/, (request) => request.fulfill({ contentType: 'text/html; charset=utf-8', body: `<title>${exitTitle('es')}</title>Sunny` }));
  await tapThroughEightPages(page, host.url, kind.startsWith('discreet'), orderOf(kind));
  if (kind.includes('copy')) {
    await tapLink(page, '/es/pedir-ayuda/');
    await shows(page, `${host.url}/es/pedir-ayuda/`);
    await page.locator('[data-keep]').first().click();
    await page.waitForTimeout(3000);
  }
  if (kind.includes('exit')) {
    await page.locator('.bar [data-exit]').click();
    await page.waitForURL(/^https:/);
  }
  const { rows, host: named, address, title, sentence } = await closeAndAsk(browser, host.url, DIST);
  host.close();
  const bar = beginningsIn('es').filter((beginning) => rows.some((row) => isOffered(row, beginning, name)));
  const listed = rows.map(({ url, title: said }) => `\`${url}\` “${said}”`).join(', ');
  return `| ${name} | ${kind} | ${rows.length}: ${listed} | ${bar.join(' ') || '–'} | ${named.length} | ${address.length}, ${title.length}, ${sentence.length} |`;
};

console.log(
  '\n| browser | visit of eight pages and a search | rows of history | beginnings that find one | files with the host | with an inner address, title, sentence |',
);
console.log('| --- | --- | --- | --- | --- | --- |');
for (const [name, path] of [
  ['chromium', await findChromium()],
  ['firefox', findFirefox()],
] as const)
  if (path !== undefined) for (const kind of KINDS) console.log(await visit(name, path, kind));

console.log(
  '\n| browser | language | what is left of a discreet visit of home, and the exit | beginnings that find it | everyday names that begin so |',
);
console.log('| --- | --- | --- | --- | --- |');
for (const [name, path] of [
  ['chromium', await findChromium()],
  ['firefox', findFirefox()],
] as const)
  if (path !== undefined) for (const locale of ['es', 'en'] as const) console.log(await barOf(name, path, locale));

for (const locale of ['es', 'en'] as const) {
  console.log(
    '\n| page for the exit | title, as it is known | rules | beginnings that its title adds in Chromium | everyday names that begin so | weight |',
  );
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const row of exitsOf(locale)) console.log(row);
}
