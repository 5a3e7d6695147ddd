import { dirname, join, normalize } from 'node:path';
import { stringify } from 'yaml';
import type { Locale } from '#/domain/locale.ts';
import { goneAddresses } from './gone.ts';
import { textField, type ContentFiles, type SeriesFile, type TextFile } from './read.ts';

/** What taking a story out for good comes to. */
export interface Withdrawal {
  /** Files that are deleted: the texts, the series' own file, pictures that nothing else shows. */
  remove: string[];
  /** What is kept instead: no name, no contact, no reason. */
  record: { file: string; text: string };
  /** The addresses at which it stood, by language. */
  addresses: { locale: Locale; path: string }[];
  /** Ids in content/sources.yaml that nothing else names. */
  sources: string[];
  /** Texts that still link to it, and texts and sources that still hold its name. */
  mentions: string[];
}

const sourcesOf = (text: TextFile): string[] => (Array.isArray(text.data['sources']) ? text.data['sources'].map(String) : []);
const picturesOf = (text: TextFile): string[] =>
  [...text.body.matchAll(/!\[[^\]]*\]\(([^)\s]+)[^)]*\)/g)].map(([, picture = '']) => normalize(join(dirname(text.file), picture)));
const patternsOf = ({ data }: SeriesFile): string[] => (data.patterns ?? []).map(({ source }) => source);

/** What only the first list has. */
const onlyIn = (its: string[], others: string[]): string[] => [...new Set(its)].filter((one) => !others.includes(one)).sort();

/**
 * Plans the withdrawal of a series or of one of its parts; nothing where there is no such story.
 * @param id the series' file without its ending, and for one part a slash and its number: `carmen`, `carmen/3`
 * @param today the day that the record keeps, `YYYY-MM-DD`
 */
export const planWithdrawal = (content: ContentFiles, id: string, today: string): Withdrawal | undefined => {
  const [name = '', number] = id.split('/');
  const series = content.series.find((one) => one.id === name);
  if (!series) return undefined;
  const texts = content.texts.filter(
    (text) => text.kind === 'stories' && textField(text, 'series') === name && (number === undefined || String(text.data['part']) === number),
  );
  if (number !== undefined && texts.length === 0) return undefined;
  const { slug } = series.data;
  const part =
    number === undefined ? undefined : { number: Number(number), addresses: Object.fromEntries(texts.map((text) => [text.locale, text.slug])) };
  const data = { slug, withdrawnOn: today, ...(part ? { part } : {}) };
  const others = content.texts.filter((text) => !texts.includes(text));
  const otherSeries = content.series.filter((one) => one !== series || part !== undefined);
  const addresses = goneAddresses({ series: [], texts: [], withdrawn: [{ file: '', data }] }, today);
  const names = part ? [] : Object.values(series.data.name);
  const mentioned = (text: TextFile): boolean =>
    addresses.some(({ path }) => text.body.includes(path)) || names.some((one) => `${text.body}${JSON.stringify(text.data)}`.includes(one));
  const sources = onlyIn(
    [...texts.flatMap(sourcesOf), ...(part ? [] : patternsOf(series))],
    [...others.flatMap(sourcesOf), ...otherSeries.flatMap(patternsOf)],
  );
  return {
    remove: [...texts.map(({ file }) => file), ...(part ? [] : [series.file]), ...onlyIn(texts.flatMap(picturesOf), others.flatMap(picturesOf))],
    record: { file: `content/withdrawn/${slug}${part ? `-${part.number}` : ''}.yaml`, text: stringify(data) },
    addresses: addresses.map(({ locale, path }) => ({ locale, path })),
    sources,
    mentions: [
      ...others.filter(mentioned).map(({ file }) => file),
      ...[...content.sources]
        .filter(([key, source]) => !sources.includes(key) && names.some((one) => source.title.includes(one)))
        .map(([key]) => `content/sources.yaml › ${key}`),
    ],
  };
};

/** The text of content/sources.yaml without some of its entries; everything else stays as it is, byte for byte. */
export const withoutSources = (text: string, ids: readonly string[]): string =>
  text
    .split(/^(?=\S)/m)
    .filter((block) => !ids.some((id) => block.startsWith(`${id}:`)))
    .join('');
