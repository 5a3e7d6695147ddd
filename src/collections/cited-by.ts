import { getCollection, type CollectionEntry } from 'astro:content';
import { entryPlace } from '#/domain/entry-places.ts';
import type { Locale } from '#/domain/locale.ts';
import { KINDS, TEXT_KINDS } from '#/kinds/index.ts';
import { lessonEntries } from '#/kinds/lessons/collection.ts';
import { repliesIn } from '#/kinds/replies/collection.ts';
import { scalePages } from '#/kinds/scales/collection.ts';
import { seriesIn } from '#/kinds/series/collection.ts';
import { corridorEntries, corridorHref } from '#/kinds/thread/collection.ts';
import { textHref } from '#/kinds/text-address.ts';
import { href, type RouteName } from '#/routing/routes.ts';
import { placeOf, textsIn } from './texts.ts';

/** A page that names a source. */
export interface Citing {
  title: string;
  href: string;
}

/** A page, and the sources that it names. */
interface Naming extends Citing {
  ids: readonly string[];
}

/** The kinds of which every entry stands on one page, with its name in the table of addresses. */
const ON_ONE_PAGE = ['offer', 'notices', 'loteria', 'glossary', 'years', 'myths'] as const satisfies readonly RouteName[];

/** What the pages that stand in the table of addresses are called. */
type Titles = Readonly<Record<(typeof ON_ONE_PAGE)[number] | 'known', string>>;

const idsOf = (named: readonly { id: string }[]): string[] => named.map(({ id }) => id);

/** Posts, guides, pages and walks. */
const textsNaming = async (locale: Locale): Promise<Naming[]> =>
  (
    await Promise.all(
      TEXT_KINDS.filter((kind) => kind !== 'stories').map(async (kind) =>
        (await textsIn(kind, locale)).flatMap((entry): Naming[] => {
          const to = textHref({ kind, ...placeOf(entry), translationKey: entry.data.translationKey });
          return to === undefined ? [] : [{ title: entry.data.title, href: to, ids: idsOf(KINDS[kind].sources(entry.data as never)) }];
        }),
      ),
    )
  ).flat();

/** Each account as one: its page, with what its parts name. */
const storiesNaming = async (locale: Locale): Promise<Naming[]> =>
  (await seriesIn(locale)).map(({ entry, href: to, parts }) => ({
    title: entry.data.name[locale],
    href: to,
    ids: [...idsOf(KINDS.series.sources(entry.data)), ...parts.flatMap((part) => idsOf(KINDS.stories.sources({ sources: part.entry.data.sources })))],
  }));

/** What can be tried, and what is data of one page. @param titles what the pages that stand in the table of addresses are called */
const dataNaming = async (locale: Locale, titles: Titles): Promise<Naming[]> => {
  const replies = new Map((await getCollection('replies')).map(({ data }) => [data.title[locale], idsOf(KINDS.replies.sources(data))]));
  const whole = await Promise.all(
    ON_ONE_PAGE.map(async (kind): Promise<Naming> => {
      const entries = await getCollection(kind);
      return { title: titles[kind], href: href(kind, locale), ids: entries.flatMap(({ data }) => idsOf(KINDS[kind].sources(data as never))) };
    }),
  );
  const [figures, unused] = [await getCollection('figures'), await getCollection('numbersNotUsed')];
  const counted = [
    ...figures.flatMap(({ data }) => KINDS.figures.sources(data)),
    ...unused.flatMap(({ data }) => KINDS.numbersNotUsed.sources(data)),
  ];
  return [
    ...(await lessonEntries()).map(({ data }) => ({
      title: data.title[locale],
      href: href('class', locale, data.address[locale]),
      ids: idsOf(KINDS.lessons.sources(data)),
    })),
    ...(await corridorEntries()).map((entry) => ({
      title: entry.data.title[locale],
      href: corridorHref(entry, locale),
      ids: idsOf(KINDS.thread.sources(entry.data)),
    })),
    { title: titles.known, href: href('known', locale), ids: idsOf(counted) },
    ...(await scalePages()).map(({ route, entry }) => ({
      title: entry.data.title[locale],
      href: href(route, locale),
      ids: idsOf(KINDS.scales.sources(entry.data)),
    })),
    ...(await repliesIn(locale)).map(({ title, href: to }) => ({ title, href: to, ids: replies.get(title) ?? [] })),
    ...whole,
  ];
};

/**
 * The pages of a language that name each source, by its id: only what is published, and each page once.
 * @param titles what the pages of one kind of data are called
 */
const citedBy = async (locale: Locale, titles: Titles): Promise<ReadonlyMap<string, readonly Citing[]>> => {
  const naming = [...(await textsNaming(locale)), ...(await storiesNaming(locale)), ...(await dataNaming(locale, titles))];
  const found = new Map<string, Citing[]>();
  for (const { title, href: to, ids } of naming) for (const id of new Set(ids)) found.set(id, [...(found.get(id) ?? []), { title, href: to }]);
  return found;
};

/** A source with its place, and the pages that name it. */
export type CitedSource = CollectionEntry<'sources'>['data'] & { place: string; pages: readonly Citing[] };

/**
 * Every source that a published page of a language names, by who published it, the earliest first.
 * @param titles what the pages of one kind of data are called
 */
export const sourcesCited = async (locale: Locale, titles: Titles): Promise<CitedSource[]> => {
  const cited = await citedBy(locale, titles);
  return (await getCollection('sources'))
    .flatMap(({ id, data }): CitedSource[] => {
      const pages = cited.get(id);
      return pages ? [{ ...data, place: entryPlace('source', id), pages }] : [];
    })
    .sort((a, b) => a.publisher.localeCompare(b.publisher, locale) || a.date.localeCompare(b.date));
};
