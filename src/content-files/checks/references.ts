import { LOCALES } from '#/domain/locale.ts';
import { shownLine } from '#/domain/line-order.ts';
import { tellsName } from '#/kinds/series/schema.ts';
import { staffLanguage } from '#/staff-words/messages.ts';
import type { Declaration, NamedSource } from '#/kinds/declaration.ts';
import { DATA_KINDS, KINDS } from '#/kinds/index.ts';
import { fieldPath, problem, type Problem } from '../read/problem.ts';
import type { ContentFiles, FileOf } from '../read/read-content.ts';
import { formsOf } from './numbers.ts';
import { seriesOf, sourcesOf } from '../read/text-file.ts';

/** The sources that a file of a kind names: of a file with an entry for each name, those of every entry. */
export const sourcesIn = (kind: Declaration, data: unknown): readonly NamedSource[] =>
  'entries' in kind.at
    ? Object.entries(Object(data) as Record<string, unknown>).flatMap(([entry, fields]) =>
        kind.sources(fields).map(({ id, path }) => ({ id, path: [entry, ...path] })),
      )
    : kind.sources(data);

const sourcesNamed = ({ texts, named: { sources }, dataFiles }: ContentFiles): Problem[] => {
  if (!sources) return [];
  const inData = DATA_KINDS.flatMap((name) =>
    dataFiles[name].flatMap((one) =>
      sourcesIn(KINDS[name], one.data).map(({ id, path }) => ({ id, file: one.file, field: fieldPath(path, one.data) })),
    ),
  );
  const inTexts = texts.flatMap((text) => sourcesOf(text).map(({ id, field }) => ({ id, file: text.file, field })));
  return [...inTexts, ...inData].filter(({ id }) => !sources.has(id)).map(({ id, file, field }) => problem(file, field, 'unknownSource', { id }));
};

const seriesAndParts = ({ texts, named, unreadable, data: { series, withdrawn } }: ContentFiles): Problem[] => {
  const stories = texts.filter((text) => text.kind === 'stories').filter((text) => text.valid);
  const known = new Map(series.map((one) => [one.id, one]));
  const found: Problem[] = [];
  for (const story of stories) {
    const id = seriesOf(story);
    const its = known.get(id);
    if (!its && !named.series.has(id)) found.push(problem(story.file, 'series', 'unknownSeries', { id }));
    else if (its && !its.data.languages.includes(story.locale))
      found.push(problem(story.file, 'series', 'seriesLanguage', { series: id, locale: story.locale }));
    if (its && tellsName(story.slug, its.data)) found.push(problem(story.file, '', 'partNames', { slug: story.slug }));
  }
  for (const { id, file, data } of series) {
    // A part with a mistake is a part; and where a file cannot be read, it may be one.
    const hasParts = unreadable.has('stories') || texts.some((text) => text.kind === 'stories' && seriesOf(text) === id);
    if (!hasParts && !withdrawn.some((one) => one.data.slug === data.slug)) found.push(problem(file, '', 'seriesEmpty', { id }));
    const gone = withdrawn.flatMap((one) =>
      one.data.slug === data.slug && one.data.part ? [{ record: one.file, number: one.data.part.number }] : [],
    );
    for (const locale of LOCALES) {
      const parts = stories.filter((story) => story.locale === locale && seriesOf(story) === id);
      const back = gone.flatMap(({ record, number }) => parts.filter(({ data: { part } }) => part === number).map(({ file }) => ({ file, record })));
      for (const { file, record } of back) found.push(problem(file, 'part', 'withdrawnBack', { record }));
      const taken = gone.filter(({ record }) => !back.some((one) => one.record === record)).map(({ number }) => number);
      const numbers = [...parts.map(({ data: { part } }) => part), ...(parts.length > 0 ? taken : [])].sort((a, b) => a - b);
      const last = parts.at(-1);
      if (last && numbers.some((number, index) => number !== index + 1)) {
        found.push(problem(last.file, 'part', 'partGap', { series: id, numbers: numbers.join(', ') }));
      }
    }
  }
  return found;
};

const countryFile = (country: FileOf<'hotlines'>, codes: ReadonlySet<string>): Problem[] => {
  const { file, data } = country;
  const denied = new Set(data.denied.flatMap(({ number }) => formsOf(number, country.id)));
  const found: Problem[] = [];
  if (data.code !== country.id) found.push(problem(file, 'code', 'country', { file: `${country.id}.yaml`, code: data.code }));
  for (const line of data.lines) {
    const field = `lines › ${line.id}`;
    for (const code of line.covers) if (!codes.has(code)) found.push(problem(file, `${field} › covers`, 'unknownCountry', { code }));
    const shown = shownLine(line);
    if (!shown) continue;
    const numbers = [
      ...shown.phones.flatMap(({ dial, e164, fromAbroad }) => [dial, e164, fromAbroad]),
      ...[...shown.sms, ...shown.whatsapp, ...shown.tty].map(({ number }) => number),
    ];
    for (const number of numbers) {
      if (number !== undefined && formsOf(number, country.id).some((form) => denied.has(form)))
        found.push(problem(file, field, 'deniedShown', { number, line: line.name[staffLanguage()] }));
    }
  }
  return found;
};

const linesOnce = ({ data: { hotlines: countries } }: ContentFiles): Problem[] => {
  const seen = new Set<string>();
  return countries.flatMap(({ file, data }) =>
    data.lines.flatMap(({ id }) => {
      if (seen.has(id)) return [problem(file, `lines › ${id} › id`, 'repeated', { id })];
      seen.add(id);
      return [];
    }),
  );
};

const slugsOnce = ({ texts, data: { series, withdrawn } }: ContentFiles): Problem[] => {
  const seen = new Set<string>();
  const once = (place: string, file: string, field: string, id: string): Problem[] => {
    if (seen.has(place)) return [problem(file, field, 'repeated', { id })];
    seen.add(place);
    return [];
  };
  return [
    ...series.flatMap(({ file, data }) => {
      const record = withdrawn.find(({ data: { slug, part } }) => part === undefined && slug === data.slug);
      return record ? [problem(file, 'slug', 'withdrawnBack', { record: record.file })] : once(`series/${data.slug}`, file, 'slug', data.slug);
    }),
    ...texts.flatMap(({ kind, locale, slug, file }) => once(`${kind}/${locale}/${slug}`, file, '', slug)),
  ];
};

/** Names that lead nowhere: sources, series, countries; parts that do not follow each other; denied numbers that would be shown. */
export const checkReferences = (content: ContentFiles): Problem[] => {
  return [
    ...sourcesNamed(content),
    ...seriesAndParts(content),
    ...linesOnce(content),
    ...slugsOnce(content),
    ...content.data.hotlines.flatMap((country) => countryFile(country, content.named.hotlines)),
  ];
};
