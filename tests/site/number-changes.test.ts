import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { dateInWords } from '#/domain/dates.ts';
import { LOCALES } from '#/domain/locale.ts';
import { fragmentOf } from '#/domain/number-changes.ts';
import { feedHref, href } from '#/routing/routes.ts';
import { pageAt } from '../support/built.ts';
import { DIST, SITE } from '../support/site.ts';

const content = readContent(SITE);
const changes = content.data.numberChanges?.changes ?? [];
const days = [...new Set(changes.map(({ day }) => day))].sort().reverse();
const countries = new Set(content.data.hotlines.map(({ data }) => data.code));

describe.each(LOCALES)('the changes to the numbers, in %s', (locale) => {
  const page = parse(pageAt(href('line-changes', locale)).html);
  const headings = page.querySelectorAll('article h2');

  it('stand by themselves on their page, the newest day first, above what people wrote', () => {
    const its = headings.filter(({ id }) => days.map(fragmentOf).includes(id));
    expect(its.map(({ id }) => id)).toEqual(days.map(fragmentOf));
    for (const [index, day] of days.entries()) expect(its[index]?.text, day).toContain(dateInWords(day, locale));
    const texts = headings.filter(({ id }) => /^\d{1,4}$/.test(id));
    const [first] = texts;
    expect(texts.length).toBeGreaterThan(0);
    for (const one of its) expect(headings.indexOf(one)).toBeLessThan(first ? headings.indexOf(first) : 0);
  });

  it('name each line, and lead to its country', () => {
    for (const { day, country, name } of changes) {
      const section = headings.find(({ id }) => id === fragmentOf(day))?.parentNode;
      const row = section?.querySelectorAll('li').find(({ text }) => text.includes(`${name[locale]}: `));
      expect(row?.querySelector('a')?.getAttribute('href'), `${day} ${country}`).toBe(
        countries.has(country) ? href('getHelp', locale, country) : undefined,
      );
    }
  });

  it('have a feed with a row for each day, which leads to its place on the page', () => {
    const feed = readFileSync(`${DIST}${feedHref(locale, 'line-changes')}`, 'utf8');
    const links = [...feed.matchAll(/<item>.*?<link>([^<]*)</gs)].map(([, link = '']) => new URL(link));
    expect(links.map(({ pathname, hash }) => `${pathname}${hash}`)).toEqual(days.map((day) => `${href('line-changes', locale)}#${fragmentOf(day)}`));
  });
});
