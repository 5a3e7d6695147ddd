import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { publicationOf } from '#/content-files/read/publication.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { LOCALES, otherLocale, type Locale } from '#/domain/locale.ts';
import { textHref } from '#/kinds/text-address.ts';
import { href } from '#/routing/routes.ts';
import { site, siteToday } from '../../site.config.ts';
import { partsIn } from '../support/a-story.ts';
import { isQuiet, pageAt, pages, textsOf } from '../support/built.ts';
import { string } from '../support/pages.ts';
import { DIST, SITE } from '../support/site.ts';

const pathOf = (address: string): string => new URL(address, site.url).pathname;
const listsIn = (locale: Locale): string[] => (['home', 'stories', 'guides', 'news'] as const).map((name) => href(name, locale));
const localeOf = (path: string): Locale => (path.startsWith('/es/') ? 'es' : 'en');

/** What a page's "send this page" hands on: the words of each message, and the same in each of its links. */
const sent = (page: HTMLElement): string[][] =>
  page
    .querySelectorAll('.send .message')
    .map((box) => [
      box.querySelector('q')?.text ?? '',
      ...box.querySelectorAll('a').map((link) => decodeURIComponent(/[?&](?:text|body)=(.*)$/.exec(link.getAttribute('href') ?? '')?.[1] ?? '')),
    ]);

/** Where a message leads: from the root of the site. */
const leads = (message: string): string => pathOf(/https?:\S+$/.exec(message)?.[0] ?? '');

const offering = pages
  .filter(({ path }) => !isQuiet(path))
  .map(({ path, html }) => ({ path, locale: localeOf(path), page: parse(html) }))
  .filter(({ page }) => page.querySelector('.send'));
const quiet = pages
  .filter(({ path }) => isQuiet(path))
  .map(({ path, html }) => ({ path, locale: localeOf(path), page: parse(html) }))
  // Of which page it is a copy, its own message alone tells.
  .map((one) => ({ ...one, own: offering.find(({ page }) => leads(sent(page)[0]?.[0] ?? '') === one.path)?.path ?? '' }));

describe('a page that is sent to someone', () => {
  it('is every guide, post, walk, part of a story, standing page and thing to try, and the one of accounts told elsewhere', () => {
    const texts = publicationOf(readContent(SITE), siteToday()).texts.flatMap((text) => textHref(text) ?? []);
    const parts = LOCALES.flatMap((locale) => partsIn(locale).map(({ path }) => path));
    // Of a walk the beginning is sent, and no scene; the two lists lead on.
    const tries = LOCALES.flatMap((locale) =>
      pages
        .map(({ path }) => path)
        .filter((path) => path.startsWith(href('try', locale)) && !/\/\d{4}\/$/.test(path))
        .filter((path) => path !== href('try', locale) && path !== href('replies', locale)),
    );
    expect(offering.map(({ path }) => path).sort()).toEqual(
      [...new Set([...texts, ...parts, ...tries, ...LOCALES.map((locale) => href('elsewhere', locale))])].sort(),
    );
  });

  it('goes as a quiet address, in a message with the link alone, and in one with the title before it', () => {
    for (const { path, page } of offering) {
      const [alone = [], titled = [], ...others] = sent(page);
      expect(others).toEqual([]);
      for (const message of [alone, titled]) expect(new Set(message).size, path).toBe(1);
      expect(alone).toHaveLength(3);
      expect(alone[0]).toMatch(/^https?:\S+$/);
      expect(titled[0]?.endsWith(` ${alone[0] ?? ''}`), path).toBe(true);
      expect(
        quiet.some((one) => one.path === leads(alone[0] ?? '')),
        path,
      ).toBe(true);
    }
  });

  it('says first what its preview shows, to the word: a chat shows these and no others', () => {
    for (const { path, page } of [...offering, ...quiet]) {
      const [told = ''] = page.querySelectorAll('.send p').map(({ text }) => text);
      for (const name of ['title', 'description']) {
        const shown = page.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content') ?? '';
        expect(shown, path).not.toBe('');
        expect(told, path).toMatch(new RegExp(`[“«]${shown.replaceAll('.', '\\.')}[”»]`));
      }
      expect(told, path).toContain(new URL(site.url).host);
      const given = page
        .querySelectorAll('meta[property^="og:"]')
        .map((meta) => [meta.getAttribute('property'), meta.getAttribute('content')] as const);
      // That the same stands in the other language, where it does, is said by the name of that language alone.
      const regions = given.filter(([name]) => name === 'og:locale:alternate').map(([, region]) => region);
      expect([[], [localeOf(path) === 'es' ? 'en_US' : 'es_MX']]).toContainEqual(regions);
      expect(given.map(([name]) => name).filter((name) => name !== 'og:locale:alternate')).toEqual([
        'og:type',
        'og:site_name',
        'og:locale',
        'og:url',
        'og:title',
        'og:description',
        'og:image',
        'og:image:width',
        'og:image:height',
        'og:image:alt',
      ]);
    }
  });
});

describe('a quiet address', () => {
  it('is one for each page that can be sent, in its language', () => {
    expect(quiet.map(({ own }) => own).sort()).toEqual(offering.map(({ path }) => path).sort());
    for (const { path, own } of quiet) expect(localeOf(path)).toBe(localeOf(own));
  });

  it('is short, and holds no word of the page’s own', () => {
    for (const { path, own } of quiet) {
      expect(path).toMatch(/^\/e[ns]\/p\/[bcdfghjkmnpqrstvwxz2-9]{5}\/(?:\d+\/)?$/);
      const words = own
        .split(/[/-]/)
        .slice(2)
        .filter((word) => /[a-z]{3}/.test(word));
      for (const word of words) expect(path).not.toContain(word);
    }
  });

  it('answers with the page itself: its heading and its words, and nothing that leads elsewhere', () => {
    for (const { path, own, page } of quiet) {
      const itself = parse(pageAt(own).html);
      for (const part of ['h1', 'article .prose', '.send'])
        expect(page.querySelector(part)?.innerHTML, `${path} ${part}`).toBe(itself.querySelector(part)?.innerHTML);
      expect(page.querySelector('meta[http-equiv="refresh"]')).toBeNull();
    }
  });

  it('is what it calls its own, which a browser’s “share” sends, and tells programs nothing of what it is about', () => {
    for (const { path, page } of quiet) {
      expect(pathOf(page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? ''), path).toBe(path);
      expect(page.querySelectorAll('meta[name="description"], script[type="application/ld+json"]'), path).toEqual([]);
    }
  });

  it('has a quiet title, so that History lists no topic', () => {
    for (const { path, own, locale, page } of quiet) {
      const title = page.querySelector('title')?.text ?? '';
      expect(title, path).toBe(parse(pageAt(own).html).querySelector('body')?.getAttribute('data-quiet-title'));
      const names = ['guide', 'story', 'news', 'page'].map((name) => string(locale, 'common', `quiet.${name}`));
      expect(names.some((name) => title.startsWith(`${name} · `)) || /^Parte? \d+ (?:of|de) \d+ · /.test(title), title).toBe(true);
    }
  });

  it('leads to the quiet address in the other language, so that a tap lists no topic either', () => {
    for (const { path, locale, page } of quiet) {
      const links = page.querySelectorAll('a[hreflang]').map((link) => link.getAttribute('href') ?? '');
      expect(links.length, path).toBeGreaterThan(0);
      const twin = path.replace(/^\/e[ns]\//, `/${otherLocale(locale)}/`);
      const exists = quiet.some((one) => one.path === twin);
      // Where the page is in that language not at all: to a list there, or home, which lists no topic.
      for (const link of links) expect(exists ? [twin] : listsIn(otherLocale(locale)), path).toContain(link);
    }
  });

  it('names no language versions, and is in no sitemap, feed, search index, list, or copy for offline', () => {
    for (const { path, page } of quiet) expect(page.querySelectorAll('link[hreflang]'), path).toEqual([]);
    const files = [...textsOf(DIST)].filter(([file]) => /(?:\.xml|\.pf_fragment|keep\.js|robots\.txt|_redirects)$/.test(file));
    for (const kind of ['sitemap-0.xml', 'feed.xml', '.pf_fragment', 'keep.js'])
      expect(
        files.some(([file]) => file.endsWith(kind)),
        kind,
      ).toBe(true);
    // Hosts are told where former quiet addresses lead, and that is a quiet one.
    const withoutFormer = (file: string, text: string): string =>
      file === '_redirects' ? text.replace(/^\/e[ns]\/p\/\S+ \/e[ns]\/p\/\S+ 301$/gm, '') : text;
    for (const [file, text] of files) for (const { path } of quiet) expect(withoutFormer(file, text).includes(path), `${file}: ${path}`).toBe(false);
    for (const { path, html } of pages) {
      if (isQuiet(path)) continue;
      expect(
        parse(html)
          .querySelectorAll('a[href^="/"]')
          .filter((link) => isQuiet(link.getAttribute('href') ?? '')),
        path,
      ).toEqual([]);
    }
  });
});
