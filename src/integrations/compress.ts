import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { warn } from './at-work.ts';
import { leadsOn } from './built-pages.ts';
import { keptWork } from './kept-work.ts';
import { BEST, inBrotli, inGzip, longerBrotli, longerGzip } from './packed.ts';
import { readPage, valueOf } from './read-page.ts';
import { growthOf, mostBytes, sharedSizes, type SizedPage } from './shared-sizes.ts';
import { sideBySide } from './side-by-side.ts';

const TEXT = /\.(?:html|css|js|svg|xml|txt|json)$/;

/**
 * A page cut so that a phone can show what came first: after the first number, where it leaves styles for later
 * (LaterStyles.astro). Any other is whole.
 */
const partsOf = (text: string): string[] => {
  // Asked of every file: only one with a number is read.
  if (!text.includes('tel:')) return [text];
  const { pieces } = readPage(text);
  const head = pieces.findIndex((piece) => piece.kind === 'closing' && piece.name === 'head');
  const leavesStyles = pieces.some((piece, at) => at > head && piece.kind === 'opening' && piece.name === 'style');
  const number = pieces.findIndex((piece) => piece.kind === 'opening' && valueOf(piece, 'href')?.startsWith('tel:') === true);
  const end = pieces.find((piece, at) => at > number && piece.kind === 'closing' && piece.name === 'a');
  if (!leavesStyles || number < 0 || !end) return [text];
  return [text.slice(0, end.to), text.slice(end.to)];
};

/** On the 236 pages of November 2026: 46 % of the time of the best, for 3 % more bytes. */
const GOOD = 10;

/** How hard a file is compressed: at its best where its bytes are few, as those of a page with numbers, and what every page asks for. */
export const qualityOf = (path: string): number => (!path.endsWith('.html') || mostBytes(path) < Infinity ? BEST : GOOD);

/** Counts up whenever the same text would be compressed otherwise than before. */
const HOW = '4';

/** By how much all pages may grow by sharing sizes before staff are told, as a part of what they take. */
const MUCH = 0.1;

/**
 * Makes pages longer, so that they have few sizes and a size tells little of which page it was. Hosts send nothing with a page
 * that differs by page (deploy/).
 */
const shareSizes = async (folder: string, pages: readonly SizedPage[]): Promise<void> => {
  const sizes = sharedSizes(pages);
  await sideBySide(
    sizes.flatMap(({ pages: own, br, gz }) => own.map((page) => ({ page, br, gz }))),
    async ({ page, br, gz }) => {
      const file = join(folder, page.file);
      await writeFile(`${file}.br`, longerBrotli(await readFile(`${file}.br`), br - page.br));
      await writeFile(`${file}.gz`, longerGzip(await readFile(`${file}.gz`), gz - page.gz));
    },
  );
  const percent = Math.round(growthOf(sizes) * 100);
  if (growthOf(sizes) > MUCH) warn('sizesGrow', { percent });
};

/**
 * Writes a `.br` and a `.gz` beside every text file of a built site, for hosts that send them as they are (Caddy, nginx, `npm start`),
 * those of pages in few sizes. What only leads on is no page: such hosts do it themselves. @param folder the built folder
 */
export const compressIn = async (folder: string): Promise<void> => {
  const kept = keptWork('compressed');
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && TEXT.test(entry.name));
  const pages = await sideBySide(files, async (entry) => {
    const path = join(entry.parentPath, entry.name);
    const text = await readFile(path, 'utf8');
    const file = relative(folder, path).split(sep).join('/');
    const quality = qualityOf(file);
    const br = await kept.of(['br', HOW, process.versions.node, String(quality), text], () =>
      inBrotli(file.endsWith('.html') ? partsOf(text) : [text], quality),
    );
    const gz = await kept.of(['gz', HOW, process.versions.node, text], () => inGzip(text));
    await writeFile(`${path}.br`, br);
    await writeFile(`${path}.gz`, gz);
    return file.endsWith('.html') && !leadsOn(text) ? [{ file, br: br.length, gz: gz.length }] : [];
  });
  await shareSizes(folder, pages.flat());
  await kept.forgetRest();
};

/** Compresses the built site. */
export const compress = (): AstroIntegration => ({
  name: 'telar-compress',
  hooks: { 'astro:build:done': async ({ dir }) => compressIn(fileURLToPath(dir)) },
});
