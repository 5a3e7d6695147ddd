import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { feedHref, href, SHORT_ADDRESSES, tagsSegment } from '#/routing/routes.ts';
import { partsIn, type StoryPart } from '../support/a-story.ts';
import { redirectsOf } from '../support/redirects.ts';
import { isQuiet, pageAt, pages } from '../support/built.ts';
import { shouldTellOfNewer, tellOfNewer } from '../support/newer.ts';
import { DIST, inSite, SITE } from '../support/site.ts';

const ADDRESS = 'http://localhost:4321';
const paths = new Set(pages.map(({ path }) => path));
/** A scene of a walk, for who has no scripts. */
const SCENE = /\/(?:try|practica)\/\d+\/$/;
/** The page on which its words stand with more beside them, as it tells search engines; nothing where that is the page itself. */
const wholeOf = ({ path, html }: { path: string; html: string }): string | undefined => {
  const [, own] = new RegExp(`<link rel="canonical" href="${ADDRESS}([^"]*)"`).exec(html) ?? [];
  return own === path ? undefined : own;
};
const indexable = pages.filter(
  ({ path, html }) =>
    wholeOf({ path, html }) === undefined &&
    path !== '/404.html' &&
    !isQuiet(path) &&
    !SCENE.test(path) &&
    !/\/(search|buscar|no-longer-here|ya-no-esta-aqui)\/$/.test(path),
);
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, value = '']) => value);

/** Whether a page of the news is its list, a year or a tag. */
const isArchive = (locale: Locale, path: string): boolean =>
  path === href('news', locale) || /\/\d{4}\/$/.test(path) || path.startsWith(`${href('news', locale)}${tagsSegment(locale)}/`);

describe('the two languages', () => {
  const twins = (html: string): Record<string, string> =>
    Object.fromEntries(
      [...html.matchAll(new RegExp(`<link rel="alternate" hreflang="([^"]+)" href="${ADDRESS}([^"]*)"`, 'g'))].map(([, lang = '', path = '']) => [
        lang,
        path,
      ]),
    );
  const twinsOf = new Map(indexable.map(({ path, html }) => [path, twins(html)]));

  it('name each other on every page that exists in both; for everyone else the gateway stands for home, Spanish for the rest', () => {
    const wrong = [...twinsOf].flatMap(([path, links]) => {
      const own = path === '/' || links[path.split('/')[1] ?? ''] === path ? [] : [`${path} does not name itself`];
      const isHome = path === '/' || LOCALES.some((locale) => path === href('home', locale));
      const everyone = links['x-default'] === (isHome ? '/' : (links['es'] ?? links['en'])) ? [] : [`${path} names no page for everyone else`];
      if (path === '/') return everyone;
      const others = LOCALES.flatMap((locale) => links[locale] ?? []).filter((other) => {
        const theirs = twinsOf.get(other);
        return theirs === undefined || JSON.stringify(Object.entries(theirs).sort()) !== JSON.stringify(Object.entries(links).sort());
      });
      return [...own, ...everyone, ...others.map((other) => `${path} names ${other}, which does not name it`)];
    });
    expect(wrong).toEqual([]);
  });

  it('have each page that stands in no text of staff: home, lists, every country, how to leave', () => {
    const countries = readContent(SITE).data.hotlines.map(({ id }) => id);
    const lacking = LOCALES.flatMap((locale) =>
      [
        ...(['home', 'getHelp', 'guides', 'stories', 'news', 'search', 'leaveNow', 'checkNumber', 'removed', 'elsewhere'] as const).map((name) =>
          href(name, locale),
        ),
        ...countries.map((code) => href('getHelp', locale, code)),
      ].filter((path) => !paths.has(path)),
    );
    expect(lacking).toEqual([]);
  });
});

describe('how to leave', () => {
  it('and what may stay are one page to search engines: the one with the whole text, which has the other’s words too', () => {
    for (const locale of LOCALES) {
      const [leaving, whole] = [pageAt(href('leaveNow', locale)), pageAt(href('privacy', locale))];
      expect(wholeOf(leaving)).toBe(whole.path);
      expect(wholeOf(whole)).toBeUndefined();
      const [parts, all] = [leaving, whole].map(({ html }) =>
        parse(html)
          .querySelectorAll('main :is(p, li, dt, dd, label, summary)')
          .map(({ text }) => text.trim()),
      );
      // What it says alone: the link to the whole, its day, and in a row of two what a text below says at length.
      const own = (parts ?? []).filter((words) => !all?.includes(words));
      expect(own).toHaveLength(4);
    }
  });
});

describe('a guide or a page that its original has left behind', () => {
  it('says so, and no page does that follows its original', () => {
    expect(tellOfNewer(pages)).toEqual(shouldTellOfNewer(SITE));
  });
});

describe('stories', () => {
  it('are built part by part, each with a way to it on the page of its series, or on the list of all where it has one page', () => {
    const parts = LOCALES.flatMap((locale) => partsIn(locale));
    expect(parts.filter(({ path }) => !paths.has(path)).map(({ path }) => path)).toEqual([]);
    const wayTo = ({ series: { path, shape } }: StoryPart, locale: Locale): string => (shape === 'parts' ? path : href('stories', locale));
    for (const locale of LOCALES)
      expect(
        partsIn(locale)
          .filter((part) => !pageAt(wayTo(part, locale)).html.includes(`href="${part.path}"`))
          .map(({ path }) => path),
      ).toEqual([]);
  });
});

describe('what helps to find the site', () => {
  it('the sitemap lists every page that may be found, with its language versions, and no other', () => {
    const map = readFileSync(inSite('dist/sitemap-0.xml'), 'utf8');
    expect(all(map, new RegExp(`<loc>${ADDRESS}([^<]*)</loc>`, 'g')).sort()).toEqual(indexable.map(({ path }) => path).sort());
    expect(map).toContain('hreflang="x-default"');
  });

  it('the sitemap says of each text the day of its last change, as the text itself does, and of nothing else one', () => {
    const map = readFileSync(inSite('dist/sitemap-0.xml'), 'utf8');
    const told = Object.fromEntries(
      all(map, /<url>(.*?)<\/url>/g).map((one): [string, string | undefined] => [
        all(one, new RegExp(`<loc>${ADDRESS}([^<]*)</loc>`, 'g'))[0] ?? '',
        all(one, /<lastmod>(.{10})/g)[0],
      ]),
    );
    const said = Object.fromEntries(indexable.map(({ path, html }) => [path, all(html, /"dateModified":"([^"]*)"/g)[0]]));
    expect(told).toEqual(said);
    expect(Object.values(said).filter((day) => day !== undefined).length).toBeGreaterThan(10);
  });

  it('each page that may be found leads a feed reader to the news of its language, the gateway to both; one with numbers by its menu alone; the changes to the numbers and the news to the feed of those changes too; and no other page does', () => {
    for (const { path, html } of pages) {
      const feeds = all(html, /<link rel="alternate" type="application\/rss\+xml"[^>]* href="([^"]*)"/g);
      const [, language] = /<html lang="([^"]*)"/.exec(html) ?? [];
      const its = LOCALES.filter((locale) => path === '/' || locale === language);
      const own = its.flatMap((locale) =>
        path === href('line-changes', locale) || path.startsWith(href('news', locale))
          ? [feedHref(locale, 'line-changes'), feedHref(locale)]
          : feedHref(locale),
      );
      const leads = indexable.some((page) => page.path === path) && !html.includes(' data-discreet');
      expect(feeds.sort(), path).toEqual(leads ? own.sort() : []);
      if (path !== '/' && indexable.some((page) => page.path === path))
        expect(html, path).toContain(`href="${href('news', language === 'en' ? 'en' : 'es')}"`);
    }
  });

  it('each language has a feed of its own news, newest first, with the day of its newest words', () => {
    for (const locale of LOCALES) {
      const feed = readFileSync(`${DIST}${href('news', locale)}feed.xml`, 'utf8');
      const changes = [...all(feed, /<pubDate>([^<]*)</g), ...all(feed, /<atom:updated>([^<]*)</g)].map((day) => Date.parse(day));
      expect(all(feed, /<lastBuildDate>([^<]*)</g)).toEqual([new Date(Math.max(...changes)).toUTCString()]);
      expect(feed).toContain(`<language>${locale}</language>`);
      const days = all(feed, /<pubDate>([^<]*)<\/pubDate>/g).map((day) => Date.parse(day));
      const isPost = (path: string): boolean => path.startsWith(href('news', locale)) && !isArchive(locale, path);
      expect(days).toHaveLength([...paths].filter(isPost).length);
      expect(days).toEqual([...days].sort((a, b) => b - a));
    }
  });

  it('search engines are turned away as a whole while the site is not public', () => {
    expect(readFileSync(inSite('dist/robots.txt'), 'utf8')).toContain('Disallow: /');
  });

  it('a short address shows the page itself, packed too, which tells search engines its own address, and no list names the short one', () => {
    const told = readFileSync(inSite('dist/_redirects'), 'utf8');
    const map = readFileSync(inSite('dist/sitemap-0.xml'), 'utf8');
    for (const [from, to] of Object.entries(SHORT_ADDRESSES)) {
      for (const name of ['index.html', 'index.html.br', 'index.html.gz'])
        expect(readFileSync(`${DIST}${from}${name}`).equals(readFileSync(`${DIST}${to}${name}`)), from + name).toBe(true);
      expect(readFileSync(`${DIST}${from}index.html`, 'utf8'), from).toContain(`<link rel="canonical" href="${ADDRESS}${to}">`);
      expect(told).toContain(`${from.slice(0, -1)} ${to} 200\n`);
      expect(map).not.toContain(`${ADDRESS}${from}<`);
    }
  });

  it('the addresses that a story had lead to where it stands, on hosts that read a list and on those that read none', () => {
    const told = readFileSync(inSite('dist/_redirects'), 'utf8');
    for (const [from, to] of Object.entries(redirectsOf(SITE))) {
      expect(existsSync(`${DIST}${to}index.html`), from).toBe(true);
      expect(told).toContain(`${from} ${to} 301\n`);
      expect(readFileSync(`${DIST}${from}index.html`, 'utf8'), from).toContain(`url=${to}"`);
    }
  });
});
