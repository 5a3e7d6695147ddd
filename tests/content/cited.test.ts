import { describe, expect, it } from 'vitest';
import { readContent, type TextFile } from '#/content-files/read/read-content.ts';
import { piecesIn } from '#/content-files/read/shown-words.ts';
import { linksIn } from '#/content-files/read/prose-tree.ts';
import { LOCALES } from '#/domain/locale.ts';
import { namedBy } from '#/schemas/prose.ts';

const content = readContent('.');
const citing = content.texts.filter(({ kind }) => kind === 'posts' || kind === 'guides' || kind === 'pages');

/** Words in brackets with a year behind a name, as one names a source: outside links. */
const NAME_AND_YEAR = /\((?:[^()]*[\p{L}.][^()]*, )?(?:\p{Ll}+ (?:de )?)?(?:19|20)\d\d\)/gu;
/** When something appeared, which is not where it was read: the source stands beside it. */
const WHEN = /^\((?:published in|publicado en) \d{4}\)$/;

const namedIn = (text: TextFile) => linksIn(text).flatMap(({ url }) => namedBy(url) ?? []);

describe('a text that says where something was read', () => {
  it('leads there from each name and year: none stands unlinked', () => {
    const unlinked = citing.flatMap((text) =>
      piecesIn(text, ({ type }) => type === 'link')
        .flatMap(({ words }) => [...words.matchAll(NAME_AND_YEAR)].map(([found]) => found))
        .filter((found) => !WHEN.test(found))
        .map((found) => `${text.file}: ${found}`),
    );
    expect(unlinked).toEqual([]);
  });

  it('names some hundreds in each language, and what is found unlinked would be', () => {
    for (const locale of LOCALES)
      expect(citing.filter((text) => text.locale === locale).flatMap(namedIn).filter(({ what }) => what === 'source').length, locale).toBeGreaterThan(300);
    expect('So it is (Polaris, 2018).'.match(NAME_AND_YEAR)).toEqual(['(Polaris, 2018)']);
    expect('Así es (CDC, mayo de 2025), dice (2023).'.match(NAME_AND_YEAR)).toEqual(['(CDC, mayo de 2025)', '(2023)']);
  });

  it('leads to the same sources in both languages, but for pages that were published in each', () => {
    const differ = citing
      .filter(({ locale }) => locale === 'en')
      .flatMap((text) => {
        const twin = citing.find((one) => one.kind === text.kind && one.locale === 'es' && one.data.translationKey === text.data.translationKey);
        const ids = (one: TextFile): string[] => namedIn(one).flatMap(({ what, id }) => (what === 'source' ? [id.replace(/-(?:spanish|english)-/, '-')] : []));
        const [here, there] = [new Set(ids(text)), new Set(twin ? ids(twin) : [])];
        return [...here.symmetricDifference(there)].map((id) => `${text.file}: ${id}`);
      });
    // The Spanish text names one more in its own words.
    expect(differ).toEqual(['content/guides/en/if-you-are-a-journalist.md: canadian-centre-imagery']);
  });
});

describe('the glossary', () => {
  const terms = [...content.data.glossary];

  it('has sixty words, each in both languages', () => {
    expect(terms).toHaveLength(60);
  });

  it('calls each thing by one name in a language', () => {
    for (const locale of LOCALES) {
      const names = terms.map(([, { term }]) => term[locale]);
      expect(names.filter((name, index) => names.indexOf(name) !== index), locale).toEqual([]);
    }
  });

  it('says what a word means in a few short sentences', () => {
    for (const [id, { means }] of terms) for (const locale of LOCALES) expect(means[locale].length, id).toBeLessThan(330);
  });
});

describe('years and myths', () => {
  it('each name a source, and years go from 2000 to 2026', () => {
    const dates = [...content.data.years.values()].map(({ date }) => Number(date.slice(0, 4)));
    expect(Math.min(...dates)).toBe(2000);
    expect(Math.max(...dates)).toBe(2026);
    for (const { sources } of [...content.data.years.values(), ...content.data.myths.values()]) expect(sources.length).toBeGreaterThan(0);
  });
});
