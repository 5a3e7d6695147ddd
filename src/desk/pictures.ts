import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import sharp from 'sharp';
import { MOST_PIXELS, PICTURE_FOLDERS } from '#/content-files/checks/pictures.ts';
import { MOST_BYTES, type Asked, type DeskFiles } from './files.ts';
import { MEDIA, placeOf } from './places.ts';
import { Refusal } from './refusal.ts';

/** The longest side of a picture in the project, in pixels: twice what a page shows of it at most. */
const LONGEST = 2400;

/** How well a photo is kept, of 100. */
const QUALITY = 86;

/**
 * A photo as it may stand in the project: turned as it was taken, no larger than a page needs, and without what its file told beside it
 * (where, when, by what camera, a smaller copy of itself).
 * @throws Refusal where it cannot be opened
 */
export const cleanPicture = async (bytes: Buffer, file: string): Promise<{ bytes: Buffer; ending: 'jpg' | 'png' }> => {
  if (bytes.length > MOST_BYTES) throw new Refusal(413, ({ tooBig }) => tooBig(file, MOST_BYTES / 1024 / 1024));
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS) throw new Refusal(413, ({ tooManyPixels }) => tooManyPixels(file, MOST_PIXELS / 1_000_000));
    const opened = sharp(bytes, { limitInputPixels: MOST_PIXELS })
      .rotate()
      .resize({ width: LONGEST, height: LONGEST, fit: 'inside', withoutEnlargement: true });
    const { hasAlpha } = await sharp(bytes).metadata();
    const ending = hasAlpha ? 'png' : 'jpg';
    return { bytes: await (hasAlpha ? opened.png() : opened.jpeg({ quality: QUALITY, mozjpeg: true })).toBuffer(), ending };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(415, ({ notAPicture }) => notAPicture(file));
  }
};

/**
 * The folder for the pictures of a save: those of a story stand where its series says what they are.
 * @throws Refusal where its series is told without pictures
 */
const folderFor = (asked: readonly Asked[], files: DeskFiles): string => {
  for (const { path, bytes } of asked) {
    const place = placeOf(path);
    if (place?.what !== 'file' || place.kind !== 'stories') continue;
    const series = /^series: *["']?([\w-]+)/m.exec(bytes.toString('utf8'))?.[1] ?? '';
    const policy = files.imagePolicy(series);
    if (policy === 'none' || policy === undefined) throw new Refusal(422, ({ noPictures }) => noPictures(series));
    return PICTURE_FOLDERS[policy].replace(/\/$/, '');
  }
  return MEDIA;
};

/**
 * What a save asks, with its photos clean and under a name that tells nothing, and its texts naming them so.
 * @param today `YYYY-MM-DD`
 */
export const withCleanPictures = async (files: DeskFiles, asked: readonly Asked[], today: string): Promise<Asked[]> => {
  const named = new Map<string, string>();
  const isNew = ({ operation, path }: Asked): boolean => operation !== 'delete' && placeOf(path)?.what === 'picture';
  const folder = asked.some(isNew) ? folderFor(asked, files) : MEDIA;
  const clean = await Promise.all(
    asked.map(async (one): Promise<Asked> => {
      if (!isNew(one)) return one;
      const { bytes, ending } = await cleanPicture(one.bytes, one.path);
      const sum = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
      const path = posix.join(folder, `${today}-${sum}.${ending}`);
      named.set(one.path, path);
      return { ...one, path, bytes };
    }),
  );
  const short = (path: string): string => path.slice(MEDIA.length + 1);
  const isText = ({ path, operation }: Asked): boolean => placeOf(path)?.what === 'file' && operation !== 'delete';
  files.rename(
    clean.filter(isText).map(({ path }) => path),
    Object.fromEntries([...named].flatMap(([from, to]) => [short(from), encodeURI(short(from))].map((one) => [one, short(to)]))),
  );
  return clean.map((one) => (isText(one) ? { ...one, bytes: Buffer.from(files.withNames(one.path, one.bytes.toString('utf8'))) } : one));
};
