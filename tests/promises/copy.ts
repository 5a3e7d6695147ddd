import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { leadsOn } from '#/integrations/built-pages.ts';
import { isOneFile } from '#/routing/one-file.ts';
import { DIST, inSite } from '../support/site.ts';

/** A copy of what ships, in which something can be changed. */
export interface Copy {
  /** The built site, with the packed forms of its pages alone. A file that was changed has none, so that it is sent as it is. */
  dist: string;
  /** The servers' configurations. */
  deploy: string;
}

/** Beside the built site, so that files can be linked to and need not be copied. */
const COPIES = 'test-results/promises';

const linkOrCopy = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
};

/** Makes a copy of what ships under a name of its own. */
export const copyOf = (name: string): Copy => {
  const folder = join(COPIES, name);
  rmSync(folder, { recursive: true, force: true });
  const dist = join(folder, 'dist');
  for (const entry of readdirSync(DIST, { recursive: true, withFileTypes: true })) {
    const file = relative(DIST, join(entry.parentPath, entry.name));
    if (entry.isFile() && !/(?<!\.html)\.(?:br|gz)$/.test(file)) linkOrCopy(join(DIST, file), join(dist, file));
  }
  cpSync(inSite('deploy'), join(folder, 'deploy'), { recursive: true });
  return { dist, deploy: join(folder, 'deploy') };
};

/** Deletes a copy. */
export const discard = ({ dist }: Copy): void => {
  rmSync(dirname(dist), { recursive: true, force: true });
};

/** The files of a folder that a pattern fits, from that folder. */
export const filesIn = (folder: string, pattern: RegExp): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => pattern.test(file))
    .sort();

/** The one file that a pattern fits. */
export const fileLike = (folder: string, pattern: RegExp): string => {
  const [file, second] = filesIn(folder, pattern);
  if (file === undefined || second !== undefined) throw new Error(`Not one file like ${String(pattern)} but ${String(file)}, ${String(second)}`);
  return file;
};

/** A text of the copy. */
export const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

/** Writes a file in the place of the linked one, and of its packed forms. */
export const write = (folder: string, file: string, text: string | Buffer): void => {
  for (const ending of ['', '.br', '.gz']) rmSync(join(folder, file + ending), { force: true });
  writeFileSync(join(folder, file), text);
};

/**
 * Changes a file, which has to be changed by it: a breaker that no longer finds its place says so.
 * @param to as in `replaceAll`; `$&` is what was found
 */
export const edit = (folder: string, file: string, from: string | RegExp, to: string): void => {
  const before = read(folder, file);
  const after = typeof from === 'string' ? before.split(from).join(to) : before.replace(from, to);
  if (after === before) throw new Error(`The breaker finds no ${String(from)} in ${file}.`);
  write(folder, file, after);
};

/** Where a page's file stands. @param path its address */
export const pageFile = (path: string): string => `${path.replace(/^\//, '')}${path.endsWith('/') ? 'index.html' : ''}`;

/** The addresses of all pages, those that only lead on left out, and what is taken along, which is none. */
export const pagePaths = (dist: string): string[] =>
  filesIn(dist, /\.html$/)
    .filter((file) => !isOneFile(file))
    .filter((file) => !leadsOn(read(dist, file)))
    .map((file) => `/${file.replace(/index\.html$/, '')}`);

/** A page's HTML. @param path its address, as `pagePaths` gives it */
export const html = (dist: string, path: string): string => read(dist, pageFile(path));

const trees = new Map<string, HTMLElement>();

/** A page as a tree, which nobody changes. Most pages are the same in every copy, and are read once. */
export const treeOf = (dist: string, path: string): HTMLElement => {
  const text = html(dist, path);
  const tree = trees.get(text) ?? parse(text);
  trees.set(text, tree);
  return tree;
};

const sha = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** Changes a script that stands in every page, with its hash in every policy: as if the build had made it so. */
const editInline = (dist: string, attribute: string, from: string | RegExp, to: string): void => {
  const [, code = ''] = new RegExp(`<script [^>]*${attribute}[^>]*>([\\s\\S]*?)</script>`).exec(html(dist, '/es/')) ?? [];
  const changed = code.replace(from, to);
  if (code === '' || changed === code) throw new Error(`The breaker finds no ${String(from)} in the script with ${attribute}.`);
  for (const file of [...filesIn(dist, /\.html$/), '_headers']) {
    const text = read(dist, file);
    const made = text.split(code).join(changed).split(sha(code)).join(sha(changed));
    if (made !== text) write(dist, file, made);
  }
};

/** Changes the exit's own script on every page. */
export const editExitScript = (dist: string, from: string | RegExp, to: string): void => editInline(dist, 'data-to', from, to);

/** Changes what an ordinary tap needs, on every page. */
export const editTapScript = (dist: string, from: string | RegExp, to: string): void => editInline(dist, 'data-show', from, to);

/** Changes the styles that stand in every page which has what is looked for, with their hash in its policy: as if the build had made them so. */
export const editStyles = (dist: string, from: string | RegExp, to: string): void => {
  let found = false;
  for (const file of filesIn(dist, /\.html$/)) {
    const text = read(dist, file);
    const made = [...text.matchAll(/<style>([\s\S]*?)<\/style>/g)].reduce((page, [, code = '']) => {
      const changed = code.replace(from, to);
      return changed === code ? page : page.split(code).join(changed).split(sha(code)).join(sha(changed));
    }, text);
    if (made === text) continue;
    found = true;
    write(dist, file, made);
  }
  if (!found) throw new Error(`The breaker finds no ${String(from)} in the styles of any page.`);
};

/** Puts markup at the end of a page's body, and takes the page's policy away, as whoever adds a tracker does. */
export const addTo = (dist: string, path: string, markup: string): void => {
  const file = pageFile(path);
  edit(dist, file, '</body>', `${markup}</body>`);
  write(dist, file, read(dist, file).replace(/<meta http-equiv="content-security-policy"[^>]*>/i, ''));
  write(dist, '_headers', read(dist, '_headers').replace(/^ +Content-Security-Policy:.*\n/gm, ''));
};

/** Gives every response one more header, or another one in its place. */
export const setHeader = (dist: string, name: string, value: string): void => {
  const text = read(dist, '_headers').replace(new RegExp(`^ +${name}:.*\\n`, 'gim'), '');
  write(dist, '_headers', text.replace('/*\n', `/*\n  ${name}: ${value}\n`));
};
