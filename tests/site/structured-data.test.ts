import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { publicationOf } from '#/content-files/read/publication.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { sourcesOf } from '#/content-files/read/text-file.ts';
import { telHref } from '#/domain/dialling.ts';
import { cardPlaces, leadLine, linesFor } from '#/domain/line-order.ts';
import { LOCALES } from '#/domain/locale.ts';
import { originalsOf } from '#/domain/originals.ts';
import { getFixedT } from '#/i18n/translate.ts';
import { href } from '#/routing/routes.ts';
import { partHref } from '#/routing/story-addresses.ts';
import { site, siteToday } from '../../site.config.ts';
import { pageAt, pages } from '../support/built.ts';
import { SITE } from '../support/site.ts';

/* What machines are told of a page, in the words of schema.org: its form is held by `schema-dts` (src/layouts/structured-data.ts). */
const dataIn = (html: string): Record<string, unknown>[] =>
  parse(html)
    .querySelectorAll('script[type="application/ld+json"]')
    .map(({ text }): Record<string, unknown> => {
      const data: unknown = JSON.parse(text);
      return { ...Object(data) } as Record<string, unknown>;
    });

const ofType = (path: string, type: string): Record<string, unknown> => dataIn(pageAt(path).html).find((data) => data['@type'] === type) ?? {};

interface ListItem {
  position: number;
  name: string;
  item: string;
}
const stepsIn = (data: Record<string, unknown>): ListItem[] => {
  const { itemListElement } = data;
  return Array.isArray(itemListElement) ? itemListElement.map((one: ListItem) => one) : [];
};

const content = readContent(SITE);
const publication = publicationOf(content, siteToday());
/** Each part that is told here; an account that is not retold shares its page with others. */
const stories = LOCALES.flatMap((locale) =>
  publication.series[locale]
    .filter(({ shape }) => shape !== 'elsewhere')
    .flatMap(({ series: { file }, shape, parts }) =>
      parts.map(({ text: { text } }) => ({
        locale,
        series: file.data,
        shape,
        title: text.data.title ?? '',
        path: partHref(locale, { slug: file.data.slug, shape }, text.slug),
        originals: originalsOf(
          file.data.published,
          sourcesOf(text).flatMap(({ id }) => content.data.sources.get(id) ?? []),
          locale,
        ),
      })),
    ),
);

describe('what machines are told of a page', () => {
  it('has of “Is this number real?” that it is a page below the numbers, and no more than it shows', () => {
    for (const locale of LOCALES) {
      const own = href('checkNumber', locale);
      const { name, description, inLanguage, url, breadcrumb } = ofType(own, 'WebPage');
      const t = getFixedT(locale, 'check');
      expect([name, description, inLanguage, url]).toEqual([t('title'), t('description'), locale, new URL(own, site.url).href]);
      expect(stepsIn(Object(breadcrumb) as Record<string, unknown>).map(({ item }) => item)).toEqual(
        [href('getHelp', locale), own].map((one) => new URL(one, site.url).href),
      );
    }
  });

  it('is the way to it only where there is a way: a list of one page is none', () => {
    const lists = pages.flatMap(({ path, html }) =>
      dataIn(html)
        .filter((data) => data['@type'] === 'BreadcrumbList')
        .map((data) => ({ path, steps: stepsIn(data) })),
    );
    expect(lists.length).toBeGreaterThan(10);
    expect(lists.filter(({ steps }) => steps.length < 2)).toEqual([]);
    for (const { path, steps } of lists)
      expect(
        steps.map(({ position }) => position),
        path,
      ).toEqual(steps.map((_, index) => index + 1));
  });

  it('leads from the list of stories right to a story of one part, by its title', () => {
    const single = stories.filter(({ shape }) => shape === 'single');
    expect(single.length).toBeGreaterThan(2);
    for (const { locale, path, title } of single)
      expect(
        stepsIn(ofType(path, 'BreadcrumbList')).map(({ item, name }) => [new URL(item).pathname, name]),
        path,
      ).toEqual([
        [href('stories', locale), getFixedT(locale, 'texts')('stories.title')],
        [path, title],
      ]);
  });

  it('says of a retold account what it is based on: the published title, her name there, who published it, when', () => {
    const retold = stories.filter(({ originals }) => originals.length > 0);
    expect(retold.length).toBeGreaterThan(2);
    expect(retold.some(({ originals }) => originals.some(({ by }) => by !== undefined))).toBe(true);
    for (const { path, originals } of retold)
      expect(ofType(path, 'Article')['isBasedOn'], path).toEqual(
        originals.map(({ title, by, publisher, date, url, language }) => ({
          '@type': 'CreativeWork',
          name: title,
          inLanguage: language,
          ...(by === undefined ? {} : { author: { '@type': 'Person', name: by } }),
          publisher: { '@type': 'Organization', name: publisher },
          ...(date === undefined ? {} : { datePublished: date }),
          ...(url === undefined ? {} : { url }),
        })),
      );
  });

  it('calls nothing a source of what is not retold', () => {
    const own = stories.filter(({ originals }) => originals.length === 0);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ path }) => 'isBasedOn' in ofType(path, 'Article')).map(({ path }) => path)).toEqual([]);
  });

  it('stands in the page’s own words too: title, name and publisher of the original, under its title', () => {
    for (const { path, originals } of stories) {
      const said = parse(pageAt(path).html).querySelector('.title-block > .kind cite')?.closest('p')?.text.replace(/\s+/g, ' ') ?? '';
      const [first] = originals;
      for (const words of [first?.title, first?.by, first?.publisher]) if (words !== undefined) expect(said, path).toContain(words);
      expect(said === '', path).toBe(first === undefined);
    }
  });

  it('is of a country’s page the first number of its first line, of a line’s page all of its numbers, and of no other page any', () => {
    const all = content.data.hotlines.map(({ data }) => data);
    const told = new Map<string, unknown[]>();
    for (const country of all)
      for (const locale of LOCALES) {
        const shown = linesFor(country, all);
        const lines = [...shown.help, ...shown.report];
        const lead = leadLine(shown);
        const first = lines.find((line) => line === lead) ?? lines[0];
        const contact = (line: (typeof lines)[number], phones: typeof line.phones, whole: boolean): unknown[] =>
          phones.flatMap((phone) => {
            const tel = telHref(phone)?.replace('tel:', '');
            if (tel === undefined) return [];
            const languages = whole && line.languages !== 'unknown' ? { availableLanguage: line.languages.known } : {};
            return [
              {
                name: line.name[locale],
                telephone: tel,
                ...(phone.e164 === undefined ? { areaServed: country.code.toUpperCase() } : {}),
                ...languages,
              },
            ];
          });
        told.set(href('getHelp', locale, country.code), first ? contact(first, first.phones.slice(0, 1), false) : []);
        for (const [index, { place, apart }] of cardPlaces(country, all).entries()) {
          const line = lines[index];
          if (apart && line) told.set(href('getHelp', locale, country.code, String(place)), contact(line, line.phones, true));
        }
      }
    expect([...told.values()].filter((contacts) => contacts.length > 0).length).toBeGreaterThan(10);
    for (const { path, html } of pages) {
      const contacts = dataIn(html).flatMap(({ '@context': context, '@type': type, ...data }) => (type === 'ContactPoint' && context ? [data] : []));
      expect(contacts, path).toEqual(told.get(path) ?? []);
      for (const number of contacts.map(({ telephone }) => `href="tel:${String(telephone)}"`)) expect(html, path).toContain(number);
    }
  });

  it('is of a text the picture that a chat shows, which tells nothing of it, and where it has a day, that of its last change', () => {
    const texts = pages.flatMap(({ path, html }) =>
      dataIn(html)
        .filter((data) => data['@type'] === 'Article')
        .map((data) => ({ path, data, picture: parse(html).querySelector('meta[property="og:image"]')?.getAttribute('content') })),
    );
    expect(texts.filter(({ data }) => 'dateModified' in data).length).toBeGreaterThan(10);
    for (const { path, data, picture } of texts) {
      expect(data['image'], path).toBe(picture);
      expect('dateModified' in data, path).toBe('datePublished' in data);
      expect(String(data['dateModified']) >= String(data['datePublished']), path).toBe(true);
    }
  });

  it('names the site as who publishes each text', () => {
    const texts = pages.flatMap(({ html }) => dataIn(html)).filter((data) => data['@type'] === 'Article');
    expect(texts.length).toBeGreaterThan(10);
    for (const { publisher } of texts) expect(publisher).toEqual({ '@type': 'Organization', name: site.name });
  });
});
