import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import type { Locale } from '#/domain/locale.ts';
import { href, isRouteName } from '#/routing/routes.ts';
import { seriesIn } from './series.ts';
import { guidesIn, placeOf, postsIn, textsIn } from './texts.ts';

/** How many posts the search knows at once, the newest: the others are found inside the texts. */
export const MOST_POSTS = 200;

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
  /** What else it is found by: its headings, and the rest of its summary. */
  headings: readonly string[];
  summary: readonly string[];
}

/** A list of the site: its words are the interface's own. */
export type SearchList = 'getHelp' | 'stories' | 'try' | 'news';

/** What each list is called in content/phrases.yaml. */
const LIST_KEYS: Readonly<Record<SearchList, string>> = { getHelp: 'get-help', stories: 'stories', try: 'try', news: 'news' };

const headingsOf = async (entry: CollectionEntry<'guides'> | CollectionEntry<'pages'>): Promise<string[]> =>
  (await render(entry)).headings.map(({ text }) => text);

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
  const guides = (await guidesIn(locale)).map(async (entry): Promise<SearchText> => {
    const { title, description, summary, translationKey } = entry.data;
    const [answer = description] = summary;
    return {
      key: translationKey,
      kind: 'guide',
      title,
      url: href('guides', locale, placeOf(entry).slug),
      answer,
      headings: await headingsOf(entry),
      summary: [description, ...summary],
    };
  });
  const pages = (await textsIn('pages', locale)).map(async (entry): Promise<SearchText[]> => {
    const { title, description, translationKey: key } = entry.data;
    if (!isRouteName(key)) return [];
    return [{ key, kind: 'page', title, url: href(key, locale), answer: description, headings: await headingsOf(entry), summary: [description] }];
  });
  const stories = (await seriesIn(locale)).map(({ entry: { data }, href: url, parts }): SearchText => ({
    kind: data,
    title: data.name[locale],
    url,
    answer: data.description[locale],
    headings: parts.map(({ title }) => title),
    summary: [data.description[locale]],
  }));
  const posts = (await postsIn(locale)).slice(0, MOST_POSTS).map((entry): SearchText => ({
    kind: 'news',
    title: entry.data.title,
    url: href('news', locale, placeOf(entry).slug),
    answer: '',
    headings: [],
    summary: [],
  }));
  const names = ['getHelp', 'stories', 'try', 'news'] as const;
  return [
    ...(await Promise.all(guides)),
    ...(await Promise.all(pages)).flat(),
    ...names.map((name): SearchText => ({ key: LIST_KEYS[name], kind: 'list', ...lists[name], url: href(name, locale), headings: [], summary: [] })),
    ...tries.map((one): SearchText => ({ ...one, kind: 'try', headings: [], summary: [one.answer] })),
    ...stories,
    ...posts,
  ];
};

/** What people type in a language, by the page that answers; `DANGER` is one of them. */
export const phrasesIn = async (locale: Locale): Promise<Map<string, readonly string[]>> =>
  new Map((await getCollection('phrases')).map(({ id, data }) => [id, data[locale]]));

/** The words of a language that mean the same where someone searches, a group each. */
export const sameWordsIn = async (locale: Locale): Promise<readonly string[]> => (await getEntry('sameWords', locale))?.data.groups ?? [];
