import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'node-html-parser';
import { readContent } from '#/content-files/read/read-content.ts';
import { callLine, linesFor } from '#/domain/line-order.ts';
import { threadBytes } from '#/domain/page-kinds.ts';
import { LOCALES } from '#/domain/locale.ts';
import { titleOn } from '#/domain/source-names.ts';
import { countThread } from '#/kinds/thread/domain/count.ts';
import { href } from '#/routing/routes.ts';
import { pageAt, pages } from '../support/built.ts';
import { string } from '../support/pages.ts';
import { SITE } from '../support/site.ts';

const { data } = readContent(SITE);
const corridors = data.thread.toSorted((a, b) => a.data.order - b.data.order);
const QUESTIONS = ['held', 'broke', 'helped', 'now'] as const;

/** What a page takes by itself, packed as tightly as it can be. */
const packed = (html: string): number => brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const words = (html: string): string => parse(html).querySelector('main')?.structuredText.replace(/\s+/g, ' ') ?? '';

describe.each(LOCALES)('the thread, in %s', (locale) => {
  const cover = href('thread', locale);
  const all = corridors.map(({ data: one }) => ({ one, path: href('thread', locale, one.slug[locale]) }));

  it('keeps within its bytes: the cover and each corridor 22 kB, the cloth 10', () => {
    expect(packed(pageAt(cover).html), cover).toBeLessThanOrEqual(threadBytes.cover);
    for (const { path } of all) expect(packed(pageAt(path).html), path).toBeLessThanOrEqual(threadBytes.corridor);
    expect(packed(pageAt(href('threadCloth', locale)).html)).toBeLessThanOrEqual(threadBytes.cloth);
  });

  it('has no style attribute, which the policy refuses, and no script of its own', () => {
    for (const { path, html } of pages.filter((page) => page.path.startsWith(cover))) {
      expect(parse(html).querySelectorAll('[style]'), path).toEqual([]);
    }
  });

  it('says on its cover what its stops come to, and that this is no statistic', () => {
    const count = countThread(
      corridors.map(({ data: { order, stops } }) => ({
        number: order,
        stops: stops.flatMap((stop) => (stop.kind === 'did-not-work' ? [] : [stop])),
      })),
    );
    const text = words(pageAt(cover).html);
    expect(text).toContain(string(locale, 'thread', `found.${count.often}`));
    const { reached } = count.broke;
    expect(text).toContain(string(locale, 'thread', 'numbers', { reached: String(reached), known: String(count.cut - count.broke.unknown) }));
    expect(text).toContain(string(locale, 'thread', 'counted', { stops: String(count.stops), cut: String(count.cut), reached: String(reached) }));
    expect(text).toContain(string(locale, 'thread', 'reading'));
    const beads = parse(pageAt(cover).html).querySelectorAll('.beads .bead');
    expect(beads).toHaveLength(count.stops);
  });

  it('shows each stop with its four answers, or that nobody knows, and each claim with its own sources, folded', () => {
    for (const { one, path } of all) {
      const page = parse(pageAt(path).html);
      const stops = page.querySelectorAll('.stop');
      expect(stops).toHaveLength(one.stops.length);
      for (const [index, stop] of one.stops.entries()) {
        const shown = stops[index];
        const claims = shown?.querySelector('details.claims');
        const sources =
          stop.kind === 'did-not-work' ? stop.sources : QUESTIONS.flatMap((name) => ('sources' in stop[name] ? stop[name].sources : []));
        expect(claims?.hasAttribute('open'), stop.id).toBe(false);
        expect(claims?.querySelectorAll('li').length, stop.id).toBe(new Set(sources).size);
        for (const id of sources) {
          const source = data.sources.get(id);
          expect(claims?.structuredText, `${stop.id}: ${id}`).toContain(source && titleOn(source, locale).words);
        }
        if (stop.kind === 'did-not-work') expect(shown?.structuredText).toContain(stop.text[locale]);
        else {
          const unknown = QUESTIONS.filter((name) => !('sources' in stop[name])).length;
          expect(shown?.querySelectorAll('.not-known').length, stop.id).toBe(unknown);
          expect(shown?.querySelectorAll('.four > div').length, stop.id).toBe(QUESTIONS.length);
          expect(shown?.querySelector('.second')?.structuredText, stop.id).toContain(string(locale, 'thread', `second.${stop.second}`));
        }
      }
    }
  });

  it('has help at each stop: a number that can be called, and the way to all of them', () => {
    for (const { path } of all) {
      for (const stop of parse(pageAt(path).html).querySelectorAll('.stop')) {
        const links = stop.querySelectorAll('.help-here a').map((link) => link.getAttribute('href') ?? '');
        expect(links.filter((link) => link.startsWith('tel:')).length, path).toBeGreaterThan(0);
        expect(links.at(-1), path).toBe(href('getHelp', locale));
      }
    }
  });

  it('says at each stop beside a number whether an authority or an emergency centre answers there, and what is warned of it', () => {
    const countries = data.hotlines.map((country) => country.data);
    let told = 0;
    for (const { one, path } of all)
      for (const code of one.help) {
        const country = countries.find((other) => other.code === code);
        const shown = country && linesFor(country, countries);
        const line = shown && (callLine(shown)?.line ?? shown.emergency);
        if (!line) continue;
        const who = line.purpose === 'emergency' && line.operatorType !== 'police' ? 'emergency' : line.authority;
        const meant = [...(who === 'none' ? [] : [string(locale, 'help', `row.${who}`)]), ...(line.warning ? [line.warning[locale]] : [])];
        told += meant.length;
        for (const stop of parse(pageAt(path).html).querySelectorAll('.help-here')) {
          const row = stop.querySelectorAll('li').find(({ structuredText }) => structuredText.startsWith(country.name[locale]));
          expect(
            meant.filter((words) => !row?.structuredText.replace(/\s+/g, ' ').includes(words)),
            `${path}: ${code}`,
          ).toEqual([]);
        }
      }
    expect(told).toBeGreaterThan(0);
  });

  it('sews a patch for each thing that worked, each with a door to a page that is there, and leaves one unsewn', () => {
    const page = parse(pageAt(href('threadCloth', locale)).html);
    const patches = page.querySelectorAll('.sewn-patch');
    expect(patches).toHaveLength((data.threadCloth?.patches.length ?? 0) + 1);
    for (const door of page.querySelectorAll('.door-now a')) expect(pageAt(door.getAttribute('href') ?? '').html).not.toBe('');
    expect(patches.at(-1)?.classList.contains('unsewn')).toBe(true);
    expect(patches.at(-1)?.querySelector('a')).toBeNull();
  });

  it('leads from the cover to each corridor, from each to the next, and to the cloth', () => {
    const links = (path: string): string[] =>
      parse(pageAt(path).html)
        .querySelectorAll('main a')
        .map((link) => link.getAttribute('href') ?? '');
    for (const [index, { path }] of all.entries()) {
      expect(links(cover)).toContain(path);
      expect(links(path)).toContain((all[index + 1] ?? all[0])?.path);
      expect(links(path)).toContain(href('threadCloth', locale));
    }
    expect(links(cover)).toContain(href('threadCloth', locale));
    expect(links(href('stories', locale))).toContain(cover);
  });
});
