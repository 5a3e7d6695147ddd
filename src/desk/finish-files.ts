import { numberFragments } from '#/content-files/fragments/number-fragments.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { noteDone } from '#/content-files/translations/note-revision.ts';
import { pairsIn } from '#/content-files/translations/translations.ts';

/** What the computer writes after a save: numbers of new headings, and in a translation that came together with its original which words it follows. */
export const finishFiles = (root: string, changed: readonly string[]): void => {
  if (!changed.some((file) => /\.mdx?$/.test(file))) return;
  numberFragments(root, readContent(root));
  const content = readContent(root);
  const fresh = pairsIn(content).flatMap(({ versions, roles }) => {
    const both = changed.includes(versions.en.file) && changed.includes(versions.es.file);
    if (!both) return [];
    return [roles === 'neither' ? versions.es.file : typeof roles === 'object' ? roles.translation.file : ''].filter((file) => file !== '');
  });
  if (fresh.length > 0) noteDone(root, fresh, content);
};
