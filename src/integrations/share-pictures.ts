import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import satori from 'satori';
import sharp from 'sharp';
import { LOCALES } from '#/domain/locale.ts';
import { PAGE_KINDS, type PageKind } from '#/domain/page-kinds.ts';
import { SAME_PICTURE, SHARE_PICTURE, sharePicture } from '#/domain/share-picture.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import type { ThreadMaps } from '#/kinds/thread-maps/schema.ts';
import { drawingFile } from '#/drawings/drawing.ts';
import type { DrawingName } from '#/drawings/names.ts';
import { keptWork, type KeptWork } from '#/content-files/kept-work.ts';
import { sewnMap } from './share-map.ts';

const WORDS = { en: 'a loom of words', es: 'un telar de palabras' } as const;
/** The drawing takes the right side, from top to bottom. */
const SCENE = { width: 560, height: 630 };
const LEFT = SHARE_PICTURE.width - SCENE.width;
const THREADS = ['#960f43', '#f2a91f', '#0c504f', '#f3e9da'];

/** What a picture shows that is no drawing: the sewn map of “The thread”, without its title. Where a site has no such map a quilt stands for it. */
const MAP = 'sewn-map';

/** What may be seen in a chat: cloth, a needle, a loom, a map of cloth. None is of one page or kind of page, so none says which was sent. */
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
  booklet: 'quilt',
  game: 'quilt',
  thread: MAP,
  search: 'loom-and-window',
  print: 'quilt',
  learn: MAP,
} as const satisfies Record<PageKind, DrawingName | typeof MAP>;

const box = (style: Record<string, unknown>, children?: unknown): { type: string; props: Record<string, unknown> } => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** Counts up whenever the same drawing would be made otherwise than before. */
const HOW = '4';

/** A stitch down the seam between the name and the drawing, as drawn things of this site have it. */
const SEAM = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="12" height="${SHARE_PICTURE.height}"><path d="M6 8V${SHARE_PICTURE.height}" stroke="#f2a91f" stroke-width="5" stroke-linecap="round" stroke-dasharray="19 14"/></svg>`,
);

const FRAME = { width: SHARE_PICTURE.width, height: SHARE_PICTURE.height };
const fontOf = (data: Buffer) => ({ name: 'Fraunces', data, weight: 600, style: 'normal' }) as const;
/** As many colours as the eye needs, in the quantizer’s hundredths: a third of the bytes of all 256, and nobody sees which is which. */
const FEW_COLOURS = { palette: true, quality: 60, dither: 0 } as const;

/** The stitches along the foot of the map. */
const HEM_HEIGHT = 12;
const HEM = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_PICTURE.width}" height="${HEM_HEIGHT}" fill="none"><path d="M0 2.5H${SHARE_PICTURE.width}" stroke="#960f43" stroke-width="5" stroke-dasharray="20 4"/><path d="M10 8.5H${SHARE_PICTURE.width}" stroke="#f2a91f" stroke-width="3" stroke-dasharray="20 4"/></svg>`,
);

/** Draws the right side of a picture, each drawing once however many pictures show it. */
const drawnOnce = (): ((drawing: string) => Promise<Buffer>) => {
  const scenes = new Map<string, Promise<Buffer>>();
  return (drawing) => {
    // Drawn larger than it is shown: a drawing's own units are smaller than the picture's pixels.
    const scene =
      scenes.get(drawing) ??
      sharp(Buffer.from(drawing), { density: 200 })
        .resize({ ...SCENE, fit: 'cover', position: 'right' })
        .toBuffer();
    scenes.set(drawing, scene);
    return scene;
  };
};

/** One share picture as PNG: the name on a ground, a woven band below, and a drawing of cloth beside them. */
const draw = async (
  ground: string,
  words: string,
  drawing: string,
  font: Buffer,
  kept: KeptWork,
  sceneOf: (drawing: string) => Promise<Buffer>,
): Promise<Buffer> => {
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
    ...FRAME,
    fonts: [fontOf(font)],
  });
  return kept.of([HOW, sharp.versions.vips, svg, drawing], async () =>
    sharp(Buffer.from(svg))
      .composite([
        { input: await sceneOf(drawing), left: LEFT, top: 0 },
        { input: SEAM, left: LEFT - 24, top: 0 },
      ])
      .png(FEW_COLOURS)
      .toBuffer(),
  );
};

/** Where no corridor is drawn yet. */
const NO_MAP = 'quilt' satisfies DrawingName;

/** The share picture of the sewn map as PNG: the map from edge to edge, the name and the words of all others at sea, a stitch below. */
const drawMap = async (ground: string, words: string, maps: ThreadMaps, font: Buffer, kept: KeptWork): Promise<Buffer> => {
  const tree = box(
    { width: '100%', height: FRAME.height - 50, flexDirection: 'column', justifyContent: 'flex-end', paddingLeft: 64, color: '#fbf6ee' },
    [box({ fontSize: 150, lineHeight: 1 }, 'Telar'), box({ fontSize: 44, color: '#f9d68d' }, words)],
  );
  const svg = await satori(tree, { ...FRAME, fonts: [fontOf(font)] });
  const map = sewnMap(maps, FRAME, ground);
  return kept.of([HOW, sharp.versions.vips, svg, map], () =>
    sharp(Buffer.from(map))
      .composite([{ input: Buffer.from(svg) }, { input: HEM, left: 0, top: SHARE_PICTURE.height - HEM_HEIGHT }])
      .png(FEW_COLOURS)
      .toBuffer(),
  );
};

/**
 * Draws a neutral share picture for each kind of page and language, one for those that are alike: a preview in a chat says nothing of what was
 * shared. @param root the project's folder, whose thread is on the map
 */
export const sharePictures = (root = process.cwd()): AstroIntegration => ({
  name: 'telar-share-pictures',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const font = await readFile(createRequire(import.meta.url).resolve('@fontsource/fraunces/files/fraunces-latin-600-normal.woff'));
      const folder = fileURLToPath(dir);
      await mkdir(join(folder, 'share'), { recursive: true });
      const kept = keptWork('share');
      const sceneOf = drawnOnce();
      const { threadMaps } = readContent(root).data;
      for (const [kind, scene] of Object.entries(SHARE_SCENES) as [PageKind, DrawingName | typeof MAP][]) {
        if (SAME_PICTURE[kind]) continue;
        const { ground } = PAGE_KINDS[kind];
        for (const locale of LOCALES) {
          const picture =
            scene === MAP && threadMaps
              ? await drawMap(ground, WORDS[locale], threadMaps, font, kept)
              : await draw(ground, WORDS[locale], drawingFile(scene === MAP ? NO_MAP : scene), font, kept, sceneOf);
          await writeFile(join(folder, sharePicture(kind, locale)), picture);
        }
      }
      kept.forgetRest();
    },
  },
});
