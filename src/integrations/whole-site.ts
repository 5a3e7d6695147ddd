import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedChats } from '#/content-files/checks/link-targets.ts';
import { formsOf } from '#/content-files/checks/numbers.ts';
import { removedAddresses, removedAt } from '#/content-files/withdrawal/removed-addresses.ts';
import { publicationOf } from '#/content-files/read/publication.ts';
import { redirectsIn } from '#/content-files/read/redirects.ts';
import { readContent, type ContentFiles } from '#/content-files/read/read-content.ts';
import { digitsOf, telHref } from '#/domain/dialling.ts';
import { allNumbersOf } from '#/domain/hotlines.ts';
import { linesFor, shownLine } from '#/domain/line-order.ts';
import { HELP_LOCALES, LOCALES } from '#/domain/locale.ts';
import { textHref } from '#/kinds/text-address.ts';
import { href, OFFLINE_WORKER, ROUTE_NAMES, SHORT_ADDRESSES } from '#/routing/routes.ts';
import { oneFileHref } from '#/routing/one-file.ts';
import { partHref, seriesHref } from '#/routing/story-addresses.ts';
import { walkFile } from '#/routing/walk-file.ts';
import { languageName, say } from '#/staff-words/messages.ts';
import { siteToday } from '../../site.config.ts';
import { addressOf } from './built-pages.ts';
import { lookAt, type LookedAt } from './look-at-page.ts';
import { lookFor, type Look } from './look-through.ts';

/** A built site, and what it was built from. */
interface Built {
  folder: string;
  pages: readonly LookedAt[];
  content: ContentFiles;
  /** The day for which it was built, `YYYY-MM-DD`. */
  today: string;
}

/** The addresses that must be there whatever else is: of the table, of every country and its file, of every published text and part. */
const expected = ({ content, today }: Built): string[] => {
  const publication = publicationOf(content, today);
  const help = HELP_LOCALES.flatMap((locale) => [
    href('getHelp', locale),
    href('leaveNow', locale),
    oneFileHref(locale),
    ...content.data.hotlines.flatMap(({ id }) => [href('getHelp', locale, id), oneFileHref(locale, id)]),
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

const redirectsOf = ({ content, today }: Pick<Built, 'content' | 'today'>): Record<string, string> =>
  redirectsIn(content, publicationOf(content, today));

const pageProblems = (built: Built): string[] => {
  const paths = new Set(built.pages.map(({ path }) => path));
  const removed = removedAddresses(built.content, built.today);
  const redirects = redirectsOf(built);
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
    ...built.pages
      .filter((page) => !page.leadsOn)
      .flatMap(({ path, isCut, hasPolicy, links }) => [
        ...(isCut ? [say('wholeCut', { page: path })] : []),
        ...(hasPolicy ? [] : [say('wholePolicy', { page: path })]),
        ...links.filter((link) => !leads(link)).map((link) => say('wholeLink', { page: path, link })),
      ]),
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
    text.kind === 'walks' ? [walkFile(text.translationKey, text.locale).slice(1)] : [],
  );
  const twins = [...pages.map(({ file }) => file), ...answers, ...scenes, OFFLINE_WORKER.slice(1), 'robots.txt', 'sitemap-index.xml'].flatMap(
    (file) => ['', '.br', '.gz'].map((ending) => file + ending),
  );
  return [
    ...lacks('_headers', ['/*\n', 'Content-Security-Policy: ', 'X-Content-Type-Options: nosniff', 'Cache-Control: no-store']),
    ...lacks('_redirects', [
      ...Object.entries(redirectsOf({ content, today })).map(([from, to]) => `${from} ${to} `),
      ...removedAddresses(content, today).map(({ path }) => path),
    ]),
    ...twins.filter((file) => !existsSync(join(folder, file))).map((file) => say('wholeNoFile', { file: `/${file}` })),
  ];
};

const numberProblems = ({ pages, content }: Built): string[] => {
  const countries = content.data.hotlines;
  const shown = countries.map(({ data }) => data);
  const published = new Set(
    countries.flatMap(({ id: code, data }) =>
      data.lines.flatMap((line) => {
        const open = shownLine(line);
        return open ? allNumbersOf(open).flatMap((number) => formsOf(number, code)) : [];
      }),
    ),
  );
  const numbersAt = new Map(pages.map(({ path, numbers }) => [path, new Set(numbers)]));
  const missing = countries.flatMap(({ id: code, data }) => {
    const { emergency, help, report } = linesFor(data, shown);
    const links = [...(emergency ? [emergency] : []), ...help, ...report].flatMap(({ phones }) => phones.flatMap((phone) => telHref(phone) ?? []));
    return HELP_LOCALES.flatMap((locale) => [href('getHelp', locale, code), oneFileHref(locale, code), oneFileHref(locale)]).flatMap((page) =>
      links.filter((link) => !numbersAt.get(page)?.has(link)).map((number) => say('wholeNoNumber', { page, number })),
    );
  });
  const foreign = pages.flatMap(({ path, digits }) =>
    digits.filter((number) => !published.has(digitsOf(number))).map((number) => say('wholeNumber', { page: path, number })),
  );
  const open = publishedChats(content);
  const hidden = pages.flatMap(({ path, chats }) => chats.filter((link) => !open.has(link)).map((link) => say('wholeChat', { page: path, link })));
  return [...missing, ...foreign, ...hidden];
};

const searchProblems = ({ folder, pages }: Built): string[] => {
  const file = join(folder, 'pagefind', 'pagefind-entry.json');
  if (!existsSync(file)) return [say('wholeNoFile', { file: '/pagefind/pagefind-entry.json' })];
  const entry: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const within = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined);
  return LOCALES.flatMap((locale) => {
    const language = within(within(entry, 'languages'), locale);
    const searched = pages.filter(({ path, searchedIn }) => !(path in SHORT_ADDRESSES) && searchedIn === locale).length;
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

const PARTS = [pageProblems, hostProblems, numberProblems, searchProblems];

/**
 * Looks for what a built site lacks.
 * @param folder the built folder
 * @param root the project's
 * @param today the day for which it was built, `YYYY-MM-DD`
 */
export const wholeSite = (folder: string, root = process.cwd(), today = siteToday()): Look => {
  const pages: LookedAt[] = [];
  return lookFor<LookedAt | null>({
    hangsOn: 'whole site',
    see: (file, _bytes, page) => (page ? lookAt({ file, path: addressOf(file) }, page) : null),
    at: (_file, page) => {
      if (page) pages.push(page);
    },
    found: () => {
      const built = { folder, pages, content: readContent(root), today };
      return PARTS.flatMap((problemsIn) => problemsIn(built));
    },
  });
};
