import { describe, expect, it } from 'vitest';
import { say } from '#/staff-words/messages.ts';
import { CONSENT_YEARS, seriesSchema } from '#/kinds/series/schema.ts';

const words = { en: 'Words', es: 'Palabras' };
const base = {
  slug: 'carmen',
  name: words,
  description: words,
  who: words,
  ends: words,
  identity: 'pseudonym',
  languages: ['en', 'es'],
  imagePolicy: 'none',
};
const consent = { givenOn: '2025-06-01', reviewBy: '2028-06-01' };
const published = { basis: 'her-own-publication', when: words, where: [{ title: 'Her post', publisher: 'Her page', language: 'es' }] };
const patterns = [{ shows: words, source: 'a-study' }];

const told = { ...base, kind: 'told-to-us', consent };
const retold = { ...base, kind: 'retold', published };
const composite = { ...base, kind: 'composite', patterns };

/** Where a series' file is wrong and what is said there. */
const mistakes = (series: object): [where: string, message: string][] =>
  seriesSchema.safeParse(series).error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

describe('a series', () => {
  it('is accepted with what its kind asks for: consent, a published source, or patterns', () => {
    expect(mistakes(told)).toEqual([]);
    expect(mistakes(retold)).toEqual([]);
    expect(mistakes(composite)).toEqual([]);
  });

  it('is refused without it', () => {
    expect(mistakes({ ...base, kind: 'told-to-us' })).toEqual([['consent', say('consentMissing')]]);
    expect(mistakes({ ...base, kind: 'retold' })).toEqual([['published', say('publishedMissing')]]);
    expect(mistakes({ ...base, kind: 'composite' })).toEqual([['patterns', say('patternsMissing')]]);
  });

  it('is refused with what belongs to another kind, so that no file claims two', () => {
    expect(mistakes({ ...retold, consent })).toEqual([['consent', say('onlyForKind', { key: 'consent', kind: 'retold' })]]);
    expect(mistakes({ ...told, published })).toEqual([['published', say('onlyForKind', { key: 'published', kind: 'told-to-us' })]]);
    expect(mistakes({ ...composite, consent })).toEqual([['consent', say('onlyForKind', { key: 'consent', kind: 'composite' })]]);
    expect(mistakes({ ...told, patterns })).toEqual([['patterns', say('onlyForKind', { key: 'patterns', kind: 'told-to-us' })]]);
  });

  it('is named in both languages, even where it is told in one', () => {
    expect(mistakes({ ...told, languages: ['es'] })).toEqual([]);
    expect(mistakes({ ...told, languages: ['es'], name: { es: 'Carmen' } })).toEqual([['name.en', say('missing', { field: 'en' })]]);
  });

  it('is told in at least one language, of those of the site', () => {
    expect(mistakes({ ...told, languages: [] })).toEqual([['languages', say('tooShort', { count: 1 })]]);
    expect(mistakes({ ...told, languages: ['pt'] })).toEqual([['languages.0', say('oneOf', { options: 'en, es' })]]);
  });

  it('has an address of small letters, numbers and hyphens', () => {
    expect(mistakes({ ...told, slug: 'Carmen López' })).toEqual([['slug', say('key')]]);
  });

  it('has an address without her name where it is told under her real one; common words of that name may stand there', () => {
    const real = (name: string, slug: string) => mistakes({ ...told, identity: 'real', slug, name: { en: name, es: name } });
    expect(real('The testimony of Eva Ruíz', 'the-testimony')).toEqual([]);
    for (const slug of ['eva', 'ruiz-speaks']) expect(real('The testimony of Eva Ruíz', slug)).toEqual([['slug', say('slugNames', { slug })]]);
  });

  it('is refused with a field that does not exist, such as a misspelt withdrawal', () => {
    expect(mistakes({ ...told, consent: { ...consent, withdrawOn: '2026-01-01' } })).toEqual([
      ['consent', say('unknownField', { keys: '"withdrawOn"' })],
    ]);
  });
});

describe('consent', () => {
  const lasting = (givenOn: unknown, reviewBy: unknown) => mistakes({ ...told, consent: { givenOn, reviewBy } });

  it('lasts three years at most', () => {
    expect(CONSENT_YEARS).toBe(3);
    expect(lasting('2025-06-01', '2028-06-01')).toEqual([]);
  });

  it('is refused one day beyond that, with the last day that it may name', () => {
    expect(lasting('2025-06-01', '2028-06-02')).toEqual([['consent.reviewBy', say('consentTooLong', { latest: '2028-06-01' })]]);
  });

  it('given on a leap day lasts to the first of March', () => {
    expect(lasting('2024-02-29', '2027-03-01')).toEqual([]);
    expect(lasting('2024-02-29', '2027-03-02')).toEqual([['consent.reviewBy', say('consentTooLong', { latest: '2027-03-01' })]]);
  });

  it('is asked again later than it was given, not on the same day or before', () => {
    expect(lasting('2025-06-01', '2025-06-01')).toEqual([['consent.reviewBy', say('consentOrder')]]);
    expect(lasting('2025-06-01', '2024-06-01')).toEqual([['consent.reviewBy', say('consentOrder')]]);
    expect(lasting('2025-06-01', '2025-06-02')).toEqual([]);
  });

  it('needs both days', () => {
    expect(lasting('2025-06-01', undefined)).toEqual([['consent.reviewBy', say('missing', { field: 'reviewBy' })]]);
    expect(lasting(undefined, '2028-06-01')).toEqual([['consent.givenOn', say('missing', { field: 'givenOn' })]]);
  });

  it('is refused with a day that does not exist', () => {
    expect(lasting('2025-02-30', '2026-01-01')).toEqual([['consent.givenOn', say('day')]]);
    expect(lasting('2025', '2026-01-01')).toEqual([['consent.givenOn', say('day')]]);
  });

  it('reads a day as text and as the date that Astro’s reader makes of it', () => {
    const { consent: read } = seriesSchema.parse({ ...told, consent: { givenOn: new Date('2025-06-01T00:00:00Z'), reviewBy: '2026-06-01' } });
    expect(read?.givenOn).toBe('2025-06-01');
  });

  it('may be withdrawn on a day, which does not make the file wrong', () => {
    expect(mistakes({ ...told, consent: { ...consent, withdrawnOn: '2026-01-10' } })).toEqual([]);
    expect(mistakes({ ...retold, published: { ...published, withdrawnOn: '2026-01-10' } })).toEqual([]);
  });
});

describe('a published source', () => {
  it('says at least one place where the story was published', () => {
    expect(mistakes({ ...retold, published: { ...published, where: [] } })).toEqual([['published.where', say('tooShort', { count: 1 })]]);
  });

  it('is linked and not hers unless the file says so', () => {
    expect(seriesSchema.parse(retold).published?.where[0]).toMatchObject({ link: true, hers: false });
  });

  it('is a web address where one is given', () => {
    const [place] = published.where;
    expect(mistakes({ ...retold, published: { ...published, where: [{ ...place, url: 'javascript:alert(1)' }] } })).toEqual([
      ['published.where.0.url', say('url')],
    ]);
  });
});
