import { describe, expect, it } from 'vitest';
import { isOneFile, oneFileHref, oneFileName } from '#/routing/one-file.ts';

describe('the file that is taken along', () => {
  it('has one name for every country of a language, which says neither the country nor what it is about', () => {
    expect([oneFileHref('es'), oneFileHref('es', 'hn'), oneFileHref('en', 'us')]).toEqual([
      '/es/pedir-ayuda/notas.html',
      '/es/pedir-ayuda/hn/notas.html',
      '/en/get-help/us/notes.html',
    ]);
    for (const locale of ['en', 'es'] as const) expect(oneFileName(locale)).toMatch(/^not(?:as|es)\.html$/);
  });

  it('is told from every page by its name alone, as an address and as a file', () => {
    for (const file of [oneFileHref('es'), oneFileHref('en', 'mx'), 'es/pedir-ayuda/hn/notas.html']) expect(isOneFile(file)).toBe(true);
    for (const file of ['/es/pedir-ayuda/hn/', 'es/pedir-ayuda/hn/index.html', '/404.html', 'es/notas.html/index.html'])
      expect(isOneFile(file)).toBe(false);
  });
});
