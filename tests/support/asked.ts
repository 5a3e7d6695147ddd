import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { Answers } from '#/browser/search/answers.ts';
import type { ContentFiles } from '#/content-files/read/read-content.ts';
import { keyOf } from '#/content-files/read/text-file.ts';
import type { Locale } from '#/domain/locale.ts';
import { URGENT } from '#/kinds/phrases/domain.ts';
import { textHref } from '#/kinds/text-address.ts';
import { href } from '#/routing/routes.ts';

/** A sentence as somebody types it: what may come first, and what must not. */
export interface Sentence {
  said: string;
  right: string[];
  never?: string[];
  /** The country that is said; "none" where a word only looks like a place. */
  place?: string;
  held: boolean;
}

/** How the files of sentences are called: the first hundred of a language, the sixty that came after, and the third. */
const FILES: Readonly<Record<string, string>> = { hundred: '', sixty: 'new-', third: 'third-' };

/** What others wrote of a language. @param which "hundred", "sixty" or "third" */
export const sentencesIn = (locale: Locale, which: string): Sentence[] => {
  const before = FILES[which];
  if (before === undefined) throw new Error(`No sentences are called so: ${which}`);
  return parseYaml(readFileSync(join('tests/real/asked', `${before}${locale}.yaml`), 'utf8')) as Sentence[];
};

/** The address of the page that each key of content/phrases.yaml names, in a language; numbers at once have none. */
export const addresses = (content: ContentFiles, locale: Locale): Map<string, string> =>
  new Map([
    ['get-help', href('getHelp', locale)],
    ['check', href('checkNumber', locale)],
    ...(['print', 'stories', 'try', 'scale-love', 'scale-work', 'offer', 'replies', 'loteria', 'booklet', 'notices', 'class', 'news'] as const).map(
      (name): [string, string] => [name, href(name, locale)],
    ),
    ...URGENT.map((kind): [string, string] => [kind, kind]),
    ...content.texts.flatMap((text): [string, string][] => {
      const key = keyOf(text);
      if (text.locale !== locale || (text.kind !== 'guides' && text.kind !== 'pages')) return [];
      const address = textHref({ kind: text.kind, locale, slug: text.slug, translationKey: key });
      return address === undefined ? [] : [[key, address]];
    }),
  ]);

/** The last step of the address of a story or a text that a key names by its English file. */
const slugOf = (kind: string, name: string, { texts, data: { series } }: ContentFiles, locale: Locale): string => {
  if (kind === 'story') return series.find(({ id }) => id === name)?.data.slug ?? name;
  const folder = kind === 'walk' ? 'walks' : 'posts';
  const key = texts.filter((text) => text.kind === folder && text.locale === 'en' && text.slug === name).map(keyOf)[0];
  return texts.find((text) => text.kind === folder && text.locale === locale && keyOf(text) === key)?.slug ?? name;
};

/** How the search answers sentences: those that are right first, among the first three, and those that could hurt. */
export interface Rates {
  first: Sentence[];
  inThree: Sentence[];
  hurts: Sentence[];
  /** What is shown for a sentence, from above: an urgent kind, a country's card, a page's address. */
  shown: (said: string) => string[];
}

/** Asks a search some sentences. */
export const ratesOf = (answers: Answers, sentences: readonly Sentence[], content: ContentFiles, locale: Locale): Rates => {
  const at = addresses(content, locale);
  const lists = { stories: href('stories', locale), walks: href('try', locale) };
  /** Whether what is shown is what a key names. */
  const isOf = (key: string, shown: string): boolean => {
    const [kind = '', name = ''] = key.split(':');
    if (key === 'danger') return URGENT.some((urgent) => urgent === shown);
    if (kind === 'country' || kind === 'violence')
      return shown === `country:${name}` || (kind === 'violence' && URGENT.some((urgent) => urgent === shown));
    if (kind === 'stories' || kind === 'walks') return shown.startsWith(lists[kind]);
    if (name !== '') return shown.includes(`/${slugOf(kind, name, content, locale)}/`);
    return shown === (at.get(key) ?? key);
  };
  const shown = (said: string): string[] => {
    const { danger, countries, isPlace, pages } = answers(said);
    const cards = countries.map(({ code }) => `country:${code}`);
    const found = pages.map(({ url }) => url);
    return [...(danger ? [danger.kind] : []), ...(isPlace ? [...cards, ...found] : [...found.slice(0, 1), ...cards, ...found.slice(1)])];
  };
  const countriesOf = (said: string): string[] => {
    const { danger, countries } = answers(said);
    return [...countries, ...(danger?.isSaid ? danger.countries : [])].map(({ code }) => code);
  };
  const among = (most: number): Sentence[] =>
    sentences.filter(({ said, right }) =>
      shown(said)
        .slice(0, most)
        .some((one) => right.some((key) => isOf(key, one))),
    );
  return {
    shown,
    first: among(1),
    inThree: among(3),
    hurts: sentences.filter(({ said, never = [], place }) => {
      const [top = ''] = shown(said);
      return (
        never.some((key) => isOf(key, top) && !(key === 'danger' && top === 'despair')) ||
        (place !== undefined && countriesOf(said).some((code) => code !== place))
      );
    }),
  };
};
