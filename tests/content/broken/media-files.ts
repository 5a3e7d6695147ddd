import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DOT } from '../../support/content-tree.ts';
import type { Mistake } from './mistake.ts';

/** A file of some bytes at least: a hole in it takes no room on the disk. */
const put = (root: string, file: string, bytes: number, begins: Uint8Array | string = ''): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), begins);
  if (bytes > 0) truncateSync(join(root, file), bytes);
};

const left = (file: string, key: Mistake['key'], blanks = {}, bytes = 0, begins: Uint8Array | string = ''): Mistake => ({
  about: `${file}${bytes > 0 ? ` of ${bytes / 1_000_000} MB` : ''}, which no page can carry`,
  make: ({ root }) => {
    put(root, file, bytes, begins);
  },
  file,
  field: '',
  key,
  blanks,
});

const PICTURE = Buffer.from(DOT, 'base64');

/** Files that staff or an ill will put beside what is published. */
export const MEDIA_FILE_MISTAKES: readonly Mistake[] = [
  left('content/media/taller.mp4', 'mediaFilm', {}, 60_000_000),
  left('public/taller.MOV', 'mediaFilm', {}, 60_000_000),
  left('content/posts/es/taller.webm', 'mediaFilm'),
  ...['content/media/folleto.pdf', 'public/folleto.pdf', 'content/posts/es/folleto.docx', 'content/folleto.ZIP', 'public/fotos.zip', 'content/media/lista.xlsx'].map((file) =>
    left(file, 'mediaDocument', { ending: file.replace(/^.*(?=\.)/, '').toLowerCase() }),
  ),
  ...['content/media/nota-de-voz.opus', 'public/ana-1.mp3', 'public/audio/ana-1.wav'].map((file) => left(file, 'mediaAudio')),
  left('content/media/notas.txt', 'mediaKind'),
  left('public/audio/ana-1.mp3', 'audioTooBig', { size: 60, most: 10 }, 60_000_000),
  ...(
    [
      ['empty', 'ana-1.mp3', ''],
      ['that an iPhone made, and somebody renamed', 'ana-1.mp3', '\0\0\0\x1cftypM4A \0\0\0\0moov\xa9xyz+14.9-092.2/'],
      ['of WhatsApp that was renamed', 'ana-1.mp3', 'OggS\0\x02OpusHead'],
      ['of Windows that was renamed', 'ana-1.m4a', 'RIFF\x24\0\0\0WAVEfmt '],
      ['of an old phone that was renamed', 'ana-1.ogg', '#!AMR\n'],
      ['of raw AAC that was renamed', 'ana-1.mp3', '\xff\xf1\x50\x80'],
    ] as const
  ).map(([about, name, begins]): Mistake => ({
    ...left(`public/audio/${name}`, 'audioOther', { ending: name.slice(-4) }, 0, Buffer.from(begins, 'latin1')),
    about: `a recording ${about}, ${name}`,
  })),
  {
    ...left('public/audio/ana-1.m4a', 'mediaFilm', {}, 0, Buffer.from('\0\0\0\x1cftypmp42\0\0\0\0moovhdlr\0\0\0\0\0\0\0\0vide', 'latin1')),
    about: 'a film that was renamed to a recording',
  },
  ...(
    [
      ['ana-1.m4a', '\0\0\0\x1cftypM4A \0\0\0\0moov\xa9nam\0Calle 5 de Mayo'],
      ['ana-1.ogg', 'OggS\0\x02OpusHeadOpusTags\0ARTIST=Zulema Inventada'],
    ] as const
  ).map(([name, begins]): Mistake => ({
    ...left(`public/audio/${name}`, 'audioTells', {}, 0, Buffer.from(begins, 'latin1')),
    about: `a recording that says where or by whom it was made, ${name}`,
  })),
  left('public/loom.png', 'pictureTooBig', { size: 4, most: 0.5 }, 4_000_000, PICTURE),
  left('content/media/big.png', 'pictureTooBig', { size: 25, most: 20 }, 25_000_000, PICTURE),
  ...['public/google1a2b3c.html', 'public/more/index.htm', 'public/a.php'].map((file) => left(file, 'publicPage')),
  ...['public/_headers', 'public/_redirects', 'public/sw.js', 'public/style.css', 'public/datos.json', 'public/LEEME.md'].map((file) => left(file, 'publicKind')),
  left('public/robots.txt', 'publicTaken'),
  {
    about: 'a post of 5 MB',
    make: ({ append }) => append('content/posts/es/solo-aqui.md', 'Palabras. '.repeat(500_000)),
    file: 'content/posts/es/solo-aqui.md',
    field: '',
    key: 'fileTooBig',
    blanks: { size: 5001, most: 100, times: 50.1 },
  },
  {
    about: 'a file of fields of 2 MB',
    make: ({ append }) => append('content/series/ana.yaml', `# ${'a'.repeat(2_000_000)}`),
    file: 'content/series/ana.yaml',
    field: '',
    key: 'fileTooBig',
    blanks: { size: 2001, most: 1000, times: 2.1 },
    othersSuffer: true,
  },
];
