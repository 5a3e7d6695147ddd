import { basename } from 'node:path';
import { SCALE_PAGE } from '#/kinds/scales/domain.ts';
import { problem, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles } from '#/content-files/read/read-content.ts';
import { keyOf } from '#/content-files/read/text-file.ts';

/** The names of everything that can be tried, as `tries` of a guide names it. */
export const namesToTry = ({ texts, data: { replies, scales, loteria } }: ContentFiles): string[] => {
  const nameOf = ({ file }: { file: string }): string => basename(file, '.yaml');
  return [
    ...new Set(texts.flatMap((text) => (text.kind === 'walks' ? [keyOf(text)] : []))),
    'offer',
    'replies',
    ...(loteria ? ['loteria'] : []),
    ...replies.map((one) => `replies-${nameOf(one)}`),
    ...scales.map((one) => SCALE_PAGE + nameOf(one)),
  ];
};

/** Guides that name something to try which is not there: without a word it would be missing beside them. */
export const checkTries = (content: ContentFiles): Problem[] => {
  const known = namesToTry(content);
  return content.texts.flatMap((text) =>
    text.kind === 'guides'
      ? (text.data.tries ?? [])
          .filter((name) => !known.includes(name))
          .map((name) => problem(text.file, 'tries', 'tryUnknown', { name, known: known.join(', ') }))
      : [],
  );
};
