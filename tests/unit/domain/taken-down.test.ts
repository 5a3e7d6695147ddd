import { describe, expect, it } from 'vitest';
import { removedAddressesOf } from '#/content-files/withdrawal/removed-addresses.ts';
import { decidePublication } from '#/domain/publication.ts';
import type { TextRecord } from '#/domain/publication-records.ts';
import { WAITING_KINDS } from '#/kinds/index.ts';

const TODAY = '2026-11-25';
const post = (locale: TextRecord['locale'], more: Partial<TextRecord> = {}): TextRecord => ({
  kind: 'posts',
  locale,
  slug: `one-${locale}`,
  translationKey: 'one',
  draft: false,
  date: '2026-03-14',
  ...more,
});
const decide = (...texts: TextRecord[]) => decidePublication({ texts, series: [], withdrawn: [], waiting: WAITING_KINDS }, TODAY);
const days = (...texts: TextRecord[]): string[] => decide(...texts).takenDown.map(({ text, on }) => `${text.locale} ${on}`);

describe('a post that was withdrawn', () => {
  it('is published in neither language and told of in both, though one file alone says it', () => {
    const decided = decide(post('en'), post('es', { withdrawnOn: '2026-11-01' }));
    expect(decided.texts).toEqual([]);
    expect(decided.unpublished.map(({ why }) => why)).toEqual(['withdrawn', 'withdrawn']);
    expect(days(post('en'), post('es', { withdrawnOn: '2026-11-01' }))).toEqual(['en 2026-11-01', 'es 2026-11-01']);
  });

  it('is told of with the earlier day where its languages say two, and never with one that is still to come', () => {
    expect(days(post('en', { withdrawnOn: '2026-11-03' }), post('es', { withdrawnOn: '2026-11-01' }))).toEqual(['en 2026-11-01', 'es 2026-11-01']);
    expect(days(post('es', { withdrawnOn: '2027-01-01' }))).toEqual([`es ${TODAY}`]);
  });

  it('is not told of where nobody can have a copy: a draft, one that waited, one that was taken back before its day', () => {
    expect(days(post('es', { withdrawnOn: '2026-11-01', draft: true }))).toEqual([]);
    expect(days(post('es', { withdrawnOn: '2026-11-24', date: '2026-12-01' }))).toEqual([]);
    expect(days(post('es', { withdrawnOn: '2026-11-01', date: '2026-11-02' }))).toEqual([]);
  });

  it('is gone at its own address and at its quiet one, and takes nothing below them with it', () => {
    const removed = removedAddressesOf(decide(post('es', { withdrawnOn: '2026-11-01' })));
    expect(removed.map(({ path }) => path)).toEqual(['/es/noticias/one-es/', expect.stringMatching(/^\/es\/p\/[a-z0-9]{5}\/$/)]);
    expect(removed.every(({ below }) => !below)).toBe(true);
  });

  it('is gone where it stood before too, but not at an address at which another stands by now, or from which one is led to another', () => {
    const gone = (...others: TextRecord[]): string[] =>
      removedAddressesOf(decide(post('es', { withdrawnOn: '2026-11-01', formerly: ['old'] }), ...others))
        .map(({ path }) => path)
        .filter((path) => !path.startsWith('/es/p/'));
    expect(gone()).toEqual(['/es/noticias/one-es/', '/es/noticias/old/']);
    expect(gone(post('es', { translationKey: 'two', slug: 'old' }))).toEqual(['/es/noticias/one-es/']);
    expect(gone(post('es', { translationKey: 'two', slug: 'two-es', formerly: ['old'] }))).toEqual(['/es/noticias/one-es/']);
    expect(gone(post('es', { translationKey: 'two', slug: 'old', draft: true }))).toEqual(['/es/noticias/one-es/', '/es/noticias/old/']);
  });

  it('is no story: of those it is the series that is told to be gone', () => {
    const story = post('es', { kind: 'stories', series: 'ana', part: 1, date: undefined, withdrawnOn: '2026-11-01' });
    expect(days(story)).toEqual([]);
    expect(days({ ...story, date: '2026-03-14' })).toEqual([]);
  });
});

describe('a part of a story that was withdrawn', () => {
  const part = (number: number, more: Partial<TextRecord> = {}): TextRecord =>
    post('es', {
      kind: 'stories',
      series: 'ana',
      part: number,
      minutes: 1,
      date: undefined,
      slug: `part-${number}`,
      translationKey: `ana-${number}`,
      ...more,
    });
  const gone = (...texts: TextRecord[]): string[] =>
    removedAddressesOf(
      decidePublication(
        {
          texts,
          series: [{ id: 'ana', slug: 'ana', order: 1, languages: ['es'], consent: { givenOn: '2025-06-01', reviewBy: '2028-06-01' } }],
          withdrawn: [],
          waiting: WAITING_KINDS,
        },
        TODAY,
      ),
    ).map(({ path }) => path);
  const QUIET: unknown = expect.stringMatching(/^\/es\/p\/[a-z0-9]{5}\/2\/$/);
  const taken = part(2, { withdrawnOn: '2026-11-01', formerly: ['old'] });

  it('is gone at its address, at its quiet one and where it stood before, once each', () => {
    expect(gone(part(1), taken)).toEqual(['/es/historias/ana/part-2/', QUIET, '/es/historias/ana/old/']);
  });

  it('takes no address from a part that has it by now', () => {
    expect(gone(part(1, { slug: 'old' }), part(3), taken)).toEqual(['/es/historias/ana/part-2/', QUIET]);
  });
});
