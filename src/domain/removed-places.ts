import { LOCALES, type Locale } from './locale.ts';
import type { Records, SeriesRecord, TextRecord } from './publication-records.ts';

/** A place that told a story and tells it no longer: a whole series in a language, or one of its parts. */
export interface RemovedPlace {
  locale: Locale;
  /** The series' slug. */
  series: string;
  /** The last part of its address, and its number in the series where that can be read. */
  part?: { slug: string; number: number | undefined };
}

/** What was decided of stories that were withdrawn. */
export interface Decided {
  /** Whether a series may not be shown in any language. */
  isOut: (series: SeriesRecord) => boolean;
  /** Whether a part was withdrawn. */
  isTaken: (text: TextRecord) => boolean;
  /** Whether a part is published. */
  isShown: (text: TextRecord) => boolean;
}

/** Every place that answers that its story is no longer here, also where a part stood before: withdrawn, past the day on which she had to be asked again, or taken out for good. */
export const removedPlaces = (
  { texts, series, withdrawn }: Omit<Records<TextRecord, SeriesRecord>, 'waiting'>,
  { isOut, isTaken, isShown }: Decided,
): RemovedPlace[] => {
  /** A part in one language: where it stood last, and where it stood before, which has no number to be read by. */
  const places = (locale: Locale, series: string, slug: string, number: number | undefined, formerly: readonly string[] = []): RemovedPlace[] => [
    { locale, series, part: { slug, number } },
    ...formerly.map((former) => ({ locale, series, part: { slug: former, number: undefined } })),
  ];
  const whole = (slug: string, locales: readonly Locale[] = LOCALES): RemovedPlace[] => locales.map((locale) => ({ locale, series: slug }));
  const ofSeries = (one: SeriesRecord): RemovedPlace[] => {
    const parts = texts.filter((text) => text.kind === 'stories' && text.series === one.id);
    const records = withdrawn.filter(({ slug }) => slug === one.slug);
    const stays = parts.filter(isShown);
    const told = parts.some(isTaken) || records.length > 0;
    if (isOut(one) || (told && stays.length === 0)) return whole(one.slug);
    return LOCALES.flatMap((locale) => {
      const taken = parts.filter((part) => part.locale === locale && isTaken(part));
      const toldHere = taken.length > 0 || records.some(({ part }) => part?.addresses[locale] !== undefined);
      if (toldHere && !stays.some((part) => part.locale === locale)) return whole(one.slug, [locale]);
      return taken.flatMap(({ slug, part, formerly }) => places(locale, one.slug, slug, part, formerly));
    });
  };
  return [
    ...series.flatMap(ofSeries),
    ...withdrawn.flatMap(({ slug, part }) =>
      part === undefined
        ? whole(slug)
        : LOCALES.flatMap((locale) => {
            const own = part.addresses[locale];
            return own === undefined ? [] : places(locale, slug, own, part.number, part.formerly?.[locale]);
          }),
    ),
  ];
};
