import { describe, expect, it } from 'vitest';
import { decidePublication } from '#/domain/publication.ts';
import type { SeriesRecord, TextRecord } from '#/domain/publication-records.ts';
import { quietCode } from '#/domain/quiet-code.ts';
import { ELSEWHERE_CODE, formerAddresses, partHref, seriesHref } from '#/routing/story-addresses.ts';

const part = (series: string, locale: 'en' | 'es', number: number): TextRecord => ({
  kind: 'stories',
  locale,
  slug: `${locale}-${number}`,
  translationKey: `${series}-${number}`,
  draft: false,
  series,
  part: number,
});
const both = (series: string, number = 1): TextRecord[] => [part(series, 'en', number), part(series, 'es', number)];
const series = (id: string, more: Partial<SeriesRecord> = {}): SeriesRecord => ({ id, slug: id, order: 1, languages: ['en', 'es'], ...more });
const former = (texts: TextRecord[], all: SeriesRecord[]): Record<string, string> =>
  formerAddresses(decidePublication({ texts, series: all, withdrawn: [], waiting: new Set() }, '2026-11-25'));

describe('where a story stands', () => {
  it('is a page for the series and one for each part, where there are several', () => {
    expect(seriesHref('es', { slug: 'ana', shape: 'parts' })).toBe('/es/historias/ana/');
    expect(partHref('es', { slug: 'ana', shape: 'parts' }, 'uno')).toBe('/es/historias/ana/uno/');
  });

  it('is one page where it is told in one part', () => {
    for (const path of [seriesHref('en', { slug: 'ana', shape: 'single' }), partHref('en', { slug: 'ana', shape: 'single' }, 'one')])
      expect(path).toBe('/en/stories/ana/');
  });

  it('is the page that all share which nothing allows to retell', () => {
    expect(partHref('es', { slug: 'ana', shape: 'elsewhere' }, 'uno')).toBe('/es/contadas-en-otro-lugar/');
  });
});

describe('an address that a story had', () => {
  it('leads to its one page', () => {
    expect(former(both('ana'), [series('ana')])).toEqual({
      '/en/stories/ana/en-1/': '/en/stories/ana/',
      '/es/historias/ana/es-1/': '/es/historias/ana/',
    });
  });

  it('leads to the page that it shares, and a quiet one to that page’s quiet one', () => {
    const code = quietCode('stories', 'ana');
    expect(former([part('ana', 'es', 1)], [series('ana', { published: { basis: 'none' } })])).toEqual({
      '/es/historias/ana/': '/es/contadas-en-otro-lugar/',
      '/es/historias/ana/es-1/': '/es/contadas-en-otro-lugar/',
      [`/es/p/${code}/1/`]: `/es/p/${ELSEWHERE_CODE}/`,
    });
  });

  it('is its own still where it has several parts, in both languages though one tells fewer', () => {
    expect(former([...both('ana'), part('ana', 'es', 2)], [series('ana')])).toEqual({});
  });

  it('leads nowhere once the story is withdrawn: it answers that it is gone', () => {
    for (const basis of ['none', 'public-record'])
      expect(former(both('ana'), [series('ana', { published: { basis, withdrawnOn: '2026-11-01' } })])).toEqual({});
  });
});
