import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { openings, readPage, valueOf, wordsIn, type Page } from './read-page.ts';

/** The other languages' addresses of a page, as it names them. */
const alternatesIn = (page: Page): { lang: string; url: string }[] =>
  openings(page, 'link').flatMap((link) => {
    const [lang, url] = [valueOf(link, 'hreflang'), valueOf(link, 'href')];
    return valueOf(link, 'rel') === 'alternate' && lang !== undefined && url !== undefined ? [{ lang, url }] : [];
  });

/** The day that a page's text says of itself, in its data for search engines. */
const changedOn = (page: Page): string | undefined => {
  let day: string | undefined;
  for (const script of openings(page, 'script').filter((one) => valueOf(one, 'type') === 'application/ld+json'))
    JSON.parse(wordsIn(page, script), (key, value: unknown) => {
      if (key === 'dateModified' && typeof value === 'string') day ??= value;
      return value;
    });
  return day;
};

/** The head of a page: all that search engines are told stands there, and it is read in a tenth of the time. */
const headOf = (folder: string, path: string): Page => {
  const html = readFileSync(join(folder, path, 'index.html'));
  return readPage(html.toString('utf8', 0, html.indexOf('</head>')));
};

/** Lists the pages in a sitemap that names their language versions and the day of each text; writes robots.txt. */
export const searchEngines = (settings: { url: string; isPublic: boolean }): AstroIntegration[] => {
  let folder = '';
  return [
    {
      name: 'telar-robots',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          folder = fileURLToPath(dir);
          const robots = settings.isPublic ? `User-agent: *\nAllow: /\nSitemap: ${settings.url}/sitemap-index.xml\n` : 'User-agent: *\nDisallow: /\n';
          await writeFile(join(folder, 'robots.txt'), robots);
        },
      },
    },
    sitemap({
      // Of what names no other language nothing is told.
      serialize: (item) => {
        const head = headOf(folder, new URL(item.url).pathname);
        const links = alternatesIn(head);
        // That of a build would tell search engines of changes that are none.
        const lastmod = changedOn(head);
        return links.length === 0 ? undefined : { ...item, links, ...(lastmod === undefined ? {} : { lastmod }) };
      },
    }),
  ];
};
