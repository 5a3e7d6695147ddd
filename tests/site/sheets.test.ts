import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { keptSheets, readySheets, SHEETS_FOLDER } from '#/content-files/sheets/ready-sheets.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { inLanguage } from '#/domain/in-language.ts';
import { linesFor } from '#/domain/line-order.ts';
import { LOCALES, otherLocale } from '#/domain/locale.ts';
import { carriedOf, otherCarried } from '#/kinds/hotlines/domain/carried.ts';
import { ownPageBytes } from '#/domain/page-kinds.ts';
import { SHEETS } from '#/kinds/hotlines/domain/paper.ts';
import { href } from '#/routing/routes.ts';
import { pageAt, pages, sentBytes } from '../support/built.ts';
import { string } from '../support/pages.ts';
import { DIST, SITE } from '../support/site.ts';

/* Sheets to print, as files: what stands on them is what the data say, all of it, and nothing that nobody can promise. */

const countries = readContent(SITE).data.hotlines.map(({ data }) => data);
const plain = (element: HTMLElement | null | undefined): string => (element?.text ?? '').replace(/\s+/g, ' ').trim();

const all = LOCALES.flatMap((locale) =>
  countries.flatMap((country) => {
    const shownIn = (language: typeof locale) => inLanguage(linesFor(country, countries), (words) => words[language]);
    const shown = shownIn(locale);
    const carried = carriedOf(shown);
    if (carried.length === 0) return [];
    const path = href('print', locale, country.code);
    const { html, file } = pageAt(path);
    return [
      { locale, country, path, file, html, carried, abroad: carriedOf(shownIn(otherLocale(locale))), others: otherCarried(shown), page: parse(html) },
    ];
  }),
);

describe('the sheets of a country', () => {
  it('are there for each country with a number, and for no other; the list leads to each', () => {
    for (const locale of LOCALES) {
      const listed = parse(pageAt(href('print', locale)).html)
        .querySelectorAll('.print-places a')
        .map((link) => link.getAttribute('href') ?? '');
      const there = all.filter((one) => one.locale === locale).map(({ path }) => path);
      expect(listed.sort()).toEqual(there.sort());
      expect(
        pages
          .filter(({ path }) => new RegExp(`^${href('print', locale)}[a-z]{2}/$`).test(path))
          .map(({ path }) => path)
          .sort(),
      ).toEqual(there);
    }
  });

  it.each(all)(
    'have the first numbers of its page on each card, poster and sticker, and on the clinic’s sheet all: $path',
    ({ page, carried, abroad, others }) => {
      const numbersIn = (list: HTMLElement): string[] => list.querySelectorAll('strong').map(plain);
      for (const sheet of ['cards', 'poster', 'sticker'] as const) {
        const lists = page.querySelectorAll(`[data-sheet="${sheet}"] [data-lines]`);
        expect(lists.length, sheet).toBeGreaterThan(1);
        for (const list of lists) expect(numbersIn(list), sheet).toEqual((list.closest('.second') ? abroad : carried).map(({ number }) => number));
      }
      const clinic = page.querySelector('[data-sheet="clinic"] [data-lines]');
      const taken = new Set(carried.map(({ number }) => number));
      expect(clinic && numbersIn(clinic)).toEqual([...taken, ...others.map(({ number }) => number).filter((number) => !taken.has(number))]);
      const [first] = carried;
      expect(page.querySelectorAll('.tabs strong').map(plain)).toEqual(Array.from({ length: 8 }, () => first?.number));
      expect(plain(page.querySelector('[data-bare="number"]'))).toBe(first?.number);
      // Each side of the clinic's sheet has its code, in its own language.
      const codes = page.querySelectorAll('[data-sheet="clinic"] .code').map((code) => code.getAttribute('aria-label') ?? '');
      expect(codes).toHaveLength(2);
      for (const code of codes) expect(code).toContain(first?.number);
      expect(codes[0]).not.toBe(codes[1]);
    },
  );

  it.each(all)('say of each number who answers, its warning, how old it is and that it may have changed: $path', ({ page, carried, locale }) => {
    const changed = string(locale, 'print', 'sheet.changed');
    for (const card of page.querySelectorAll('[data-sheet="cards"] .cut-apart > li').filter((one) => !one.classList.contains('second'))) {
      const said = card.querySelectorAll('[data-lines] > p').map(plain);
      expect(plain(card).endsWith(changed)).toBe(true);
      for (const [index, { line, role }] of carried.entries()) {
        const words = said[index] ?? '';
        if (role !== 'danger') expect(words).toContain(line.answers);
        if (role === 'danger' && /polic/i.test(line.answers)) expect(words).toMatch(/polic/i);
        if (line.warning !== undefined) expect(words).toContain(line.warning);
        expect(words).toMatch(/\d{4}|sin fecha|without a date|no page|ninguna página/);
        // Only of a number that somebody dialled is it said that it was called.
        if (line.dialledOn === undefined) expect(words).not.toContain(string(locale, 'print', 'sheet.called').split('{{')[0]?.trim());
      }
    }
    for (const tab of page.querySelectorAll('.tabs li')) expect(plain(tab).endsWith(changed)).toBe(true);
  });

  it.each(all)(
    'are all there without scripts, behind boxes of which one of each is ticked, and within their bytes: $path',
    ({ page, file, path }) => {
      const boxes = page.querySelectorAll('[data-studio] > input');
      const ticked = boxes.filter((box) => box.hasAttribute('checked')).map((box) => box.getAttribute('name'));
      expect(ticked).toEqual(['sheet', 'paper', 'languages']);
      for (const box of boxes) {
        // In a form, Enter would put what was chosen into the address.
        expect(box.closest('form')).toBeNull();
        expect(page.querySelector(`label[for="${box.id}"]`)).not.toBeNull();
      }
      for (const sheet of SHEETS) expect(page.querySelector(`[data-studio] > [value="${sheet}"]`), sheet).not.toBeNull();
      expect(page.querySelectorAll('[data-sheet] [style]')).toEqual([]);
      expect(sentBytes(file), path).toBeLessThanOrEqual(ownPageBytes.print);
    },
  );

  it.each(all)('say what the bars of the ruler are, and that they measure nobody: $path', ({ page, locale }) => {
    const ruler = page.querySelector('[data-sheet="ruler"]');
    for (const language of LOCALES) {
      const said = ruler?.querySelectorAll('p').find((one) => plain(one) === string(language, 'print', 'bars'));
      expect(said?.getAttribute('lang'), language).toBe(language === locale ? undefined : language);
    }
  });

  it.each(all)('promise nothing and confirm nothing: $path', ({ page }) => {
    const text = plain(page.querySelector('.sheets'));
    expect(text).not.toMatch(/confirm|guarantee|garantiz|seguro que|safe to call|anónim[ao] y segur/i);
    expect(text).not.toMatch(/undefined|\{\{|\[object/);
  });
});

describe('the list of what can be printed', () => {
  it.each(LOCALES)('leads from each kind to the countries, and names the box that makes it in the studio of each: %s', (locale) => {
    const list = parse(pageAt(href('print', locale)).html);
    const kinds = list.querySelectorAll('.sheet-kinds a[data-kind]');
    expect(kinds.map(plain)).toEqual(SHEETS.map((sheet) => string(locale, 'print', `names.${sheet}`)));
    const [one] = all.filter((each) => each.locale === locale);
    for (const [index, link] of kinds.entries()) {
      expect(list.querySelector(`h2[id="${link.getAttribute('href')?.slice(1) ?? ''}"]`)).not.toBeNull();
      expect(one?.page.querySelector(`[id="${link.getAttribute('data-kind') ?? ''}"]`)?.getAttribute('value')).toBe(SHEETS[index]);
    }
  });
});

describe('the card that looks like something else', () => {
  it.each(all)('says neither a country, nor who answers, nor what it is for: $path', ({ page, country, locale }) => {
    const card = page.querySelectorAll('symbol[id^="plain"]').map(plain).join(' ');
    expect(card).toContain(string(locale, 'print', 'sheet.plain.title'));
    for (const name of Object.values(country.name)) expect(card).not.toContain(name);
    expect(card).not.toMatch(/polic|trata|trafick|traffick|ayuda|help|line|línea|peligro|danger/i);
  });
});

describe('the ready files of sheets', () => {
  const kept = new Set(keptSheets(SITE));
  const wanted = existsSync(join(SITE, 'src')) ? readySheets(SITE, countries) : [];

  it('are linked and there where they print what is printed today; no other is', () => {
    for (const { page: path, address, file } of wanted) {
      const link = parse(pageAt(path).html).querySelector('a[download]');
      if (kept.has(file)) {
        expect(link?.getAttribute('href')).toBe(address);
        expect(readFileSync(join(DIST, address)).equals(readFileSync(join(SITE, SHEETS_FOLDER, file)))).toBe(true);
      } else {
        expect(link, path).toBeNull();
        expect(existsSync(join(DIST, address)), address).toBe(false);
      }
    }
  });
});
