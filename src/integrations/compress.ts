import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { constants, createBrotliCompress, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { HELP_LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { keptWork } from './kept-work.ts';
import { sideBySide } from './side-by-side.ts';

const TEXT = /\.(?:html|css|js|svg|xml|txt|json)$/;

/**
 * Where a page may be cut so that a phone can show what came first: after the first number, on a page that leaves
 * styles for later (LaterStyles.astro). The length of the whole on any other.
 */
const firstPart = (text: string): number => {
  const leavesStyles = text.lastIndexOf('<style') > text.indexOf('</head>');
  const number = text.indexOf('href="tel:');
  return leavesStyles && number > 0 ? text.indexOf('</a>', number) + '</a>'.length : text.length;
};

const BEST = 11;
/** On the 236 pages of November 2026: 46 % of the time of the best, for 3 % more bytes. */
const GOOD = 10;

/** How hard a file is compressed: at its best where each byte keeps someone from a number, and what every page asks for. */
export const qualityOf = (path: string): number =>
  !path.endsWith('.html') || HELP_LOCALES.some((locale) => path.startsWith(href('getHelp', locale).slice(1))) ? BEST : GOOD;

/** The smallest window that holds the text, as a power of two: a larger one takes memory and gives nothing (RFC 7932, 16 to 24). */
const windowOf = (bytes: number): number => Math.min(22, Math.max(16, Math.ceil(Math.log2(bytes + 16))));

/** In brotli. The first part is a block of its own, readable without a byte of what follows: about 60 bytes more in all. */
const brotli = async (text: string, quality: number): Promise<Buffer> => {
  const cut = firstPart(text);
  const bytes = Buffer.byteLength(text);
  const stream = createBrotliCompress({
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
      [constants.BROTLI_PARAM_LGWIN]: windowOf(bytes),
    },
  });
  const whole = buffer(stream);
  stream.write(text.slice(0, cut));
  if (cut < text.length)
    await new Promise<void>((flushed) => {
      stream.flush(constants.BROTLI_OPERATION_FLUSH, flushed);
    });
  stream.end(text.slice(cut));
  return whole;
};

/** Counts up whenever the same text would be compressed otherwise than before. */
const HOW = '1';

/** Writes a `.br` and a `.gz` beside every text file, for hosts that send them as they are (Caddy, `npm start`). */
export const compress = (): AstroIntegration => ({
  name: 'telar-compress',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const kept = keptWork('compressed');
      const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && TEXT.test(entry.name));
      await sideBySide(files, async (entry) => {
        const file = join(entry.parentPath, entry.name);
        const text = await readFile(file, 'utf8');
        const quality = qualityOf(relative(folder, file).split(sep).join('/'));
        const br = await kept.of(['br', HOW, process.versions.node, String(quality), text], () => brotli(text, quality));
        const gz = await kept.of(['gz', HOW, process.versions.node, text], () => promisify(gzip)(text, { level: 9 }));
        await writeFile(`${file}.br`, br);
        await writeFile(`${file}.gz`, gz);
      });
      await kept.forgetRest();
    },
  },
});
