import { publicationOf } from '#/content-files/read/publication.ts';
import { asProse, asStory, rawFiles, type RawFile } from '#/content-files/read/raw-files.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import type { Named } from './forms.ts';

/**
 * The stories that can be taken down, by the name that the command knows: each that has a file, whatever mistake is in it, and each that a part
 * says it belongs to. One whose file cannot be read is called by that name.
 */
export const storiesIn = (root: string, language: StaffLanguage): Named[] => {
  const { data, named } = readContent(root);
  const ids = new Set([
    ...named.series,
    ...rawFiles(root)
      .flatMap(asStory)
      .flatMap(({ series }) => series ?? []),
  ]);
  const labels = new Map(data.series.map(({ id, data: { name } }) => [id, name[language]]));
  return [...ids].sort().map((id) => ({ value: id, label: labels.get(id) ?? id }));
};

/** Whether a file is a story's, or a series', that may not be shown on a day: withdrawn, refused, or its consent is over. @param today `YYYY-MM-DD` */
export const mayNotBeShown = (root: string, file: string, today: string): boolean => {
  if (!/^content\/(?:stories|series)\//.test(file)) return false;
  const content = readContent(root);
  const { leftOut, unpublished } = publicationOf(content, today);
  const series = content.data.series.find((one) => one.file === file)?.id;
  const text = content.texts.find((one) => one.file === file);
  const its = text?.kind === 'stories' ? text.data.series : series;
  const isOut = leftOut.some(({ series: { id } }) => id === its);
  return isOut || unpublished.some((one) => one.text.text.file === file && one.why === 'withdrawn') || (text === undefined && series === undefined);
};

/**
 * Whether a text that is no story's was taken down, in its own file or in that of its other language; whatever mistake is in it.
 * @param file with the words that it holds, or held last where it is gone
 * @param today `YYYY-MM-DD`
 */
export const isTakenDown = (root: string, file: RawFile, today: string): boolean => {
  const { unpublished } = publicationOf(readContent(root), today);
  const says = asProse(file).some(({ fields: { withdrawnOn } }) => withdrawnOn !== undefined && withdrawnOn !== null);
  return says || unpublished.some(({ text, why }) => text.text.file === file.file && why === 'withdrawn');
};
