import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { brotliBytes } from '../../support/brotli-bytes.ts';
import { partOf } from '#/domain/kept-parts.ts';
import { HELP_LOCALES, LOCALES, otherLocale, REGIONAL, type Locale } from '#/domain/locale.ts';
import { plainLetters } from '#/domain/plain-letters.ts';
import { textCode } from '#/kinds/hotlines/parts/text-code.ts';
import { href, OFFLINE_WORKER, takeHref } from '#/routing/routes.ts';
import { toldBySize, type SeenPage } from '../../support/page-sizes.ts';
import { string } from '../../support/pages.ts';
import { isTakePath } from '../../support/take-path.ts';
import { edit, html, pageFile, pagePaths, read, treeOf, write } from '../copy.ts';
import type { HeldInFiles } from '../promise.ts';

/** A message of a page's box for sending: its words, and what its links hand on. */
const messages = (page: HTMLElement): { words: string; handed: string[] }[] =>
  page.querySelectorAll('.send .message').map((box) => ({
    words: box.querySelector('q')?.text ?? '',
    handed: box.querySelectorAll('a').map((link) => decodeURIComponent(/(?:text|body)=([^&]*)/.exec(link.getAttribute('href') ?? '')?.[1] ?? '')),
  }));

/** Where a message leads: its path on the site. */
const leads = (message = ''): string => /https?:\/\/[^/\s]+(\/\S*)$/.exec(message)?.[1] ?? '';

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
const copyFiles = (dist: string, part: string): string[] => {
  const [, list = ''] = new RegExp(`store:"${part}-[^[]*files:\\[([^\\]]*)\\]`).exec(read(dist, OFFLINE_WORKER)) ?? [];
  return [...list.matchAll(/"([^"]+)"/g)].map(([, path = '']) => path);
};

/** Promises about what is sent to someone, and about what is sent to keep a copy. */
export const ABOUT_SENDING: readonly HeldInFiles[] = [
  {
    id: 'quiet-link',
    test: 'On every page that can be sent, “only the link” hands on an address of a code alone, by WhatsApp and by text message, in which no word of the title stands; the same text with the same heading is there, under a title that says nothing of it.',
    holds: ({ dist }) =>
      sendable(dist).flatMap(({ path, locale, page }) => {
        const [only] = messages(page);
        return [only?.words, ...(only?.handed ?? [undefined])].flatMap((message) => {
          const quiet = leads(message);
          if (message?.includes(' ') !== false || !new RegExp(`^/${locale}/p/\\w{5}/(?:\\d+/)?$`).test(quiet))
            return [`${path}: ${message ?? ''} is sent`];
          const there = treeOf(dist, quiet);
          const title = there.querySelector('title')?.text ?? '';
          const told = telling(heading(page)).filter((word) => quiet.includes(word) || (title.toLowerCase().includes(word) && word !== 'telar'));
          return heading(there) === heading(page) && told.length === 0 ? [] : [`${path}: ${quiet} is “${heading(there)}”, titled “${title}”`];
        });
      }),
    breaker: {
      says: '“Only the link” of one guide sends its plain address.',
      change: ({ dist }) => {
        const path = href('guides', 'es', 'una-oferta-de-prueba');
        const quiet = leads(messages(treeOf(dist, path))[0]?.words);
        edit(dist, pageFile(path), encodeURIComponent(quiet), encodeURIComponent(path));
      },
    },
  },
  {
    id: 'clear-link',
    test: 'On every page that can be sent, “with the title” holds its heading, as one text message can, and behind it the same address that says nothing.',
    holds: ({ dist }) =>
      sendable(dist).flatMap(({ path, page }) => {
        const [only, clear] = messages(page);
        const begun = plainLetters(heading(page))
          .slice(0, 60)
          .replace(/\s+\S*$/, '');
        return [clear?.words, ...(clear?.handed ?? [undefined])].flatMap((message = '') =>
          message.startsWith(begun) && message.endsWith(` ${only?.words ?? ''}`) ? [] : [`${path}: ${message}`],
        );
      }),
    breaker: {
      says: '“With the title” of one page sends another page.',
      change: ({ dist }) => {
        const path = href('privacy', 'en');
        const { words = '' } = messages(treeOf(dist, path))[1] ?? {};
        edit(dist, pageFile(path), encodeURIComponent(words), encodeURIComponent(words.replace(/\/\w{5}\/$/, '/xxxxx/')));
      },
    },
  },
  {
    id: 'code-without-address',
    test: 'The code of every country to take along is the one of the words below it, and these hold the country’s name, numbers, and no address.',
    holds: ({ dist }) =>
      HELP_LOCALES.flatMap((locale) =>
        pagePaths(dist)
          .filter((path) => isTakePath(path) && path !== takeHref(locale) && path.startsWith(href('getHelp', locale)))
          .flatMap((path) => {
            const sheet = treeOf(dist, path).querySelector('.number-sheet figure');
            const words = sheet?.querySelector('figcaption')?.text ?? '';
            const isDrawn = sheet?.querySelectorAll('path')[1]?.getAttribute('d') === textCode(words).path;
            return isDrawn && /\d/.test(words) && !/[/@]|\.\w/.test(words) ? [] : [`${path}: ${words}`];
          }),
      ),
    breaker: {
      says: 'The words below the code of one country hold an address.',
      change: ({ dist }) => edit(dist, pageFile(takeHref('es', 'hn')), /(<figcaption[^>]*>)/, '$1example.org/'),
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
    test: 'The packed forms of all pages, in brotli and in gzip, have eight sizes at most, those of countries four, and in none of these is a country the only one of its language; npm run test:hosts sees that nothing else of an answer differs by page.',
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
    test: 'All files of one language’s numbers, of its guides and of its walks, with what goes before each answer, take no more than the page says that offers to keep them, from a host that compresses and from one that does not.',
    holds: ({ dist }) =>
      LOCALES.flatMap((locale) => [
        ...[href('getHelp', locale), href('guides', locale), href('try', locale)].map((path) => ({ path, part: partOf(locale), place: -1 })),
        { path: href('guides', locale), part: partOf(locale, 'guides'), place: 0 },
        { path: href('try', locale), part: partOf(locale, 'walks'), place: 0 },
      ]).flatMap(({ path, part, place }) => {
        const said = [...treeOf(dist, path).text.matchAll(/([\d.]+) (?:to|y) ([\d.]+) (?:MB|megas)/g)].at(place) ?? [];
        const [, least = 0, most = 0] = said.map((one) => Number(one) * 1_000_000);
        const files = copyFiles(dist, part).map(pageFile);
        const packed = files.reduce((sum, file) => sum + packedBytes(dist, file) + 500, 0);
        const plain = files.reduce((sum, file) => sum + statSync(join(dist, file)).size + 1500, 0);
        return files.length > 1 && packed <= least && plain <= most ? [] : [`${path}, ${part}: ${files.length} files, ${packed} and ${plain} bytes`];
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
