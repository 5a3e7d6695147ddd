import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { formsOf } from '#/content-files/checks/numbers.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { dateInWords } from '#/domain/dates.ts';
import { digitsOf } from '#/domain/dialling.ts';
import { allNumbersOf } from '#/domain/hotlines.ts';
import { linesFor, shownLine } from '#/domain/line-order.ts';
import { HELP_LOCALES, isLocale, type HelpLocale } from '#/domain/locale.ts';
import { oneFiles } from '#/integrations/built-pages.ts';
import { openings, readPage, valueOf, wordsIn } from '#/integrations/read-page.ts';
import { cspHash } from '#/layouts/csp-hash.ts';
import { oneFileHref, oneFileName } from '#/routing/one-file.ts';
import { href } from '#/routing/routes.ts';
import { exitIn, siteToday } from '../../site.config.ts';
import { askedFor } from '../support/asked-for.ts';
import { keptFiles, pages, textsOf } from '../support/built.ts';
import { string } from '../support/pages.ts';
import { isTakePath } from '../support/take-path.ts';
import { DIST, SITE } from '../support/site.ts';

/* The file that is taken along, of every language and of every country: what a country's pages say, in one text that asks for nothing. */
const content = readContent(SITE);
const countries = content.data.hotlines;
const codes = countries.map(({ id }) => id);
const files = await oneFiles(DIST);
const fileAt = (path: string): string => {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`There is no file at ${path}`);
  return file.html;
};

/** The countries that show more than ten lines: what is said of each, without a tag, takes 13 kB. */
const MANY_LINES = countries
  .filter(({ data }) => {
    const { help, report } = linesFor(
      data,
      countries.map((country) => country.data),
    );
    return help.length + report.length > 10;
  })
  .map(({ id }) => id);

/** A browser's words of an element, each block apart. */
const wordsOf = (element: HTMLElement): string => element.structuredText.replace(/\s+/g, ' ').trim();
/** Without any space: an element's end is none in one place and one in the other. */
const bare = (text: string): string => text.replace(/\s+/g, '');
/** As a browser reads it, which puts in the ends that it leaves out. */
const read = (html: string): HTMLElement => {
  const page = readPage(html);
  const parts = page.pieces.map((piece) =>
    piece.kind === 'words' && piece.inside !== 'script' && piece.inside !== 'style'
      ? piece.words
      : piece.kind === 'opening' || piece.kind === 'closing'
        ? ' '
        : '',
  );
  return parse(`<p>${parts.join('').replaceAll('<', '&lt;')}</p>`);
};

const published = new Set(
  countries.flatMap(({ id, data }) =>
    data.lines.flatMap((line) => {
      const open = shownLine(line);
      return open ? allNumbersOf(open).flatMap((number) => formsOf(number, id)) : [];
    }),
  ),
);
const denied = [
  ...new Set(
    countries.flatMap(({ id, data }) => [
      ...data.denied.flatMap(({ number }) => formsOf(number, id)),
      ...data.lines.flatMap((line) => allNumbersOf(line).flatMap((number) => formsOf(number, id))),
    ]),
  ),
].filter((digits) => digits.length >= 7 && !published.has(digits));

/** What a country's pages say that its file need not: the ways on to other pages, and what is said once of every line. */
const saidOtherwise = (locale: HelpLocale): string[] => {
  const say = (key: string): string => (isLocale(locale) ? string(locale, 'help', key) : '');
  return [
    say('computer'),
    say('if.title'),
    say('if.afterLog'),
    say('if.afterBill'),
    say('if.afterMessage'),
    say('if.afterChat'),
    say('immigration.more'),
    say('also'),
    say('learn.title'),
  ];
};

/** The sentences of an element that its file must say too: the ways to call and write are asked for apart. */
const sentencesOf = (element: HTMLElement, locale: HelpLocale): string[] => {
  const own = parse(element.outerHTML);
  for (const left of own.querySelectorAll('.back, .onward, .now, .hidden-visually, .computer, .ways, [data-learn], [data-hear]')) left.remove();
  return own
    .querySelectorAll('p, dd, .tells span, summary, h1, h2, h3, .danger')
    .filter((one) => one.querySelector('a[href^="/"]') === null && one.querySelector('p') === null)
    .flatMap((one) => {
      // A number that a row begins with is a link, which is asked for below.
      const words = wordsOf(one).replace(/^[\d*#-]+ /, '');
      const left = saidOtherwise(locale).reduce((rest, said) => rest.replace(said, ''), words);
      return left.split(/(?<=[.?!:])\s+/).map((sentence) => bare(sentence));
    })
    .filter((sentence) => sentence !== '');
};

/** What the pages of a country say, and how often: of every line by its card, once in each, and what stands around the cards. */
const saidOn = (locale: HelpLocale, code: string): Map<string, number> => {
  const mains = pages
    .filter(({ path }) => path.startsWith(href('getHelp', locale, code)) && !isTakePath(path))
    .flatMap(({ html }) => parse(html).querySelector('main') ?? []);
  const cards = mains.flatMap((main) => main.querySelectorAll('article.line')).flatMap((card) => [...new Set(sentencesOf(card, locale))]);
  const around = mains.flatMap((main) => {
    const rest = parse(main.outerHTML);
    // A row says again what the card says to which it leads.
    for (const own of rest.querySelectorAll('article.line, li.line, .after-lines h2')) own.remove();
    return sentencesOf(rest, locale);
  });
  return new Map([...Map.groupBy([...cards, ...around], (sentence) => sentence)].map(([sentence, same]) => [sentence, same.length]));
};

/** What a text lacks of some sentences, each with how often it has to be there. */
const lackingIn = (text: string, wanted: ReadonlyMap<string, number>): string[] =>
  [...wanted].flatMap(([sentence, times]) => {
    const found = text.split(sentence).length - 1;
    return found >= times ? [] : [`${sentence}: ${found} of ${times}`];
  });

describe.each(HELP_LOCALES)('the file that is taken along in %s', (locale) => {
  const whole = fileAt(oneFileHref(locale));

  it('is there for all countries and for each', () => {
    const own = files.filter(({ path }) => path.startsWith(href('getHelp', locale))).map(({ path }) => path);
    expect(own.sort()).toEqual([oneFileHref(locale), ...codes.map((code) => oneFileHref(locale, code))].sort());
  });

  it('says of every line what its cards say, hedges and ages among it, in the file of its country and in that of all', () => {
    const sections = whole.split('<section id=').slice(1);
    const missing = codes.flatMap((code) => {
      const heading = bare(wordsOf(parse(fileAt(oneFileHref(locale, code))).querySelector('h1') ?? parse('')));
      const section = sections.find((one) => bare(read(one.slice(0, one.indexOf('</h2>'))).text).includes(heading));
      const wanted = saidOn(locale, code);
      return [fileAt(oneFileHref(locale, code)), section ?? ''].flatMap((html, at) =>
        lackingIn(bare(read(html).text), wanted).map((lacking) => `${code}, ${at === 0 ? 'its file' : 'the file of all'}: ${lacking}`),
      );
    });
    expect(missing).toEqual([]);
  });

  it('offers every way of every line as the pages do, and no other number', () => {
    const ways = (html: string): string[] =>
      openings(readPage(html), 'a')
        .map((link) => valueOf(link, 'href') ?? '')
        .filter((to) => /^(?:tel:|sms:|mailto:|https:\/\/wa\.me\/)/.test(to));
    const lacking = codes.flatMap((code) => {
      const own = ways(fileAt(oneFileHref(locale, code)));
      const all = ways(whole);
      const asked = pages
        .filter(({ path }) => path.startsWith(href('getHelp', locale, code)) && !isTakePath(path))
        .flatMap(({ html }) => ways(html.slice(html.indexOf('<main'), html.indexOf('</main>'))));
      return [...new Set(asked)].flatMap((way) => [...(own.includes(way) ? [] : [`${code}: ${way}`]), ...(all.includes(way) ? [] : [`all: ${way}`])]);
    });
    expect(lacking).toEqual([]);
    const foreign = [whole, ...codes.map((code) => fileAt(oneFileHref(locale, code)))]
      .flatMap(ways)
      .flatMap((way) => /^(?:tel:|sms:|https:\/\/wa\.me\/)([+\d]+)/.exec(way)?.[1] ?? [])
      .filter((number) => !published.has(digitsOf(number)));
    expect(foreign).toEqual([]);
  });

  it('holds no number that is denied or held', () => {
    const runs = [...whole.matchAll(/\+?\d(?:[\s().\-–·/]{0,3}\d)*/g)].map(([run]) => digitsOf(run));
    expect(denied.filter((digits) => runs.includes(digits))).toEqual([]);
  });

  it('says its day and when not to rely on it, before the first number', () => {
    for (const html of [whole, ...codes.map((code) => fileAt(oneFileHref(locale, code)))]) {
      const main = html.slice(html.indexOf('<main>'));
      const day = main.indexOf(dateInWords(siteToday(), locale));
      expect(day).toBeGreaterThan(0);
      const first = main.search(/href="?(?:tel|sms|https:\/\/wa)/);
      if (first >= 0) expect(day).toBeLessThan(first);
      expect(html).toContain(`data-made=${siteToday()}`);
    }
  });
});

describe('every file that is taken along', () => {
  const each = (find: (file: { path: string; html: string }) => string[]): string[] =>
    files.flatMap((file) => find(file).map((found) => `${file.path}: ${found}`));

  it('asks for nothing, holds its styles and scripts in itself, and its policy allows these alone', () => {
    expect(
      each(({ html }) => {
        const page = readPage(html);
        const hashes = (kind: string): string =>
          openings(page, kind)
            .map((one) => `'${cspHash(wordsIn(page, one))}'`)
            .join(' ');
        const policy = `default-src 'none';style-src ${hashes('style')};script-src ${hashes('script')};img-src data:;base-uri 'none';form-action 'none'`;
        const first = openings(page, 'meta').find((meta) => valueOf(meta, 'http-equiv') !== undefined);
        return [
          ...askedFor(html),
          ...(first && valueOf(first, 'content') === policy ? [] : ['its policy is another']),
          ...(/^<!doctype html><html lang="[^"]+"><head><meta charset="utf-8"><meta http-equiv="content-security-policy"/.test(html)
            ? []
            : ['its policy is not the first']),
        ];
      }),
    ).toEqual([]);
  });

  it('leads nowhere but within itself, to a line, and out: to no page of the site', () => {
    const chats = new Set(countries.flatMap(({ data }) => data.lines.flatMap(({ chat }) => chat.map(({ url }) => url))));
    expect(
      each(({ html, path }) => {
        const exit = exitIn(HELP_LOCALES.find((locale) => path.startsWith(`/${locale}/`)) ?? 'es').url;
        const ids = new Set(openings(readPage(html)).flatMap((one) => valueOf(one, 'id') ?? []));
        return openings(readPage(html), 'a').flatMap((link) => {
          const to = valueOf(link, 'href') ?? 'nowhere';
          const isFine = to.startsWith('#')
            ? ids.has(to.slice(1))
            : /^(?:tel|sms|mailto):|^https:\/\/wa\.me\//.test(to) || chats.has(to) || to === exit;
          return isFine ? [] : [to];
        });
      }),
    ).toEqual([]);
  });

  it('has a name and a title that say nothing, is kept out of search engines, and is found by no search, list or copy of ours', () => {
    expect(new Set(files.map(({ file }) => file.slice(file.lastIndexOf('/') + 1)))).toEqual(new Set(HELP_LOCALES.map(oneFileName)));
    for (const { html } of files) {
      expect(/<title>([^<]*)<\/title>/.exec(html)?.[1]).toMatch(/^(?:Notas|Notes|\p{Lu}\p{L}+)$/u);
      expect(html).toContain('<meta name="robots" content="noindex">');
    }
    const telling = [...textsOf(DIST)].filter(
      ([file, text]) => /sitemap|pf_fragment|feed\.xml|keep\.js$/.test(file) && /not(?:as|es)\.html/.test(text),
    );
    expect(telling.map(([file]) => file)).toEqual([]);
    for (const locale of HELP_LOCALES) expect(keptFiles(locale).filter((path) => path.endsWith(oneFileName(locale)))).toEqual([]);
  });

  it('has the exit first, as a plain link and with its script before all else', () => {
    expect(
      each(({ html }) => [
        ...(/<head>(?:<meta[^>]*>)*<script data-to="https:/.test(html) ? [] : ['no script of the exit']),
        ...(/<body><nav[^>]*>(?:<a class="toward"[^>]*>[^<]*<\/a>)?\s*<a href="https:[^"]*" rel="noreferrer" data-exit>/.test(html)
          ? []
          : ['no link']),
      ]),
    ).toEqual([]);
  });

  it('is small: under 200 kB with all countries, under 20 kB with one, and a little more where a country has more than ten lines', () => {
    const whole = HELP_LOCALES.map((locale) => oneFileHref(locale));
    const most = (path: string): number => (whole.includes(path) ? 200_000 : MANY_LINES.some((code) => path.includes(`/${code}/`)) ? 24_000 : 20_000);
    expect(each(({ html, path }) => (Buffer.byteLength(html) < most(path) ? [] : [`${Buffer.byteLength(html)} bytes`]))).toEqual([]);
  });

  it('does not tell by its size over the line which country it is of, nor the language', () => {
    for (const packing of ['br', 'gz']) {
      const sizes = files.map(({ file, path }) => ({ path, size: readFileSync(join(DIST, `${file}.${packing}`)).length }));
      const wholes = new Set(HELP_LOCALES.map((locale) => oneFileHref(locale)));
      expect(new Set(sizes.filter(({ path }) => wholes.has(path)).map(({ size }) => size)).size).toBe(1);
      const own = Map.groupBy(
        sizes.filter(({ path }) => !wholes.has(path)),
        ({ size }) => size,
      );
      expect(own.size).toBeLessThanOrEqual(3);
      for (const locale of HELP_LOCALES)
        for (const same of own.values()) expect(same.filter(({ path }) => path.startsWith(`/${locale}/`)).length).not.toBe(1);
    }
  });
});
