import { posix } from 'node:path';
import { problem, type Problem } from '../read/problem.ts';

/** A frame of an MP3, MPEG 1 or 2, layer III (ISO/IEC 11172-3), which may stand behind empty bytes; or the notes of ID3 before it. */
const MP3 = /^(?:ID3|\0*\u00FF[\u00E2\u00E3\u00F2\u00F3\u00FA\u00FB])/;
/** The box with which each file of the kind of MP4 begins (ISO/IEC 14496-12). */
const MP4 = /^[^]{4}ftyp/;

/** How a recording begins whose name ends so, whatever a file is called by whoever renamed it. */
const BEGINS: Readonly<Record<string, RegExp>> = { '.mp3': MP3, '.m4a': MP4, '.ogg': /^OggS/ };

/** What is in a film beside its sound: a track of pictures in MP4, the first page of one in Ogg. */
const FILM = /hdlr[^]{8}vide|\u0080theora|\u0001video\0/;

/** Where the makers of recordings write who speaks, when and where: MP4 (its atoms, ISO/IEC 14496-12 and QuickTime's), Ogg (Vorbis comments), MP3 (ID3). */
const NOTES: Readonly<Record<string, RegExp>> = {
  '.mp3': /^ID3|TAG[^]{125}$/,
  '.m4a': /\u00A9(?:nam|ART|cmt|xyz|day|alb|wrt)|loci|com\.apple\.quicktime\.location/,
  '.ogg': /(?:ARTIST|TITLE|COMMENT|DESCRIPTION|LOCATION|DATE|CONTACT|PERFORMER)=/i,
};

/** Whether a recording says more than is heard: who speaks, where and when. @param ending of its name, in small letters, with the point; one of another kind says nothing */
export const tellsMore = (ending: string, bytes: Buffer): boolean => NOTES[ending]?.test(bytes.toString('latin1')) === true;

/**
 * What is wrong with a recording that a story may play: it is another file that was renamed, which no phone plays and in which nobody looks for
 * notes; a film; or one with notes that the build does not take out, as it does of an MP3 (src/integrations/recordings.ts).
 */
export const wrongRecording = (file: string, bytes: Buffer): Problem[] => {
  const ending = posix.extname(file);
  const words = bytes.toString('latin1');
  if (FILM.test(words)) return [problem(file, '', 'mediaFilm')];
  if (BEGINS[ending]?.test(words) !== true) return [problem(file, '', 'audioOther', { ending })];
  return ending !== '.mp3' && tellsMore(ending, bytes) ? [problem(file, '', 'audioTells')] : [];
};
