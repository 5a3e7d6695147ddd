import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { HELP_LOCALES, isLocale, type HelpLocale } from '#/domain/locale.ts';
import { href, OFFLINE_WORKER, SHORT_ADDRESSES } from '#/routing/routes.ts';
import { browserCode } from './browser-code.ts';
import { builtPages, type BuiltPage } from './built-pages.ts';
import { neededFiles } from './needed-files.ts';

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

/** What the worker has to know of one language's copy (src/browser/offline/copies.ts). */
const copyOf = async (locale: HelpLocale, pages: readonly BuiltPage[], folder: string): Promise<Record<string, unknown>> => {
  const list = href('getHelp', locale);
  const own = pages.filter(({ path }) => path.startsWith(list));
  // Not the worker of an earlier publication in the same folder: what stands for it in a store says that the store is whole.
  const needed = (await neededFiles(folder, own)).filter((file) => file !== OFFLINE_WORKER);
  const digest = createHash('sha256');
  // A page that was only made again, with another day in its line for paper, is not fetched again: its data are hers to pay.
  for (const { html } of own) digest.update(html.replace(/ data-made="[^<]*/, ''));
  for (const file of needed) digest.update(file).update(await readFile(join(folder, file)));
  const words = /data-copy="([^"]+)"/.exec(own.find(({ path }) => path === list)?.html ?? '')?.[1];
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

/** Writes the offline worker, which knows each language's pages with numbers and all that they need. */
export const offlinePages = (): AstroIntegration => ({
  name: 'telar-offline-pages',
  hooks: { 'astro:build:done': async ({ dir }) => writeWorker(fileURLToPath(dir)) },
});
