import type { AstroIntegration } from 'astro';
import { publicationOf } from '#/content-files/read/publication.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { redirectsIn } from '#/content-files/read/redirects.ts';
import { siteToday } from '../../site.config.ts';

/** Every address that leads to another on the day of the build, and where. */
export const redirectsToday = (): Record<string, string> => {
  const content = readContent(process.cwd());
  return redirectsIn(content, publicationOf(content, siteToday()));
};

/** Makes of each a page that leads on, for hosts that read no list of redirects, and in development. */
export const redirects = (): AstroIntegration => ({
  name: 'telar-redirects',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ redirects: redirectsToday() });
    },
  },
});
