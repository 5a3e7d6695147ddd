import { LOCALES, type Locale } from '#/domain/locale.ts';
import { CONTACT, href, isRouteName, REDIRECTS, ROUTES, type RouteName } from '#/i18n/routes.ts';
import { say } from '#/schemas/messages.ts';
import { isNumbered, placesOf } from '../fragments.ts';
import { goneAddresses, goneAt } from '../gone.ts';
import { problem, type Problem } from '../problem.ts';
import { linksIn } from '../prose-tree.ts';
import { textField, type ContentFiles, type TextFile } from '../read.ts';

const SECTIONS = { posts: 'news', guides: 'guides' } as const;

/** The address of a text; nothing where it has none, which is a mistake of its own. */
const addressOf = (text: TextFile, series: ContentFiles['series']): string | undefined => {
  const key = textField(text, 'translationKey');
  if (text.kind === 'pages') return isRouteName(key) ? href(key, text.locale) : undefined;
  if (text.kind !== 'stories') return href(SECTIONS[text.kind], text.locale, text.slug);
  const its = series.find(({ id }) => id === textField(text, 'series'));
  return its && href('stories', text.locale, its.data.slug, text.slug);
};

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
    const path = addressOf(text, series);
    if (path !== undefined) all.set(path, text.locale);
  }
  return all;
};

/** Where the links of a text lead, as it is written. */
const targetsOf = (text: TextFile): string[] => linksIn(text).map(({ url }) => url);

/** The links of a text to pages of this site. */
const linksOf = (text: TextFile): { link: string; path: string }[] =>
  targetsOf(text)
    .filter((link) => link.startsWith('/'))
    .map((link) => ({ link, path: link.replace(/[#?].*$/, '') }));

/** How a link begins that leads out of the page: to this site, to another, to a message or a call, or to a place on the page. */
const WHOLE = /^(?:\/(?!\/)|https?:\/\/|mailto:|tel:|sms:|#)/;

/** Places that pages have beside the headings of a text, under names that tell nothing. */
const FIXED = ['content', 'top', CONTACT];

/** Links to a place of a text, on its own page or another's, that is not there or would be named by a word. */
const toNoPlace = ({ texts, series }: ContentFiles): Problem[] =>
  texts.flatMap((text) =>
    targetsOf(text).flatMap((link) => {
      const [path = '', name = ''] = link.split('#');
      if (name === '' || FIXED.includes(name)) return [];
      const target = path === '' ? text : texts.find((one) => addressOf(one, series) === path);
      const read = target && placesOf(target);
      return !read || read.places.some((place) => isNumbered(place) && place.name === name)
        ? []
        : [problem(text.file, '', 'fragmentNowhere', { link })];
    }),
  );

/** Links of texts that are not written whole, that lead to pages or places of this site that do not exist, or that are in the other language. */
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
  return [...unwhole, ...wrong, ...toNoPlace(content)];
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
