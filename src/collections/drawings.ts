import type { CollectionEntry } from 'astro:content';
import type { Locale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { seriesIn } from './series.ts';
import { guidesIn, placeOf, postsIn } from './texts.ts';

/** A page with the drawing that stands for it, if it has one. */
export interface DrawnPage {
  url: string;
  drawing: CollectionEntry<'guides'>['data']['drawing'];
}

/** Every guide, post, story and part of a story in a language, with its drawing; a part without one has that of its series. */
export const drawnPages = async (locale: Locale): Promise<DrawnPage[]> => [
  ...(await guidesIn(locale)).map((guide) => ({ url: href('guides', locale, placeOf(guide).slug), drawing: guide.data.drawing })),
  ...(await postsIn(locale)).map((post) => ({ url: href('news', locale, placeOf(post).slug), drawing: post.data.drawing })),
  ...(await seriesIn(locale)).flatMap(({ href: own, entry, parts }) => [
    { url: own, drawing: entry.data.drawing ?? parts[0]?.entry.data.drawing },
    ...parts.map((part) => ({ url: part.href, drawing: part.entry.data.drawing ?? entry.data.drawing })),
  ]),
];
