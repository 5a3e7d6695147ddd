import { marksIn, sentencesOf, sentencesToRead, SENTENCES_READ } from '../checks/unread-sentences.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { writeWhole } from '../whole-file.ts';

/**
 * Notes that all sentences on what false promises are made about were read, and forgets those that are gone, unless a file cannot be read
 * as it is.
 * @returns how many were new
 */
export const noteRead = (content: ContentFiles): number => {
  const unread = sentencesToRead(content);
  const marks = sentencesOf(content).map(({ mark }) => mark);
  const kept = content.problems.length > 0 ? [...marksIn(content.root)].filter((mark) => mark !== '') : [];
  writeWhole(content.root, SENTENCES_READ, `${[...new Set([...marks, ...kept])].sort().join('\n')}\n`);
  return unread.length;
};
