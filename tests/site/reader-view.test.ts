import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { HELP_LOCALES, LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { getFixedT } from '#/i18n/translate.ts';
import { isQuiet, pages } from '../support/built.ts';

/*
 * The same pages in the reader view of Firefox, and of what others made from it: what it leaves out, she does not read. A quiet address
 * has the same text as the page's own.
 */

/** Without white space: a reader view may break lines elsewhere. */
const bare = (text: string): string => text.replace(/\s+/g, '');

/** Without styles, which jsdom knows less of than browsers do. A template's content is text to Firefox, which reads the page as XML. */
const documentOf = (html: string): Document => {
  const asXml = html.replace(/<style>[^]*?<\/style>/g, '').replace(/<(\/?)template\b/g, '<$1div');
  return new JSDOM(asXml, { virtualConsole: new VirtualConsole() }).window.document;
};

const views = pages
  .filter(({ path }) => !isQuiet(path))
  .map(({ path, html }) => {
    const document = documentOf(html);
    const offered = isProbablyReaderable(document);
    return { path, page: parse(html), offered, view: bare(new Readability(document).parse()?.textContent ?? '') };
  });

/** What she cannot do without: numbers with their country, what is said of them, what a text speaks of and is, where it comes from, its days. */
const NEEDED = [
  '.number, .danger, .urgent, .any-hour, .places li > p, article[id] > p:not(.ways), li > section ~ p, section > section ~ p:not(.ways):not(:has([data-print])), article[id] dd, .warning, [data-age]',
  '.kind, .note, .callout, .kept p, .summary li, .sources li, .provenance p, .closing .meta, .title-block .meta',
].join(', ');
/** What is no part of a text: where else one can go, and what one can do with the page. A view shows the title by itself. */
const OTHER = 'nav, h1, template, .contents-row, .send, .tools, .turn, .onwards, [hidden]';

const missing = (within: HTMLElement | null, what: string, view: string): string[] =>
  (within?.querySelectorAll(what) ?? [])
    .filter((one) => !one.closest(OTHER) && one.querySelector('.onwards') === null)
    .map((one) => one.text.trim().replace(/\s+/g, ' '))
    .filter((words) => !view.includes(bare(words)));

describe('in a reader view', () => {
  it('no page that it is offered for loses a number with its country, a hedge, a warning, what kind of account it is, a source or a date', () => {
    const offered = views.filter((one) => one.offered);
    expect(offered.length).toBeGreaterThan(pages.length / 3);
    const lost = offered.flatMap(({ path, page, view }) => missing(page.querySelector('main'), NEEDED, view).map((words) => `${path}: ${words}`));
    expect(lost).toEqual([]);
  });

  it('a text has all its words: paragraphs, points, headings, and what it says of itself', () => {
    const texts = views.filter(({ page }) => page.querySelector('.prose'));
    expect(texts.length).toBeGreaterThan(20);
    const words = 'p, li, dt, dd, h2, h3, summary, figcaption';
    const lost = texts.flatMap(({ path, page, view }) => missing(page.querySelector('main article'), words, view).map((one) => `${path}: ${one}`));
    expect(lost).toEqual([]);
  });

  it('of a notebook that clips pages (Obsidian’s, by defuddle) every country keeps each number and each way to write to a line', async () => {
    // Pages of one language are made as those of the other.
    const countries = HELP_LOCALES.filter((locale) => locale !== 'en').flatMap((locale) => {
      const list = href('getHelp', locale);
      return pages.filter(({ path }) => path.startsWith(list) && path !== list);
    });
    expect(countries.length).toBeGreaterThan(2);
    const lost: string[] = [];
    for (const { path, html } of countries) {
      const clipped = await Defuddle(documentOf(html), `https://telar.example${path}`);
      const main = parse(html).querySelector('main');
      const numbers = main?.querySelectorAll('.number, .any-hour a, .danger [translate]').map(({ text }) => text) ?? [];
      const ways =
        main
          ?.querySelectorAll('.ways a')
          .filter((way) => !way.closest('template'))
          .map((way) => way.getAttribute('href') ?? '') ?? [];
      const text = bare(parse(clipped.content).text);
      lost.push(
        ...numbers.filter((number) => !text.includes(bare(number))).map((number) => `${path}: ${number}`),
        ...ways.filter((way) => !clipped.content.includes(way)).map((way) => `${path}: ${way}`),
      );
    }
    expect(lost).toEqual([]);
  }, 120_000);

  it('has nothing that only a script uses', () => {
    const ofTexts = LOCALES.flatMap((locale) => {
      const t = getFixedT(locale, 'reader');
      return [t('listen.own'), t('listen.speed'), t('listen.passage'), t('listen.hear')];
    });
    const ofHelp = HELP_LOCALES.flatMap((locale) => {
      const t = getFixedT(locale, 'help');
      return [t('age.old'), t('finder.only')];
    });
    const words = [...ofTexts, ...ofHelp];
    const added = views.flatMap(({ path, view }) => words.filter((one) => view.includes(bare(one))).map((one) => `${path}: ${one}`));
    expect(added).toEqual([]);
  });
});
