import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES, otherLocale, type Locale } from '#/domain/locale.ts';
import { href, OFFLINE_WORKER } from '#/routing/routes.ts';
import { brotliBytes, filesOf, pageAt, pages, visibleText } from '../support/built.ts';

const worker = readFileSync(join('dist', OFFLINE_WORKER), 'utf8');

/** What the worker keeps of one language. */
const kept = (locale: Locale): string[] => {
  const [, list = ''] = new RegExp(`store:"${locale}-[^[]*files:\\[([^\\]]*)\\]`).exec(worker) ?? [];
  return [...list.matchAll(/"([^"]+)"/g)].map(([, path = '']) => path);
};
const read = (path: string): Buffer => readFileSync(join('dist', path.endsWith('/') ? `${path}index.html` : path));

describe.each(LOCALES)('the copy that may be kept in %s', (locale) => {
  const own = pages.filter(({ path }) => path.startsWith(href('getHelp', locale)));

  it('has the list, every country, and nothing of the other language', () => {
    const inIt = kept(locale).filter((path) => path.endsWith('/'));
    expect(inIt.sort()).toEqual(own.map(({ path }) => path).sort());
    expect(inIt.length).toBeGreaterThan(20);
    expect(kept(locale).filter((path) => path.startsWith(`/${otherLocale(locale)}/`))).toEqual([]);
  });

  it('has all that its pages ask for, and what that asks for in turn', () => {
    const asked = new Set(own.flatMap(({ html }) => filesOf(html)));
    // The country box alone has modules of its own.
    expect(asked.size).toBeGreaterThan(4);
    expect(kept(locale)).toEqual(expect.arrayContaining([...asked]));
  });

  it('takes what the page says it takes, with what goes before each answer: from a host that compresses, and from one that does not', () => {
    const text = visibleText(pageAt(href('getHelp', locale)).html);
    const [, least, most] = (/(\d+) (?:to|y) (\d+) kB/.exec(text) ?? []).map((part) => Number(part) * 1000);
    const files = kept(locale);
    // Headers: packed after the first in HTTP/2, in full for each in HTTP/1.1.
    const packed = files.reduce((sum, path) => sum + brotliBytes(read(path)) + 500, 0);
    const plain = files.reduce((sum, path) => sum + read(path).length + 1500, 0);
    expect(packed).toBeLessThanOrEqual(least ?? 0);
    expect(packed).toBeGreaterThan(0.85 * (least ?? 0));
    expect(plain).toBeLessThanOrEqual(most ?? 0);
    expect(plain).toBeGreaterThan(0.85 * (most ?? 0));
  });

  it('is offered by nothing that is seen before its script has run', () => {
    for (const name of ['getHelp', 'privacy'] as const) {
      const { html } = pageAt(href(name, locale));
      expect(html).toMatch(/<section hidden[^>]* data-offline="/);
    }
  });
});
