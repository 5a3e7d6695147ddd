import { existsSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { removedAddresses, removedAt } from '#/content-files/withdrawal/removed-addresses.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { LOCALES } from '#/domain/locale.ts';
import { href, REDIRECTS } from '#/routing/routes.ts';
import { siteToday } from '../../site.config.ts';
import { isQuiet, pages } from '../support/built.ts';
import { policyOf } from '../support/policy.ts';
import { partCount } from '../support/a-story.ts';
import { shouldTellOfNewer, tellOfNewer } from '../support/newer.ts';

const indexable = pages.filter(
  ({ path }) => path !== '/404.html' && !isQuiet(path) && !/\/(search|buscar|no-longer-here|ya-no-esta-aqui)\/$/.test(path),
);
const removed = removedAddresses(readContent(process.cwd()), siteToday());
const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, value = '']) => value);

describe.each(pages.map((page) => [page.path, page] as const))('%s', (path, { html }) => {
  it('has one title, one main heading and one main part', () => {
    expect(all(html, /<title>([^<]+)<\/title>/g)).toHaveLength(1);
    expect(all(html, /<(h1)[\s>]/g)).toHaveLength(1);
    expect(all(html, /<(main)[\s>]/g)).toHaveLength(1);
  });

  it('says its language, and it is that of its address', () => {
    const [lang] = all(html, /<html lang="([^"]*)"/g);
    expect(lang).toBe(path.startsWith('/es/') ? 'es' : 'en');
  });

  it('offers the exit as a plain link, twice: as a shortcut and in the bar', () => {
    const exits = all(html, /<a [^>]*(data-exit draggable="false")[^>]*>/g);
    expect(exits).toHaveLength(2);
    for (const [link] of html.matchAll(/<a [^>]*data-exit[^>]*>/g)) expect(link).toMatch(/href="https:\/\/[^"]+"[^>]*rel="noreferrer nofollow"/);
  });

  it('has no inline style and no inline handler, and a policy before all else that allows what it holds and nothing more', () => {
    expect(all(html, /<[^>]*?\s(style=|on[a-z]+=)"/g)).toEqual([]);
    expect(policyOf(html)).toEqual({ missing: [], tooMuch: [], first: true });
  });

  it('keeps search engines away, since this build is not public', () => {
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  it('asks for nothing of another host', () => {
    const asked = all(html, /<(?:script|img|iframe|source|video|audio|link rel="(?:stylesheet|preload|icon)")[^>]*?(?:src|href)="([^"]+)"/g);
    expect(asked.filter((address) => /^(?:https?:)?\/\//.test(address))).toEqual([]);
  });

  it('links only to pages and files that exist, in its own language', () => {
    const links = all(html.slice(html.indexOf('<body')), /<a [^>]*href="(\/[^"#?]*)/g);
    // A text may still link to a story that was taken down: staff are told of it, and the link is answered.
    const answered = (link: string): boolean => link in REDIRECTS || removedAt(removed, link) !== undefined;
    const missing = links.filter((link) => !answered(link) && !existsSync(`dist${link}${link.endsWith('/') ? 'index.html' : ''}`));
    expect(missing).toEqual([]);
    if (path === '/' || path === '/404.html') return;
    const locale = path.slice(1, 3);
    const foreign = [...html.slice(html.indexOf('<body')).matchAll(/<a ([^>]*href="\/(en|es)\/[^>]*)>/g)].filter(
      ([, attributes = '', other]) => other !== locale && !attributes.includes('hreflang'),
    );
    expect(foreign.map(([link]) => link)).toEqual([]);
  });

  it('links within the page only to what is there', () => {
    for (const target of all(html, /href="#([^"]+)"/g)) expect(html).toContain(`id="${target}"`);
  });

  it('has a neutral preview, with a picture that exists', () => {
    expect(all(html, /<meta property="og:title" content="([^"]*)"/g)).toEqual(['Telar']);
    const [picture = ''] = all(html, /<meta property="og:image" content="[^"]*?(\/share\/[^"]*)"/g);
    expect(existsSync(`dist${picture}`)).toBe(true);
  });

  it('has structured data that can be read', () => {
    for (const [, data = ''] of html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g))
      expect(JSON.parse(data)).toHaveProperty('@type');
  });
});

describe('the two languages', () => {
  const twins = (html: string): Record<string, string> =>
    Object.fromEntries(
      [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="http:\/\/localhost:4321([^"]*)"/g)].map(([, lang = '', path = '']) => [
        lang,
        path,
      ]),
    );

  it('name each other on every page that exists in both, with the gateway for everyone else', () => {
    for (const { path, html } of indexable) {
      const links = twins(html);
      expect(links['x-default'], path).toBe('/');
      if (path === '/') continue;
      expect(links[path.slice(1, 3)], path).toBe(path);
      for (const locale of LOCALES) {
        const other = pages.find((page) => page.path === links[locale]);
        expect(other, `${path} names ${links[locale] ?? 'nothing'}`).toBeDefined();
        expect(other && twins(other.html)).toEqual(links);
      }
    }
  });

  it('have the same number of pages', () => {
    const count = (locale: string): number => pages.filter(({ path }) => path.startsWith(`/${locale}/`)).length;
    expect(count('en')).toBe(count('es'));
  });
});

describe('a guide or a page that its original has left behind', () => {
  it('says so, and no page does that follows its original', () => {
    expect(tellOfNewer(pages)).toEqual(shouldTellOfNewer(process.cwd()));
  });
});

describe('stories', () => {
  it('every part that is written and approved is built, and its series leads to it', () => {
    const { texts, series } = readContent(process.cwd());
    const parts = texts.filter((text) => text.kind === 'stories');
    expect(parts.length).toBe(partCount);
    for (const part of parts) {
      const its = series.find(({ id }) => id === part.data.series);
      expect(its, part.file).toBeDefined();
      if (!its) continue;
      const own = href('stories', part.locale, its.data.slug, part.slug);
      expect(
        pages.some(({ path }) => path === own),
        own,
      ).toBe(true);
      expect(pages.find(({ path }) => path === href('stories', part.locale, its.data.slug))?.html, own).toContain(`href="${own}"`);
    }
  });
});

describe('what helps to find the site', () => {
  it('the sitemap lists every page that may be found, with its language versions, and no other', () => {
    const map = readFileSync('dist/sitemap-0.xml', 'utf8');
    const listed = all(map, /<loc>http:\/\/localhost:4321([^<]*)<\/loc>/g);
    expect([...listed].sort()).toEqual(indexable.map(({ path }) => path).sort());
    expect(map).toContain('hreflang="x-default"');
  });

  it('each language has a feed of its own news, newest first', () => {
    for (const locale of LOCALES) {
      const feed = readFileSync(`dist${href('news', locale)}feed.xml`, 'utf8');
      expect(feed).toContain(`<language>${locale}</language>`);
      const days = all(feed, /<pubDate>([^<]*)<\/pubDate>/g).map((day) => Date.parse(day));
      expect(days.length).toBeGreaterThanOrEqual(3);
      expect(days).toEqual([...days].sort((a, b) => b - a));
    }
  });

  it('search engines are turned away as a whole while the site is not public', () => {
    expect(readFileSync('dist/robots.txt', 'utf8')).toContain('Disallow: /');
  });

  it('short addresses lead to the numbers', () => {
    for (const target of Object.values(REDIRECTS)) expect(existsSync(`dist${target}index.html`)).toBe(true);
    expect(readFileSync('dist/_redirects', 'utf8')).toContain('/ayuda/ /es/pedir-ayuda/ 301');
  });
});

// Astro puts its one rule for islands where the first island stands; the list's later styles stand behind its first numbers.
// HTML lists "autocomplete" for text alone, and without it browsers tick again on a reload or on the way back what was ticked.
const MEANT = /^<style> element is not permitted as content under <(?:div|main)>$|^(?:Attribute "?)?autocomplete"? .* <input type="checkbox">$/;

describe('the mark-up', () => {
  it('is sound HTML on every page', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: {
        'void-style': 'off',
        'no-trailing-whitespace': 'off',
        'long-title': 'off',
        'no-redundant-role': 'off',
        'tel-non-breaking': 'off',
        'doctype-style': 'off',
        'attribute-boolean-style': 'off',
        'no-inline-style': 'error',
        // Places in texts are numbers, which HTML allows (any id without spaces): a word would tell in an address.
        'valid-id': ['error', { relaxed: true }],
      },
    });
    const found: string[] = [];
    for (const { path, html } of pages) {
      const report = await validator.validateString(html);
      for (const result of report.results)
        for (const message of result.messages) if (!MEANT.test(message.message)) found.push(`${path}: ${message.ruleId}: ${message.message}`);
    }
    expect([...new Set(found)]).toEqual([]);
  });

  it('every rule of style was in a layer before the build flattened them, and no layer is left for an old browser to drop', () => {
    const css = [...pages.flatMap(({ html }) => [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, code = '']) => code))];
    expect(css.some((code) => code.includes('@layer'))).toBe(false);
  });
});
