import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { pages } from '../support/built.ts';

/* The foot of a page: where it leads, beside what the menu above it names. */
const linksIn = (part: HTMLElement | null): string[] => part?.querySelectorAll('li a').map((link) => link.getAttribute('href') ?? '') ?? [];

describe.each(LOCALES)('the foot in %s', (locale) => {
  const whole = pages
    .filter(({ path }) => path.startsWith(`/${locale}/`))
    .map(({ path, html }) => ({ path, page: parse(html) }))
    .filter(({ page }) => page.querySelector('.foot-groups') !== null);

  it('leads to what can be printed, from every page but those of help', () => {
    expect(whole.length).toBeGreaterThan(20);
    expect(whole.filter(({ page }) => !linksIn(page.querySelector('.foot')).includes(href('print', locale))).map(({ path }) => path)).toEqual([]);
  });

  it('says nothing a second time that the menu of the same page names, but the list of stories', () => {
    const again = whole.flatMap(({ path, page }) => {
      const menu = new Set(page.querySelectorAll('.nav li:not(.for) a').map((link) => link.getAttribute('href')));
      return linksIn(page.querySelector('.foot'))
        .filter((to) => menu.has(to) && to !== href('stories', locale))
        .map((to) => `${path} → ${to}`);
    });
    expect(again).toEqual([]);
  });

  it('has four columns of which none is longer than five links', () => {
    const columns = whole.map(({ page }) => page.querySelectorAll('.foot-groups ul').map((list) => list.querySelectorAll('li').length));
    expect(columns.every((lengths) => lengths.length === 4 && Math.max(...lengths) <= 5)).toBe(true);
  });
});
