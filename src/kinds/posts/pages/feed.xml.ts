import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { placeOf } from '#/collections/texts.ts';
import { postsIn, tagsIn } from '#/kinds/posts/collection.ts';
import { isLocale } from '#/domain/locale.ts';
import { feedHref, href } from '#/routing/routes.ts';
import { staticPaths } from '#/routing/static-paths.ts';
import { getFixedT } from '#/i18n/translate.ts';
import { site } from '../../../../site.config.ts';

export const getStaticPaths = () => staticPaths('news', 'news');

/** The news of one language as RSS. It has no word for what was withdrawn: that is what the Atom feed is for (atom.xml.ts). */
export const GET: APIRoute = async ({ params }) => {
  const { locale } = params;
  if (!isLocale(locale)) throw new Error(`No such language: ${String(locale)}`);
  const t = getFixedT(locale, 'texts');
  const posts = await postsIn(locale);
  const tags = await tagsIn(locale);
  /** The day of the newest word in it, and not of the build, which changes nothing. */
  const [newest] = posts
    .map(({ data }) => data.updated ?? data.date)
    .sort()
    .reverse();
  const built = newest === undefined ? '' : `<lastBuildDate>${new Date(`${newest}T00:00:00Z`).toUTCString()}</lastBuildDate>`;
  return rss({
    title: `${site.name} · ${t('news.title')}`,
    description: t('news.description'),
    // The link of the whole feed: the page that lists the news.
    site: new URL(href('news', locale), site.url),
    // RSS has no word of its own for the day of a change.
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${locale}</language>${built}<atom:link rel="self" type="application/rss+xml" href="${new URL(feedHref(locale), site.url).href}"/>`,
    items: posts.map((post) => ({
      title: post.data.title,
      description: post.data.description,
      pubDate: new Date(`${post.data.date}T00:00:00Z`),
      link: href('news', locale, placeOf(post).slug),
      categories: tags.filter(({ id }) => post.data.tags.includes(id)).map(({ name }) => name),
      ...(post.data.updated === undefined ? {} : { customData: `<atom:updated>${post.data.updated}T00:00:00Z</atom:updated>` }),
    })),
  });
};
