import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { publicationOf } from '#/content-files/read/publication.ts';
import { readContent, type TextFile } from '#/content-files/read/read-content.ts';
import { hasLines, linesFor } from '#/domain/line-order.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { href, textHref } from '#/routing/routes.ts';
import { siteToday } from '../../site.config.ts';
import { pageAt } from '../support/built.ts';
import { SITE } from '../support/site.ts';

const content = readContent(SITE);
const published = publicationOf(content, siteToday()).texts.filter(({ kind }) => kind === 'guides');
const guides = published.flatMap((text) => {
  const path = textHref(text);
  const file = content.texts.find((one) => one.kind === 'guides' && one.locale === text.locale && one.data.translationKey === text.translationKey);
  return path === undefined || file === undefined ? [] : [{ path, locale: text.locale, key: text.translationKey, file, main: mainAt(path) }];
});

function mainAt(path: string): HTMLElement {
  const main = parse(pageAt(path).html).querySelector('main');
  if (!main) throw new Error(`No main part at ${path}`);
  return main;
}

const marksOf = ({ body }: TextFile): string[] => body.match(/^:{3,}\w+|:drawing\[[^\]]*\]/gm) ?? [];

describe('a guide', () => {
  it('that marks signs shows one drawing beside each, which a voice does not read out', () => {
    const wrong = guides.flatMap(({ path, file, main }) => {
      const points = main.querySelectorAll('.signs > ul > li');
      const bare = points.filter((point) => point.querySelectorAll('img[src][width][height][alt=""]').length !== 1);
      const marked = marksOf(file).filter((mark) => mark.startsWith(':drawing')).length;
      return [
        ...bare.map((point) => `${path}: "${point.text.trim()}"`),
        ...(points.length === marked ? [] : [`${path}: ${points.length} signs, ${marked} marked`]),
      ];
    });
    expect(wrong).toEqual([]);
    expect(guides.some(({ file }) => marksOf(file).includes(':::signs'))).toBe(true);
  });

  it('has the same boxes and drawings in both languages', () => {
    const other = (key: string, locale: Locale) => guides.find((one) => one.key === key && one.locale !== locale);
    const wrong = guides.filter(({ key, locale, file }) => {
      const twin = other(key, locale);
      return twin !== undefined && (marksOf(file).join() !== marksOf(twin.file).join() || file.data.drawing !== twin.file.data.drawing);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('that has the box for it shows what a call leaves in every country with lines, and says each source', () => {
    const all = content.countries.map(({ data }) => data);
    const withLines = all.filter((country) => hasLines(linesFor(country, all)));
    const said = withLines.flatMap(({ lines }) =>
      lines.flatMap(({ status, leaves }) => (status === 'held' ? [] : Object.values(leaves).filter((left) => typeof left === 'object'))),
    );
    const tables = guides.filter(({ file }) => marksOf(file).includes(':::traces'));
    for (const { path, locale, main } of tables) {
      const table = main.querySelector('.traces > table')?.text.replace(/\s+/g, ' ') ?? '';
      expect(
        withLines.map(({ name }) => name[locale]).filter((name) => !table.includes(name)),
        path,
      ).toEqual([]);
      expect(
        said.map(({ words }) => words[locale]).filter((words) => !new RegExp(`${words.replaceAll('.', '\\.')} \\(.+, .+\\)`).test(table)),
        path,
      ).toEqual([]);
    }
    expect(tables.map(({ locale }) => locale).sort()).toEqual([...LOCALES]);
  });

  it('names each of its headings in what it holds, those in boxes too, and leads to them in their order', () => {
    const wrong = guides.filter(({ main }) => {
      const headings = main.querySelectorAll('.prose h2').map(({ id }) => `#${id}`);
      const lists = main.querySelectorAll('.contents-of-guide ul').map((list) => list.querySelectorAll('a').map((link) => link.getAttribute('href')));
      return headings.length > 2 && (lists.length !== 2 || lists.some((list) => list.join() !== headings.join()));
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('fetches no drawing before it is near, but the one beside its title', () => {
    const wrong = guides.filter(({ main, file }) => {
      const first = main.querySelectorAll('img.cloth').filter((image) => image.getAttribute('loading') !== 'lazy');
      return first.length !== (file.data.drawing === undefined ? 0 : 1);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe.each(LOCALES)('the list of guides, in %s', (locale) => {
  it('has every guide once, under the heading of its group, with one link each', () => {
    const main = mainAt(href('guides', locale));
    const links = main.querySelectorAll('.guide-tiles a').map((link) => link.getAttribute('href'));
    const own = guides.filter((one) => one.locale === locale).map(({ path }) => path);
    expect([...links].sort()).toEqual(own.sort());
    for (const tile of main.querySelectorAll('.guide-tiles > li')) expect(tile.querySelectorAll('a')).toHaveLength(1);
    for (const section of main.querySelectorAll('.guides-for')) expect(section.querySelectorAll('h2')).toHaveLength(1);
  });
});
