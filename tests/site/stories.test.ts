import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { publicationOf } from '#/content-files/read/publication.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { LOCALES } from '#/domain/locale.ts';
import { kindInWords } from '#/i18n/kind-words.ts';
import { href } from '#/routing/routes.ts';
import { siteToday } from '../../site.config.ts';
import { hardPartsIn, partsIn } from '../support/a-story.ts';
import { pageAt, textsOf } from '../support/built.ts';
import { visibleText } from '../support/visible-text.ts';
import { DIST, SITE } from '../support/site.ts';

const publication = publicationOf(readContent(SITE), siteToday());

describe.each(LOCALES)('what a story is, in %s', (locale) => {
  const stories = publication.series[locale].map(
    ({
      series: {
        file: { data },
      },
      parts,
    }) => ({
      data,
      kind: kindInWords(data, locale),
      whole: href('stories', locale, data.slug),
      parts: parts.map(({ text: { text } }) => ({ title: text.data.title ?? '', path: href('stories', locale, data.slug, text.slug), text })),
    }),
  );
  const all = stories.flatMap(({ parts }) => parts);

  it('stands above its title, on its own page and on every part', () => {
    expect(all).toHaveLength(partsIn(locale).length);
    for (const { kind, whole, parts } of stories) {
      for (const path of [whole, ...parts.map((part) => part.path)]) {
        const words = visibleText(pageAt(path).html);
        expect(words.indexOf(kind), path).toBeGreaterThan(-1);
        expect(words.indexOf(kind), path).toBeLessThan(words.lastIndexOf(parse(pageAt(path).html).querySelector('h1')?.text ?? ''));
      }
    }
  });

  it('stands in every list that names it: all stories, and home', () => {
    const list = parse(pageAt(href('stories', locale)).html).querySelectorAll('main li');
    for (const { kind, whole } of stories) {
      const item = list.find((one) => one.querySelector(`a[href="${whole}"]`));
      expect(item?.text, whole).toContain(kind);
    }
    const home = parse(pageAt(href('home', locale)).html);
    const [first] = stories.filter(({ parts }) => parts.some(({ path }) => home.querySelector(`a[href="${path}"]`)));
    expect(first !== undefined).toBe(partsIn(locale).length > 0);
    if (!first) return;
    expect(home.querySelector('.series-head')?.text).toContain(first.kind);
  });

  it('goes with it: into the description that search engines show, the message that sends it, and the site’s own search', () => {
    const fragments = [...textsOf(DIST)].filter(([file]) => file.endsWith('.pf_fragment')).map(([, text]) => text);
    for (const { kind, parts } of stories) {
      for (const { title, path } of parts) {
        const { html } = pageAt(path);
        expect(parse(html).querySelector('meta[name="description"]')?.getAttribute('content'), path).toContain(kind);
        expect(decodeURIComponent(/wa\.me\/\?text=([^"]*%20[^"]*)"/.exec(html)?.[1] ?? ''), path).toContain(`${title}. ${kind}.`);
        const found = fragments.find((text) => text.includes(`"url":"${path}"`));
        expect(found, path).toContain(`"kind":"${kind}"`);
      }
    }
  });

  it('is found by its words, but not by those of a hard passage, and its description stands under what was found', () => {
    const fragments = [...textsOf(DIST)].filter(([file]) => file.endsWith('.pf_fragment')).map(([, text]) => text);
    const hard = all.flatMap(({ path }) =>
      parse(pageAt(path).html)
        .querySelectorAll('.passage > p')
        .map((one) => one.text.trim().slice(0, 40)),
    );
    expect(hard.length).toBeGreaterThanOrEqual(hardPartsIn(locale).length);
    for (const words of hard) expect(fragments.filter((text) => text.includes(words))).toEqual([]);
    for (const { path } of all)
      expect(
        fragments.find((text) => text.includes(`"url":"${path}"`)),
        path,
      ).toContain('"description":');
  });

  it('lets whoever it is about ask for it to be taken down', () => {
    for (const { whole, parts } of stories)
      for (const path of [whole, ...parts.map((part) => part.path)]) expect(pageAt(path).html, path).toMatch(/href="mailto:[^"]+\?subject=[a-z-]+"/);
  });

  it('is two sentences and no more where nothing allows to retell it', () => {
    const own = stories.filter(({ data }) => data.published?.basis === 'none').flatMap(({ parts }) => parts.map(({ text }) => text));
    for (const { file, body } of own) {
      const plain = body.replace(/\(https?:[^)]*\)/g, '').trim();
      expect([...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(plain)].length, file).toBe(2);
    }
  });
});
