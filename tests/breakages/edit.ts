import { createHash } from 'node:crypto';
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsOf } from '#/integrations/compress.ts';
import { inGzip, longerBrotli, longerGzip, shortestBrotli } from '#/integrations/packed.ts';
import { LOCALES } from '#/domain/locale.ts';
import { quietHref, SHORT_ADDRESSES } from '#/routing/routes.ts';
import { filesIn, pageFile, read } from '../promises/copy.ts';

/** What is put in the place of something: words in which `$&` and `$1` are what was found, or what makes them of it. */
export type Into = string | ((found: string, ...parts: string[]) => string);

const bytesOf = (file: string): number => statSync(file).size;

/** Writes a file in the place of the linked one, and leaves its packed forms as they are. */
export const put = (dist: string, file: string, text: string | Buffer): void => {
  rmSync(join(dist, file), { force: true });
  writeFileSync(join(dist, file), text);
};

/** Takes a file away, which has to be there. */
export const removeFile = (dist: string, file: string): void => {
  rmSync(join(dist, file));
};

/** Writes a text in the place of the linked one with its packed forms, those of a page in the sizes that they had: as the build would have. */
export const putPacked = async (dist: string, file: string, text: string): Promise<void> => {
  const isPage = file.endsWith('.html');
  let [br, gz] = [await shortestBrotli(isPage ? partsOf(text) : [text]), await inGzip(text)];
  if (isPage) {
    const more = [bytesOf(join(dist, `${file}.br`)) - br.length, bytesOf(join(dist, `${file}.gz`)) - gz.length] as const;
    if (Math.min(...more) < 0) throw new Error(`Broken so, ${file} outgrows the size that it shares: it would be seen by that alone.`);
    [br, gz] = [longerBrotli(br, more[0]), longerGzip(gz, more[1])];
  }
  put(dist, file, text);
  if (existsSync(join(dist, `${file}.br`))) put(dist, `${file}.br`, br);
  if (existsSync(join(dist, `${file}.gz`))) put(dist, `${file}.gz`, gz);
};

const changed = (text: string, from: string | RegExp, to: Into): string => {
  if (typeof to === 'string') return text.replace(from, to);
  return text.replace(from, (found: string, ...parts: unknown[]) => to(found, ...parts.map(String)));
};

/** Changes a file, the first place that fits unless the expression asks for all; one that has no such place is an error. */
export const editFile = async (dist: string, file: string, from: string | RegExp, to: Into): Promise<void> => {
  const before = read(dist, file);
  const after = changed(before, from, to);
  if (after === before) throw new Error(`There is no ${String(from)} in ${file}.`);
  await putPacked(dist, file, after);
};

/** The files in which a page stands once more: at its quiet address, at a short one. */
const twinsOf = (dist: string, path: string): string[] => {
  const quiet = LOCALES.flatMap((locale) => read(dist, pageFile(path)).match(new RegExp(`${quietHref(locale)}[^"<\\s]*`)) ?? []).map(pageFile);
  return [...new Set(quiet), ...Object.entries(SHORT_ADDRESSES).flatMap(([from, to]) => (to === path ? [pageFile(from)] : []))];
};

/** Changes a page, and the same where it stands once more. @param path its address */
export const editPage = async (dist: string, path: string, from: string | RegExp, to: Into): Promise<void> => {
  await editFile(dist, pageFile(path), from, to);
  for (const file of twinsOf(dist, path)) {
    const before = read(dist, file);
    const after = changed(before, from, to);
    if (after !== before) await putPacked(dist, file, after);
  }
};

/** The addresses of the pages below one, in their order. */
export const pagesBelow = (dist: string, path: string): string[] =>
  filesIn(join(dist, path), /(?:^|\/)index\.html$/)
    .map((file) => `${path}${file.slice(0, -'index.html'.length)}`)
    .filter((one) => one !== path);

/** The first page below an address that has something. */
export const pageWith = (dist: string, path: string, what: RegExp): string => {
  const found = pagesBelow(dist, path).find((one) => what.test(read(dist, pageFile(one))));
  if (found === undefined) throw new Error(`No page below ${path} has ${String(what)}.`);
  return found;
};

const sha = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** Changes what stands in a page's own elements of a kind, with their sums in its policy. */
export const editInline = async (dist: string, path: string, element: 'style' | 'script', from: string | RegExp, to: string): Promise<void> => {
  const file = pageFile(path);
  const before = read(dist, file);
  const after = before.replaceAll(
    new RegExp(`(<${element}(?![^>]*src=)[^>]*>)([\\s\\S]*?)(</${element}>)`, 'g'),
    (_, open: string, code: string, end: string) => [open, code.replace(from, to), end].join(''),
  );
  if (after === before) throw new Error(`There is no ${String(from)} in a ${element} of ${path}.`);
  const sums = [...after.matchAll(new RegExp(`<${element}(?![^>]*(?:src=|[+/]json))[^>]*>([\\s\\S]*?)</${element}>`, 'g'))].map(([, code = '']) =>
    sha(code),
  );
  const policy = after.replace(new RegExp(`(${element}-src 'self')[^;"]*`), `$1 ${sums.join(' ')}`);
  await putPacked(dist, file, policy);
};
