import { describe, expect, it } from 'vitest';
import type { Locale } from '#/domain/locale.ts';
import { decidePublication } from '#/domain/publication.ts';
import type { SeriesRecord, TextRecord, WithdrawnRecord } from '#/domain/publication-records.ts';
import { TEXT_KINDS, WAITING_KINDS } from '#/kinds/index.ts';

const TODAY = '2026-11-25';

const text = (kind: TextRecord['kind'], locale: Locale, translationKey: string, more: Partial<TextRecord> = {}): TextRecord => ({
  kind,
  locale,
  slug: `${translationKey}-${locale}`,
  translationKey,
  draft: false,
  ...(kind === 'stories' ? {} : { date: '2026-03-14' }),
  ...more,
});
const part = (locale: Locale, number: number, more: Partial<TextRecord> = {}): TextRecord =>
  text('stories', locale, `ana-${number}`, { series: 'ana', part: number, minutes: number, ...more });
const series = (id: string, more: Partial<SeriesRecord> = {}): SeriesRecord => ({ id, slug: id, order: 1, languages: ['en', 'es'], ...more });
const consent = { givenOn: '2025-06-01', reviewBy: '2028-06-01' };

const decide = (texts: TextRecord[], all: SeriesRecord[] = [series('ana', { consent })], withdrawn: WithdrawnRecord[] = [], today = TODAY) =>
  decidePublication({ texts, series: all, withdrawn, waiting: WAITING_KINDS }, today);
const partsIn = (texts: TextRecord[], locale: Locale) =>
  decide(texts).series[locale].flatMap(({ parts }) => parts.map(({ text: { slug }, number }) => `${number} ${slug}`));

describe('a text', () => {
  it('is published in both languages, each of which leads to the other', () => {
    const both = [text('posts', 'en', 'one'), text('posts', 'es', 'one')];
    const publication = decide(both);
    expect(publication.texts).toEqual(both);
    expect(publication.versionsOf({ kind: 'posts', translationKey: 'one' })).toEqual({ en: both[0], es: both[1] });
    expect(publication.versionsOf({ kind: 'guides', translationKey: 'one' })).toEqual({});
  });

  it('leads to no language in which it is not written, is a draft, or waits', () => {
    const spanish = text('guides', 'es', 'one');
    for (const other of [[], [text('guides', 'en', 'one', { draft: true })], [text('guides', 'en', 'one', { date: '2026-11-26' })]])
      expect(decide([spanish, ...other]).versionsOf(spanish)).toEqual({ es: spanish });
  });

  it.each(TEXT_KINDS)('is never published as a draft: %s', (kind) => {
    const draft = text(kind, 'es', 'one', { draft: true, series: 'ana', part: 1 });
    expect(decide([draft]).texts).toEqual([]);
    expect(decide([draft]).unpublished).toEqual([{ text: draft, why: 'draft' }]);
  });

  it('waits for its day, and is published on it', () => {
    const post = text('posts', 'es', 'one', { date: '2026-11-26' });
    expect(decide([post]).texts).toEqual([]);
    expect(decide([post]).unpublished).toEqual([{ text: post, why: 'waits' }]);
    expect(decide([post], [], [], '2026-11-26').texts).toEqual([post]);
  });
});

describe('a series', () => {
  it('has its parts in their order, counted without those that are left out, with the minutes of what is shown', () => {
    const all = [part('es', 3), part('es', 1), part('es', 2, { withdrawnOn: '2026-01-01' }), part('en', 2), part('en', 1)];
    expect(partsIn(all, 'es')).toEqual(['1 ana-1-es', '2 ana-3-es']);
    // Withdrawn in one language is withdrawn in both.
    expect(partsIn(all, 'en')).toEqual(['1 ana-1-en']);
    expect(decide(all).series.es[0]?.minutes).toBe(4);
  });

  it('has a page only in languages in which a part is published, whatever languages are allowed', () => {
    expect(decide([part('es', 1)]).languagesOf('ana')).toEqual(['es']);
    expect(decide([part('es', 1), part('en', 1, { draft: true })]).languagesOf('ana')).toEqual(['es']);
    expect(decide([part('es', 1), part('en', 1)], [series('ana', { languages: ['es'] })]).languagesOf('ana')).toEqual(['es']);
    expect(decide([]).languagesOf('ana')).toEqual([]);
  });

  it('stands in the order that was given to it, then by name', () => {
    const all = [series('b', { order: 2 }), series('c'), series('a')];
    const parts = ['b', 'c', 'a'].map((id) => text('stories', 'es', `${id}-1`, { series: id, part: 1 }));
    expect(decide(parts, all).series.es.map((one) => one.series.id)).toEqual(['a', 'c', 'b']);
  });

  it('is left out, with all its parts, once she withdrew or has to be asked again', () => {
    for (const [one, why] of [
      [series('ana', { consent: { ...consent, withdrawnOn: '2026-01-01' } }), 'withdrawn'],
      [series('ana', { consent: { ...consent, reviewBy: '2026-11-24' } }), 'review-due'],
    ] as const) {
      const publication = decide([part('es', 1)], [one]);
      expect(publication.leftOut).toEqual([{ series: one, why }]);
      expect(publication.texts).toEqual([]);
      expect(publication.removed).toEqual([
        { locale: 'en', series: 'ana' },
        { locale: 'es', series: 'ana' },
      ]);
    }
  });
});

describe('what is gone', () => {
  it('is a withdrawn part in each language, and nothing of the rest', () => {
    const all = [part('es', 1), part('en', 1), part('es', 2, { withdrawnOn: '2026-01-01' }), part('en', 2)];
    expect(decide(all).removed).toEqual([
      { locale: 'en', series: 'ana', part: { slug: 'ana-2-en', number: 2 } },
      { locale: 'es', series: 'ana', part: { slug: 'ana-2-es', number: 2 } },
    ]);
  });

  it('is the whole series in a language whose last part was withdrawn, and only there', () => {
    const all = [part('es', 1), part('en', 1), part('en', 2), part('es', 2), part('es', 3)];
    const only = [part('es', 1, { translationKey: 'sola', withdrawnOn: '2026-01-01' }), part('en', 2)];
    expect(decide(all).removed).toEqual([]);
    expect(decide(only).removed).toEqual([{ locale: 'es', series: 'ana' }]);
  });

  it('is the whole series in both once its last part was withdrawn, drafts or not', () => {
    const gone = [
      { locale: 'en', series: 'ana' },
      { locale: 'es', series: 'ana' },
    ];
    expect(decide([part('es', 1, { withdrawnOn: '2026-01-01' })]).removed).toEqual(gone);
    expect(decide([part('es', 1, { withdrawnOn: '2026-01-01' }), part('es', 2, { draft: true })]).removed).toEqual(gone);
    expect(decide([part('es', 1, { draft: true })]).removed).toEqual([]);
  });

  it('is what was taken out for good, whole or one part', () => {
    expect(decide([], [], [{ slug: 'eva' }]).removed.map(({ locale }) => locale)).toEqual(['en', 'es']);
    expect(decide([], [], [{ slug: 'eva', part: { number: 3, addresses: { es: 'parte-3' } } }]).removed).toEqual([
      { locale: 'es', series: 'eva', part: { slug: 'parte-3', number: 3 } },
    ]);
  });
});
