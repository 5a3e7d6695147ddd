import type { SearchData } from '#/browser/search/search-data.ts';
import { seriesIn } from '#/collections/series.ts';
import { guidesIn, placeOf, postsIn } from '#/collections/texts.ts';
import type { Locale } from '#/domain/locale.ts';
import { cropsOf, drawingAddress } from '#/drawings/drawing.ts';
import type { DrawingName } from '#/drawings/names.ts';
import { href } from '#/routing/routes.ts';

/** A drawing beside a result: its square, where it is no emblem. */
const beside = (name: DrawingName): string => drawingAddress(name, cropsOf(name).find((crop) => crop === 'tile'));

/** The drawings of the search in a language, by the address of the page that each belongs to. */
export const searchDrawings = async (locale: Locale): Promise<SearchData['drawings']> => {
  const texts = [
    ...(await guidesIn(locale)).map((guide) => ({ url: href('guides', locale, placeOf(guide).slug), drawing: guide.data.drawing })),
    ...(await postsIn(locale)).map((post) => ({ url: href('news', locale, placeOf(post).slug), drawing: post.data.drawing })),
    ...(await seriesIn(locale)).flatMap(({ href: own, entry, parts }) => [
      { url: own, drawing: entry.data.drawing ?? parts[0]?.entry.data.drawing },
      ...parts.map((part) => ({ url: part.href, drawing: part.entry.data.drawing ?? entry.data.drawing })),
    ]),
  ];
  return {
    of: Object.fromEntries(texts.flatMap(({ url, drawing }) => (drawing ? [[url, beside(drawing)]] : []))),
    other: drawingAddress('lens'),
    nothing: drawingAddress('empty-hoop'),
  };
};
