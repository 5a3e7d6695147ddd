import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { publicationOf } from '#/content-files/read/publication.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { LOCALES } from '#/domain/locale.ts';
import { getFixedT } from '#/i18n/translate.ts';
import { partHref } from '#/routing/story-addresses.ts';
import { siteToday } from '../../site.config.ts';
import { pageAt } from '../support/built.ts';
import { SITE } from '../support/site.ts';

const publication = publicationOf(readContent(SITE), siteToday());

/** The most words in a page's main part, folded ones too, before the first sentence that is told: what the page is, and what it speaks of. */
const WORDS_BEFORE = 110;

/** How many paragraphs of ours a story begins with: marked so, or, in the fixture, in italics as a whole. */
const oursAtFirst = (body: string): number => {
  const pieces = body.split(/\n{2,}/).map((piece) => piece.trim());
  const isOurs = (piece: string, index: number): boolean => pieces[index - 1]?.startsWith('{/* ours:') === true || /^\*[^*]+\*$/.test(piece);
  const told = pieces.findIndex((piece, index) => /^[^#{]/.test(piece) && !isOurs(piece, index));
  return pieces.slice(0, told).filter(isOurs).length;
};

/** A page's main part, cut where the first paragraph that is told begins: what stands before it, and all the rest. */
const cutAtFirst = (path: string, body: string): { before: string; rest: string } => {
  const page = parse(pageAt(path).html).querySelector('main');
  for (const unseen of page?.querySelectorAll('script, style, template') ?? []) unseen.remove();
  const first = page?.querySelectorAll('.prose p')[oursAtFirst(body)];
  const main = page?.outerHTML ?? '';
  const at = main.indexOf(first?.outerHTML ?? 'no paragraph');
  if (at < 0) throw new Error(`${path} tells nothing.`);
  return { before: main.slice(0, at), rest: main.slice(at) };
};

describe.each(LOCALES)('a part of a story, in %s', (locale) => {
  const parts = publication.series[locale]
    .filter(({ shape }) => shape !== 'elsewhere')
    .flatMap(({ series: { slug, file }, shape, parts: own }) =>
      own.map(({ text: { text, slug: last } }) => ({ path: partHref(locale, { slug, shape }, last), kind: file.data.kind, text })),
    );

  it('comes to its first sentence within 110 words, and tells behind it, in rows to be opened, how we know it, from where, and how it is taken back', () => {
    expect(parts.length).toBeGreaterThan(4);
    for (const { path, kind, text } of parts) {
      const { before, rest } = cutAtFirst(path, text.body);
      expect(before.replace(/<[^>]+>/g, ' ').match(/[\p{L}\p{N}]\S*/gu)?.length, path).toBeLessThanOrEqual(WORDS_BEFORE);
      const [above, behind] = [parse(before), parse(rest)];
      const rows = [
        ...(text.kind === 'stories' && text.data.known !== undefined ? ['.provenance details > p'] : []),
        ...(text.kind === 'stories' && (text.data.sources ?? []).length > 0 ? ['.sources'] : []),
        'a[href^="mailto:"]',
      ];
      for (const row of rows) {
        expect(above.querySelector(row), `${path}: ${row}`).toBeNull();
        expect(behind.querySelector(row)?.closest('details:not([open])')?.querySelector('summary'), `${path}: ${row}`).toBeTruthy();
      }
      // What it is retold from stands above, with the way there where it may be linked, and what to know before she goes.
      expect(above.querySelector('.kind cite') !== null, path).toBe(kind === 'retold');
      const linked = above.querySelector('.kind cite a')?.closest('.kind');
      if (linked) expect(linked.text, path).toContain(getFixedT(locale, 'texts')('part.more'));
    }
  });
});
