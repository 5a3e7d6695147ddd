import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { HELP_LOCALES, LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { pageAt, pages } from '../support/built.ts';
import { SITE } from '../support/site.ts';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const nameOf = (link: HTMLElement): string => plain(link.getAttribute('aria-label') ?? link.text);

/** What is seen of a link: not its words for screen readers. */
const seenOf = (link: HTMLElement): string => {
  const copy = parse(link.outerHTML);
  for (const hidden of copy.querySelectorAll('.hidden-visually')) hidden.remove();
  return plain(copy.text);
};

/** The links of a page's main part that call or write to a number, and show it. */
const numberLinks = (html: string): HTMLElement[] =>
  (parse(html).querySelector('main')?.querySelectorAll('a[href^="tel:"], a[href^="sms:"]') ?? []).filter((link) => /\d/.test(seenOf(link)));

const rowed = pages.flatMap(({ path, html }) =>
  numberLinks(html).flatMap((link) => {
    const country = link.closest('[data-place]')?.getAttribute('data-place');
    return country === undefined ? [] : [{ path, link, country }];
  }),
);

describe('a number in a list, for whoever hears its links alone', () => {
  it('is found on every page that lists countries', () => {
    // And on what is being done, at its own address and its quiet one, which names both national lines.
    const named = pages.filter(({ html }) => /class="[^"]*national-lines/.test(html)).map(({ path }) => path);
    expect(named).toHaveLength(2 * LOCALES.length);
    const homes = [...LOCALES.map((locale) => href('home', locale)), ...HELP_LOCALES.map((locale) => href('getHelp', locale))];
    const lists = ['/', '/404.html', ...homes, ...LOCALES.map((locale) => href('linesMap', locale)), ...named];
    expect([...new Set(rowed.map(({ path }) => path))].sort()).toEqual(lists.sort());
  });

  it('says its country, after all that is seen of it', () => {
    for (const { path, link, country } of rowed)
      expect(nameOf(link), path).toBe(seenOf(link).includes(country) ? seenOf(link) : `${seenOf(link)}, ${country}`);
  });

  it('has the same name as no other country’s', () => {
    for (const page of new Set(rowed.map(({ path }) => path))) {
      const owners = new Map<string, string>();
      for (const { link, country } of rowed.filter(({ path }) => path === page)) {
        expect(owners.get(nameOf(link)) ?? country, `${page}: ${nameOf(link)}`).toBe(country);
        owners.set(nameOf(link), country);
      }
    }
  });
});

describe.each(LOCALES)('a number on a country’s page, in %s', (locale) => {
  const countries = readContent(SITE).data.hotlines.map(({ data }) => data);
  const links = countries.flatMap((country) =>
    numberLinks(pageAt(href('getHelp', locale, country.code)).html).map((link) => ({ link, country: country.name[locale] })),
  );

  it('says its country too, after all that is seen of it', () => {
    expect(links.length).toBeGreaterThan(0);
    for (const { link, country } of links) {
      expect(nameOf(link)).toContain(country);
      expect(nameOf(link).startsWith(seenOf(link)), nameOf(link)).toBe(true);
    }
  });
});

describe('a number that is called', () => {
  it('stands in groups of at most four digits, as it is spoken', () => {
    for (const { path, html } of pages)
      for (const link of numberLinks(html).filter((one) => one.getAttribute('href')?.startsWith('tel:')))
        expect(nameOf(link), path).not.toMatch(/\d{5}/);
  });
});

/** What names no place, in Lighthouse's list of such words (audit `link-text`) and a few of its kind. */
const NAMELESS =
  /^(?:(?:click )?(?:here|this)|go|start|(?:more|learn more|read more|see more|more info(?:rmation)?|information)|(?:(?:ha[zc] )?clic )?aqu[ií]|(?:leer|ver|saber) m[aá]s|m[aá]s(?: (?:informaci[oó]n|detalles))?|est[ea](?: enlace)?|enlace|empezar)[.…]?$/i;

describe('a link', () => {
  it('says where it leads, also to whoever hears the links alone', () => {
    const nameless = pages.flatMap(({ path, html }) =>
      parse(html)
        .querySelectorAll('a[href]')
        .map(nameOf)
        .filter((name) => NAMELESS.test(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(nameless).toEqual([]);
  });
});
