import { decidePublication, type Publication } from '#/domain/publication.ts';
import type { SeriesRecord, TextRecord } from '#/domain/publication-records.ts';
import type { ContentFiles, SeriesFile } from './read-content.ts';
import { keyOf, type TextFile } from './text-file.ts';

/** A text's record, and the file it stands for. */
export type TextFileRecord = TextRecord & { text: TextFile };

/** What the files on disk publish. */
export type FilePublication = Publication<TextFileRecord, SeriesFileRecord>;

/** A series' record, and the file it stands for. */
export type SeriesFileRecord = SeriesRecord & { file: SeriesFile };

/** What the decision needs of a text's file; a field with a mistake counts as it stands. */
export const textRecord = (text: TextFile): TextFileRecord => ({
  text,
  kind: text.kind,
  locale: text.locale,
  slug: text.slug,
  translationKey: keyOf(text),
  draft: text.data.draft === true,
  ...(text.kind === 'stories' ? { series: text.data.series, part: text.data.part, withdrawnOn: text.data.withdrawnOn } : { date: text.data.date }),
});

const seriesRecord = (file: SeriesFile): SeriesFileRecord => {
  const { slug, order, languages, consent, published } = file.data;
  return { file, id: file.id, slug, order, languages, consent, published };
};

/**
 * What the files on disk publish on a day.
 * @param today `YYYY-MM-DD`
 */
export const publicationOf = ({ texts, series, withdrawn }: Pick<ContentFiles, 'series' | 'texts' | 'withdrawn'>, today: string): FilePublication =>
  decidePublication({ texts: texts.map(textRecord), series: series.map(seriesRecord), withdrawn: withdrawn.map(({ data }) => data) }, today);
