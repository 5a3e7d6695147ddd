import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { SHARE_PICTURE } from '#/domain/share-picture.ts';
import type { ShareInput } from './share-pictures.ts';

/** The drawing takes the right side, from top to bottom. */
const SCENE = { width: 560, height: 630 };
const LEFT = SHARE_PICTURE.width - SCENE.width;
const THREADS = ['#960f43', '#f2a91f', '#0c504f', '#f3e9da'];

const box = (style: Record<string, unknown>, children?: unknown): { type: string; props: Record<string, unknown> } => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

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

/** The right sides of pictures, each drawn once however many pictures show it. */
const scenes = new Map<string, Promise<Buffer>>();

const sceneOf = (drawing: string): Promise<Buffer> => {
  // Drawn larger than it is shown: a drawing's own units are smaller than the picture's pixels.
  const scene =
    scenes.get(drawing) ??
    sharp(Buffer.from(drawing), { density: 200 })
      .resize({ ...SCENE, fit: 'cover', position: 'right' })
      .toBuffer();
  scenes.set(drawing, scene);
  return scene;
};

/** One share picture as PNG: the name on a ground, a woven band below, and a drawing of cloth beside them. */
const drawScene = async ({ ground, words, drawing }: ShareInput, font: Buffer): Promise<Buffer> => {
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
  return sharp(Buffer.from(svg))
    .composite([
      { input: await sceneOf(drawing), left: LEFT, top: 0 },
      { input: SEAM, left: LEFT - 24, top: 0 },
    ])
    .png(FEW_COLOURS)
    .toBuffer();
};

/** The share picture of the sewn map as PNG: the map from edge to edge, the name and the words of all others at sea, a stitch below. */
const drawMap = async ({ words, drawing }: ShareInput, font: Buffer): Promise<Buffer> => {
  const tree = box(
    { width: '100%', height: FRAME.height - 50, flexDirection: 'column', justifyContent: 'flex-end', paddingLeft: 64, color: '#fbf6ee' },
    [box({ fontSize: 150, lineHeight: 1 }, 'Telar'), box({ fontSize: 44, color: '#f9d68d' }, words)],
  );
  const svg = await satori(tree, { ...FRAME, fonts: [fontOf(font)] });
  return sharp(Buffer.from(drawing))
    .composite([{ input: Buffer.from(svg) }, { input: HEM, left: 0, top: SHARE_PICTURE.height - HEM_HEIGHT }])
    .png(FEW_COLOURS)
    .toBuffer();
};

/** Draws a share picture as PNG, which takes a third of a second. */
export const drawShared = async (input: ShareInput): Promise<Buffer> => {
  const font = await readFile(createRequire(import.meta.url).resolve('@fontsource/fraunces/files/fraunces-latin-600-normal.woff'));
  return input.isMap ? drawMap(input, font) : drawScene(input, font);
};
