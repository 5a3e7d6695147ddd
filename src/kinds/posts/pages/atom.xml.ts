import type { APIRoute } from 'astro';
import { placeOf } from '#/collections/texts.ts';
import { isLocale } from '#/domain/locale.ts';
import { getFixedT } from '#/i18n/translate.ts';
import { postsIn, tagsIn, withdrawnPostsIn } from '#/kinds/posts/collection.ts';
import { atomFeed } from '#/kinds/posts/domain/atom.ts';
import { entryId } from '#/kinds/posts/domain/entry-id.ts';
import { atomHref, href } from '#/routing/routes.ts';
import { staticPaths } from '#/routing/static-paths.ts';
import { site } from '../../../../site.config.ts';

export const getStaticPaths = () => staticPaths('news', 'news');

/** The news of one language as Atom, with what was withdrawn (RFC 6721), which RSS has no word for. */
export const GET: APIRoute = async ({ params }) => {
  const { locale } = params;
  if (!isLocale(locale)) throw new Error(`No such language: ${String(locale)}`);
  const t = getFixedT(locale, 'texts');
  const news = getFixedT(locale, 'news');
  const absolute = (path: string): string => new URL(path, site.url).href;
  const tags = await tagsIn(locale);
  const xml = atomFeed({
    id: entryId('feed', 'news', locale),
    language: locale,
    title: `${site.name} · ${t('news.title')}`,
    subtitle: t('news.description'),
    page: absolute(href('news', locale)),
    self: absolute(atomHref(locale)),
    entries: (await postsIn(locale)).map((post) => ({
      id: entryId('posts', post.data.translationKey, locale),
      title: post.data.title,
      summary: post.data.description,
      href: absolute(href('news', locale, placeOf(post).slug)),
      author: post.data.author,
      published: post.data.date,
      updated: post.data.updated ?? post.data.date,
      tags: tags.filter((tag) => post.data.tags.includes(tag.id)).map(({ id, name }) => ({ term: id, label: name })),
    })),
    deleted: await withdrawnPostsIn(locale),
    deletedWords: news('withdrawn'),
  });
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
