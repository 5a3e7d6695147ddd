import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { LOCALES } from '#/domain/locale.ts';
import { PROFESSIONS } from '#/domain/readings.ts';
import { getFixedT } from '#/i18n/translate.ts';
import { isUnder18, LETTER } from '#/kinds/lessons/domain.ts';
import { href } from '#/routing/routes.ts';
import { pageAt, pages } from '../support/built.ts';
import { SITE } from '../support/site.ts';

const lessons = readContent(SITE)
  .data.lessons.map(({ data }) => data)
  .sort((a, b) => a.order - b.order);

/** Words as a page has them, with one space between them. */
const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

describe.each(LOCALES)('for a class, in %s', (locale) => {
  const list = parse(pageAt(href('class', locale)).html);

  it('is in the menu of every page that has the menu for those around her, by the word class', () => {
    const label = getFixedT(locale, 'common')('nav.for.class');
    expect(label).toMatch(/class|clase/);
    const links = parse(pageAt(href('home', locale)).html).querySelectorAll('header a');
    expect(links.filter(({ text }) => plain(text) === label).map((link) => link.getAttribute('href'))).toEqual([href('class', locale)]);
  });

  it('lists every lesson, and each letter', () => {
    const wanted = lessons.flatMap(({ address, letter }) => [
      href('class', locale, address[locale]),
      ...(letter ? [href('class', locale, address[locale], LETTER[locale])] : []),
    ]);
    expect(list.querySelectorAll('.class-list a').map((link) => link.getAttribute('href'))).toEqual(wanted);
  });

  it('leads on to the guide for a group of all ages, which the menu led to', () => {
    const guide = readContent(SITE).texts.find((text) => text.kind === 'guides' && text.locale === locale && text.data.ledFrom?.includes('class'));
    expect(list.querySelectorAll('main a').map((link) => link.getAttribute('href'))).toContain(href('guides', locale, guide?.slug ?? 'none'));
  });
});

describe.each(LOCALES.flatMap((locale) => lessons.map((lesson) => ({ locale, lesson, name: lesson.title[locale] }))))(
  '$name',
  ({ locale, lesson }) => {
    const page = parse(pageAt(href('class', locale, lesson.address[locale])).html).querySelector('main');
    const text = plain(page?.text ?? '');

    it('says below its title whose reading it waits for, a specialist in child protection where pupils are under 18, and so does the list', () => {
      const note = (profession: (typeof PROFESSIONS)[number]): string => getFixedT(locale, 'texts')(`guide.waitsFor.${profession}`);
      const top = (page?.querySelectorAll('.title-block > .meta') ?? []).map((one) => plain(one.text));
      expect(top.filter((line) => PROFESSIONS.some((one) => note(one) === line))).toEqual(lesson.waitsFor.map(note));
      if (isUnder18(lesson.age) && lesson.readByChildProtection === undefined) expect(top).toContain(note('child-protection'));
      const row = parse(pageAt(href('class', locale)).html)
        .querySelectorAll('.class-list > li')
        .find((one) => one.text.includes(lesson.title[locale]));
      expect((row?.querySelectorAll('.meta') ?? []).map((one) => plain(one.text))).toEqual(top);
    });

    it('has every word of its steps, in their order, with the minutes up to the fortieth', () => {
      const words = lesson.steps.flatMap(({ title, does, says, board, asks, adds }) => [
        title[locale],
        ...(does ? [does[locale]] : []),
        ...(says ? [says[locale]] : []),
        ...(board?.columns ?? []).flatMap(({ head, lines }) => [head[locale], ...lines.map((line) => line[locale])]),
        ...asks.flatMap(({ ask, answers }) => [ask[locale], ...answers.map((answer) => answer[locale])]),
        ...(adds ? [adds[locale]] : []),
      ]);
      let from = 0;
      const missing = words.filter((piece) => {
        const at = text.indexOf(plain(piece), from);
        from = at === -1 ? from : at + plain(piece).length;
        return at === -1;
      });
      expect(missing).toEqual([]);
      const minutes = (page?.querySelectorAll('.minutes') ?? []).map((one) => plain(one.text));
      expect(minutes).toHaveLength(lesson.steps.length);
      expect(minutes.at(-1)).toMatch(/40$/);
    });

    it('leads at its top to what to do when someone tells, which leads to the numbers', () => {
      const told = page?.querySelector('.when-told');
      expect(page?.querySelectorAll('.title-block a').map((link) => link.getAttribute('href'))).toEqual([`#${told?.getAttribute('id') ?? ''}`]);
      expect(told?.querySelectorAll('a').map((link) => link.getAttribute('href'))).toContain(href('getHelp', locale));
      for (const line of [...lesson.told.do, ...lesson.told.not]) expect(plain(told?.text ?? '')).toContain(plain(line[locale]));
    });

    it('leads to no page that is not there: the thread is a link as soon as it has one', () => {
      const inside = (page?.querySelectorAll('a') ?? []).map((link) => link.getAttribute('href') ?? '').filter((to) => to.startsWith('/'));
      expect(inside.filter((to) => !pages.some(({ path }) => path === to.replace(/#.*/, '')))).toEqual([]);
      if (lesson.steps.some(({ uses }) => uses.includes('thread'))) expect(text).toContain(getFixedT(locale, 'lessons')('thread'));
    });

    it('has a letter for those at home where pupils are under 18, which tells nobody to whom pupils are to go', () => {
      const path = href('class', locale, lesson.address[locale], LETTER[locale]);
      expect(pages.some((one) => one.path === path)).toBe(isUnder18(lesson.age));
      if (!lesson.letter) return;
      const letter = plain(parse(pageAt(path).html).querySelector('.home-letter')?.text ?? '');
      for (const line of lesson.letter.lines) expect(letter).toContain(plain(line[locale]));
      expect(letter).not.toMatch(/three adults|tres adultos/i);
    });
  },
);
