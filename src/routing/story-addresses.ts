import type { Country } from '#/domain/hotlines.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import type { Publication } from '#/domain/publication.ts';
import type { SeriesRecord, TextRecord } from '#/domain/publication-records.ts';
import { quietCode } from '#/domain/quiet-code.ts';
import type { Shape } from '#/domain/series.ts';
import { movedCards } from './card-addresses.ts';
import { href, quietHref, REDIRECTS } from './routes.ts';

/** What decides where a series stands: the last part of its address, and how it stands on the site. */
export interface Standing {
  slug: string;
  shape: Shape;
}

/** The address of a series: of its own page, or of the one that it shares. */
export const seriesHref = (locale: Locale, { slug, shape }: Standing): string =>
  shape === 'elsewhere' ? href('elsewhere', locale) : href('stories', locale, slug);

/** The address of a part of a series: its own where there are several. @param own the last part of that */
export const partHref = (locale: Locale, series: Standing, own: string): string =>
  series.shape === 'parts' ? href('stories', locale, series.slug, own) : seriesHref(locale, series);

/** The quiet code of the page with all accounts that nothing allows us to retell. */
export const ELSEWHERE_CODE = quietCode('pages', 'elsewhere');

/**
 * Addresses that a series would have if it stood otherwise, and may have had, and where they lead: those of a part, and of an account that
 * shares a page its own and its quiet ones. Of a series that is not published there are none, so that a story that was taken down answers
 * so at all of them.
 */
export const formerAddresses = ({ series }: Pick<Publication<TextRecord, SeriesRecord>, 'series'>): Record<string, string> =>
  Object.fromEntries(
    LOCALES.flatMap((locale) =>
      series[locale].flatMap(({ series: { slug }, shape, parts }): [string, string][] => {
        if (shape === 'parts') return [];
        const here = seriesHref(locale, { slug, shape });
        const own = parts.map(({ text }): [string, string] => [href('stories', locale, slug, text.slug), here]);
        if (shape === 'single') return own;
        const quiet = parts.map(({ text }): [string, string] => [
          quietHref(locale, quietCode('stories', slug), String(text.part)),
          quietHref(locale, ELSEWHERE_CODE),
        ]);
        return [[href('stories', locale, slug), here], ...own, ...quiet];
      }),
    ),
  );

/** Every address that leads to another, and where: those of the table, those that stories had, and those of cards that a call moved. */
export const allRedirects = (
  publication: Pick<Publication<TextRecord, SeriesRecord>, 'series'>,
  countries: readonly Country[],
  texts: readonly string[],
): Record<string, string> => ({
  ...REDIRECTS,
  ...formerAddresses(publication),
  ...movedCards(countries, texts),
});
