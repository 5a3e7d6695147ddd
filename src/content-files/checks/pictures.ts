import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { DRAWN } from '#/kinds/series/schema.ts';
import { problem, type Problem } from '../read/problem.ts';
import { fileAt, picturesIn } from '../read/prose-tree.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { coverOf, seriesOf, type TextFile } from '../read/text-file.ts';
import { entriesUnder } from '../read/list-folder.ts';

/** Where the pictures of a series stand, by its policy: who puts a file there has said what it is. */
export const PICTURE_FOLDERS = { 'drawn-no-person': 'content/media/drawn/', hers: 'content/media/hers/' } as const;

/** What the site can make its own sizes of. A phone's own HEIC no browser here shows, and SVG may hold code. */
const FORMATS = ['jpeg', 'png', 'webp', 'avif', 'gif'];
/** How the name of one ends where Astro reads it (VALID_INPUT_FORMATS in astro/dist/assets/consts.js): a JPEG that ends in `.jfif` is passed over. */
const ENDING = /\.(?:avif|gif|jpe?g|png|webp)$/i;

/** The pictures of a text as it names them: its cover, and those in its words, by reference or inside a passage too. */
const picturesOf = (text: TextFile): string[] => [...new Set([...coverOf(text), ...picturesIn(text).map(({ url }) => url)])];

const MEDIA = 'content/media/';

/** Whether a picture is written as one in `content/media`: from there alone pictures are published. */
export const isInMedia = (text: TextFile, picture: string): boolean => !picture.startsWith('/') && fileAt(text.file, picture).startsWith(MEDIA);

/** Whether a picture is written as one on another website. */
export const isElsewhere = (picture: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(picture);

/** What a series says of its pictures; nothing for a text that is in none. */
const policyOf = (text: TextFile, { data: { series } }: ContentFiles) =>
  text.kind === 'stories' ? series.find(({ id }) => id === seriesOf(text))?.data.imagePolicy : undefined;

/** One of the site's own drawings at a part whose series does not allow it. */
const drawnAgainstPolicy = (text: TextFile, content: ContentFiles): Problem[] => {
  const policy = policyOf(text, content);
  if (text.data.drawing === undefined || policy === undefined || policy === DRAWN) return [];
  return [problem(text.file, 'drawing', 'drawingForbidden', { policy })];
};

/** A picture in a story whose series does not allow it, as far as a computer can tell. */
const againstPolicy = (text: TextFile, picture: string, content: ContentFiles): Problem[] => {
  const policy = policyOf(text, content);
  if (policy === undefined) return [];
  if (policy === 'none') return [problem(text.file, '', 'pictureForbidden', { picture })];
  const folder = PICTURE_FOLDERS[policy];
  return fileAt(text.file, picture).startsWith(folder) ? [] : [problem(text.file, '', 'pictureFolder', { picture, policy, folder })];
};

/** A picture within the words of a story, where nobody is asked whether a face is in it; and a face where its series allows none. */
const faces = (text: TextFile, content: ContentFiles): Problem[] => {
  if (text.kind !== 'stories') return [];
  const policy = policyOf(text, content);
  return [
    ...picturesIn(text).map(({ url }) => problem(text.file, 'pictures', 'pictureInWords', { picture: url })),
    ...(text.data.pictures ?? []).flatMap(({ src, face }, index) =>
      face === 'hers' && policy === DRAWN ? [problem(text.file, `pictures › ${String(index + 1)} › face`, 'pictureFace', { picture: src })] : [],
    ),
  ];
};

/** How many pixels a picture may have: 100 million, more than any telephone takes, and as many as a program holds that makes its sizes. */
export const MOST_PIXELS = 100_000_000;

/** What is wrong with a file that should be a picture; nothing where browsers show it. @param bare whether it is published as it is */
const wrongWith = async (
  file: string,
  bare: boolean,
): Promise<'pictureFormat' | 'picturePixels' | 'pictureBroken' | 'pictureEnding' | 'pictureTells' | undefined> => {
  // Only where there is a picture: it takes a while to load.
  const { default: sharp } = await import('sharp');
  try {
    const { format, width, height, compression, exif, xmp, iptc, comments } = await sharp(file, { limitInputPixels: false }).metadata();
    const known = format === 'heif' && compression === 'av1' ? 'avif' : format;
    if (!FORMATS.includes(known) || /\.svg$/i.test(file)) return 'pictureFormat';
    if (width * height > MOST_PIXELS) return 'picturePixels';
    // All of it is read. `stats()` calls one that was cut off whole where several are read at once (sharp 0.35, 4 of 10).
    await sharp(file).raw().toBuffer();
    if (!ENDING.test(file)) return 'pictureEnding';
    return bare && (exif ?? xmp ?? iptc ?? comments) ? 'pictureTells' : undefined;
  } catch {
    return /\.hei[cf]$/i.test(file) ? 'pictureFormat' : 'pictureBroken';
  }
};

/** How the names of pictures end; drawings are looked into by checks/files.ts. */
const PICTURE = /\.(?:avif|bmp|gif|hei[cf]|jfif|jpe?g|png|tiff?|webp)$/i;

/** Whether the file of a picture says more than is seen, such as where it was taken. @param file with its folder */
export const tellsMore = async (file: string): Promise<boolean> => PICTURE.test(file) && (await wrongWith(file, true)) === 'pictureTells';

const inText = async (text: TextFile, picture: string, content: ContentFiles): Promise<Problem[]> => {
  if (isElsewhere(picture)) return [];
  if (!isInMedia(text, picture)) return [problem(text.file, '', 'pictureOutside', { picture })];
  const file = join(content.root, fileAt(text.file, picture));
  const wrong = existsSync(file) ? await wrongWith(file, false) : undefined;
  return wrong ? [problem(text.file, '', wrong, { picture })] : [];
};

/** Pictures that a series forbids, that stand outside their folder, and files that are no picture or none that browsers show, whether or not a text names them. */
export const checkPictures = async (content: ContentFiles): Promise<Problem[]> => {
  const found = content.texts.flatMap((text) => picturesOf(text).map((picture) => ({ text, picture })));
  const named = new Set(found.map(({ text, picture }) => fileAt(text.file, picture)));
  const files = ['content/media', 'public']
    .flatMap((folder) => entriesUnder(content.root, folder))
    .flatMap(({ file, kind }) => (kind === 'file' && PICTURE.test(file) && !named.has(file) ? [file] : []));
  const told = await Promise.all([
    ...found.map(async ({ text, picture }) => [...againstPolicy(text, picture, content), ...(await inText(text, picture, content))]),
    ...files.map(async (file) => {
      const wrong = await wrongWith(join(content.root, file), !file.startsWith(MEDIA));
      return wrong ? [problem(file, '', wrong, { picture: posix.basename(file) })] : [];
    }),
  ]);
  return [...told.flat(), ...content.texts.flatMap((text) => [...drawnAgainstPolicy(text, content), ...faces(text, content)])];
};
