import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isTakePath } from '../support/take-path.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { leadLine, linesFor } from '#/domain/line-order.ts';
import { standingFirst } from '#/domain/hotlines.ts';
import { href } from '#/routing/routes.ts';
import { LOCALES } from '#/domain/locale.ts';
import { helpPageBytes, PAGE_KINDS, takeKB } from '#/domain/page-kinds.ts';
import { filesOf, pageAt, pageBytes, pages, sentBytes } from '../support/built.ts';
import { kindsOf } from '../support/kind-of-page.ts';
import { DIST, SITE } from '../support/site.ts';

const KB = 1000;
const content = readContent(SITE);
const all = content.data.hotlines.map(({ data }) => data);
const [first] = standingFirst(all);
/** The number that stands first in the list: that of the first of the countries that stand first. */
const firstNumber = (first && leadLine(linesFor(first, all))?.phones[0]?.dial) ?? 'none';

/** What a page cannot be read without: its scripts come later and may be blocked. */
const neededFiles = (html: string): string[] => filesOf(html).filter((file) => !file.endsWith('.js'));

describe.each(LOCALES)('bytes on the wire, in %s', (locale) => {
  it('the list of numbers is at most 10.5 kB, and complete in one response', () => {
    const { file, html } = pageAt(href('getHelp', locale));
    expect(sentBytes(file)).toBeLessThanOrEqual(helpPageBytes.list);
    expect(neededFiles(html)).toEqual([]);
  });

  it('the finder is one file, which asks for no other', () => {
    for (const name of ['getHelp', 'home'] as const) {
      const file = filesOf(pageAt(href(name, locale)).html).find((one) => one.startsWith('/once/FinderScript.'));
      expect(file && filesOf(`<script src="${file}">`), name).toEqual([file]);
    }
  });

  it('the first number and its style are in the first 3.1 kB sent of the list, so that they paint while the rest arrives', () => {
    const sent = readFileSync(join(DIST, href('getHelp', locale), 'index.html.br')).subarray(0, 3.1 * KB);
    const read = brotliDecompressSync(sent, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString();
    expect(read).toContain(`>${firstNumber}<`);
    expect(read).toMatch(/<style>[\s\S]*\.places[^{]*\.number[\s\S]*<\/style>/);
  });

  it('what is sent of the list compressed is the whole list', () => {
    const file = join(DIST, href('getHelp', locale), 'index.html');
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(readFileSync(file, 'utf8'));
  });

  it('every page to take numbers along is at most 12.2 kB and complete in one response', () => {
    const taken = pages.filter(({ path }) => path.startsWith(href('getHelp', locale)) && isTakePath(path));
    expect(taken.length).toBeGreaterThan(1);
    for (const { path, file, html } of taken) {
      expect(sentBytes(file), path).toBeLessThanOrEqual(helpPageBytes.take);
      expect(neededFiles(html), path).toEqual([]);
    }
  });

  it('every country, and every card with a page of its own, is at most 9.24 kB and complete in one response', () => {
    const countries = pages.filter(({ path }) => path.startsWith(href('getHelp', locale)) && path !== href('getHelp', locale) && !isTakePath(path));
    expect(countries.length).toBeGreaterThanOrEqual(content.data.hotlines.length);
    for (const { path, file, html } of countries) {
      expect(sentBytes(file), path).toBeLessThanOrEqual(helpPageBytes.country);
      expect(neededFiles(html), path).toEqual([]);
    }
  });

  it('“Is this number real?” is at most 10 kB, and complete in one response', () => {
    const { file, html } = pageAt(href('checkNumber', locale));
    expect(sentBytes(file)).toBeLessThanOrEqual(helpPageBytes.check);
    expect(neededFiles(html)).toEqual([]);
  });

  it('how to leave is at most 15 kB and complete in one response, without a picture', () => {
    const { file, html } = pageAt(href('leaveNow', locale));
    expect(sentBytes(file)).toBeLessThanOrEqual(helpPageBytes.leave);
    expect(neededFiles(html)).toEqual([]);
    expect(/<(?:img|image|picture)[^>]*>|url\(/.exec(html)?.[0]).toBeUndefined();
  });

  it('a guide loads no font', () => {
    const guides = pages.filter((page) => page.path.startsWith(href('guides', locale)));
    expect(guides.filter(({ html }) => html.includes('.woff2')).map(({ path }) => path)).toEqual([]);
  });
});

/** The most that a page takes with all that it asks for when it opens, in kB: of the kinds that look alike, the largest. */
const mostKB = ({ path, html }: { path: string; html: string }): number => {
  if (isTakePath(path)) return takeKB;
  if (path === '/' || path === '/404.html') return PAGE_KINDS.gateway.kB;
  if (/\sdata-walk[\s=>]/.test(html)) return PAGE_KINDS.walk.kB;
  const kinds = kindsOf(html, path.startsWith('/es/') ? 'es' : 'en').filter((kind) => kind !== 'gateway');
  if (kinds.length === 0) throw new Error(`Of no kind of page: ${path}.`);
  return Math.max(...kinds.map((kind) => PAGE_KINDS[kind].kB));
};

it('each page stays within the bytes of its kind, with all that it asks for when it opens', () => {
  const heavy = pages.filter((page) => pageBytes(page) > mostKB(page) * KB);
  expect(heavy.map((page) => `${page.path}: ${pageBytes(page)} bytes, of ${mostKB(page)} kB`)).toEqual([]);
});

describe('what stands inline in every page', () => {
  it('is the exit, at most 2,000 characters in the head, and at the end what a tap needs, at most 1,000', () => {
    for (const { path, html } of pages) {
      const inline = [...html.matchAll(/<script(?![^>]*(?:src=|[+/]json))([^>]*)>([\s\S]*?)<\/script>/g)];
      const [exit, tap, ...others] = inline;
      expect(exit?.[1], path).toContain('data-to=');
      expect(exit?.index, path).toBeLessThan(html.indexOf('</head>'));
      expect(exit?.[2]?.length, path).toBeLessThanOrEqual(2000);
      expect(tap?.[1], path).toContain('data-show=');
      // Behind it stand the scripts that come later, and nothing that is read.
      expect(html.slice(tap?.index).replace(/<script[\s\S]*?<\/script>/g, ''), path).toMatch(/^\s*<\/body>\s*<\/html>\s*$/);
      expect(tap?.[2]?.length, path).toBeLessThanOrEqual(1000);
      expect(others, path).toEqual([]);
    }
  });
});
