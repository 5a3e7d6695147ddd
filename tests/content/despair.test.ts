import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
const NONE_FOUND: Readonly<Record<Locale, RegExp>> = { en: /Guatemala and Nicaragua/, es: /Guatemala y (?:en |de )?Nicaragua/ };
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

  it('names the countries where we found none, and what is left there', () => {
    expect(without(NONE_FOUND[locale])).toEqual([]);
    expect(without(WARD[locale])).toEqual([]);
  });
});
