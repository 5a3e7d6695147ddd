import { describe, expect, it } from 'vitest';
import { LOCALES } from '#/domain/locale.ts';
import { bothLanguages, href, isRouteName, QUIET, quietHref, quietOf, REDIRECTS, ROUTES, SHORT_ADDRESSES } from '#/routing/routes.ts';

const names = Object.keys(ROUTES).filter(isRouteName);
const addresses = names.flatMap((name) => LOCALES.map((locale) => href(name, locale)));

describe('the address of a page', () => {
  it('is the language’s folder for the home page', () => {
    expect(href('home', 'en')).toBe('/en/');
    expect(href('home', 'es')).toBe('/es/');
  });

  it('is translated', () => {
    expect(href('getHelp', 'en')).toBe('/en/get-help/');
    expect(href('getHelp', 'es')).toBe('/es/pedir-ayuda/');
  });

  it('goes on with the slugs of what stands under the page', () => {
    expect(href('getHelp', 'es', 'mx')).toBe('/es/pedir-ayuda/mx/');
    expect(href('stories', 'en', 'carmen', 'part-one')).toBe('/en/stories/carmen/part-one/');
  });

  it('has no empty step where a slug is empty', () => {
    expect(href('news', 'en', '')).toBe('/en/news/');
  });

  it('has small letters, numbers and hyphens only, and a slash at both ends', () => {
    for (const address of addresses) expect(address).toMatch(/^\/(?:[a-z0-9-]+\/)+$/);
  });

  it('belongs to one page only', () => {
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('is known in both languages by the page’s name', () => {
    expect(bothLanguages('getHelp', 'mx')).toEqual({ en: '/en/get-help/mx/', es: '/es/pedir-ayuda/mx/' });
  });
});

describe('a quiet address', () => {
  it('is short, and the same in both languages but for the folder', () => {
    expect(quietHref('es', 'k7wqm')).toBe('/es/p/k7wqm/');
    expect(quietHref('en', 'k7wqm', '3')).toBe('/en/p/k7wqm/3/');
  });

  it('stands in a folder that is no page’s', () => {
    for (const address of addresses) expect(address.split('/')).not.toContain(QUIET);
  });

  it('is given in the languages in which the page exists, and in no other', () => {
    expect(quietOf({ es: '/es/noticias/un-texto/' }, 'k7wqm')).toEqual({ es: '/es/p/k7wqm/' });
    expect(quietOf(bothLanguages('about'), 'k7wqm')).toEqual({ en: '/en/p/k7wqm/', es: '/es/p/k7wqm/' });
  });
});

describe('a page’s name', () => {
  it('is one of the table', () => {
    expect(isRouteName('the-problem')).toBe(true);
    expect(isRouteName('nowhere')).toBe(false);
    expect(isRouteName('')).toBe(false);
    expect(isRouteName('constructor')).toBe(false);
  });
});

describe('a short or former address', () => {
  const all = { ...REDIRECTS, ...SHORT_ADDRESSES };

  it.each(Object.entries(all))('%s leads to a page that exists, %s', (_, to) => {
    expect(addresses).toContain(to);
  });

  it.each(Object.keys(all))('%s hides no page that exists and has a slash at both ends', (from) => {
    expect(addresses).not.toContain(from);
    expect(from).toMatch(/^\/(?:[a-z0-9-]+\/)+$/);
  });

  it('that names a language keeps it', () => {
    for (const [from, to] of Object.entries(all)) {
      const [, locale] = /^\/(en|es)\//.exec(from) ?? [];
      if (locale !== undefined) expect(to.startsWith(`/${locale}/`), from).toBe(true);
    }
  });
});
