import { publicationOf } from '#/content-files/read/publication.ts';
import { readContent } from '#/content-files/read/read-content.ts';

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
