import { LOCALES, type Locale } from '#/domain/locale.ts';
import { href, REDIRECTS, ROUTES, type RouteName } from '#/i18n/routes.ts';
import { say } from '#/schemas/messages.ts';
import { goneAddresses, goneAt } from '../gone.ts';
import { problem, type Problem } from '../problem.ts';
import { textField, type ContentFiles, type TextFile } from '../read.ts';

const SECTIONS = { posts: 'news', guides: 'guides' } as const;

/** Every address that the site will have, with its language. Pages of a story that is left out count: they answer with a short page. */
const addresses = ({ texts, named, series }: ContentFiles): Map<string, Locale> => {
  const all = new Map<string, Locale>();
  for (const locale of LOCALES) {
    const names = (Object.keys(ROUTES) as RouteName[]).map((name) => href(name, locale));
    const places = [...named.countries].map((code) => href('getHelp', locale, code));
    const told = series.map(({ data }) => href('stories', locale, data.slug));
    for (const path of [...names, ...places, ...told]) all.set(path, locale);
  }
  for (const text of texts) {
    if (text.kind === 'pages') continue;
    const its = series.find(({ id }) => id === textField(text, 'series'));
    if (text.kind !== 'stories') all.set(href(SECTIONS[text.kind], text.locale, text.slug), text.locale);
    else if (its) all.set(href('stories', text.locale, its.data.slug, text.slug), text.locale);
  }
  return all;
};

/** Where the links of a text lead, as it is written. */
const targetsOf = (text: TextFile): string[] => [...text.body.matchAll(/(?<!!)\[[^\]]*\]\(\s*<?([^)\s>]*)/g)].map(([, link = '']) => link);

/** The links of a text to pages of this site. */
const linksOf = (text: TextFile): { link: string; path: string }[] =>
  targetsOf(text)
    .filter((link) => link.startsWith('/'))
    .map((link) => ({ link, path: link.replace(/[#?].*$/, '') }));

/** How a link begins that leads out of the page: to this site, to another, to a message or a call, or to a place on the page. */
const WHOLE = /^(?:\/(?!\/)|https?:\/\/|mailto:|tel:|sms:|#)/;

/** Links of texts that are not written whole, that lead to pages of this site that do not exist, or that are in the other language. */
export const checkLinks = (content: ContentFiles): Problem[] => {
  const known = addresses(content);
  const gone = goneAddresses({ texts: [], series: [], withdrawn: content.withdrawn }, '');
  // Where a file could not be read, its addresses are not known: the mistake is reported there, not at every link to it.
  const excused = (path: string): boolean =>
    (content.named.unreadable.size > 0 || content.series.length < content.named.series.size) &&
    LOCALES.some((locale) => path.startsWith(`/${locale}/`));
  const unwhole = content.texts.flatMap((text) =>
    targetsOf(text)
      .filter((link) => !WHOLE.test(link))
      .map((link) => problem(text.file, '', 'linkForm', { link, locale: text.locale })),
  );
  const wrong = content.texts.flatMap((text) =>
    linksOf(text).flatMap(({ link, path }) => {
      if (link.startsWith('//')) return [];
      if (known.has(`${path}/`)) return [problem(text.file, '', 'linkSlash', { link, better: `${path}/${link.slice(path.length)}` })];
      const locale = known.get(path) ?? goneAt(gone, path)?.locale;
      if (locale === undefined)
        return path === '/' || Object.hasOwn(REDIRECTS, path) || excused(path) ? [] : [problem(text.file, '', 'linkNowhere', { link })];
      return locale === text.locale ? [] : [problem(text.file, '', 'linkOtherLanguage', { link })];
    }),
  );
  return [...unwhole, ...wrong];
};

/** Links of texts to stories that are no longer here. They lead to the page that says so: a line to know about, no mistake. */
export const linksToGone = (content: ContentFiles, today: string): string[] => {
  const gone = goneAddresses(content, today);
  return content.texts.flatMap((text) =>
    linksOf(text)
      .filter(({ path }) => goneAt(gone, path) !== undefined)
      .map(({ link }) => say('linkGone', { file: text.file, link })),
  );
};
