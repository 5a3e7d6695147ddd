import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { BeginStep } from './finish-pages.ts';
import { openings, valueOf, wordsIn, type Page } from './read-page.ts';

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

/** Collects the built pages' language versions, then lists the pages in a sitemap that names them and the day of each text; writes robots.txt. */
export const searchEngines = (settings: { url: string; isPublic: boolean }): { look: BeginStep; integrations: AstroIntegration[] } => {
  const alternates = new Map<string, { lang: string; url: string }[]>();
  /** The day of a text: that of a build would tell search engines of changes that are none. */
  const changed = new Map<string, string>();
  return {
    look: () => ({
      changesIn: (page, path) => {
        const url = new URL(path, settings.url).href;
        alternates.set(url, alternatesIn(page));
        const day = changedOn(page);
        if (day !== undefined) changed.set(url, day);
        return [];
      },
    }),
    integrations: [
      {
        name: 'telar-robots',
        hooks: {
          'astro:build:done': async ({ dir }) => {
            const robots = settings.isPublic
              ? `User-agent: *\nAllow: /\nSitemap: ${settings.url}/sitemap-index.xml\n`
              : 'User-agent: *\nDisallow: /\n';
            await writeFile(`${fileURLToPath(dir)}robots.txt`, robots);
          },
        },
      },
      sitemap({
        // Runs after the pages were read: `filter` too early, so what names no other language is dropped here.
        serialize: (item) => {
          const lastmod = changed.get(item.url);
          const links = alternates.get(item.url);
          return links?.length === 0 ? undefined : { ...item, links: links ?? [], ...(lastmod === undefined ? {} : { lastmod }) };
        },
      }),
    ],
  };
};
