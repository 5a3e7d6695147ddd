import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { brotliBytes } from '../../support/brotli-bytes.ts';
import { LOCALES, otherLocale, REGIONAL, type Locale } from '#/domain/locale.ts';
import { href, OFFLINE_WORKER } from '#/routing/routes.ts';
import { toldBySize, type SeenPage } from '../../support/page-sizes.ts';
import { string } from '../../support/pages.ts';
import { edit, html, pageFile, pagePaths, read, treeOf, write } from '../copy.ts';
import type { HeldInFiles } from '../promise.ts';

/** Where the message of a link in a page's box for sending leads: its path on the site. */
const sent = (page: HTMLElement, locale: Locale, name: 'quiet' | 'clear' | 'sms'): string => {
  const link = page.querySelectorAll('.send a').find((one) => one.text.trim() === string(locale, 'common', `send.${name}`));
  const message = decodeURIComponent(/(?:text|body)=([^&]*)/.exec(link?.getAttribute('href') ?? '')?.[1] ?? '');
  return /https?:\/\/[^/\s]+(\/\S*)/.exec(message)?.[1] ?? '';
};

/** The pages that can be sent. */
const sendable = (dist: string): { path: string; locale: Locale; page: HTMLElement }[] =>
  LOCALES.flatMap((locale) =>
    pagePaths(dist)
      .filter((path) => path.startsWith(`/${locale}/`) && /class="[^"]*\bsend\b/.test(html(dist, path)))
      .map((path) => ({ path, locale, page: treeOf(dist, path) })),
  );

const heading = (page: HTMLElement): string => page.querySelector('h1')?.text.trim() ?? '';
const telling = (words: string): string[] =>
  words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(({ length }) => length > 3);

/** A file's bytes on the line from a host that compresses: of a page as it was built, of any other and of a changed one in brotli. */
const packedBytes = (dist: string, file: string): number => {
  const packed = join(dist, `${file}.br`);
  return existsSync(packed) ? statSync(packed).size : brotliBytes(readFileSync(join(dist, file)));
};

/** The pages as a watcher of the line sees them. @param ending of the packed form */
const seenPages = (dist: string, ending: string): SeenPage[] =>
  pagePaths(dist).map((path) => ({ path, seen: String(statSync(join(dist, pageFile(path) + ending)).size) }));

/** The files of one language's copy, as the worker names them. */
const copyFiles = (dist: string, locale: Locale): string[] => {
  const [, list = ''] = new RegExp(`store:"${locale}-[^[]*files:\\[([^\\]]*)\\]`).exec(read(dist, OFFLINE_WORKER)) ?? [];
  return [...list.matchAll(/"([^"]+)"/g)].map(([, path = '']) => path);
};

/** Promises about what is sent to someone, and about what is sent to keep a copy. */
export const ABOUT_SENDING: readonly HeldInFiles[] = [
  {
    id: 'quiet-link',
    test: 'On every page that can be sent, “only the link” and the text message hold an address of a code alone, in which no word of the title stands; the same text with the same heading is there, under a title that says nothing of it.',
    holds: ({ dist }) =>
      sendable(dist).flatMap(({ path, locale, page }) =>
        (['quiet', 'sms'] as const).flatMap((name) => {
          const quiet = sent(page, locale, name);
          if (!new RegExp(`^/${locale}/p/\\w{5}/(?:\\d+/)?$`).test(quiet)) return [`${path}: ${name} sends ${quiet}`];
          const there = treeOf(dist, quiet);
          const title = there.querySelector('title')?.text ?? '';
          const told = telling(heading(page)).filter((word) => quiet.includes(word) || (title.toLowerCase().includes(word) && word !== 'telar'));
          return heading(there) === heading(page) && told.length === 0 ? [] : [`${path}: ${quiet} is “${heading(there)}”, titled “${title}”`];
        }),
      ),
    breaker: {
      says: '“Only the link” of one guide sends its plain address.',
      change: ({ dist }) => {
        const path = href('guides', 'es', 'una-oferta-de-prueba');
        const quiet = sent(treeOf(dist, path), 'es', 'quiet');
        edit(dist, pageFile(path), encodeURIComponent(quiet), encodeURIComponent(path));
      },
    },
  },
  {
    id: 'clear-link',
    test: 'On every page that can be sent, “with the title” holds its heading and its own address.',
    holds: ({ dist }) =>
      sendable(dist).flatMap(({ path, locale, page }) => {
        const clear = sent(page, locale, 'clear');
        const canonical = new URL(page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? 'https://none/').pathname;
        const link = decodeURIComponent(
          page
            .querySelectorAll('.send a')
            .map((one) => one.getAttribute('href') ?? '')
            .join(' '),
        );
        return clear === canonical && link.includes(heading(page)) ? [] : [`${path}: ${clear}`];
      }),
    breaker: {
      says: '“With the title” of one page sends another page.',
      change: ({ dist }) => edit(dist, pageFile(href('privacy', 'en')), encodeURIComponent(href('privacy', 'en')), encodeURIComponent('/en/about/')),
    },
  },
  {
    id: 'preview-says-no-more',
    test: 'What a chat may show of any page beside its address is, on every page, the title, description and picture that the box for sending names.',
    holds: ({ dist }) =>
      sendable(dist).flatMap(({ path, locale, page }) => {
        const og = page
          .querySelectorAll('meta[property^="og:"], meta[name^="twitter:"]')
          .map((meta) => [meta.getAttribute('property') ?? meta.getAttribute('name'), meta.getAttribute('content') ?? '']);
        const given = new Map(og.map(([name = '', value = '']) => [name, value]));
        const as =
          given.get('og:title') === string(locale, 'common', 'share.title') &&
          given.get('og:description') === string(locale, 'common', 'share.description');
        const box = page.querySelector('.send')?.text ?? '';
        const says = box.includes(given.get('og:title') ?? '\u0000') && box.includes(given.get('og:description') ?? '\u0000');
        const picture = /\/share\/[a-z]+-e[ns]\.png$/.test(given.get('og:image') ?? '');
        // Beside these only the picture's own words, size and type.
        for (const name of ['alt', 'width', 'height', 'type']) given.delete(`og:image:${name}`);
        // And what each page of its language says alike, with the address that was sent.
        const alike =
          given.get('og:type') === 'website' &&
          given.get('og:site_name') === given.get('og:title') &&
          given.get('og:locale') === REGIONAL[locale] &&
          [undefined, REGIONAL[otherLocale(locale)]].includes(given.get('og:locale:alternate')) &&
          new URL(given.get('og:url') ?? 'none:').pathname === path;
        for (const name of ['type', 'site_name', 'locale', 'locale:alternate', 'url']) given.delete(`og:${name}`);
        return as && says && picture && alike && given.size === 3 ? [] : [`${path}: ${JSON.stringify([...given])}`];
      }),
    breaker: {
      says: 'The preview of one guide tells its title.',
      change: ({ dist }) =>
        edit(dist, pageFile(href('guides', 'es', 'una-oferta-de-prueba')), /(property="og:title" content=")[^"]*/, '$1Una oferta de trabajo'),
    },
  },
  {
    id: 'page-sizes',
    test: 'The packed forms of all pages, in brotli and in gzip, have eight sizes at most, those of countries three, and in none of these is a country the only one of its language; npm run test:hosts sees that nothing else of an answer differs by page.',
    holds: ({ dist }) => ['.br', '.gz'].flatMap((ending) => toldBySize(seenPages(dist, ending))),
    breaker: {
      says: 'One country’s page is one byte longer than those like it.',
      change: ({ dist }) => {
        const packed = `${pageFile(href('getHelp', 'es', 'hn'))}.br`;
        write(dist, packed, Buffer.concat([readFileSync(join(dist, packed)), Buffer.alloc(1)]));
      },
    },
  },
  {
    id: 'copy-size',
    test: 'All files of one language’s copy, with what goes before each answer, take no more than the page says, from a host that compresses and from one that does not.',
    holds: ({ dist }) =>
      LOCALES.flatMap((locale) => {
        const text = treeOf(dist, href('getHelp', locale)).text;
        const [, least = 0, most = 0] = (/(\d+) (?:to|y) (\d+) kB/.exec(text) ?? []).map((part) => Number(part) * 1000);
        const files = copyFiles(dist, locale).map(pageFile);
        const packed = files.reduce((sum, file) => sum + packedBytes(dist, file) + 500, 0);
        const plain = files.reduce((sum, file) => sum + statSync(join(dist, file)).size + 1500, 0);
        return files.length > 1 && packed <= least && plain <= most ? [] : [`${locale}: ${files.length} files, ${packed} and ${plain} bytes`];
      }),
    breaker: {
      says: 'One country’s page of the copy grows by 2,000 kB.',
      change: ({ dist }) => {
        const file = pageFile(href('getHelp', 'es', 'hn'));
        write(dist, file, `${read(dist, file)}<!--${Array.from({ length: 200_000 }, (_, at) => at.toString(36).padStart(9, 'x')).join(' ')}-->`);
      },
    },
  },
];
