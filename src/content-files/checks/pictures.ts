import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { problem, type Problem } from '../problem.ts';
import { fileAt, picturesIn } from '../prose-tree.ts';
import type { ContentFiles } from '../read.ts';
import { coverOf, seriesOf, type TextFile } from '../text-file.ts';

/** Where the pictures of a series stand, by its policy: who puts a file there has said what it is. */
const FOLDERS = { 'drawn-no-person': 'content/media/drawn/', hers: 'content/media/hers/' } as const;

/** What the site can make its own sizes of. A phone's own HEIC no browser here shows, and SVG may hold code. */
const FORMATS = ['jpeg', 'png', 'webp', 'avif', 'gif'];

/** The pictures of a text as it names them: its cover, and those in its words, by reference or inside a passage too. */
const picturesOf = (text: TextFile): string[] => [...new Set([...coverOf(text), ...picturesIn(text).map(({ url }) => url)])];

/** A picture in a story whose series does not allow it, as far as a computer can tell. */
const againstPolicy = (text: TextFile, picture: string, { series }: ContentFiles): Problem[] => {
  const policy = text.kind === 'stories' ? series.find(({ id }) => id === seriesOf(text))?.data.imagePolicy : undefined;
  if (policy === undefined) return [];
  if (policy === 'none') return [problem(text.file, '', 'pictureForbidden', { picture })];
  const folder = FOLDERS[policy];
  return fileAt(text.file, picture).startsWith(folder) ? [] : [problem(text.file, '', 'pictureFolder', { picture, policy, folder })];
};

const unreadable = async (root: string, text: TextFile, picture: string): Promise<Problem[]> => {
  const file = join(root, fileAt(text.file, picture));
  if (/^[a-z]+:/i.test(picture) || !existsSync(file)) return [];
  // Only where there is a picture: it takes a while to load.
  const { default: sharp } = await import('sharp');
  try {
    const { format, compression } = await sharp(file).metadata();
    const known = format === 'heif' && compression === 'av1' ? 'avif' : format;
    if (!FORMATS.includes(known) || /\.svg$/i.test(file)) return [problem(text.file, '', 'pictureFormat', { picture })];
    await sharp(file).stats();
    return [];
  } catch {
    return [problem(text.file, '', /\.hei[cf]$/i.test(file) ? 'pictureFormat' : 'pictureBroken', { picture })];
  }
};

/** Pictures that a series forbids, and files that are no picture or none that browsers show. */
export const checkPictures = async (content: ContentFiles): Promise<Problem[]> => {
  const found = content.texts.flatMap((text) => picturesOf(text).map((picture) => ({ text, picture })));
  const told = await Promise.all(
    found.map(async ({ text, picture }) => [...againstPolicy(text, picture, content), ...(await unreadable(content.root, text, picture))]),
  );
  return told.flat();
};
