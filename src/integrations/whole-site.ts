import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formsOf } from '#/content-files/checks/numbers.ts';
import { removedAddresses, removedAt } from '#/content-files/withdrawal/removed-addresses.ts';
import { publicationOf } from '#/content-files/read/publication.ts';
import { readContent, type ContentFiles } from '#/content-files/read/read-content.ts';
import { digitsOf, telHref } from '#/domain/dialling.ts';
import { allNumbersOf } from '#/domain/hotlines.ts';
import { linesFor, shownLine } from '#/domain/line-order.ts';
import { HELP_LOCALES, LOCALES } from '#/domain/locale.ts';
import { href, OFFLINE_WORKER, ROUTE_NAMES, SHORT_ADDRESSES, textHref } from '#/routing/routes.ts';
import { allRedirects, partHref, seriesHref } from '#/routing/story-addresses.ts';
import { walkFile } from '#/routing/walk-file.ts';
import { languageName, say } from '#/staff-words/messages.ts';
import { siteToday } from '../../site.config.ts';
import { refuse } from './at-work.ts';
import { builtPages, leadsOn, type BuiltPage } from './built-pages.ts';

/** A built site, and what it was built from. */
interface Built {
  folder: string;
  pages: readonly BuiltPage[];
  content: ContentFiles;
  /** The day for which it was built, `YYYY-MM-DD`. */
  today: string;
}

/** The addresses that must be there whatever else is: of the table, of every country, of every published text and part. */
const expected = ({ content, today }: Built): string[] => {
  const publication = publicationOf(content, today);
  const help = HELP_LOCALES.flatMap((locale) => [
    href('getHelp', locale),
    href('leaveNow', locale),
    ...content.countries.map(({ code }) => href('getHelp', locale, code)),
  ]);
  const whole = LOCALES.flatMap((locale) => [
    ...ROUTE_NAMES.map((name) => href(name, locale)),
    ...publication.texts.filter((text) => text.locale === locale).flatMap((text) => textHref(text) ?? []),
    ...publication.series[locale].flatMap(({ series: { slug }, shape, parts }) => [
      seriesHref(locale, { slug, shape }),
      ...parts.map(({ text }) => partHref(locale, { slug, shape }, text.slug)),
    ]),
  ]);
  return [...new Set([...help, ...whole])];
};

const pageProblems = (built: Built): string[] => {
  const paths = new Set(built.pages.map(({ path }) => path));
  const removed = removedAddresses(built.content, built.today);
  const redirects = allRedirects(publicationOf(built.content, built.today));
  // A link to a story that was taken down is answered, and stops nothing.
  const isThere = (link: string): boolean =>
    link in redirects ||
    removedAt(removed, link) !== undefined ||
    (link.endsWith('/') ? paths.has(link) : existsSync(join(built.folder, decodeURI(link))));
  const known = new Map<string, boolean>();
  const leads = (link: string): boolean => {
    const before = known.get(link) ?? isThere(link);
    known.set(link, before);
    return before;
  };
  return [
    ...['/', '/404.html', ...Object.keys(SHORT_ADDRESSES), ...expected(built)]
      .filter((path) => !paths.has(path))
      .map((page) => say('wholePage', { page })),
    ...built.pages.flatMap(({ path, html }) => {
      if (leadsOn(html)) return [];
      const links = new Set([...html.matchAll(/ (?:href|src|component-url|renderer-url|data-show)="(\/[^"#?]*)/g)].map(([, link = '']) => link));
      return [
        ...(html.trimEnd().endsWith('</html>') ? [] : [say('wholeCut', { page: path })]),
        ...(/<meta http-equiv="content-security-policy"/i.test(html) ? [] : [say('wholePolicy', { page: path })]),
        ...[...links].filter((link) => !leads(link)).map((link) => say('wholeLink', { page: path, link })),
      ];
    }),
  ];
};

const hostProblems = ({ folder, pages, content, today }: Built): string[] => {
  const lacks = (file: string, wanted: readonly string[]): string[] => {
    const path = join(folder, file);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    return wanted.filter((what) => !text.includes(what)).map((what) => say('wholeFile', { file: `/${file}`, what: what.trim() }));
  };
  const answers = [...[...LOCALES, 'places'].map((name) => `search/${name}.json`), ...LOCALES.map((locale) => `check/${locale}.json`)];
  const scenes = publicationOf(content, today).texts.flatMap((text) =>
    text.kind === 'scenarios' ? [walkFile(text.translationKey, text.locale).slice(1)] : [],
  );
  const twins = [...pages.map(({ file }) => file), ...answers, ...scenes, OFFLINE_WORKER.slice(1), 'robots.txt', 'sitemap-index.xml'].flatMap(
    (file) => ['', '.br', '.gz'].map((ending) => file + ending),
  );
  return [
    ...lacks('_headers', ['/*\n', 'Content-Security-Policy: ', 'X-Content-Type-Options: nosniff', 'Cache-Control: no-store']),
    ...lacks('_redirects', [
      ...Object.entries(allRedirects(publicationOf(content, today))).map(([from, to]) => `${from} ${to} `),
      ...removedAddresses(content, today).map(({ path }) => path),
    ]),
    ...twins.filter((file) => !existsSync(join(folder, file))).map((file) => say('wholeNoFile', { file: `/${file}` })),
  ];
};

const numberProblems = ({ pages, content: { countries } }: Built): string[] => {
  const shown = countries.map(({ data }) => data);
  const published = new Set(
    countries.flatMap(({ code, data }) =>
      data.lines.flatMap((line) => {
        const open = shownLine(line);
        return open ? allNumbersOf(open).flatMap((number) => formsOf(number, code)) : [];
      }),
    ),
  );
  const htmlAt = new Map(pages.map(({ path, html }) => [path, html]));
  const missing = countries.flatMap(({ code, data }) => {
    const { emergency, help, report } = linesFor(data, shown);
    const links = [...(emergency ? [emergency] : []), ...help, ...report].flatMap(({ phones }) => phones.flatMap((phone) => telHref(phone) ?? []));
    return HELP_LOCALES.map((locale) => href('getHelp', locale, code)).flatMap((page) =>
      links.filter((link) => !htmlAt.get(page)?.includes(`href="${link}"`)).map((number) => say('wholeNoNumber', { page, number })),
    );
  });
  const foreign = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/(?:href="(?:tel:|sms:|https:\/\/wa\.me\/)|"telephone":")([+\d]+)/g)]
      .filter(([, digits = '']) => !published.has(digitsOf(digits)))
      .map(([, number = '']) => say('wholeNumber', { page: path, number })),
  );
  return [...missing, ...foreign];
};

const searchProblems = ({ folder, pages }: Built): string[] => {
  const file = join(folder, 'pagefind', 'pagefind-entry.json');
  if (!existsSync(file)) return [say('wholeNoFile', { file: '/pagefind/pagefind-entry.json' })];
  const entry: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const within = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined);
  return LOCALES.flatMap((locale) => {
    const language = within(within(entry, 'languages'), locale);
    const searched = pages.filter(
      ({ path, html }) => !(path in SHORT_ADDRESSES) && html.includes('data-pagefind-body') && html.includes(`<html lang="${locale}"`),
    ).length;
    const known = Number(within(language, 'page_count') ?? 0);
    const fragments = readdirSync(join(folder, 'pagefind', 'fragment')).filter((name) => name.startsWith(`${locale}_`)).length;
    const words = `pagefind/pagefind.${String(within(language, 'hash'))}.pf_meta`;
    return [
      ...(known > 0 && known === searched && fragments === searched
        ? []
        : [say('wholeSearch', { count: Math.min(known, fragments), pages: searched, language: languageName(locale) })]),
      ...(existsSync(join(folder, words)) ? [] : [say('wholeNoFile', { file: `/${words}` })]),
    ];
  });
};

/** A staff member needs to see that it is broken, not every one of four thousand pages. */
const SAID = 8;

/**
 * What a built site lacks, in sentences for staff; none if it is whole.
 * @param folder the built folder
 * @param root the project's
 * @param today the day for which it was built, `YYYY-MM-DD`
 */
export const lackingIn = async (folder: string, root: string, today: string): Promise<string[]> => {
  const built = { folder, pages: await builtPages(folder), content: readContent(root), today };
  return [pageProblems, hostProblems, numberProblems, searchProblems].flatMap((look) => look(built));
};

/** Looks through the site once it is built, and stops the build where it is not whole: nothing less is ever put in place. */
export const wholeSite = (): AstroIntegration => ({
  name: 'telar-whole-site',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const lacking = await lackingIn(fileURLToPath(dir), process.cwd(), siteToday());
      if (lacking.length > 0) refuse('wholeRefused', { problems: lacking.slice(0, SAID).join('\n') });
    },
  },
});
