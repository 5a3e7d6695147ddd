import sharp from 'sharp';

/** Where the makers of recordings write who speaks, when and where: MP4 (its atoms, ISO/IEC 14496-12 and QuickTime's), Ogg (Vorbis comments), MP3 (ID3). */
const IN_RECORDINGS: Readonly<Record<string, RegExp>> = {
  mp3: /^ID3|TAG[^]{125}$/,
  m4a: /\u00A9(?:nam|ART|cmt|xyz|day|alb|wrt)|loci|com\.apple\.quicktime\.location/,
  ogg: /(?:ARTIST|TITLE|COMMENT|DESCRIPTION|LOCATION|DATE|CONTACT|PERFORMER)=/i,
};

/**
 * Whether a picture or a recording says more than is seen and heard: where and when it was taken, by whom.
 * @param path its name, by whose ending it is read; a file of another kind says nothing
 */
export const notesIn = async (path: string, bytes: Buffer): Promise<boolean> => {
  const ending = /[^.]*$/.exec(path.toLowerCase())?.[0] ?? '';
  const inRecording = IN_RECORDINGS[ending === 'opus' ? 'ogg' : ending];
  if (inRecording) return inRecording.test(bytes.toString('latin1'));
  if (!/^(?:png|jpe?g|webp|avif|gif)$/.test(ending)) return false;
  const { exif, xmp, iptc, comments } = await sharp(bytes).metadata();
  return Boolean(exif ?? xmp ?? iptc ?? comments);
};
