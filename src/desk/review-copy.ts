import { rmSync } from 'node:fs';
import { join, posix } from 'node:path';
import { DESK_FOLDER } from '#/content-files/whole-file.ts';
import type { Change } from './packing.ts';

/* The site as one file for somebody who reads it first: it opens from a folder, without a server, and each page says that it is not the site. */

/** Where it is built: beside what is published, never in its place. */
export const REVIEW_FOLDER = `${DESK_FOLDER}/review`;

/** Deletes what was built for it: where the desk was closed meanwhile, all of a site lies there, a story that is taken down later among it. */
export const forgetReview = (root: string): void => {
  rmSync(join(root, REVIEW_FOLDER), { recursive: true, force: true });
};

const SAYS = {
  en: 'A copy to be read before it is published. It is not the site: do not put it online, and do not give its addresses to anybody.',
  es: 'Copia para leer antes de publicar. No es el sitio: no la subas a internet ni le pases sus direcciones a nadie.',
} as const;

/** What only a host reads, or what is there packed twice. */
const LEFT_OUT = /\.(?:br|gz)$|^_headers$|^_redirects$|^robots\.txt$|^sitemap|^pagefind\//;

/** An address from the root of the site, as it is from a page: with the name of the file, since a folder opens nothing by itself. */
const fromPage = (page: string, address: string): string => {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return posix.relative(posix.dirname(`/${page}`), file) + rest;
};

const banner = (html: string): string => {
  const says = /<html[^>]* lang="es/.test(html) ? SAYS.es : SAYS.en;
  return `<p style="margin:0;padding:12px 16px;background:#960f43;color:#fff;font:700 16px/1.4 system-ui,sans-serif">${says}</p>`;
};

const pageFor = (path: string, html: string): string => {
  const robots = /<meta name="robots" content="noindex">/.test(html) ? '' : '<meta name="robots" content="noindex">';
  return (
    html
      // It would let no style in but those that it knows, and no file that has no server.
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, robots)
      .replaceAll(/(\s(?:href|src|srcset|poster)=")(\/(?!\/)[^"]*)"/g, (_, before: string, address: string) => `${before}${fromPage(path, address)}"`)
      .replaceAll(/(url\(["']?)(\/(?!\/)[^"')]*)/g, (_, before: string, address: string) => `${before}${fromPage(path, address)}`)
      .replace(/<body[^>]*>/i, (body) => body + banner(html))
  );
};

/** What each file of a site becomes in such a copy. */
export const forReview: Change = (path, bytes) => {
  if (LEFT_OUT.test(path)) return undefined;
  if (path.endsWith('.html')) return Buffer.from(pageFor(path, bytes.toString('utf8')));
  if (!path.endsWith('.css')) return bytes;
  const css = bytes.toString('utf8');
  return Buffer.from(css.replaceAll(/(url\(["']?)(\/(?!\/)[^"')]*)/g, (_, before: string, address: string) => before + fromPage(path, address)));
};
