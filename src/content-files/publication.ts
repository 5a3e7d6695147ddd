import { decidePublication, type Publication } from '#/domain/publication.ts';
import type { SeriesRecord, TextRecord } from '#/domain/publication-records.ts';
import { textField, type ContentFiles, type SeriesFile, type TextFile } from './read.ts';

/** A text's record, and the file it stands for. */
export type TextFileRecord = TextRecord & { text: TextFile };

/** What the files on disk publish. */
export type FilePublication = Publication<TextFileRecord, SeriesFileRecord>;

/** A series' record, and the file it stands for. */
export type SeriesFileRecord = SeriesRecord & { file: SeriesFile };

const optional = (text: TextFile, field: string): string | undefined => textField(text, field) || undefined;

/** What the decision needs of a text's file; a field with a mistake counts as it stands. */
export const textRecord = (text: TextFile): TextFileRecord => ({
  text,
  kind: text.kind,
  locale: text.locale,
  slug: text.slug,
  translationKey: textField(text, 'translationKey'),
  draft: text.data['draft'] === true,
  date: optional(text, 'date'),
  series: optional(text, 'series'),
  part: typeof text.data['part'] === 'number' ? text.data['part'] : undefined,
  withdrawnOn: optional(text, 'withdrawnOn'),
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
