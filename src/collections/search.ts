import type { CollectionEntry } from 'astro:content';
import type { Locale } from '#/domain/locale.ts';
import { href, isRouteName } from '#/routing/routes.ts';
import { seriesIn } from '#/kinds/series/collection.ts';
import { placeOf, textsIn } from './texts.ts';
import { guidesIn } from '#/kinds/guides/collection.ts';
import { postsIn } from '#/kinds/posts/collection.ts';

/** How many posts the search knows at once, the newest: the others are found inside the texts. */
export const MOST_POSTS = 200;

/** The page that says whose a number is. */
export const CHECK = 'check';

/** Pages that no word of their title may bring up, their keys: "pay or I send your photos" is not what a man who pays would type, and "numbers" asks for the list. A sheet and a notice are asked for by who prints, never by “one”, “place”; lessons by who gives one, and not by who has a girl in her class. */
const BY_PHRASES: ReadonlySet<string> = new Set(['man-who-pays', CHECK, 'booklet', 'notices', 'class']);

/** A page that the search answers with. */
export interface SearchText {
  /** The name that content/phrases.yaml has for it; nothing where no phrase leads there. */
  key?: string;
  /** What kind of page it is; of a story its series, which says what it is. */
  kind: 'guide' | 'page' | 'news' | 'list' | 'try' | CollectionEntry<'series'>['data'];
  title: string;
  url: string;
  /** One line written for it: a guide's first advice, what a page or story is about. Nothing for a post. */
  answer: string;
  /** Whether the words of its title bring it up, and those of its answer. A guide's headings do not: its phrases decide, and they are looked through inside the texts. */
  isTitled: boolean;
  isAnswered: boolean;
  /** What else it is found by. */
  also: string;
}

/** A list of the site: its words are the interface's own. */
export type SearchList = 'getHelp' | 'checkNumber' | 'print' | 'stories' | 'try' | 'news' | 'booklet' | 'notices' | 'class';

/** What each list is called in content/phrases.yaml. */
const LIST_KEYS: Readonly<Record<SearchList, string>> = {
  getHelp: 'get-help',
  checkNumber: CHECK,
  stories: 'stories',
  try: 'try',
  news: 'news',
  booklet: 'booklet',
  notices: 'notices',
  class: 'class',
  print: 'print',
};

/** What a page is found by besides its phrases: its title, but for some. */
const byTitle = (key = ''): Pick<SearchText, 'isTitled' | 'isAnswered' | 'also'> => ({ isTitled: !BY_PHRASES.has(key), isAnswered: false, also: '' });

/**
 * Every page that the search may answer with, in one language. Stories stand there once, as a whole: none of their parts' words are
 * in it, and nothing that was withdrawn.
 * @param lists the title and the line of each list, in that language
 * @param tries what can be tried, in its order. It is found by what it is about, and not by its title: “The boyfriend” is an answer to none who has one
 */
export const searchTexts = async (
  locale: Locale,
  lists: Readonly<Record<SearchList, { title: string; answer: string }>>,
  tries: readonly Pick<SearchText, 'key' | 'title' | 'url' | 'answer'>[],
): Promise<SearchText[]> => {
  const guides = (await guidesIn(locale)).map((entry): SearchText => {
    const { title, description, summary, translationKey } = entry.data;
    const [answer = description] = summary;
    return {
      key: translationKey,
      kind: 'guide',
      title,
      url: href('guides', locale, placeOf(entry).slug),
      answer,
      ...byTitle(translationKey),
    };
  });
  const pages = (await textsIn('pages', locale)).flatMap((entry): SearchText[] => {
    const { title, description, translationKey: key } = entry.data;
    if (!isRouteName(key)) return [];
    return [{ key, kind: 'page', title, url: href(key, locale), answer: description, ...byTitle(key) }];
  });
  const stories = (await seriesIn(locale)).map(({ entry: { data }, href: url, parts }): SearchText => ({
    kind: data,
    title: data.name[locale],
    url,
    answer: data.description[locale],
    isTitled: true,
    isAnswered: true,
    also: parts.map(({ title }) => title).join(' '),
  }));
  const posts = (await postsIn(locale)).slice(0, MOST_POSTS).map((entry): SearchText => ({
    kind: 'news',
    title: entry.data.title,
    url: href('news', locale, placeOf(entry).slug),
    answer: '',
    ...byTitle(),
  }));
  const names = ['getHelp', 'checkNumber', 'print', 'stories', 'try', 'news', 'booklet', 'notices', 'class'] as const;
  return [
    ...guides,
    ...pages,
    ...names.map((name): SearchText => ({
      key: LIST_KEYS[name],
      kind: 'list',
      ...lists[name],
      url: href(name, locale),
      ...byTitle(LIST_KEYS[name]),
    })),
    ...tries.map((one): SearchText => ({ ...one, kind: 'try', isTitled: false, isAnswered: true, also: '' })),
    ...stories,
    ...posts,
  ];
};
