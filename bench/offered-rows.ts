import type { HistoryRow } from '../tests/support/kept-on-disk.ts';
import { closeAndAsk, openOnDisk } from '../tests/support/kept-on-disk.ts';
import { everydayIn } from '../tests/support/everyday.ts';
import { EXIT_PAGES } from '../tests/support/exits.ts';
import { leastOffered, offeredFor, type OfferedFor } from '../tests/support/offered-least.ts';
import { beginningsIn, isOffered, type Bar } from '../tests/support/offered.ts';
import { plainHost } from '../tests/support/plain-host.ts';
import { DIST } from '../tests/support/site.ts';
import { site } from '../site.config.ts';

/** The title that the exit's page of a language is known to have: no test opens it. */
export const exitTitle = (locale: 'en' | 'es'): string => {
  const page = EXIT_PAGES[locale].find(({ url }) => url === site.exit[locale].url);
  if (page === undefined) throw new Error(`tests/support/exits.ts does not know ${site.exit[locale].url}.`);
  return page.titles[0];
};

/** The rows that are left of a discreet visit of home, as it ends at the exit. */
const rowsLeft = async (name: Bar, path: string, locale: 'en' | 'es'): Promise<HistoryRow[]> => {
  const host = await plainHost(DIST);
  const browser = await openOnDisk(name, path);
  const { page } = browser;
  const body = `<title>${exitTitle(locale)}</title>Sunny`;
  await page.context().route(/^https:/, (request) => request.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(`${host.url}/${locale}/`);
  await page.locator('[data-turn-discreet]').first().click();
  await page.locator('.bar [data-exit]').click();
  await page.waitForURL(/^https:/);
  const { rows } = await closeAndAsk(browser, host.url, DIST);
  host.close();
  return rows;
};

/** For which beginnings of two letters a browser offers what is left of us, the host's own name left out, and which everyday names begin so. */
export const barOf = async (name: Bar, path: string, locale: 'en' | 'es'): Promise<string> => {
  const rows = await rowsLeft(name, path, locale);
  const listed = rows.map(({ url, title }) => `\`${url}\` “${title}”`).join(', ');
  const beginnings = beginningsIn(locale).filter((beginning) => rows.some((row) => isOffered(row, beginning, name)));
  const names = everydayIn(locale).filter((one) => beginnings.includes(one.name.slice(0, 2)));
  return `| ${name} | ${locale} | ${listed} | ${beginnings.join(' ')} | ${names.map((one) => one.name).join(', ') || '–'} |`;
};

const rowOf = (url: string, meets: string, { title, beginnings, names, weight }: OfferedFor): string =>
  `| ${url} | ${title.replaceAll('|', '\\|')} | ${meets} | ${beginnings.join(' ')} | ${names.join(', ') || '–'} | ${weight} |`;

/** The pages to which the exit could lead, those that meet its rules first, the one that is offered least at their top. */
export const exitsOf = (locale: 'en' | 'es'): string[] => [
  ...leastOffered(locale).map(({ url, offered }) => rowOf(url, 'all', offered)),
  ...EXIT_PAGES[locale].flatMap(({ url, titles, fails }) => (fails === undefined ? [] : [rowOf(url, fails, offeredFor(locale, titles[0]))])),
];
