import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removedAddresses, removedAt } from '#/content-files/withdrawal/removed-addresses.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { HELP_LOCALES, LOCALES, type HelpLocale } from '#/domain/locale.ts';
import { quietCode } from '#/domain/quiet-code.ts';
import { getFixedT } from '#/i18n/translate.ts';
import { href, quietHref, SHORT_ADDRESSES } from '#/routing/routes.ts';
import { siteToday } from '../../site.config.ts';
import { pages, textsOf } from '../support/built.ts';
import { policyOf } from '../support/policy.ts';
import { redirectsOf } from '../support/redirects.ts';
import { DIST, SITE } from '../support/site.ts';

const redirects = redirectsOf(SITE);
const removed = removedAddresses(readContent(SITE), siteToday());
const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, value = '']) => value);
const bodyOf = (html: string): string => html.slice(html.indexOf('<body'));

/** The language in which an address stands, as its first step says; English for those without. */
const languageOf = (path: string): HelpLocale => HELP_LOCALES.find((locale) => path.startsWith(`/${locale}/`)) ?? 'en';

/** What a check finds on every page, each with the page's address: one check, one test, however many pages there are. */
const onEveryPage = (check: (page: { path: string; html: string }) => string[]): string[] =>
  pages.flatMap((page) => check(page).map((found) => `${page.path}: ${found}`));
const unless = (holds: boolean, what: string): string[] => (holds ? [] : [what]);

describe('every page', () => {
  it('has one title, one main heading and one main part', () => {
    const patterns = { title: /<(title)>[^<]+<\/title>/g, h1: /<(h1)[\s>]/g, main: /<(main)[\s>]/g };
    const found = onEveryPage(({ html }) =>
      Object.entries(patterns).flatMap(([name, pattern]) => unless(all(html, pattern).length === 1, `${all(html, pattern).length} of <${name}>`)),
    );
    expect(found).toEqual([]);
  });

  it('says of each picture what it shows, or that it needs no words', () => {
    // What the word stands for within a value is no word for the picture.
    const isNamed = (picture: string): boolean => /\salt[\s=/>]/.test(picture.replace(/="[^"]*"/g, '='));
    const found = onEveryPage(({ html }) => (bodyOf(html).match(/<img\b(?:"[^"]*"|[^">])*>/g) ?? []).filter((picture) => !isNamed(picture)));
    expect(found).toEqual([]);
  });

  it('says its language, and it is that of its address', () => {
    const found = onEveryPage(({ path, html }) => {
      const [lang = 'none'] = all(html, /<html lang="([^"]*)"/g);
      return unless(lang === languageOf(path), `lang="${lang}"`);
    });
    expect(found).toEqual([]);
  });

  it('offers the exit as a plain link, twice: as a shortcut and in the bar; and once more where it is tried', () => {
    const tried = new Set([
      ...HELP_LOCALES.map((locale) => href('leaveNow', locale)),
      ...LOCALES.flatMap((locale) => [href('privacy', locale), quietHref(locale, quietCode('pages', 'privacy'))]),
    ]);
    const found = onEveryPage(({ path, html }) => [
      ...unless(all(html, /<a [^>]*(data-exit)[^>]*>/g).length === (tried.has(path) ? 3 : 2), 'not its exits'),
      ...all(html, /(<a [^>]*data-exit[^>]*>)/g).filter((link) => !/href="https:\/\/[^"]+"[^>]*rel="noreferrer"/.test(link)),
    ]);
    expect(found).toEqual([]);
  });

  it('has no inline style and no inline handler, and a policy before all else that allows what it holds and nothing more', () => {
    const found = onEveryPage(({ html }) => {
      const { missing, tooMuch, first } = policyOf(html);
      return [
        ...[...html.matchAll(/<[^>]*?\s(?:style=|on[a-z]+=)"[^>]*>/g)].map(([tag]) => tag),
        ...missing.map((one) => `the policy does not allow ${one}`),
        ...tooMuch.map((one) => `the policy allows ${one}`),
        ...unless(first, 'the policy is not the first'),
      ];
    });
    expect(found).toEqual([]);
  });

  it('keeps search engines away, since this build is not public', () => {
    expect(onEveryPage(({ html }) => unless(html.includes('<meta name="robots" content="noindex">'), 'no "noindex"'))).toEqual([]);
  });

  it('asks for nothing of another host', () => {
    const asks = /<(?:script|img|iframe|source|video|audio|link rel="(?:stylesheet|preload|icon)")[^>]*?(?:src|href)="([^"]+)"/g;
    expect(onEveryPage(({ html }) => all(html, asks).filter((address) => /^(?:https?:)?\/\//.test(address)))).toEqual([]);
  });

  it('links only to pages and files that exist', () => {
    // A text may still link to a story that was taken down: staff are told of it, and the link is answered.
    const isAnswered = (link: string): boolean => link in redirects || link in SHORT_ADDRESSES || removedAt(removed, link) !== undefined;
    const there = new Map<string, boolean>();
    const isThere = (link: string): boolean => {
      const known = there.get(link) ?? existsSync(`${DIST}${link}${link.endsWith('/') ? 'index.html' : ''}`);
      there.set(link, known);
      return known;
    };
    const found = onEveryPage(({ html }) => all(bodyOf(html), /<a [^>]*href="(\/[^"#?]*)/g).filter((link) => !isAnswered(link) && !isThere(link)));
    expect(found).toEqual([]);
  });

  it('leads to the other language only where the link says so', () => {
    const found = onEveryPage(({ path, html }) => {
      if (path === '/' || path === '/404.html') return [];
      return [...bodyOf(html).matchAll(/<a ([^>]*href="\/(en|es)\/[^>]*)>/g)]
        .filter(([, attributes = '', other]) => other !== languageOf(path) && !attributes.includes('hreflang'))
        .map(([link]) => link);
    });
    expect(found).toEqual([]);
  });

  it('links within the page only to what is there', () => {
    expect(onEveryPage(({ html }) => all(html, /href="#([^"]+)"/g).filter((target) => !html.includes(`id="${target}"`)))).toEqual([]);
  });

  it('has a neutral preview: the site’s name, one sentence that is the same for all, and a picture that exists', () => {
    const found = onEveryPage(({ path, html }) => {
      const [description] = all(html, /<meta property="og:description" content="([^"]*)"/g);
      const [title = 'none', second] = all(html, /<meta property="og:title" content="([^"]*)"/g);
      const [picture = 'none'] = all(html, /<meta property="og:image" content="[^"]*?(\/share\/[^"]*)"/g);
      return [
        ...unless(title === 'Telar' && second === undefined, `og:title is ${title}`),
        ...unless(description === getFixedT(languageOf(path))('share.description'), `og:description is ${description ?? 'none'}`),
        ...unless(existsSync(`${DIST}${picture}`), `no ${picture}`),
      ];
    });
    expect(found).toEqual([]);
  });

  const BLAND = ['apple-touch-icon.png', 'favicon.ico'];
  it('has an empty icon, and so has what leads on: a picture of ours would stand beside our row in the address bar, under the name of another site', () => {
    const EMPTY = /<link rel="icon" href="data:,"\s*\/?>/;
    expect(onEveryPage(({ html }) => unless(EMPTY.test(html), 'no empty icon'))).toEqual([]);
    for (const from of Object.keys(redirects)) expect(readFileSync(`${DIST}${from}index.html`, 'utf8'), from).toMatch(EMPTY);
    // Of the two that browsers ask for by themselves tests/real/icons.test.ts holds that they show nothing.
    expect([...textsOf(DIST).keys()].filter((file) => /icon/.test(file) && !BLAND.includes(file))).toEqual([]);
  });

  it('has structured data that can be read', () => {
    const typeOf = (data: string): unknown => Reflect.get(Object(JSON.parse(data)), '@type');
    const found = onEveryPage(({ html }) =>
      all(html, /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g).filter((data) => typeOf(data) === undefined),
    );
    expect(found).toEqual([]);
  });

  it('has its rules of style without layers and without marks of ours, which an old browser would drop: the build flattened them', () => {
    const marked = /@(?:layer|first|cut)\b/;
    expect(onEveryPage(({ html }) => all(html, /<style>([\s\S]*?)<\/style>/g).filter((code) => marked.test(code)))).toEqual([]);
  });

  it('has its styles in itself, so that it is painted from one response', () => {
    expect(onEveryPage(({ html }) => [...unless(html.includes('<style>'), 'no styles'), ...all(html, /(<link rel="stylesheet"[^>]*>)/g)])).toEqual(
      [],
    );
    expect(readdirSync(join(DIST, '_astro')).filter((file) => file.endsWith('.css'))).toEqual([]);
  });
});

it('no file of the site is one for developers: none says where the program stands on the machine that made it, in which file or in which line', () => {
  const marks = ['fileName:', 'lineNumber:', '__PREACT_DEVTOOLS__', process.cwd()];
  const found = [...textsOf(DIST)].flatMap(([file, text]) => marks.filter((mark) => text.includes(mark)).map((mark) => `${file}: ${mark}`));
  expect(found).toEqual([]);
});
