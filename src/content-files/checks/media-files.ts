import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isUnmeant } from '#/domain/unmeant-files.ts';
import { problem, type Problem } from '../read/problem.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { bytesOf, entriesUnder } from '../read/list-folder.ts';
import { wrongRecording } from './recordings.ts';

const MEDIA = 'content/media/';
const AUDIO = 'public/audio/';

const FILM = /\.(?:mp4|m4v|mov|avi|mkv|webm|wmv|flv|3gp|mpe?g)$/i;
const SOUND = /\.(?:mp3|m4a|ogg|oga|opus|wav|aac|amr|flac|wma|aiff?)$/i;
/** What is opened by a program, and not by a page. */
const DOCUMENT =
  /\.(?:pdf|docx?|docm|dotx?|odt|rtf|pages|xlsx?|xlsm|ods|csv|pptx?|odp|key|zip|rar|7z|tar|gz|tgz|exe|msi|apk|dmg|jar|eml|msg|vcf|epub)$/i;
const PAGE = /\.(?:x?html?|mht(?:ml)?|php|aspx?|jsp)$/i;
const PICTURE = /\.(?:avif|bmp|gif|hei[cf]|jfif|jpe?g|png|svgz?|tiff?|webp)$/i;
/** What a story plays (src/kinds/stories/schema.ts). */
const PLAYED = /\.(?:mp3|m4a|ogg)$/;
/** What else may stand in public: the mark of a search engine or a host, and what standards put under a name of their own. */
const PUBLIC = /^public\/(?:.*\.(?:txt|ico|webmanifest)|CNAME)$/;
/** Names that the build itself writes. */
const TAKEN = ['public/robots.txt'];

/**
 * How large a file may be, in megabytes. A recording: twenty minutes at 64 kbit/s, as speech is kept; she loads it only when she asks,
 * and pays for all of it. A picture in public is published as it is; of one in content/media the site makes sizes of its own, and 20 MB
 * is more than phones make.
 */
const MOST = { recording: 10, published: 0.5, picture: 20 } as const;

const megabytes = (root: string, file: string): number => statSync(join(root, file)).size / 1_000_000;

const tooBig = (root: string, file: string, key: 'audioTooBig' | 'pictureTooBig', most: number): Problem[] => {
  const size = megabytes(root, file);
  return size > most ? [problem(file, '', key, { size: Math.ceil(size * 10) / 10, most })] : [];
};

/** What is wrong with a file of which its name tells what it is. */
const wrongKind = (file: string): Problem[] | undefined => {
  const ending = posix.extname(file).toLowerCase();
  if (FILM.test(file)) return [problem(file, '', 'mediaFilm')];
  if (DOCUMENT.test(file)) return [problem(file, '', 'mediaDocument', { ending })];
  if (SOUND.test(file) && !(file.startsWith(AUDIO) && PLAYED.test(file))) return [problem(file, '', 'mediaAudio')];
  return undefined;
};

const inPublic = (root: string, file: string): Problem[] => {
  if (PAGE.test(file)) return [problem(file, '', 'publicPage')];
  if (TAKEN.includes(file)) return [problem(file, '', 'publicTaken')];
  if (file.startsWith(AUDIO) && PLAYED.test(file)) {
    const big = tooBig(root, file, 'audioTooBig', MOST.recording);
    // What cannot be read is told of by checks/files.ts.
    const bytes = big.length > 0 ? undefined : bytesOf(join(root, file));
    return bytes ? wrongRecording(file, bytes) : big;
  }
  if (PICTURE.test(file)) return tooBig(root, file, 'pictureTooBig', MOST.published);
  return PUBLIC.test(file) ? [] : [problem(file, '', 'publicKind')];
};

const inMedia = (root: string, file: string): Problem[] =>
  PICTURE.test(file) ? tooBig(root, file, 'pictureTooBig', MOST.picture) : [problem(file, '', 'mediaKind')];

/** Whether a file is of a kind that no text is, wherever it stands: it is told of as that, and not as one in the wrong place. */
export const isNoText = (file: string): boolean => wrongKind(file) !== undefined;

/** Films, documents and other files that no page can carry, recordings that are none, those that are too large for a phone, and pages that the site has not made. */
export const checkMediaFiles = ({ root }: ContentFiles): Problem[] =>
  ['content', 'public']
    .flatMap((folder) => entriesUnder(root, folder))
    .flatMap(({ file, kind }) => {
      if (kind !== 'file' || file.includes('/.') || isUnmeant(posix.basename(file))) return [];
      const wrong = wrongKind(file);
      if (wrong) return wrong;
      if (file.startsWith('public/')) return inPublic(root, file);
      return file.startsWith(MEDIA) ? inMedia(root, file) : [];
    });
