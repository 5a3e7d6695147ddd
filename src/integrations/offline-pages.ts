import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { HELP_LOCALES, isLocale, type HelpLocale } from '#/domain/locale.ts';
import { href, OFFLINE_WORKER, SHORT_ADDRESSES } from '#/routing/routes.ts';
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

/** The words for a page out of the copy, as the list of numbers holds them. */
const copyWords = (page: Page): string | undefined => {
  const holds = openings(page).find((one) => Boolean(valueOf(one, 'data-copy')));
  // As they are written, since the worker writes them into a page (src/browser/offline/answer.ts).
  return holds && /^[^=]+="(.*)"$/s.exec(written(page, holds, 'data-copy') ?? '')?.[1];
};

/** What the worker has to know of one language's copy (src/browser/offline/copies.ts). */
const copyOf = async (locale: HelpLocale, pages: readonly BuiltPage[], folder: string): Promise<Record<string, unknown>> => {
  const list = href('getHelp', locale);
  // The check of a number too: whoever is handed one where there is no network asks there, and it answers on the device.
  const check = isLocale(locale) ? href('checkNumber', locale) : list;
  // An address that leads on is no page: a store takes no answer that sends it elsewhere, and then nothing is kept.
  const own = pages
    .filter(({ path, html }) => (path.startsWith(list) || path === check) && !leadsOn(html))
    .map(({ path, html }) => ({ path, page: readPage(html) }));
  // Not the worker of an earlier publication in the same folder: what stands for it in a store says that the store is whole.
  const needed = (await neededFiles(folder, own)).filter((file) => file !== OFFLINE_WORKER);
  const digest = createHash('sha256');
  // A page that was only made again, with another day in its line for paper, is not fetched again: its data are hers to pay.
  for (const { page } of own) digest.update(withoutDay(page));
  for (const file of needed) digest.update(file).update(await readFile(join(folder, file)));
  const words = own.flatMap(({ path, page }) => (path === list ? (copyWords(page) ?? []) : []))[0];
  if (words === undefined) throw new Error(`${list} does not hold the words for a page out of the copy.`);
  return { store: `${locale}-${digest.digest('hex').slice(0, 12)}`, list, words, files: [...own.map(({ path }) => path), ...needed] };
};

/** Writes the offline worker of a built site. @param folder the built folder */
export const writeWorker = async (folder: string): Promise<void> => {
  const pages = await builtPages(folder);
  const copies = Object.fromEntries(await Promise.all(HELP_LOCALES.map(async (locale) => [locale, await copyOf(locale, pages, folder)] as const)));
  const code = browserCode('offline/worker.ts', {
    COPIES: JSON.stringify(copies),
    KNOWN: JSON.stringify(known()),
    WORKER: JSON.stringify(OFFLINE_WORKER),
  });
  await writeFile(join(folder, OFFLINE_WORKER), code);
};

/** Writes the offline worker, which knows each language's pages with numbers, the check of one among them, and all that they need. */
export const offlinePages = (): AstroIntegration => ({
  name: 'telar-offline-pages',
  hooks: { 'astro:build:done': async ({ dir }) => writeWorker(fileURLToPath(dir)) },
});
