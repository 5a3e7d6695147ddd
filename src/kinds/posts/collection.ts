import type { CollectionEntry } from 'astro:content';
import { onceInBuild } from '#/collections/once-in-build.ts';
import { publication } from '#/collections/publication.ts';
import { textsIn } from '#/collections/texts.ts';
import { tagsOf } from '#/kinds/tags/collection.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { entryId } from '#/kinds/posts/domain/entry-id.ts';
import { pagesOf } from '#/kinds/posts/domain/shelf-pages.ts';
import { tagHref, yearHref, type Alternates } from '#/routing/routes.ts';

/** News posts, newest first, then by title. */
export const postsIn = onceInBuild(async (locale: Locale): Promise<readonly CollectionEntry<'posts'>[]> =>
  (await textsIn('posts', locale)).toSorted((a, b) => b.data.date.localeCompare(a.data.date) || a.data.title.localeCompare(b.data.title, locale)),
);

/** A way into the archive of a language: a year or a tag, with its address and how many posts stand there; at least one. */
export interface Shelf {
  /** The year, or the tag's name among the tags. */
  id: string;
  name: string;
  /** What stands there, in a sentence; of a year nothing. */
  about?: string;
  href: string;
  posts: CollectionEntry<'posts'>[];
}

/** What Astro makes the pages of a shelf of. @param params what its address is made of */
export const shelfPaths = <Params extends Record<string, string | undefined>>(locale: Locale, shelf: Shelf, params: Params) =>
  pagesOf(shelf).map(({ number }) => ({
    params: { locale, ...params, page: number === 1 ? undefined : String(number) },
    props: { locale, shelf, number },
  }));

/** The years of which there are posts, newest first. */
export const yearsIn = onceInBuild(async (locale: Locale): Promise<Shelf[]> =>
  [...Map.groupBy(await postsIn(locale), ({ data }) => data.date.slice(0, 4))].map(([year, posts]) => ({
    id: year,
    name: year,
    href: yearHref(locale, year),
    posts,
  })),
);

/** The tags under which there are posts, by their names. */
export const tagsIn = onceInBuild(async (locale: Locale): Promise<Shelf[]> => {
  const posts = await postsIn(locale);
  return (await tagsOf(posts.flatMap(({ data }) => data.tags)))
    .map(({ id, data }) => ({
      id,
      name: data.name[locale],
      about: data.about[locale],
      href: tagHref(locale, data.address[locale]),
      posts: posts.filter((post) => post.data.tags.includes(id)),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
});

/** The addresses of a page of a year or a tag in the languages that have one. @param shelves what gives those of a language */
export const shelfAlternates = async (shelves: (locale: Locale) => Promise<Shelf[]>, id: string, number: number): Promise<Alternates> =>
  Object.fromEntries(
    await Promise.all(
      LOCALES.map(async (locale) => {
        const shelf = (await shelves(locale)).find((one) => one.id === id);
        return [locale, shelf && pagesOf(shelf)[number - 1]?.href] as const;
      }),
    ),
  );

/** The posts of a language that were published and withdrawn: what their entry in the feed was called, and the day, the newest first. */
export const withdrawnPostsIn = async (locale: Locale): Promise<{ id: string; on: string }[]> =>
  (await publication()).takenDown
    .filter(({ text }) => text.kind === 'posts' && text.locale === locale)
    .map(({ text, on }) => ({ id: entryId('posts', text.translationKey, locale), on }))
    .sort((a, b) => b.on.localeCompare(a.on) || a.id.localeCompare(b.id));
