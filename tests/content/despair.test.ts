import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { linesFor } from '#/domain/line-order.ts';
import { LOCALES, otherLocale, type Locale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';

/** How a text speaks to somebody who does not want to live. */
const DESPAIR: Readonly<Record<Locale, RegExp>> = {
  en: /\byou (?:think (?:of|about) (?:ending|taking) your life|do(?: not|n’t) want to live)|makes you not want to live/i,
  es: /quitarte la vida|(?:ya no|no) quieres (?:seguir )?viv(?:ir|iendo)/i,
};
/** That lines answer in most places, or at any hour: they do not. */
const TOO_MUCH: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:many|most) (?:countries|places)\b|day and night/i,
  es: /much[oa]s (?:países|lugares|partes)|de día y de noche/i,
};
const NONE_SHOWN: Readonly<Record<Locale, RegExp>> = {
  en: /Guatemala, Nicaragua, El Salvador and some other countries we have none/,
  es: /Guatemala, Nicaragua, El Salvador y algunos otros países no tenemos ninguna/,
};
/** Those that the sentence names. */
const NAMED = ['gt', 'ni', 'sv'];
const WARD: Readonly<Record<Locale, RegExp>> = { en: /emergency room/, es: /urgencias/ };

/** The paragraphs of guides and stories that speak of not wanting to live. */
const paragraphs = (locale: Locale): { file: string; words: string; boxed: boolean }[] =>
  ['guides', 'stories'].flatMap((kind) => {
    const folder = join('content', kind, locale);
    return readdirSync(folder).flatMap((file) => {
      const [, , body = ''] = readFileSync(join(folder, file), 'utf8').split(/^---$/m);
      // Whatever stands between the beginnings and ends of boxes; what begins one is kept.
      return body
        .split(/\n\n(?!:::$)|\n:::\n/m)
        .flatMap((words) => (DESPAIR[locale].test(words) ? { file: join(folder, file), words, boxed: words.startsWith(':::crisis\n') } : []));
    });
  });

describe.each(LOCALES)('a text that speaks of not wanting to live, in %s', (locale) => {
  const all = paragraphs(locale);
  const without = (says: RegExp): string[] => all.filter(({ words }) => !says.test(words)).map(({ file }) => file);

  it('is known by its words wherever it has the box, and stands in as many texts as in the other language', () => {
    const boxes = ['guides', 'stories'].flatMap((kind) => {
      const folder = join('content', kind, locale);
      return readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/^:::crisis$/gm) ?? []);
    });
    expect(all.length).toBeGreaterThan(0);
    expect(all).toHaveLength(boxes.length);
    expect(all).toHaveLength(paragraphs(otherLocale(locale)).length);
  });

  it('stands in the box that has the lines of every country', () => {
    expect(all.filter(({ boxed }) => !boxed).map(({ file }) => file)).toEqual([]);
  });

  it('leads to the numbers where it is said', () => {
    expect(all.filter(({ words }) => !words.includes(`](${href('getHelp', locale)})`)).map(({ file }) => file)).toEqual([]);
  });

  it('promises no line in most places, nor at any hour', () => {
    expect(all.filter(({ words }) => TOO_MUCH[locale].test(words)).map(({ file }) => file)).toEqual([]);
  });

  it('names countries of which we have none, says that there are others, and what is left there', () => {
    expect(without(NONE_SHOWN[locale])).toEqual([]);
    expect(without(WARD[locale])).toEqual([]);
  });
});

describe('the countries that such a text names', () => {
  it('show no line for not wanting to live, and others do not either', () => {
    const countries = readContent(process.cwd()).data.hotlines.map(({ data }) => data);
    const without = countries.filter((country) => !linesFor(country, countries).help.some(({ kind }) => kind === 'crisis')).map(({ code }) => code);
    expect(without).toEqual(expect.arrayContaining(NAMED));
    expect(without.length).toBeGreaterThan(NAMED.length);
  });
});
