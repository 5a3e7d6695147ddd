import { movedTexts } from '#/kinds/text-address.ts';
import { allRedirects } from '#/routing/story-addresses.ts';
import type { FilePublication } from './publication.ts';
import type { ContentFiles } from './read-content.ts';

/** Every address that leads to another, as the files on disk say it, and where. @param publication what they publish on a day */
export const redirectsIn = (
  { data: { hotlines }, texts }: Pick<ContentFiles, 'data' | 'texts'>,
  publication: FilePublication,
): Record<string, string> => ({
  ...allRedirects(
    publication,
    hotlines.map(({ data }) => data),
    texts.map(({ body }) => body),
  ),
  ...movedTexts(publication),
});
