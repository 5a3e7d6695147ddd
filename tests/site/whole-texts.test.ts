import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { publicationOf } from '#/content-files/read/publication.ts';
import { readContent, type TextFile } from '#/content-files/read/read-content.ts';
import { dateInWords } from '#/domain/dates.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { textHref } from '#/kinds/text-address.ts';
import { sceneKey, sceneNumbers } from '#/kinds/walks/domain/scene-address.ts';
import { feedHref, href, yearHref } from '#/routing/routes.ts';
import { partHref } from '#/routing/story-addresses.ts';
import { siteToday } from '../../site.config.ts';
import { pageAt } from '../support/built.ts';
import { DIST, SITE } from '../support/site.ts';
import { visibleText } from '../support/visible-text.ts';

/* A page has all that was written for it: none of its paragraphs, points, dates or entries is lost on the way. */

const content = readContent(SITE);
const publication = publicationOf(content, siteToday());
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const known = new Map<string, string>();
const wordsAt = (path: string): string => {
  const words = known.get(path) ?? plain(visibleText(pageAt(path).html)).replaceAll(/ (?=[,.;:!?)”’])|(?<=[(“‘¿¡]) /g, '');
  known.set(path, words);
  return words;
};
/** As words stand in a feed. */
const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Pieces of a text without any mark of Markdown in them, of some length: what stands between two marks stands on the page as it is. */
const piecesOf = (body: string): string[] =>
  body
    .replace(/\{\/\*[\s\S]*?\*\/\}|\]\([^)]*\)|\{#[^}]*\}|^:{2,}.*$|^!?\[.*$|^\|.*$/gm, '\n')
    .split(/[[\]*_`{}<>#|\\\n]|:\w+\[|^\s*(?:-|\d+\.)\s/m)
    .map(plain)
    .filter((piece) => piece.length >= 25);

/** The day that a post says. */
const dayOf = ({ file, data }: TextFile): string => {
  const day: unknown = Reflect.get(data, 'date');
  if (typeof day !== 'string') throw new Error(`${file} has no day.`);
  return day;
};

/** What is shown of a text: of a guide past its day of review, nothing that held for a time alone. */
const shownOf = ({ body, data }: TextFile): string => {
  const until: unknown = Reflect.get(data, 'reviewBy');
  return typeof until === 'string' && until < siteToday() ? body.replace(/^(:{3,})specifics[\s\S]*?^\1$/gm, '') : body;
};

/** Every text that has a page, with the address of that. */
const texts: { path: string; locale: Locale; text: TextFile }[] = [
  ...publication.texts.flatMap((record) => {
    const path = textHref(record);
    return path === undefined || record.text.kind === 'walks' ? [] : [{ path, locale: record.locale, text: record.text }];
  }),
  ...LOCALES.flatMap((locale) =>
    publication.series[locale].flatMap(({ series: { slug }, shape, parts }) =>
      parts.map(({ text: { text, slug: last } }) => ({ path: partHref(locale, { slug, shape }, last), locale, text })),
    ),
  ),
];

describe('a text', () => {
  it('stands on its page as it was written, to its last paragraph', () => {
    expect(texts.length).toBeGreaterThan(20);
    const lost = texts.flatMap(({ path, text }) => {
      const words = wordsAt(path);
      return piecesOf(shownOf(text))
        .filter((piece) => !words.includes(piece))
        .map((piece) => `${path}: ${piece}`);
    });
    expect(lost).toEqual([]);
  });

  it('that has a summary shows each of its points, and one that is read again says when', () => {
    const guides = texts.flatMap(({ path, locale, text }) => (text.kind === 'guides' ? [{ path, locale, data: text.data }] : []));
    expect(guides.some(({ data }) => (data.summary?.length ?? 0) > 2)).toBe(true);
    for (const { path, locale, data } of guides) {
      const words = wordsAt(path);
      for (const point of (data.summary ?? []).flatMap(piecesOf)) expect(words, path).toContain(point);
      if (data.reviewBy !== undefined) expect(words, path).toContain(dateInWords(data.reviewBy, locale));
    }
  });

  it('that is a post says its day, and stands with it in the list of its year', () => {
    const posts = texts.flatMap(({ path, locale, text }) => (text.kind === 'posts' ? [{ path, locale, data: text.data, day: dayOf(text) }] : []));
    expect(posts.length).toBeGreaterThan(2);
    for (const { path, locale, data, day } of posts) {
      expect(plain(parse(pageAt(path).html).querySelector('.title-block')?.text ?? ''), path).toContain(dateInWords(day, locale));
      const row = parse(pageAt(yearHref(locale, day.slice(0, 4))).html)
        .querySelectorAll('.news-row')
        .find((one) => one.querySelector('a')?.getAttribute('href') === path);
      expect(row?.querySelector('time')?.getAttribute('datetime'), path).toBe(day);
      expect(plain(row?.text ?? ''), path).toContain(plain(data.description ?? ''));
    }
  });

  it.each(LOCALES)('that is a post stands in the feeds with what it is about; the newest stands first in the list of the news: %s', (locale) => {
    const posts = texts.flatMap(({ path, locale: its, text }) =>
      its === locale && text.kind === 'posts' ? [{ path, data: text.data, day: dayOf(text) }] : [],
    );
    const items = readFileSync(`${DIST}${feedHref(locale)}`, 'utf8')
      .split('<item>')
      .slice(1);
    for (const { path, data } of posts)
      expect(
        items.filter((item) => item.includes(`${path}</link>`)).map((item) => plain(/<description>([^<]*)/.exec(item)?.[1] ?? '')),
        path,
      ).toEqual([escaped(plain(data.description ?? ''))]);
    const [first = ''] = parse(pageAt(href('news', locale)).html)
      .querySelectorAll('.news-row a')
      .map((link) => link.getAttribute('href') ?? '');
    const days = posts.map(({ day }) => day).sort();
    expect(posts.find(({ path }) => path === first)?.day).toBe(days.at(-1));
  });

  it('that is a part of a story has before it what it speaks of, and leads on to the next part', () => {
    for (const locale of LOCALES)
      for (const {
        series: { slug },
        shape,
        parts,
      } of publication.series[locale]) {
        if (shape === 'elsewhere') continue;
        const paths = parts.map(({ text: { slug: last } }) => partHref(locale, { slug, shape }, last));
        for (const [index, { text }] of parts.entries()) {
          const page = parse(pageAt(paths[index] ?? '').html);
          const note: unknown = Reflect.get(text.text.data, 'contentNote');
          const before = page.querySelector('.note.before');
          expect(plain(before?.text ?? ''), paths[index]).not.toBe('');
          if (typeof note === 'string') expect(plain(before?.text ?? ''), paths[index]).toContain(plain(note));
          expect(page.querySelector('a[rel="next"]')?.getAttribute('href'), paths[index]).toBe(paths[index + 1]);
        }
      }
  });
});

describe.each(LOCALES)('what is written entry by entry, in %s', (locale) => {
  it('is all there: each thing that is said and known, each year, each official notice, each word', () => {
    const { myths, years, notices, glossary } = content.data;
    const pagesOf = {
      myths: [...myths.values()].flatMap(({ said, known }) => [said[locale], known[locale]]),
      years: [...years.values()].map(({ what }) => what[locale]),
      notices: [...notices.values()].flatMap(({ who, how, note, law }) => [who, how, note, law].flatMap((one) => one?.[locale] ?? [])),
      glossary: [...glossary.values()].map((entry) => entry.means[locale]),
    } as const;
    for (const [name, wanted] of Object.entries(pagesOf)) {
      const words = wordsAt(href(name as keyof typeof pagesOf, locale));
      expect(wanted.length, name).toBeGreaterThan(0);
      expect(
        wanted.flatMap(piecesOf).filter((piece) => !words.includes(piece)),
        name,
      ).toEqual([]);
    }
  });

  it('is in each table of what is known what was counted', () => {
    const figures = [...content.data.figures].sort((a, b) => a.data.order - b.data.order);
    const page = parse(pageAt(href('known', locale)).html);
    for (const [index, { data }] of figures.entries()) {
      if (data.drawing === 'lines') continue;
      const rows = page
        .querySelectorAll(`[id="${String(index + 1)}"] tbody tr`)
        .map((row) => row.querySelectorAll('td').map((cell) => cell.text.replace(/\D/g, '')));
      const counted = data.rows.map(({ values }) =>
        values.map((value) => {
          const number = typeof value === 'number' ? value : typeof value === 'object' && 'value' in value ? value.value : '';
          return String(number).replace('.', '');
        }),
      );
      // In a gap stand words; behind what was counted, who counted it.
      const cells = counted.map((row, at) => row.map((value, column) => (value === '' ? '' : rows[at]?.[column])));
      expect(cells, data.headline[locale]).toEqual(counted);
      expect(rows, data.headline[locale]).toHaveLength(counted.length);
    }
  });
});

describe('a story to walk', () => {
  it('leads from each choice to its scene, for who has no scripts', () => {
    const all = content.walks.flatMap(({ text, scenes }) =>
      scenes.map((scene) => ({ text, scene, key: { story: String(text.data.translationKey), number: scene.number } })),
    );
    const numbers = sceneNumbers([...new Map(all.map(({ key }) => [sceneKey(key), key])).values()]);
    const at = (locale: Locale, key: { story: string; number: number }): string => href('try', locale, String(numbers.get(sceneKey(key))));
    expect(all.length).toBeGreaterThan(10);
    for (const { text, scene, key } of all) {
      const first = scene.number === content.walks.find((walk) => walk.text === text)?.scenes[0]?.number;
      if (first) continue;
      const path = at(text.locale, key);
      const page = parse(pageAt(path).html);
      expect(plain(page.querySelector('.scene h2')?.text ?? ''), path).toContain(plain(scene.heading));
      expect(
        page.querySelectorAll('a.answer').map((link) => link.getAttribute('href')),
        path,
      ).toEqual(scene.choices.map(({ to }) => at(text.locale, { ...key, number: to })));
    }
  });
});
