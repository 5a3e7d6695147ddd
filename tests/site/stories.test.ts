import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { publicationOf } from '#/content-files/read/publication.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { plainLetters } from '#/domain/plain-letters.ts';
import { LOCALES } from '#/domain/locale.ts';
import { kindInWords } from '#/i18n/kind-words.ts';
import { getFixedT } from '#/i18n/translate.ts';
import { href } from '#/routing/routes.ts';
import { partHref, seriesHref } from '#/routing/story-addresses.ts';
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
        id,
        file: { data },
      },
      shape,
      parts,
    }) => ({
      id,
      data,
      shape,
      kind: kindInWords(data, locale),
      whole: seriesHref(locale, { slug: data.slug, shape }),
      parts: parts.map(({ text: { text } }) => ({
        title: text.data.title ?? '',
        path: partHref(locale, { slug: data.slug, shape }, text.slug),
        text,
      })),
    }),
  );
  const retold = stories.filter(({ shape }) => shape !== 'elsewhere');
  const elsewhere = stories.filter(({ shape }) => shape === 'elsewhere');
  const all = stories.flatMap(({ parts }) => parts);

  it('stands right under its title, before anything is told, on its own page and on every part', () => {
    expect(all).toHaveLength(partsIn(locale).length);
    for (const { kind, whole, parts } of retold) {
      for (const path of new Set([whole, ...parts.map((part) => part.path)])) {
        const main = parse(pageAt(path).html).querySelector('main')?.outerHTML ?? '';
        const at = [/<h1/, /class="kind/, /class="(?:prose|series-about)/].map((what) => main.search(what));
        expect(at, path).not.toContain(-1);
        expect(at, path).toEqual([...at].sort((a, b) => a - b));
        expect(parse(main).querySelector('.kind')?.text, path).toContain(kind);
      }
    }
  });

  it('stands in every list that names it: all stories, and home', () => {
    const list = parse(pageAt(href('stories', locale)).html);
    for (const { kind, whole, data } of stories) {
      const link = list.querySelector(`main a[href="${whole}"]`);
      expect(link?.closest('section, li')?.text, whole).toContain(data.name[locale]);
      // A card says its own; of those that are kept elsewhere all are of one kind, which stands above them.
      const item = data.published?.basis === 'none' ? link?.closest('section') : (link?.closest('li') ?? link?.closest('section'));
      expect(
        item?.querySelectorAll('.kind').map((one) => one.text.trim()),
        whole,
      ).toEqual([expect.stringContaining(kind)]);
    }
    const home = parse(pageAt(href('home', locale)).html);
    const [first] = stories.filter(({ parts }) => parts.some(({ path }) => home.querySelector(`a[href="${path}"]`)));
    expect(first !== undefined).toBe(partsIn(locale).length > 0);
    if (!first) return;
    expect(home.querySelector('.series-head')?.text).toContain(first.kind);
  });

  it('goes with it: into the description that search engines show, the message that sends it, and the site’s own search', () => {
    const fragments = [...textsOf(DIST)].filter(([file]) => file.endsWith('.pf_fragment')).map(([, text]) => text);
    for (const { kind, parts } of retold) {
      for (const { title, path } of parts) {
        const { html } = pageAt(path);
        expect(parse(html).querySelector('meta[name="description"]')?.getAttribute('content'), path).toContain(kind);
        expect(decodeURIComponent(/wa\.me\/\?text=([^"]*%20[^"]*)"/.exec(html)?.[1] ?? ''), path).toContain(plainLetters(`${title}. ${kind}.`));
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

  it('says in words how far someone is, on each part of a story in parts: above the title, and at her own piece of the panel', () => {
    const inParts = partsIn(locale).filter(({ series: { shape } }) => shape === 'parts');
    expect(inParts.length).toBeGreaterThan(2);
    const t = getFixedT(locale, 'texts');
    for (const { path, number, total } of inParts) {
      const page = parse(pageAt(path).html);
      const words = t('part.of', { number, total });
      expect(page.querySelector('.title-block > p[data-pagefind-ignore]')?.text, path).toContain(words);
      expect(
        page.querySelectorAll('.sewn-parts > [aria-current="page"]').map((one) => one.text),
        path,
      ).toEqual([expect.stringContaining(t('part.here'))]);
      expect(page.querySelectorAll('.sewn-parts > li'), path).toHaveLength(total);
    }
    for (const { path } of partsIn(locale).filter(({ series: { shape } }) => shape !== 'parts'))
      expect(parse(pageAt(path).html).querySelector('.title-block > p[data-pagefind-ignore]'), path).toBeNull();
  });

  it('says where it comes from: who speaks, where it was published, and that it can be taken down, of several parts at their series’ page, to which each leads', () => {
    const t = getFixedT(locale, 'texts');
    for (const { data, shape, whole, parts } of stories) {
      for (const path of shape === 'parts' ? [whole] : parts.map((part) => part.path)) {
        const page = parse(pageAt(path).html);
        const words = visibleText(pageAt(path).html).replace(/\s+/g, ' ');
        expect(words, path).toContain(data.who[locale].replace(/\s+/g, ' ').trim());
        if (data.published) expect(words, path).toContain(data.published.when[locale]);
        for (const { title, publisher } of data.published?.where ?? [])
          for (const said of [title, publisher]) expect(page.text, path).toContain(said);
      }
      for (const { path } of parts) {
        const from = parse(pageAt(path).html).querySelector('.provenance, .pointed-to');
        expect(from?.text, path).toContain(t(data.kind === 'composite' ? 'series.takeDownComposite' : 'series.takeDown'));
        // The site under test has nobody's contact.
        expect(from?.text, path).toContain(t('series.takeDownNobody'));
        if (shape === 'parts') expect(from?.querySelector(`a[href="${whole}"]`)?.text, path).toContain(t('series.about'));
      }
    }
  });

  it('says under a title that is ours that it is, but not under a name, which nobody published as a title', () => {
    const t = getFixedT(locale, 'texts');
    for (const { data, parts } of retold)
      for (const { title, path, text } of parts) {
        const ours = text.kind === 'stories' && text.data.titleIsOurs === true && title !== data.name[locale];
        expect(parse(pageAt(path).html).querySelector('.title-block')?.text.includes(t('part.titleIsOurs')), path).toBe(ours);
      }
  });

  it('ends with what we notice, read aloud after the text, and says quietly how we know it, after the way on and not aloud', () => {
    const t = getFixedT(locale, 'texts');
    const boxed = all.flatMap(({ path, text }) => (text.kind === 'stories' && text.data.notice ? [{ path, data: text.data }] : []));
    expect(boxed.length).toBeGreaterThan(0);
    for (const { path, data } of boxed) {
      const page = parse(pageAt(path).html);
      const lines = page.querySelectorAll('article > .prose').at(-1);
      expect(lines?.querySelector('h2')?.text, path).toBe(t('part.notice'));
      expect(
        lines?.querySelectorAll('p').map((one) => one.text),
        path,
      ).toEqual(data.notice);
      const known = page.querySelector('.provenance details');
      expect(known?.querySelector('summary')?.text, path).toBe(t('part.known'));
      expect(known?.querySelector('p')?.text, path).toBe(data.known);
      expect(known?.closest('.prose') ?? known?.querySelector('.prose'), path).toBeNull();
      const order = [...page.querySelectorAll('article > *')].map((one) =>
        one.classList.value.find((name) => /^(?:prose|reach|turn|provenance)$/.test(name)),
      );
      expect(
        order.filter((name) => name !== undefined && name !== 'prose'),
        path,
      ).toEqual(['reach', ...(page.querySelector('.turn') ? ['turn'] : []), 'provenance']);
    }
  });

  it('changes the drawing beside it where the text says so, and at no other place, in the same lights in both languages', () => {
    const lit = all.flatMap(({ path, text }) => (text.kind === 'stories' && text.data.lights ? [{ path, lights: text.data.lights }] : []));
    expect(lit.length).toBeGreaterThan(0);
    for (const { path, lights } of lit) {
      const page = parse(pageAt(path).html);
      expect(page.querySelectorAll('.reader > .lights > img'), path).toHaveLength(lights.length);
      // What follows the place, or begins the section that does.
      const after = page.querySelectorAll('.light-strip').map((place) => {
        const next = place.nextElementSibling;
        return (next?.tagName === 'SECTION' ? next.firstElementChild : next)?.text.replace(/\s+/g, ' ').trim() ?? '';
      });
      expect(
        after.map((words, index) => words.startsWith(lights[index + 1]?.from ?? 'nothing')),
        path,
      ).toEqual(lights.slice(1).map(() => true));
      expect(
        page
          .querySelectorAll('.light-strip')
          .map((place) => place.text.trim())
          .join(''),
        path,
      ).toBe('');
    }
  });

  it('has its parts on one panel on its own page, each with its drawing, its number and how long it takes', () => {
    const t = getFixedT(locale, 'texts');
    for (const { whole, parts } of stories.filter(({ shape }) => shape === 'parts')) {
      const pieces = parse(pageAt(whole).html).querySelectorAll('.sewn-parts > li');
      expect(pieces.map((one) => one.querySelector('a')?.getAttribute('href'))).toEqual(parts.map(({ path }) => path));
      for (const [index, piece] of pieces.entries()) {
        expect(piece.querySelector('img'), whole).not.toBeNull();
        expect(piece.querySelector('p')?.text, whole).toContain(t('part.number', { number: index + 1 }));
      }
    }
  });

  it('lets whoever it is about ask for it to be taken down', () => {
    for (const { id, whole, parts } of stories)
      for (const path of [whole, ...parts.map((part) => part.path)])
        expect(pageAt(path).html, path).toMatch(new RegExp(`href="mailto:[^"]+\\?subject=${id}"`));
  });

  it('is two sentences and no more where nothing allows to retell it', () => {
    const own = elsewhere.flatMap(({ parts }) => parts.map(({ text }) => text));
    for (const { file, body } of own) {
      const plain = body.replace(/\(https?:[^)]*\)/g, '').trim();
      expect([...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(plain)].length, file).toBe(2);
    }
  });

  it('has one page, and all of itself there, where it is told in one part: what she would look for on two', () => {
    const t = getFixedT(locale, 'texts');
    for (const { data, whole, parts } of stories.filter(({ shape }) => shape === 'single')) {
      expect(
        parts.map(({ path }) => path),
        whole,
      ).toEqual([whole]);
      const page = parse(pageAt(whole).html);
      expect(page.querySelector('.title-block')?.text, whole).toContain(data.ends[locale]);
      expect(page.querySelector('.provenance')?.text, whole).toContain(t(data.kind === 'composite' ? 'series.takeDownComposite' : 'series.takeDown'));
      for (const { shows } of data.patterns ?? []) expect(page.querySelector('.provenance')?.text, whole).toContain(shows[locale]);
      expect(
        page.querySelectorAll('.crumbs a').map((link) => link.getAttribute('href')),
        whole,
      ).toEqual([href('stories', locale)]);
    }
  });

  it('shares one page with all that are told elsewhere, each by its name, with its kind, its place and the warning before it', () => {
    const t = getFixedT(locale, 'texts');
    const page = parse(pageAt(href('elsewhere', locale)).html);
    const accounts = page.querySelectorAll('.pointed-to');
    expect(accounts.map((one) => one.querySelector('h2')?.text)).toEqual(elsewhere.map(({ data }) => data.name[locale]));
    // In the list of all stories each name leads to its own place there.
    const names = parse(pageAt(href('stories', locale)).html).querySelectorAll('.kept-elsewhere h3 > a');
    expect(names.map((name) => [name.text.trim(), name.getAttribute('href')])).toEqual(
      accounts.map((one) => [one.querySelector('h2')?.text, `${href('elsewhere', locale)}#${one.querySelector('h2')?.id ?? ''}`]),
    );
    for (const [index, { kind, data }] of elsewhere.entries()) {
      expect(accounts[index]?.querySelector('.kind')?.text).toContain(kind);
      const words = accounts[index]?.querySelector('.kept')?.text ?? '';
      expect(words).toContain(data.published?.where[0]?.publisher ?? 'a place');
      expect(words.indexOf(t('series.more'))).toBeLessThan(words.indexOf(data.published?.where[0]?.title ?? 'a place'));
    }
  });
});
