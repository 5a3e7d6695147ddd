import { decidePublication, type Publication } from '#/domain/publication.ts';
import type { SeriesRecord, TextRecord } from '#/domain/publication-records.ts';
import { WAITING_KINDS } from '#/kinds/index.ts';
import type { ContentFiles, DataByKind, FileOf } from './read-content.ts';
import { keyOf, type TextFile } from './text-file.ts';

/** A text's record, and the file it stands for. */
export type TextFileRecord = TextRecord & { text: TextFile };

/** What the files on disk publish. */
export type FilePublication = Publication<TextFileRecord, SeriesFileRecord>;

/** A series' record, and the file it stands for. */
export type SeriesFileRecord = SeriesRecord & { file: FileOf<'series'> };

/** Whether a text is still being written, whatever else is wrong with it. */
export const isDraft = ({ data }: TextFile): boolean => data.draft === true;

/** What the decision needs of a text's file; a field with a mistake counts as it stands. */
export const textRecord = (text: TextFile): TextFileRecord => ({
  text,
  kind: text.kind,
  locale: text.locale,
  slug: text.slug,
  translationKey: keyOf(text),
  formerly: text.data.formerly,
  draft: isDraft(text),
  ...(text.kind === 'stories' ? { series: text.data.series, part: text.data.part } : { date: text.data.date }),
  ...('withdrawnOn' in text.data ? { withdrawnOn: text.data.withdrawnOn } : {}),
});

const seriesRecord = (file: FileOf<'series'>): SeriesFileRecord => {
  const { slug, order, languages, consent, published } = file.data;
  return { file, id: file.id, slug, order, languages, consent, published };
};

/** What decides of what is published. */
export interface Told extends Pick<ContentFiles, 'texts'> {
  data: Pick<DataByKind, 'series' | 'withdrawn'>;
}

/**
 * What the files on disk publish on a day.
 * @param today `YYYY-MM-DD`
 */
export const publicationOf = ({ texts, data: { series, withdrawn } }: Told, today: string): FilePublication =>
  decidePublication(
    { texts: texts.map(textRecord), series: series.map(seriesRecord), withdrawn: withdrawn.map(({ data }) => data), waiting: WAITING_KINDS },
    today,
  );
