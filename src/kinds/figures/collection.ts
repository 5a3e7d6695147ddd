import { getCollection } from 'astro:content';
import type { LineOnPage } from '#/domain/hotlines.ts';
import { hasLines } from '#/domain/line-order.ts';
import type { Locale, Words } from '#/domain/locale.ts';
import { countriesIn } from '#/kinds/hotlines/collection/hotlines.ts';
import { sourcesOf } from '#/kinds/sources/collection.ts';
import { clothsOf, countOf, type Cloth } from './domain/patches.ts';
import type { FigureData } from './schema.ts';

/** A cell in one language: a number with its marks, or a gap, with the words that the source has for it. */
export type Cell = { value: number; doubtful: boolean; starred: boolean; more: boolean } | { gap: true; words: string | undefined };

/** A figure in one language. */
export interface Figure {
  /** Its file's name, which is that of its table too. */
  id: string;
  drawing: FigureData['drawing'];
  scale: FigureData['scale'];
  short: string;
  kicker: string;
  headline: string;
  lead: string;
  unit: string;
  counter: string;
  place: string;
  year: string;
  cannotSay: string;
  rowsAre: string;
  columns: { label: string; as: 'count' | 'percent'; note: string | undefined; drawn: boolean }[];
  rows: { label: string; note: string | undefined; rest: boolean; cells: Cell[] }[];
  sources: Awaited<ReturnType<typeof sourcesOf>>;
  /** Of all lines of the site: what is known of each, as it is on the day of the build. */
  cloths: Cloth[];
}

const cellIn = (cell: FigureData['rows'][number]['values'][number], locale: Locale): Cell => {
  if (cell === 'gap') return { gap: true, words: undefined };
  if (typeof cell === 'number') return { value: cell, doubtful: false, starred: false, more: false };
  if ('gap' in cell) return { gap: true, words: cell.gap[locale] };
  const { value, doubtful = false, starred = false, more = false } = cell;
  return { value, doubtful, starred, more };
};

/** Every line of the site once, in the order of its countries, and how many countries have any. */
const linesOf = async (locale: Locale): Promise<{ lines: LineOnPage[]; countries: number }> => {
  const places = (await countriesIn(locale)).filter(({ shown }) => hasLines(shown));
  const lines = places.flatMap(({ shown: { emergency, help, report } }) => [...(emergency ? [emergency] : []), ...help, ...report]);
  return { lines: [...new Map(lines.map((line) => [line.id, line])).values()], countries: places.length };
};

/** The figures in a language, in their order. Throws where one names a source that is not there. */
export const figuresIn = async (locale: Locale): Promise<Figure[]> => {
  const { lines, countries } = await linesOf(locale);
  const cloths = clothsOf(lines);
  const police = cloths.find(({ question }) => question === 'police');
  const blanks: Readonly<Record<string, number>> = { all: lines.length, unknown: police ? countOf(police, 'unknown') : 0, countries };
  const said = (words: Words): string => words[locale].replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(blanks[name] ?? whole));
  const figures = await Promise.all(
    (await getCollection('figures')).map(async ({ id, data }) => ({
      order: data.order,
      figure: {
        id,
        drawing: data.drawing,
        scale: data.scale,
        short: said(data.short),
        kicker: said(data.kicker),
        headline: said(data.headline),
        lead: said(data.lead),
        unit: said(data.unit),
        counter: said(data.counter),
        place: said(data.place),
        year: said(data.year),
        cannotSay: said(data.cannotSay),
        rowsAre: said(data.rowsAre),
        columns: data.columns.map(({ label, as, note, drawn = false }) => ({ label: said(label), as, note: note && said(note), drawn })),
        rows: data.rows.map(({ label, note, rest = false, values }) => ({
          label: said(label),
          note: note && said(note),
          rest,
          cells: values.map((cell) => cellIn(cell, locale)),
        })),
        sources: await sourcesOf(data.sources),
        cloths: data.drawing === 'lines' ? cloths : [],
      } satisfies Figure,
    })),
  );
  return figures.sort((a, b) => a.order - b.order).map(({ figure }) => figure);
};

/** A number that the site does not use, in a language. */
export interface NumberNotUsed {
  number: string;
  claim: string;
  why: string;
  tracedBy: string;
}

/** The numbers that the site does not use, in the order of their file, and the sources of all. */
export const numbersNotUsedIn = async (locale: Locale): Promise<{ numbers: NumberNotUsed[]; sources: Figure['sources'] }> => {
  const entries = (await getCollection('numbersNotUsed')).sort((a, b) => a.data.order - b.data.order);
  return {
    numbers: entries.map(({ data: { number, claim, why, tracedBy } }) => ({
      number: number[locale],
      claim: claim[locale],
      why: why[locale],
      tracedBy: tracedBy[locale],
    })),
    sources: await sourcesOf([...new Set(entries.flatMap(({ data }) => data.sources))]),
  };
};
