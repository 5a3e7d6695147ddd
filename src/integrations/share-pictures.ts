import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import satori from 'satori';
import sharp from 'sharp';
import { LOCALES } from '#/domain/locale.ts';
import { PAGE_KINDS, type PageKind } from '#/domain/page-kinds.ts';
import { SHARE_PICTURE } from '#/domain/share-picture.ts';
import { drawingFile } from '#/drawings/drawing.ts';
import type { DrawingName } from '#/drawings/names.ts';
import { keptWork, type KeptWork } from './kept-work.ts';

const WORDS = { en: 'a loom of words', es: 'un telar de palabras' } as const;
/** The drawing takes the right side, from top to bottom. */
const SCENE = { width: 560, height: 630 };
const LEFT = SHARE_PICTURE.width - SCENE.width;
const THREADS = ['#960f43', '#f2a91f', '#0c504f', '#f3e9da'];

/** What may be seen in a chat: cloth, a needle and a loom. None is of a page, so none says which kind of page was sent. */
export const SHARE_SCENES = {
  gateway: 'hand-and-valley',
  home: 'hand-and-valley',
  help: 'quilt',
  guide: 'loom-and-window',
  story: 'quilt',
  news: 'hand-and-valley',
  page: 'quilt',
  try: 'quilt',
  walk: 'quilt',
  search: 'loom-and-window',
} as const satisfies Record<PageKind, DrawingName>;

const box = (style: Record<string, unknown>, children?: unknown): { type: string; props: Record<string, unknown> } => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** Counts up whenever the same drawing would be made otherwise than before. */
const HOW = '2';

/** A stitch down the seam between the name and the drawing, as drawn things of this site have it. */
const SEAM = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="12" height="${SHARE_PICTURE.height}"><path d="M6 8V${SHARE_PICTURE.height}" stroke="#f2a91f" stroke-width="5" stroke-linecap="round" stroke-dasharray="19 14"/></svg>`,
);

/** One share picture as PNG: the name on a ground, a woven band below, and a drawing of cloth beside them. */
const draw = async (ground: string, words: string, drawing: string, font: Buffer, kept: KeptWork): Promise<Buffer> => {
  const band = (shift: number) =>
    box(
      { height: 18 },
      Array.from({ length: Math.ceil(LEFT / 24) }, (_, index) =>
        box({ width: 24, height: 18, flexShrink: 0, background: THREADS[(index + shift) % THREADS.length] }),
      ),
    );
  const tree = box(
    { width: '100%', height: '100%', flexDirection: 'column', justifyContent: 'space-between', background: ground, color: '#fbf6ee' },
    [
      box({ flexDirection: 'column', padding: 90 }, [box({ fontSize: 150 }, 'Telar'), box({ fontSize: 48 }, words)]),
      box({ flexDirection: 'column' }, [band(0), band(1), band(2)]),
    ],
  );
  const svg = await satori(tree, {
    width: SHARE_PICTURE.width,
    height: SHARE_PICTURE.height,
    fonts: [{ name: 'Fraunces', data: font, weight: 600, style: 'normal' }],
  });
  return kept.of([HOW, sharp.versions.vips, svg, drawing], async () => {
    // Drawn larger than it is shown: a drawing's own units are smaller than the picture's pixels.
    const scene = await sharp(Buffer.from(drawing), { density: 200 })
      .resize({ ...SCENE, fit: 'cover', position: 'right' })
      .toBuffer();
    return sharp(Buffer.from(svg))
      .composite([
        { input: scene, left: LEFT, top: 0 },
        { input: SEAM, left: LEFT - 24, top: 0 },
      ])
      .png({ palette: true, colours: 96, dither: 0 })
      .toBuffer();
  });
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
      for (const [kind, scene] of Object.entries(SHARE_SCENES) as [PageKind, DrawingName][]) {
        for (const locale of LOCALES) {
          const picture = await draw(PAGE_KINDS[kind].ground, WORDS[locale], drawingFile(scene), font, kept);
          await writeFile(`${folder}/${kind}-${locale}.png`, picture);
        }
      }
      await kept.forgetRest();
    },
  },
});
