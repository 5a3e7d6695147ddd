import { LOCALES, type Locale } from './locale.ts';
import { removedPlaces, type RemovedPlace } from './removed-places.ts';
import { pairOf, type Records, type SeriesRecord, type TextRecord } from './publication-records.ts';
import { leftOut, shapeOf, type LeftOut, type Shape } from './series.ts';

/** A part that is published. */
export interface PublishedPart<Text> {
  text: Text;
  /** Its place among the parts that are shown in its language, from 1: a part that is left out leaves no gap. */
  number: number;
  minutes: number;
}

/** A series in one language, with the parts that are published there, in their order; at least one. */
export interface PublishedSeries<Text, Series> {
  series: Series;
  shape: Shape;
  parts: readonly PublishedPart<Text>[];
  /** Of all its parts. */
  minutes: number;
}

/** Why a text is not published: it was withdrawn, it is a draft, its day has not come, or its series is not published in its language. */
export type Unpublished = 'withdrawn' | 'draft' | 'waits' | 'series';

/** A text that stands by itself, was published, and was taken down. */
export interface TakenDown<Text> {
  text: Text;
  /** The day, `YYYY-MM-DD`: the earlier where its languages say two. Never one that is still to come. */
  on: string;
}

/** What a site publishes on a day. */
export interface Publication<Text extends TextRecord, Series extends SeriesRecord> {
  /** In the order in which they were given. */
  texts: readonly Text[];
  /** By language, in the order of the list of stories. */
  series: Readonly<Record<Locale, readonly PublishedSeries<Text, Series>[]>>;
  /** The versions of a text that are published, its own among them. */
  versionsOf: (text: Pick<TextRecord, 'kind' | 'translationKey'>) => Partial<Record<Locale, Text>>;
  /** The languages in which a series is told. @param id the series' */
  languagesOf: (id: string) => Locale[];
  removed: readonly RemovedPlace[];
  /** Posts that were withdrawn after their day, in the order in which they were given. One that was never published is nobody’s business. */
  takenDown: readonly TakenDown<Text>[];
  unpublished: readonly { text: Text; why: Unpublished }[];
  /** The series that may not be shown in any language. */
  leftOut: readonly { series: Series; why: LeftOut }[];
}

/**
 * Decides, once for pages, lists, feeds, headers, links and warnings, what is published on a day.
 * A part that is withdrawn in one language is withdrawn in both, so that a file forgotten in a hurry publishes nothing.
 * @param today `YYYY-MM-DD`
 */
export const decidePublication = <Text extends TextRecord, Series extends SeriesRecord>(
  { texts, series, withdrawn, waiting }: Records<Text, Series>,
  today: string,
): Publication<Text, Series> => {
  const out = series.flatMap((one) => {
    const why = leftOut(one, today);
    return why === undefined ? [] : [{ series: one, why }];
  });
  const open = new Map(series.filter((one) => !out.some((left) => left.series === one)).map((one) => [one.id, one]));
  const takenOn = new Map<string, string>();
  for (const text of texts) {
    const { withdrawnOn: day } = text;
    const known = takenOn.get(pairOf(text));
    if (day !== undefined && (known === undefined || day < known)) takenOn.set(pairOf(text), day);
  }
  const taken = new Set(takenOn.keys());

  const whyNot = (text: Text): Unpublished | undefined => {
    if (taken.has(pairOf(text))) return 'withdrawn';
    if (text.draft) return 'draft';
    if (waiting.has(text.kind) && text.date !== undefined && text.date > today) return 'waits';
    const told = text.kind !== 'stories' || (open.get(text.series ?? '')?.languages.includes(text.locale) ?? false);
    return told ? undefined : 'series';
  };
  const reasons = new Map(texts.map((text) => [text, whyNot(text)]));
  const published = texts.filter((text) => reasons.get(text) === undefined);
  const pairs = new Map<string, Partial<Record<Locale, Text>>>();
  const partsBySeries = new Map<string, Text[]>();
  for (const text of published) {
    pairs.set(pairOf(text), { [text.locale]: text, ...pairs.get(pairOf(text)) });
    if (text.series !== undefined) partsBySeries.set(text.series, [...(partsBySeries.get(text.series) ?? []), text]);
  }

  const partsIn = (id: string, locale: Locale): PublishedPart<Text>[] =>
    (partsBySeries.get(id) ?? [])
      .filter((text) => text.locale === locale)
      .sort((a, b) => (a.part ?? 0) - (b.part ?? 0))
      .map((text, index) => ({ text, number: index + 1, minutes: text.minutes ?? 0 }));
  const ordered = [...open.values()].sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
  const shapes = new Map(ordered.map((one) => [one.id, shapeOf(one, Math.max(...LOCALES.map((locale) => partsIn(one.id, locale).length)))]));
  const seriesIn = (locale: Locale): PublishedSeries<Text, Series>[] =>
    ordered
      .map((one) => ({ series: one, shape: shapes.get(one.id) ?? 'parts', parts: partsIn(one.id, locale) }))
      .filter(({ parts }) => parts.length > 0)
      .map((one) => ({ ...one, minutes: one.parts.reduce((sum, { minutes }) => sum + minutes, 0) }));
  const shown = new Set<TextRecord>(published);
  const isShown = (text: TextRecord): boolean => shown.has(text);
  const inLocale = { en: seriesIn('en'), es: seriesIn('es') };

  return {
    texts: published,
    series: inLocale,
    versionsOf: (text) => pairs.get(pairOf(text)) ?? {},
    languagesOf: (id) => LOCALES.filter((locale) => inLocale[locale].some((one) => one.series.id === id)),
    removed: removedPlaces({ texts, series, withdrawn }, { isOut: ({ id }) => !open.has(id), isTaken: (text) => taken.has(pairOf(text)), isShown }),
    takenDown: texts.flatMap((text) => {
      const on = takenOn.get(pairOf(text));
      if (on === undefined || text.kind === 'stories' || text.draft || text.date === undefined || text.date > on || text.date > today) return [];
      return [{ text, on: on > today ? today : on }];
    }),
    unpublished: texts.flatMap((text) => {
      const why = reasons.get(text);
      return why === undefined ? [] : [{ text, why }];
    }),
    leftOut: out,
  };
};
