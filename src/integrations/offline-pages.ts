import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { partOf } from '#/domain/kept-parts.ts';
import { HELP_LOCALES, isLocale, type HelpLocale, type Locale } from '#/domain/locale.ts';
import { href, OFFLINE_WORKER, SHORT_ADDRESSES, takeSegment } from '#/routing/routes.ts';
import { browserCode } from './browser-code.ts';
import { builtPages, leadsOn, type BuiltPage } from './built-pages.ts';
import { neededFiles } from './needed-files.ts';
import { openings, readPage, spliced, valueOf, wordsBehind, written, type Page } from './read-page.ts';

/** The addresses that people know by heart, and in which language each opens the list: at the gateway, where both are kept, in Spanish. */
const known = (): Record<string, HelpLocale> => ({
  '/': 'es',
  ...Object.fromEntries(HELP_LOCALES.map((locale) => [isLocale(locale) ? href('home', locale) : `/${locale}/`, locale])),
  ...Object.fromEntries(
    Object.entries(SHORT_ADDRESSES).flatMap(([from, to]) =>
      HELP_LOCALES.filter((locale) => to === href('getHelp', locale)).map((locale) => [from, locale]),
    ),
  ),
});

/** A page without the day on which it was made, and what is said of it on paper. */
const withoutDay = (page: Page): string => {
  const made = openings(page).find((one) => valueOf(one, 'data-made') !== undefined);
  const place = made?.places['data-made'];
  return made && place ? spliced(page.html, [{ from: place.startOffset - 1, to: wordsBehind(page, made)?.to ?? made.to, text: '' }]) : page.html;
};

/** A file that is needed, without the day on which it was made: that of the check of a number begins with it. */
const contentOf = async (file: string): Promise<string | Buffer> =>
  file.endsWith('.json') ? (await readFile(file, 'utf8')).replace(/^\{"made":"[\d-]+"/, '{') : readFile(file);

/** The words for a page out of the copy, or those for one that is old, as the list of numbers holds them. */
const copyWords = (page: Page, attribute: 'data-copy' | 'data-old'): string | undefined => {
  const holds = openings(page).find((one) => Boolean(valueOf(one, attribute)));
  // As they are written, since the worker writes them into a page (src/browser/offline/answer.ts).
  return holds && /^[^=]+="(.*)"$/s.exec(written(page, holds, attribute) ?? '')?.[1];
};

/** A page, read. */
interface Read {
  path: string;
  page: Page;
}

/** What the worker has to know of one part's copy (src/browser/offline/copies.ts). */
interface Part {
  store: string;
  locale: HelpLocale;
  list: string;
  words: string;
  old: string;
  files: string[];
}

/** The pages that are kept together. An address that leads on is none: a store takes no answer that sends it elsewhere, and then nothing is kept. */
const readThose = (pages: readonly BuiltPage[], isOne: (page: BuiltPage) => boolean): Read[] =>
  pages.filter((page) => isOne(page) && !leadsOn(page.html)).map(({ path, html }) => ({ path, page: readPage(html) }));

/** A part: its pages, and all that they need. @param beside what is kept with it in any case */
const partFrom = async (
  name: string,
  {
    own,
    beside = [],
    folder,
    ...said
  }: Pick<Part, 'locale' | 'list' | 'words' | 'old'> & { own: readonly Read[]; beside?: readonly string[]; folder: string },
): Promise<Part> => {
  // Not the worker of an earlier publication in the same folder: what stands for it in a store says that the store is whole, and it names the
  // files of every part.
  const needed = (await neededFiles(folder, own, OFFLINE_WORKER)).filter((file) => !beside.includes(file));
  const digest = createHash('sha256');
  // A page that was only made again, with another day in its line for paper, is not fetched again: its data are hers to pay.
  for (const { page } of own) digest.update(withoutDay(page));
  for (const file of needed) digest.update(file).update(await contentOf(join(folder, file)));
  return { store: `${name}-${digest.digest('hex').slice(0, 12)}`, ...said, files: [...own.map(({ path }) => path), ...needed] };
};

/** The pages with numbers of one language. */
const numbersOf = async (locale: HelpLocale, pages: readonly BuiltPage[], folder: string): Promise<Part> => {
  const list = href('getHelp', locale);
  // The check of a number too: whoever is handed one where there is no network asks there, and it answers on the device.
  const check = isLocale(locale) ? href('checkNumber', locale) : list;
  // Not the pages from which numbers are taken along: they would double what she pays for, and leave nothing that the numbers' own pages lack.
  const own = readThose(pages, ({ path }) => (path.startsWith(list) && !path.endsWith(`/${takeSegment(locale)}/`)) || path === check);
  const said = own.find(({ path }) => path === list)?.page;
  const [words, old] = (['data-copy', 'data-old'] as const).map((attribute) => said && copyWords(said, attribute));
  if (words === undefined || old === undefined) throw new Error(`${list} does not hold the words for a page out of the copy.`);
  return partFrom(partOf(locale), { locale, list, words, old, own, folder });
};

/** All guides of a language with their list and the glossary, and all walks with theirs: of a walk its first page, which shows every scene by its script. */
const textsOf = async (
  locale: Locale,
  { words, old, files }: Part,
  pages: readonly BuiltPage[],
  folder: string,
): Promise<[name: string, part: Part][]> => {
  const said = { locale, words, old, beside: files, folder };
  const [guides, tries] = [href('guides', locale), href('try', locale)];
  const walks = readThose(pages, ({ path, html }) => path === tries || (path.startsWith(tries) && html.includes(' data-walk-intro')));
  return [
    [
      partOf(locale, 'guides'),
      // With the glossary: what a word of a guide means is read there.
      await partFrom(partOf(locale, 'guides'), {
        ...said,
        list: guides,
        own: readThose(pages, ({ path }) => path.startsWith(guides) || path === href('glossary', locale)),
      }),
    ],
    [partOf(locale, 'walks'), await partFrom(partOf(locale, 'walks'), { ...said, list: tries, own: walks })],
  ];
};

/** Below which addresses the pages stand that are kept. */
const KEPT_BELOW = HELP_LOCALES.flatMap((locale) => [
  href('getHelp', locale),
  ...(isLocale(locale) ? (['checkNumber', 'guides', 'glossary', 'try'] as const).map((name) => href(name, locale)) : []),
]);

/** Writes the offline worker of a built site. @param folder the built folder */
export const writeWorker = async (folder: string): Promise<void> => {
  const pages = await builtPages(folder, (path) => KEPT_BELOW.some((place) => path.startsWith(place)));
  const numbers = await Promise.all(HELP_LOCALES.map(async (locale) => ({ locale, part: await numbersOf(locale, pages, folder) })));
  const texts = await Promise.all(numbers.map(async ({ locale, part }) => (isLocale(locale) ? textsOf(locale, part, pages, folder) : [])));
  // The numbers first: a newer build's are kept before the texts that lead to them.
  const copies = Object.fromEntries([...numbers.map(({ locale, part }) => [partOf(locale), part] as const), ...texts.flat()]);
  const code = browserCode('offline/worker.ts', {
    COPIES: JSON.stringify(copies),
    KNOWN: JSON.stringify(known()),
    WORKER: JSON.stringify(OFFLINE_WORKER),
  });
  await writeFile(join(folder, OFFLINE_WORKER), code);
};

/** Writes the offline worker, which knows each language's pages with numbers, the check of one among them, its guides with the glossary and its walks, and all that they need. */
export const offlinePages = (): AstroIntegration => ({
  name: 'telar-offline-pages',
  hooks: { 'astro:build:done': async ({ dir }) => writeWorker(fileURLToPath(dir)) },
});
