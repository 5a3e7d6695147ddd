import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { linesFor } from '#/domain/line-order.ts';
import { LOCALES } from '#/domain/locale.ts';
import { advisesOnOffers } from '#/kinds/offer/domain.ts';
import { href } from '#/routing/routes.ts';
import { brotliBytes } from '../support/brotli-bytes.ts';
import { filesOf, pageAt, sentBytes } from '../support/built.ts';
import { SITE } from '../support/site.ts';

const content = readContent(SITE);
const all = content.data.hotlines.map(({ data }) => data);
const { offer } = content.data;
if (!offer) throw new Error('There is no content/offer.yaml.');

/** What a page says, without its elements. */
const read = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

/** What stands under a country's name on the sheet. */
const under = (html: string, code: string): string => new RegExp(`<details[^>]*data-checker="?${code}["> ][^]*?</details>`).exec(html)?.[0] ?? '';

describe.each(LOCALES)('"Look at an offer", in %s', (locale) => {
  const { html } = pageAt(href('offer', locale));
  const words = read(html);

  it('is whole before any script: what most false offers are, ten questions, each ready to be sent, and what to leave with someone', () => {
    const parts = [
      offer.opening.lead,
      offer.opening.words,
      ...offer.questions.flatMap(({ ask, hint, send, show }) => [ask, hint, send, show]),
      ...offer.leave,
    ];
    expect(parts.map((one) => one[locale]).filter((one) => !words.includes(one))).toEqual([]);
    expect(words.indexOf(offer.opening.lead[locale])).toBeLessThan(words.indexOf(offer.questions[0]?.ask[locale] ?? ''));
  });

  it('has every country once, with the registries that we know of, each with what it does not say', () => {
    for (const { code } of all) {
      expect(html.match(new RegExp(`<details[^>]*data-checker="?${code}["> ]`, 'g')), code).toHaveLength(1);
      const its = offer.registries.filter(({ country }) => country === code);
      const said = under(html, code);
      for (const { name, not, url } of its) {
        expect(said).toContain(`href="${url}"`);
        expect(read(said)).toContain(name[locale]);
        expect(read(said)).toContain(not[locale]);
      }
      expect(said.includes('registries'), code).toBe(its.length > 0);
    }
  });

  it('has of each country the lines against trafficking that are no authority, and no other', () => {
    for (const country of all) {
      const { help } = linesFor(country, all);
      const said = under(html, country.code);
      const advise = help.filter(advisesOnOffers);
      expect(said.match(/<h3>/g) ?? [], country.code).toHaveLength(advise.length);
      for (const { id, phones, informs } of advise) {
        for (const { dial } of phones) expect(read(said), id).toContain(dial);
        expect(read(said), id).toContain(informs?.[locale] ?? '');
      }
    }
  });

  it('takes at most 15.6 kB with its styles, without the padding that it shares with other pages, and its scripts at most 14 kB more', () => {
    const files = filesOf(html);
    const bytes = (some: readonly string[]): number => some.reduce((sum, one) => sum + sentBytes(one), 0);
    const scripts = files.filter((one) => one.endsWith('.js'));
    expect(brotliBytes(html) + bytes(files.filter((one) => !scripts.includes(one)))).toBeLessThanOrEqual(15_600);
    expect(bytes(scripts)).toBeLessThanOrEqual(14_000);
    expect(files.filter((one) => one.endsWith('.woff2'))).toEqual([]);
  });
});
