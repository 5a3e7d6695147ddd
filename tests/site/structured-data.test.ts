import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { publicationOf } from '#/content-files/read/publication.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { sourcesOf } from '#/content-files/read/text-file.ts';
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
          sourcesOf(text).flatMap(({ id }) => content.sources.get(id) ?? []),
          locale,
        ),
      })),
    ),
);

describe('what machines are told of a page', () => {
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

  it('names the site as who publishes each text', () => {
    const texts = pages.flatMap(({ html }) => dataIn(html)).filter((data) => data['@type'] === 'Article');
    expect(texts.length).toBeGreaterThan(10);
    for (const { publisher } of texts) expect(publisher).toEqual({ '@type': 'Organization', name: site.name });
  });
});
