import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { newerSource, newestSource, printingSource, shownLine } from '#/domain/line-order.ts';
import { LOCALES, otherLocale } from '#/domain/locale.ts';
import { noteBehind, publisherOn, titleOn } from '#/domain/source-names.ts';
import { href, takeHref } from '#/routing/routes.ts';
import { pageAt, pages } from '../support/built.ts';
import { SITE } from '../support/site.ts';

const content = readContent(SITE);
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const parts = (selector: string, locale: string): HTMLElement[] =>
  pages.filter(({ path }) => path.startsWith(`/${locale}/`)).flatMap(({ html }) => parse(html).querySelectorAll(selector));

/** Words that stand in an element of their own with their language. */
const inLanguage = (element: HTMLElement, words: string, lang: string): boolean =>
  element.querySelectorAll(`[lang="${lang}"]`).some(({ text }) => plain(text) === words);

describe.each(LOCALES)('who published what we read, on a page in %s', (locale) => {
  const other = otherLocale(locale);

  it('is named behind each title in its language, and what we say of it and of a title that nobody gave is in the page’s', () => {
    const items = parts('.sources li', locale);
    const all = [...content.data.sources.values()];
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      const words = plain(item.text);
      const source = all.find((one) =>
        words.startsWith(`${titleOn(one, locale).words}, ${publisherOn(one, locale).words}${noteBehind(one.note?.[locale])},`),
      );
      expect(source, words).toBeDefined();
      if (!source) continue;
      for (const { words: name, lang } of [titleOn(source, locale), publisherOn(source, locale)])
        if (lang !== undefined) expect(inLanguage(item, name, lang), `${words}: ${name}`).toBe(true);
    }
    expect(all.some(({ note }) => note && items.some(({ text }) => text.includes(note[locale])))).toBe(true);
    for (const { note } of all) if (note) expect(items.filter(({ text }) => plain(text).includes(noteBehind(note[other]).trim()))).toEqual([]);
  });

  it('is named so where an account was published', () => {
    const lists = parts('.provenance li, .kept li', locale).map((item) => ({ item, words: plain(item.text) }));
    for (const { data } of content.data.series)
      for (const place of data.published?.where ?? []) {
        const { words: name, lang } = publisherOn(place, locale);
        const note = place.note;
        for (const { item, words } of lists.filter((one) => one.words.startsWith(`${place.title}, ${name}`))) {
          if (lang !== undefined) expect(inLanguage(item, name, lang), words).toBe(true);
          if (note && note[other] !== note[locale]) expect(words).not.toContain(note[other]);
        }
      }
    const noted = content.data.series.flatMap(({ data }) => (data.published?.where ?? []).flatMap(({ note }) => (note ? [note[locale]] : [])));
    for (const note of noted)
      expect(
        lists.some(({ words }) => words.includes(note)),
        note,
      ).toBe(true);
  });

  it('is named so on the cards of the lines', () => {
    let [noted, seen] = [0, 0];
    for (const { id: code, data } of content.data.hotlines) {
      const cards = parse(pageAt(href('getHelp', locale, code)).html).querySelectorAll('article[id]');
      seen += cards.length;
      // Where a country's lines have pages of their own, the page about the first that was read last is named where its number is taken along.
      const taken = pages.find(({ path }) => path === takeHref(locale, code));
      for (const card of cards) {
        const line = data.lines
          .flatMap((one) => shownLine(one) ?? [])
          .find(({ name }) => plain(card.querySelector('h2, h3')?.text ?? '') === name[locale]);
        for (const source of line ? [printingSource(line) ?? newestSource(line), newerSource(line)] : []) {
          if (!source) continue;
          const { words, lang } = publisherOn(source, locale);
          const said = `${words}${noteBehind(source.note?.[locale])}`;
          const place = plain(card.text).includes(said) ? card : parse(taken?.html ?? '');
          expect(plain(place.text), code).toContain(said);
          if (lang !== undefined) expect(inLanguage(place, words, lang), `${code}: ${words}`).toBe(true);
          if (source.note) noted += 1;
        }
      }
    }
    expect(seen).toBeGreaterThan(content.data.hotlines.length / 2);
    expect(noted).toBeGreaterThan(0);
  });
});
