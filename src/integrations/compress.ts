import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { constants, createBrotliCompress, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

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

/** Brotli at its best. The first part is a block of its own, readable without a byte of what follows: about 60 bytes more in all. */
const brotli = async (text: string): Promise<Buffer> => {
  const cut = firstPart(text);
  const stream = createBrotliCompress({
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text) },
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

/** Writes a `.br` and a `.gz` beside every text file, for hosts that send them as they are (Caddy, `npm start`). */
export const compress = (): AstroIntegration => ({
  name: 'telar-compress',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && TEXT.test(entry.name));
      await Promise.all(
        files.map(async (entry) => {
          const file = join(entry.parentPath, entry.name);
          const text = await readFile(file, 'utf8');
          await Promise.all([writeFile(`${file}.br`, await brotli(text)), writeFile(`${file}.gz`, await promisify(gzip)(text, { level: 9 }))]);
        }),
      );
    },
  },
});
