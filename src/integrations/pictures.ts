import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { BeginStep } from './finish-pages.ts';
import { keptWork, type KeptWork } from '#/content-files/kept-work.ts';
import { ownName } from './own-names.ts';
import { openings, valueOf, written, type Change } from './read-page.ts';

/** Widths in pixels: a small phone, a phone or a column at twice its width, and the largest, which no page shows wider. */
const WIDTHS = [480, 800, 1200];
/** The best that a browser takes comes first; JPEG is for those that take neither. */
const FORMATS = ['avif', 'webp', 'jpeg'] as const;
/** As wide as the column of text (40rem), or the screen. */
const SIZES = '(min-width: 42rem) 40rem, 100vw';

/** Counts up whenever the same picture would be made otherwise than before. */
const HOW = '1';

/** The address of a picture that staff gave, whose name may end in capitals: `IMG_2034.JPG`. */
const PICTURE = /^\/_astro\/.+\.(?:avif|gif|jpe?g|png|webp)$/i;
/** The same in a page's text. */
const HAS_PICTURE = /"\/_astro\/[^"]+\.(?:avif|gif|jpe?g|png|webp)"/i;

/** A picture in each format and width, and its largest size. */
interface Made {
  sources: Record<(typeof FORMATS)[number], string>;
  smallest: string;
  width: number;
  height: number;
}

/** Makes the sizes of a picture beside it: turned as the camera held it, and without a word of where or by whom it was taken. */
const make = async (folder: string, src: string, kept: KeptWork): Promise<Made> => {
  const file = await readFile(join(folder, decodeURI(src)));
  const { autoOrient } = await sharp(file).metadata();
  const largest = Math.min(autoOrient.width, WIDTHS.at(-1) ?? autoOrient.width);
  const widths = [...WIDTHS.filter((width) => width < largest), largest];
  const stem = ownName(file);
  const named = (width: number, format: string): string => `/_astro/${stem}-${width}.${format === 'jpeg' ? 'jpg' : format}`;
  for (const format of FORMATS) {
    for (const width of widths) {
      const made = await kept.of([HOW, sharp.versions.vips, format, String(width), file], () => {
        const sized = sharp(file).autoOrient().resize({ width });
        return (format === 'jpeg' ? sized.flatten({ background: '#ffffff' }).jpeg({ mozjpeg: true }) : sized.toFormat(format)).toBuffer();
      });
      await writeFile(join(folder, named(width, format)), made);
    }
  }
  const set = (format: string): string => widths.map((width) => `${named(width, format)} ${width}w`).join(', ');
  return {
    sources: { avif: set('avif'), webp: set('webp'), jpeg: set('jpeg') },
    smallest: named(widths[0] ?? largest, 'jpeg'),
    width: largest,
    height: Math.round((autoOrient.height * largest) / autoOrient.width),
  };
};

/** An image's tag with every format and width of its picture, loaded only once it is near. @param alt the attribute, as it is written */
const asPicture = (alt: string, { sources, smallest, width, height }: Made): string => {
  const better = (['avif', 'webp'] as const).map((format) => `<source type="image/${format}" srcset="${sources[format]}" sizes="${SIZES}">`).join('');
  return `<picture>${better}<img src="${smallest}" srcset="${sources.jpeg}" sizes="${SIZES}" width="${width}" height="${height}" loading="lazy" decoding="async" ${alt}></picture>`;
};

/**
 * Gives each picture of a page as AVIF, WebP and JPEG in widths up to 1,200 pixels, at addresses that say nothing of its name. The file as staff gave it, which may be of
 * some megabytes and say where it was taken, is named by no page any longer, and is taken out with all that nothing names.
 */
export const pictures: BeginStep = (folder) => {
  const made = new Map<string, Made>();
  const kept = keptWork('pictures');
  return {
    changesIn: async (page) => {
      const changes: Change[] = [];
      for (const image of openings(page, 'img')) {
        const src = valueOf(image, 'src') ?? '';
        if (!PICTURE.test(src)) continue;
        const its = made.get(src) ?? (await make(folder, src, kept));
        made.set(src, its);
        changes.push({ from: image.from, to: image.to, text: asPicture(written(page, image, 'alt') ?? 'alt=""', its) });
      }
      return changes;
    },
    // Their files are made with them.
    hangOn: (html) => (HAS_PICTURE.test(html) ? undefined : ''),
    end: () => kept.forgetRest(),
  };
};
