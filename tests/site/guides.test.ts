import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { publicationOf } from '#/content-files/read/publication.ts';
import { readContent, type TextFile } from '#/content-files/read/read-content.ts';
import { GUIDE_GROUPS, GUIDE_SHELVES, SHELF_NAMES, shelfFragment, type GuideShelf } from '#/kinds/guides/domain/guide-groups.ts';
import { hasLines, linesFor } from '#/domain/line-order.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { PROFESSIONS, type Profession } from '#/domain/readings.ts';
import { getFixedT } from '#/i18n/translate.ts';
import { textHref } from '#/kinds/text-address.ts';
import { CONTACT, href } from '#/routing/routes.ts';
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
      const bare = points.filter((point) => point.querySelectorAll('svg.cloth[width][height][aria-hidden="true"]').length !== 1);
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
    const all = content.data.hotlines.map(({ data }) => data);
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
        said
          .map(({ words }) => words[locale].replace(/\.$/, ''))
          .filter((words) => !new RegExp(`${words.replaceAll('.', '\\.')} \\(.+, .+\\)`).test(table)),
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

  it('says at its top, before its summary, whose reading it still waits for, and nothing of the kind where it waits for nobody', () => {
    const said = (locale: Locale, profession: Profession) => getFixedT(locale, 'texts')(`guide.waitsFor.${profession}`);
    const wrong = guides.filter(({ locale, main, file }) => {
      const top = main.querySelectorAll('.guide-head > .under-title > p').map((line) => line.text.trim());
      const waits = file.kind === 'guides' ? file.data.waitsFor : undefined;
      return PROFESSIONS.some((profession) => top.includes(said(locale, profession)) !== (waits?.includes(profession) ?? false));
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(guides.some(({ file }) => file.kind === 'guides' && file.data.waitsFor?.includes('lawyer'))).toBe(true);
  });

  it('shows its line for her who has no time before its summary, which leads to a heading of the page or to the numbers', () => {
    const wrong = guides.filter(({ locale, main, file }) => {
      const line = file.kind === 'guides' ? file.data.now : undefined;
      const [link, ...more] = main.querySelectorAll('.guide-head > h1 + .now > a');
      if (line === undefined) return link !== undefined;
      const to = link?.getAttribute('href') ?? '';
      const leads = to === href('getHelp', locale) || (/^#\d+$/.test(to) && main.querySelectorAll(`.prose [id="${to.slice(1)}"]`).length === 1);
      return more.length > 0 || !link?.closest('.now')?.text.includes(line.text) || !leads || (line.to === 'get-help') !== !to.startsWith('#');
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(guides.some(({ main }) => main.querySelector('.now > a[href^="#"]') !== null)).toBe(true);
  });

  it('ends with a way to say that something in it is wrong, to where the site says whom to write to', () => {
    const wrong = guides.filter(
      ({ locale, main }) => main.querySelector('.closing > .wrong > a')?.getAttribute('href') !== `${href('about', locale)}#${CONTACT}`,
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('fetches no drawing: the one beside its title stands in it', () => {
    const wrong = guides.filter(
      ({ main, file }) =>
        main.querySelectorAll('img.cloth').length > 0 ||
        main.querySelectorAll('svg.guide-emblem').length !== (file.data.drawing === undefined ? 0 : 1),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('has beside each piece the sources that its words lead to, each as its list below says it, and no other', () => {
    const wrong = guides.flatMap(({ path, main }) => {
      const listed = new Map(main.querySelectorAll('.sources li').map((one) => [`#${one.id}`, one.innerHTML.trim()]));
      return main.querySelectorAll('.prose.guide-text').flatMap((piece) => {
        const named = new Set(piece.querySelectorAll('a.cite').map((link) => listed.get(link.getAttribute('href') ?? '') ?? link.text));
        const beside = piece.querySelectorAll('.cited > li').map((one) => one.innerHTML.trim());
        return [...named].sort().join() === beside.sort().join() ? [] : [`${path}: ${[...named].join(' | ')}, beside it ${beside.join(' | ')}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('has what it holds beside its text, in its place for who goes through it, and not within its beginning', () => {
    const wrong = guides.filter(({ main }) => {
      const contents = main.querySelector('.contents-of-guide');
      return contents !== null && main.querySelector('.guide-page > .guide-head + .summary + .contents-of-guide') !== contents;
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
    const parts = main.querySelectorAll('.guide-parts a').map((link) => link.getAttribute('href'));
    expect(parts).toEqual(main.querySelectorAll('.guides-for > h2 + details').map(({ id }) => `#${id}`));
    expect(parts.length).toBeGreaterThan(2);
    for (const group of GUIDE_GROUPS) {
      const tiles = guides.filter(({ locale: language, file }) => language === locale && file.kind === 'guides' && file.data.group === group);
      const shelf = SHELF_NAMES.find((name) => GUIDE_SHELVES[name].some((one) => one === group)) ?? 'now';
      const there = main.querySelectorAll(`.guides-for.${shelf} a`).map((link) => link.getAttribute('href'));
      expect(there).toEqual(expect.arrayContaining(tiles.map(({ path }) => path)));
    }
  });

  it('is reached from home by four worries, each at the heading that helps, and by the words of the menu for a friend, work and a class', () => {
    const home = parse(pageAt(href('home', locale)).html);
    const links = home.querySelectorAll('.worry-doors a').map((link) => link.getAttribute('href') ?? '');
    expect(links).toHaveLength(4);
    const others = home.querySelectorAll('.nav .for a').map((link) => link.getAttribute('href') ?? '');
    expect(others).toHaveLength(3);
    for (const link of [...links, ...others]) {
      const [path = '', heading] = link.split('#');
      const there = mainAt(path);
      if (heading !== undefined)
        expect(
          there.querySelectorAll('h2, .guides-for > details').map(({ id }) => id),
          link,
        ).toContain(heading);
    }
  });

  it('has its parts behind the doors of home, and behind what is on someone’s mind', () => {
    const home = mainAt(href('home', locale));
    const [me, worry, act] = home.querySelectorAll('.door');
    const parts = mainAt(href('guides', locale)).querySelectorAll('.guides-for > details');
    const part = (name: GuideShelf): string[] =>
      parts.some(({ id }) => id === shelfFragment(name)) ? [`${href('guides', locale)}#${shelfFragment(name)}`] : [];
    expect(me?.getAttribute('href')).toBe(href('guides', locale));
    expect([worry?.getAttribute('href')]).toEqual(part('people'));
    expect(act?.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
      href('the-problem', locale),
      ...part('people'),
      ...part('work'),
      href('thread', locale),
      href('print', locale),
    ]);
    expect(home.querySelectorAll('.mind-parts a').map((link) => link.getAttribute('href'))).toEqual(SHELF_NAMES.flatMap(part));
  });
});
