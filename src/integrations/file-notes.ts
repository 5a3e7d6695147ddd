import sharp from 'sharp';
import { tellsMore } from '#/content-files/checks/recordings.ts';

/**
 * Whether a picture or a recording says more than is seen and heard: where and when it was taken, by whom.
 * @param path its name, by whose ending it is read; a file of another kind says nothing
 */
export const notesIn = async (path: string, bytes: Buffer): Promise<boolean> => {
  const ending = /[^.]*$/.exec(path.toLowerCase())?.[0] ?? '';
  if (/^(?:mp3|m4a|ogg|opus)$/.test(ending)) return tellsMore(ending === 'opus' ? '.ogg' : `.${ending}`, bytes);
  if (!/^(?:png|jpe?g|webp|avif|gif)$/.test(ending)) return false;
  const { exif, xmp, iptc, comments } = await sharp(bytes).metadata();
  return Boolean(exif ?? xmp ?? iptc ?? comments);
};
