import { publicationOf } from '#/content-files/read/publication.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { movedTexts } from '#/kinds/text-address.ts';
import { REDIRECTS } from '#/routing/routes.ts';
import { formerAddresses } from '#/routing/story-addresses.ts';
import { siteToday } from '../../site.config.ts';

/** Every address of a site that leads to another, and where. @param root the site's folder */
export const redirectsOf = (root: string): Record<string, string> => {
  const publication = publicationOf(readContent(root), siteToday());
  return { ...REDIRECTS, ...formerAddresses(publication), ...movedTexts(publication) };
};
