import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pairOf } from '#/domain/publication-records.ts';
import { fileAt } from './read/prose-tree.ts';
import { isDraft, publicationOf } from './read/publication.ts';
import type { ContentFiles } from './read/read-content.ts';
import { coverOf, type TextFile } from './read/text-file.ts';

/**
 * The texts that a build does not give to Astro, which would stop at a mistake in one though no page is made of it: drafts, and the parts of
 * stories that are not published. A post that was withdrawn stays, since the feed tells that it is gone; but where a draft says that it was,
 * both of its languages go with the draft, since the other would be published without its word.
 * @param today the build's day, `YYYY-MM-DD`
 */
export const notLoaded = (content: ContentFiles, today: string): TextFile[] => {
  const { unpublished } = publicationOf(content, today);
  const inDraft = new Set(unpublished.flatMap(({ text: record }) => (isDraft(record.text) ? [pairOf(record)] : [])));
  return unpublished.flatMap(({ text: record, why }) => {
    const goesWithDraft = why === 'withdrawn' && inDraft.has(pairOf(record));
    return isDraft(record.text) || record.kind === 'stories' || goesWithDraft ? [record.text] : [];
  });
};

/**
 * The same for the preview, which is open while somebody writes: drafts that lack a field or a picture. The others stay, so that they are shown
 * as soon as they are drafts no more.
 */
export const unfinished = ({ root, texts }: ContentFiles): TextFile[] =>
  texts.filter((text) => isDraft(text) && (!text.valid || coverOf(text).some((picture) => !existsSync(join(root, fileAt(text.file, picture))))));
