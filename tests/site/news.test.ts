import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { longNumbersIn } from '#/content-files/checks/numbers.ts';
import { publicationOf } from '#/content-files/read/publication.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { entryId } from '#/kinds/posts/domain/entry-id.ts';
import { atomHref, feedHref, href, tagHref, yearHref } from '#/routing/routes.ts';
import { siteToday } from '../../site.config.ts';
import { pageAt, pages } from '../support/built.ts';
import { DIST, SITE } from '../support/site.ts';

const content = readContent(SITE);
const publication = publicationOf(content, siteToday());
const postsIn = (locale: Locale) =>
  publication.texts
    .filter(({ kind, locale: its }) => kind === 'posts' && its === locale)
    .map((record) => ({ ...record, path: href('news', locale, record.slug) }));
const tagsOf = ({ text }: { text: { data: object } }): string[] => {
  const found: unknown = Reflect.get(text.data, 'tags');
  return Array.isArray(found) ? found.map(String) : [];
};
/** Where the rows of a page of the news lead. */
const rowsOf = (path: string): string[] =>
  parse(pageAt(path).html)
    .querySelectorAll('.news-row a')
    .map((link) => link.getAttribute('href') ?? '');
const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map(([, found = '']) => found);

describe.each(LOCALES)('the archive of the news, in %s', (locale) => {
  const posts = postsIn(locale);

  it('has a page for each year in which there is a post, with all of that year', () => {
    const years = Map.groupBy(posts, ({ date = '' }) => date.slice(0, 4));
    expect(years.size).toBeGreaterThan(0);
    for (const [year, its] of years) expect(rowsOf(yearHref(locale, year)).sort(), year).toEqual(its.map(({ path }) => path).sort());
    expect(pages.filter(({ path }) => path.startsWith(href('news', locale)) && /\/\d{4}\/$/.test(path))).toHaveLength(years.size);
  });

  it('has a page for each tag under which there is a post, with all of them, and none for a tag of nothing', () => {
    const used = [...content.data.tags].map(([id, { address }]) => ({
      path: tagHref(locale, address[locale]),
      its: posts.filter((post) => tagsOf(post).includes(id)),
    }));
    expect(used.some(({ its }) => its.length > 0)).toBe(true);
    for (const { path, its } of used) {
      if (its.length === 0)
        expect(
          pages.some((page) => page.path === path),
          path,
        ).toBe(false);
      else expect(rowsOf(path).sort(), path).toEqual(its.map((post) => post.path).sort());
    }
  });

  it('says how many posts a year or a topic has so that a hundred and more of them make no telephone number with its name: that would stop a build', () => {
    for (const path of [href('news', locale), ...posts.map(({ date = '' }) => yearHref(locale, date.slice(0, 4)))]) {
      const shelves = parse(pageAt(path).html).querySelectorAll('.archive li');
      expect(shelves.length).toBeGreaterThan(1);
      for (const { text } of shelves) {
        const many = text.trim().replace(/\d+(?=\D*$)/, '203');
        expect(many).toContain('203');
        expect(longNumbersIn(many), many).toEqual([]);
      }
    }
  });

  it('is reached from the list of the news, which leads to every year and tag, and so to every post in two taps', () => {
    const links = new Set(all(pageAt(href('news', locale)).html, /<a[^>]* href="([^"]*)"/g));
    const reached = new Set(
      [...links]
        .filter((path) => path.startsWith(href('news', locale)) && pages.some((page) => page.path === path))
        .flatMap((path) => [path, ...rowsOf(path)]),
    );
    expect(posts.filter(({ path }) => !reached.has(path)).map(({ path }) => path)).toEqual([]);
  });

  it('leads from a post to what it is about', () => {
    for (const post of posts) {
      const topics = parse(pageAt(post.path).html)
        .querySelectorAll('.topics a')
        .map((link) => link.getAttribute('href') ?? '');
      expect(topics.sort(), post.path).toEqual(
        [...content.data.tags]
          .filter(([id]) => tagsOf(post).includes(id))
          .map(([, { address }]) => tagHref(locale, address[locale]))
          .sort(),
      );
    }
  });
});

describe.each(LOCALES)('the feeds of the news, in %s', (locale) => {
  const atom = readFileSync(`${DIST}${atomHref(locale)}`, 'utf8');
  const rss = readFileSync(`${DIST}${feedHref(locale)}`, 'utf8');
  const posts = postsIn(locale);

  it('are named in words on the list of the news: RSS, Atom, and the changes to the numbers', () => {
    const links = parse(pageAt(href('news', locale)).html)
      .querySelectorAll('.feeds a')
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual([feedHref(locale), atomHref(locale), feedHref(locale, 'line-changes')]);
  });

  it('are named to readers by every page of the news that may be found, and by no copy at a quiet address', () => {
    for (const { path, html } of pages.filter((page) => page.path.startsWith(`/${locale}/`))) {
      const isNews = path.startsWith(href('news', locale));
      const names = /<link rel="alternate" type="application\/atom\+xml"[^>]*>/.exec(html)?.[0] ?? '';
      expect(names.includes(`href="${atomHref(locale)}"`), path).toBe(isNews);
    }
  });

  it('hold the same posts, each under a name for good', () => {
    const entries = atom.split('<entry>').slice(1);
    const links = entries.map((entry) => new URL(/<link rel="alternate"[^>]* href="([^"]*)"/.exec(entry)?.[1] ?? '').pathname);
    expect(links).toEqual(all(rss, /<item>.*?<link>([^<]*)</gs).map((link) => new URL(link).pathname));
    expect(links.toSorted()).toEqual(posts.map(({ path }) => path).sort());
    const ids = entries.map((entry) => /<id>([^<]*)</.exec(entry)?.[1]);
    expect(ids.toSorted()).toEqual(posts.map(({ translationKey }) => entryId('posts', translationKey, locale)).sort());
  });

  it('tell readers of what was withdrawn in Atom, each with its day and no word of it; RSS cannot', () => {
    const gone = publication.takenDown.filter(({ text }) => text.locale === locale);
    const told = [...atom.matchAll(/<at:deleted-entry ref="([^"]*)" when="([^"]*)">/g)].map(([, ref, when]) => `${String(ref)} ${String(when)}`);
    expect(told.sort()).toEqual(gone.map(({ text, on }) => `${entryId('posts', text.translationKey, locale)} ${on}T00:00:00Z`).sort());
    for (const { text } of gone) for (const feed of [atom, rss]) expect(feed).not.toContain(text.slug);
  });

  it('carry no tracker: no picture, no script, nothing that tells who reads, and no address but this site’s', () => {
    for (const feed of [atom, rss]) {
      expect(feed).not.toMatch(/<(?:img|script|iframe|enclosure|source)\b|utm_|[?&](?:ref|fbclid|id)=/i);
      const hosts = new Set(all(feed, /(?:href="|<link>|<guid[^>]*>)(https?:\/\/[^/"<]*)/g));
      expect(hosts.size).toBe(1);
    }
  });
});
