import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { OFFLINE_WORKER, QUIET, SHORT_ADDRESSES } from '#/routing/routes.ts';
import { builtPages, leadsOn, type BuiltPage } from '#/integrations/built-pages.ts';
import { withImports } from '#/integrations/early-scripts.ts';
import { DIST } from './site.ts';

/** Every page of the built site, redirects left out, and short addresses, which show a page of it again. */
export const pages: BuiltPage[] = (await builtPages(DIST)).filter(({ path, html }) => !leadsOn(html) && !(path in SHORT_ADDRESSES));

/** Whether an address is a quiet one: the same page once more, found by no one who was not sent it. */
export const isQuiet = (path: string): boolean => new RegExp(`^/(?:en|es)/${QUIET}/`).test(path);

/** One page of the built site. */
export const pageAt = (path: string): BuiltPage => {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`The built site has no page at ${path}`);
  return found;
};

const unpacked = (file: string): string => {
  const bytes = readFileSync(file);
  if (file.endsWith('.br')) return brotliDecompressSync(bytes).toString();
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes).toString() : bytes.toString();
};

const readTexts = (dist: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(dist, file), unpacked(file)]),
  );

let ownTexts: ReadonlyMap<string, string> | undefined;

/** Every file of a built site as text, unpacked: pages, feeds, sitemap, search index, styles, what hosts read. Those of the site that tests look at, which nothing changes, are read once. */
export const textsOf = (dist: string): ReadonlyMap<string, string> => (dist === DIST ? (ownTexts ??= readTexts(dist)) : readTexts(dist));

/**
 * A page without the pictures that it asks for later, once they are near. Of a picture that a narrow screen shows a part of, the
 * whole stays: it is the heavier one.
 */
const atOnce = (html: string): string =>
  html.replace(/<picture>\s*<source[^>]* srcset="([^"]+)"[^>]*>.*?<\/picture>/gs, '<img src="$1">').replace(/<img [^>]*loading="lazy"[^>]*>/g, '');

/** The site's own files that a page asks for when it opens: styles, scripts and what they name, the font, and the pictures seen first. */
export const filesOf = (html: string): string[] => {
  const named = [
    ...atOnce(html).matchAll(/(?:(?:href|src|component-url|renderer-url|before-hydration-url)=|url\()"?(\/(?:_astro|once|d)\/[^")]+)/g),
  ].map(([, file = '']) => file);
  const textOf = (file: string): string => (file.endsWith('.js') && existsSync(`${DIST}${file}`) ? readFileSync(`${DIST}${file}`, 'utf8') : '');
  const all = new Set(named.flatMap((file) => withImports(file, textOf)));
  return [...all].filter((file) => existsSync(`${DIST}${file}`));
};

/** Bytes on the wire of a file as hosts send it: packed where it has a packed form, pages in the size that they share with others. */
export const sentBytes = (file: string): number => {
  const packed = join(DIST, `${file}.br`);
  return readFileSync(existsSync(packed) ? packed : join(DIST, file)).length;
};

/** Bytes on the wire of a page and of what it asks for. */
export const pageBytes = ({ file, html }: BuiltPage): number => [file, ...filesOf(html)].reduce((sum, one) => sum + sentBytes(one), 0);

/** What the offline worker keeps of a part: the addresses of pages and files. @param part as src/domain/kept-parts.ts names it */
export const keptFiles = (part: string): string[] => {
  const worker = readFileSync(join(DIST, OFFLINE_WORKER), 'utf8');
  const [, list = ''] = new RegExp(`store:"${part}-[^[]*files:\\[([^\\]]*)\\]`).exec(worker) ?? [];
  return [...list.matchAll(/"([^"]+)"/g)].map(([, path = '']) => path);
};
