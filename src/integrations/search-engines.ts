import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { builtPages } from './built-pages.ts';

/** Collects the built pages' language versions, then lists the pages in a sitemap that names them and the day of each text; writes robots.txt. */
export const searchEngines = (settings: { url: string; isPublic: boolean }): AstroIntegration[] => {
  const alternates = new Map<string, { lang: string; url: string }[]>();
  const hidden = new Set<string>();
  /** The day that a text says of itself: that of a build would tell search engines of changes that are none. */
  const changed = new Map<string, string>();
  return [
    {
      name: 'telar-alternates',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          const folder = fileURLToPath(dir);
          for (const { path, html } of await builtPages(folder)) {
            const url = new URL(path, settings.url).href;
            const links = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
            alternates.set(
              url,
              links.map(([, lang = '', href = '']) => ({ lang, url: href })),
            );
            if (links.length === 0) hidden.add(url);
            const [, day] = /"dateModified":"([^"]+)"/.exec(html) ?? [];
            if (day !== undefined) changed.set(url, day);
          }
          const robots = settings.isPublic ? `User-agent: *\nAllow: /\nSitemap: ${settings.url}/sitemap-index.xml\n` : 'User-agent: *\nDisallow: /\n';
          await writeFile(`${folder}robots.txt`, robots);
        },
      },
    },
    sitemap({
      // Runs after the hook above has read the pages: `filter` too early, so hidden pages are dropped here.
      serialize: (item) => {
        const lastmod = changed.get(item.url);
        return hidden.has(item.url) ? undefined : { ...item, links: alternates.get(item.url) ?? [], ...(lastmod === undefined ? {} : { lastmod }) };
      },
    }),
  ];
};
