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

  it('is published whatever day it names, where its kind waits for none', () => {
    const post = text('posts', 'es', 'one', { date: '2026-11-26' });
    expect(decidePublication({ texts: [post], series: [], withdrawn: [], waiting: new Set() }, TODAY).texts).toEqual([post]);
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

  it('has no page in a language in which another alone is told', () => {
    const told = decide([part('es', 1), part('en', 1, { series: 'luz' })], [series('ana'), series('luz')]);
    expect([told.languagesOf('ana'), told.languagesOf('luz')]).toEqual([['es'], ['en']]);
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

describe('a story', () => {
  it('is told only where its series allows its language, and never without a series', () => {
    const [english, spanish] = [part('en', 1), part('es', 1)];
    const decided = decide([english, spanish], [series('ana', { consent, languages: ['es'] })]);
    expect(decided.texts).toEqual([spanish]);
    expect(decided.unpublished).toEqual([{ text: english, why: 'series' }]);
    expect(decide([part('es', 1, { series: 'nobody' }), part('en', 1, { series: undefined })]).texts).toEqual([]);
  });

  it('has of each series as many parts as are shown, and one page where that is one in either language', () => {
    const shapes = (...texts: TextRecord[]) => decide(texts).series.es.map(({ shape }) => shape);
    expect(shapes(part('es', 1))).toEqual(['single']);
    expect(shapes(part('es', 1), part('en', 1), part('en', 2))).toEqual(['parts']);
    expect(shapes(part('es', 1), part('es', 2, { draft: true }))).toEqual(['single']);
  });

  it('takes the minutes of all of its parts, and none of one of which nobody knows them', () => {
    const [one] = decide([part('es', 1), part('es', 2), part('es', 3, { minutes: undefined })]).series.es;
    expect(one?.minutes).toBe(3);
    expect(one?.parts.map(({ minutes }) => minutes)).toEqual([1, 2, 0]);
  });

  it('needs no number to come first', () => {
    expect(partsIn([part('es', 2), part('es', 1, { part: undefined })], 'es')).toEqual(['1 ana-1-es', '2 ana-2-es']);
  });

  it('is out of every language on the day after its consent, and on no day before', () => {
    for (const [today, shown] of [
      ['2028-06-01', 1],
      ['2028-06-02', 0],
    ] as const) {
      const decided = decide([part('es', 1)], undefined, [], today);
      expect(decided.texts, today).toHaveLength(shown);
      expect(
        decided.leftOut.map(({ why }) => why),
        today,
      ).toEqual(shown === 1 ? [] : ['review-due']);
    }
  });

  it('takes nothing of another series with it when it is withdrawn', () => {
    const eva = text('stories', 'es', 'eva-1', { series: 'eva', part: 1 });
    const gone = series('ana', { consent: { ...consent, withdrawnOn: '2026-01-01' } });
    const decided = decide([part('es', 1), eva], [gone, series('eva')]);
    expect(decided.texts).toEqual([eva]);
    expect(decided.series.es.map((one) => one.series.id)).toEqual(['eva']);
    expect(decided.removed.map((one) => one.series)).toEqual(['ana', 'ana']);
  });
});

describe('what a person withdrew', () => {
  it('is gone though it is a draft too, or waits: the reason that stays is hers', () => {
    const post = text('posts', 'es', 'one', { withdrawnOn: '2026-01-01', draft: true, date: '2027-01-01' });
    expect(decide([post]).unpublished).toEqual([{ text: post, why: 'withdrawn' }]);
  });

  it('is gone of its own kind alone: a guide of the same key stays', () => {
    const guide = text('guides', 'es', 'one');
    expect(decide([text('posts', 'es', 'one', { withdrawnOn: '2026-01-01' }), guide]).texts).toEqual([guide]);
  });

  it('has the earliest of its days, in whatever order the files come', () => {
    for (const days of [
      ['2026-02-01', '2026-01-01'],
      ['2026-01-01', '2026-02-01'],
    ] as const) {
      const [english, spanish] = [
        text('posts', 'en', 'one', { withdrawnOn: days[0], date: '2025-01-01' }),
        text('posts', 'es', 'one', { withdrawnOn: days[1], date: '2025-01-01' }),
      ];
      expect(decide([english, spanish]).takenDown.map(({ on }) => on)).toEqual(['2026-01-01', '2026-01-01']);
    }
  });

  it('was there on the day on which it was published, and so is told of when it went on that day', () => {
    const day = '2026-03-14';
    expect(decide([text('posts', 'es', 'one', { withdrawnOn: day, date: day })]).takenDown.map(({ on }) => on)).toEqual([day]);
    expect(decide([text('posts', 'es', 'one', { withdrawnOn: '2027-01-01', date: TODAY })]).takenDown.map(({ on }) => on)).toEqual([TODAY]);
    expect(decide([text('posts', 'es', 'one', { withdrawnOn: '2027-01-01', date: '2026-11-26' })]).takenDown).toEqual([]);
  });
});

describe('what is gone', () => {
  it('is nothing of what was never there: a part of another series, a text that is no story', () => {
    const guide = text('guides', 'es', 'ana-9', { series: 'ana', withdrawnOn: '2026-01-01' });
    expect(decide([part('es', 1), part('en', 1), guide]).removed).toEqual([]);
    const other = text('stories', 'es', 'eva-1', { series: 'eva', part: 1, withdrawnOn: '2026-01-01' });
    expect(decide([part('es', 1), part('en', 1), other], [series('ana', { consent })]).removed).toEqual([]);
  });

  it('is the whole series in a language of which a part was taken out for good, and no other is left there', () => {
    const record: WithdrawnRecord = { slug: 'ana', part: { number: 2, addresses: { es: 'parte-2' } } };
    expect(decide([part('en', 1)], undefined, [record]).removed).toEqual([
      { locale: 'es', series: 'ana' },
      { locale: 'es', series: 'ana', part: { slug: 'parte-2', number: 2 } },
    ]);
    expect(decide([part('en', 1), part('es', 1)], undefined, [record]).removed).toEqual([
      { locale: 'es', series: 'ana', part: { slug: 'parte-2', number: 2 } },
    ]);
    expect(decide([part('en', 1), part('es', 1)], undefined, [{ ...record, slug: 'eva' }]).removed).toEqual([
      { locale: 'es', series: 'eva', part: { slug: 'parte-2', number: 2 } },
    ]);
    // Of a series with nothing but a draft nobody knows, and what was taken out of another tells nothing of it.
    expect(decide([part('es', 1, { draft: true })], undefined, [{ ...record, slug: 'eva' }]).removed).toEqual([
      { locale: 'es', series: 'eva', part: { slug: 'parte-2', number: 2 } },
    ]);
    // It never was in English.
    expect(decide([part('es', 1)], undefined, [record]).removed).toEqual([{ locale: 'es', series: 'ana', part: { slug: 'parte-2', number: 2 } }]);
    // Nothing of it is left in either language.
    expect(decide([], undefined, [record]).removed).toEqual([
      { locale: 'en', series: 'ana' },
      { locale: 'es', series: 'ana' },
      { locale: 'es', series: 'ana', part: { slug: 'parte-2', number: 2 } },
    ]);
  });

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
