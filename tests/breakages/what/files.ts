import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inGzip, longerBrotli, longerGzip, shortestBrotli } from '#/integrations/packed.ts';
import { href, OFFLINE_WORKER } from '#/routing/routes.ts';
import { filesIn, html, pageFile, read } from '../../promises/copy.ts';
import type { Breakage } from '../breakage.ts';
import { editFile, put, putPacked, removeFile } from '../edit.ts';

const WORKER = OFFLINE_WORKER.slice(1);

/** Puts in the place of a packed page one that says something else in as many bytes. */
const packOther = async (dist: string, path: string, ending: 'br' | 'gz', from: RegExp, to: string): Promise<void> => {
  const file = `${pageFile(path)}.${ending}`;
  const text = html(dist, path).replace(from, to);
  if (text === html(dist, path)) throw new Error(`There is no ${String(from)} at ${path}.`);
  const bytes = readFileSync(join(dist, file)).length;
  const packed = ending === 'br' ? await shortestBrotli([text]) : await inGzip(text);
  put(dist, file, ending === 'br' ? longerBrotli(packed, bytes - packed.length) : longerGzip(packed, bytes - packed.length));
};

/** What is wrong with the files beside the pages. */
export const OF_FILES: readonly Breakage[] = [
  {
    says: 'A page that is sent in brotli has another number than the page itself.',
    on: 'real',
    seenBy: 'tests/site/files-there.test.ts',
    change: (dist) => packOther(dist, href('getHelp', 'es', 'mx'), 'br', /800 5533 000/, '800 5533 001'),
  },
  {
    says: 'A page that is sent in gzip is one of before.',
    on: 'real',
    seenBy: 'tests/site/files-there.test.ts',
    change: (dist) => packOther(dist, href('guides', 'en'), 'gz', /<p class="lead">[^<]*/, '<p class="lead">'),
  },
  {
    says: 'The answers of the search are others in brotli.',
    on: 'real',
    seenBy: 'tests/site/files-there.test.ts',
    change: (dist) => {
      put(dist, 'search/es.json.br', readFileSync(join(dist, 'search/en.json.br')));
    },
  },
  {
    says: 'The packed form of a feed is missing.',
    on: 'real',
    seenBy: 'tests/site/files-there.test.ts',
    change: (dist) => {
      removeFile(dist, `${href('news', 'en').slice(1)}feed.xml.br`);
    },
  },
  {
    says: 'Search engines are let in before the site is public.',
    on: 'real',
    seenBy: 'tests/site/found.test.ts',
    change: (dist) => editFile(dist, 'robots.txt', 'Disallow: /', 'Allow: /'),
  },
  {
    says: 'The sitemap lacks a page.',
    on: 'real',
    seenBy: 'tests/site/found.test.ts',
    change: (dist) => editFile(dist, 'sitemap-0.xml', /<url>(?:(?!<\/url>)[\s\S])*<\/url>/, ''),
  },
  {
    says: 'Responses tell other sites from where somebody comes.',
    on: 'real',
    seenBy: 'tests/site/files-there.test.ts',
    change: (dist) => editFile(dist, '_headers', /^ +Referrer-Policy:.*\n/m, ''),
  },
  {
    says: 'Another site may show a page in a frame of its own.',
    on: 'real',
    seenBy: 'tests/site/files-there.test.ts',
    change: (dist) => editFile(dist, '_headers', /^ +X-Frame-Options:.*\n|; frame-ancestors 'none'/gm, ''),
  },
  {
    says: 'The copy for no network lacks a country.',
    on: 'real',
    seenBy: 'tests/site/offline.test.ts',
    change: (dist) => editFile(dist, WORKER, `"${href('getHelp', 'es', 'hn')}",`, ''),
  },
  {
    says: 'The copy for no network names a file that is not there, so that none of it is kept.',
    on: 'real',
    seenBy: 'tests/site/files-there.test.ts',
    change: (dist) => editFile(dist, WORKER, /(?<=store:"es-[^[]*files:\[)/, '"/once/Gone.aaaaaaaa.js",'),
  },
  {
    says: 'The search does not know a page.',
    on: 'real',
    seenBy: 'tests/real/search.test.ts',
    change: async (dist) => {
      const text = read(dist, 'search/en.json');
      const data: unknown = JSON.parse(text);
      const pages: unknown = Reflect.get(Object(data), 'pages');
      if (!Array.isArray(pages)) throw new Error('The search has no pages.');
      await putPacked(dist, 'search/en.json', JSON.stringify({ ...Object(data), pages: pages.slice(0, -1) }));
    },
  },
  {
    says: 'Words that the search looks in are not there.',
    on: 'real',
    seenBy: 'tests/site/files-there.test.ts',
    change: (dist) => {
      const [file = ''] = filesIn(join(dist, 'pagefind/fragment'), /^es_/);
      removeFile(dist, `pagefind/fragment/${file}`);
    },
  },
  {
    says: 'A short address shows a page of before.',
    on: 'real',
    seenBy: 'tests/site/found.test.ts',
    change: (dist) => editFile(dist, 'ayuda/index.html', /<p class="quiet" data-age>[^<]*/, '<p>'),
  },
  {
    says: 'An address that a story had leads nowhere.',
    on: 'real',
    seenBy: 'tests/site/found.test.ts',
    change: (dist) => editFile(dist, '_redirects', /^\/es\/historias\/\S+ \S+ 301\n/m, ''),
  },
  {
    says: 'A scene of a walk names a drawing that is not there.',
    on: 'real',
    seenBy: 'tests/site/offline.test.ts',
    change: (dist) => {
      const file = filesIn(dist, /^try\/.*-en\.json$/)[0] ?? '';
      return editFile(dist, file, /(?<="pictures":\["\/d\/)[\da-f]+/, '00000000');
    },
  },
  {
    says: 'A table to download has another value than the page.',
    on: 'real',
    seenBy: 'tests/site/known.test.ts',
    change: (dist) => editFile(dist, `${href('known', 'en').slice(1)}came-to-light.csv`, ',41', ',42'),
  },
  {
    says: 'The licence of a package is gone.',
    on: 'fixture',
    seenBy: 'tests/built/licences.test.ts',
    change: (dist) => editFile(dist, 'licences.txt', /^preact \d/m, 'x'),
  },
];
