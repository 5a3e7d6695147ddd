import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import satori from 'satori';
import sharp from 'sharp';
import { LOCALES } from '#/domain/locale.ts';
import { PAGE_KINDS } from '#/domain/page-kinds.ts';
import { keptWork, type KeptWork } from './kept-work.ts';

const WORDS = { en: 'a loom of words', es: 'un telar de palabras' } as const;
const SIZE = { width: 1200, height: 630 };
const THREADS = ['#960f43', '#f2a91f', '#0c504f', '#f3e9da'];

const box = (style: Record<string, unknown>, children?: unknown): { type: string; props: Record<string, unknown> } => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** Counts up whenever the same drawing would be made otherwise than before. */
const HOW = '1';

/** One share picture as PNG: the name on a ground, a woven band below. */
const draw = async (ground: string, words: string, font: Buffer, kept: KeptWork): Promise<Buffer> => {
  const band = (shift: number) =>
    box(
      { height: 18 },
      Array.from({ length: 50 }, (_, index) => box({ width: 24, height: 18, background: THREADS[(index + shift) % THREADS.length] })),
    );
  const tree = box(
    { width: '100%', height: '100%', flexDirection: 'column', justifyContent: 'space-between', background: ground, color: '#fbf6ee' },
    [
      box({ flexDirection: 'column', padding: 90 }, [box({ fontSize: 150 }, 'Telar'), box({ fontSize: 48 }, words)]),
      box({ flexDirection: 'column' }, [band(0), band(1), band(2)]),
    ],
  );
  const svg = await satori(tree, { ...SIZE, fonts: [{ name: 'Fraunces', data: font, weight: 600, style: 'normal' }] });
  return kept.of([HOW, sharp.versions.vips, svg], () => sharp(Buffer.from(svg)).png({ palette: true }).toBuffer());
};

/** Draws a neutral share picture for each kind of page and language: a preview in a chat says nothing of what was shared. */
export const sharePictures = (): AstroIntegration => ({
  name: 'telar-share-pictures',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const font = await readFile(createRequire(import.meta.url).resolve('@fontsource/fraunces/files/fraunces-latin-600-normal.woff'));
      const folder = `${fileURLToPath(dir)}share`;
      await mkdir(folder, { recursive: true });
      const kept = keptWork('share');
      for (const [kind, { ground }] of Object.entries(PAGE_KINDS)) {
        for (const locale of LOCALES) await writeFile(`${folder}/${kind}-${locale}.png`, await draw(ground, WORDS[locale], font, kept));
      }
      await kept.forgetRest();
    },
  },
});
