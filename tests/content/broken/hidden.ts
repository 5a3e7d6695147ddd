import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { DOT } from '../../support/content-tree.ts';
import type { Mistake } from './mistake.ts';

const POST = 'content/posts/en/a-post.md';
const SERIES = 'content/series/ana.yaml';

const inPost = (about: string, words: string, key: Mistake['key'], row: string, blanks = {}): Mistake => ({
  about,
  make: ({ append }) => append(POST, words),
  file: POST,
  field: '',
  key,
  row,
  blanks,
});

/** A made-up list of names, as some program saved it. */
const withList = (root: string, saved: string | Buffer): void => {
  const list = join(root, 'names.txt');
  writeFileSync(list, saved);
  vi.stubEnv('TELAR_DO_NOT_PUBLISH', list);
};

const LIST = '# made up\nDolores Inventada\nXimenita\nMaría Pérez\n';

/** Full names, of which people leave something out. */
const FULL = 'María Fernanda López Soñada\nAna de la Cruz Fingida\n';

/** A text that has a name of a list. */
const named = (about: string, words: string, row: string, saved: string | Buffer = LIST): Mistake => ({
  about,
  make: ({ root, append }) => {
    withList(root, saved);
    append(POST, words);
  },
  file: POST,
  field: '',
  key: 'nameNotToPublish',
  row,
});

/** A list that would find nobody, beside a text that has a name of it. */
const unread = (about: string, saved: string | Buffer, key: Mistake['key']): Mistake => ({
  about,
  make: ({ root, append }) => {
    withList(root, saved);
    append(POST, 'It was María Pérez.');
  },
  file: 'TELAR_DO_NOT_PUBLISH',
  field: '',
  key,
});

const utf16 = (words: string): Buffer => Buffer.from(`\uFEFF${words}`, 'utf16le');

/** Lines of YAML that refer to each other nine times over, seven times. */
const bomb = 'b c d e f g h'.split(' ').map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'.charAt(at)}`).join(', ')}]`).join('\n');

/** Names as people write a list of them. */
const WRITTEN = '1. Juana Inventada\nZulema Ficticia, Marta Supuesta\nSofía Imaginada (Carmen)\nLuz Irreal\tMX\nPérez Falsa, Nora\n' +
  'Nombre,Apellido\nElvira,Soñada\nLucía,Mentida,MX\nOlga Fingida - no publicar\nTeresa Simulada "Tere" y Rita Postiza\n"Aparente, Blanca"\nSueño y Niebla, Irma\nDora E Quimera\nAlma "Luna" Espejismo\n';

/** What nobody sees in a file, or would publish knowingly. */
export const HIDDEN_MISTAKES: readonly Mistake[] = [
  inPost('two versions that were not joined', '<<<<<<< HEAD', 'conflictMark', '<<<<<<<'),
  inPost('the end of two versions that were not joined', '>>>>>>> main', 'conflictMark', '>>>>>>>'),
  ...['202E', '2066', '200B', '200D', '0000'].map((code) =>
    inPost(`the sign U+${code}`, `Wo${String.fromCodePoint(parseInt(code, 16))}rds.`, 'unseenSign', `Wo${String.fromCodePoint(parseInt(code, 16))}`, { code: `U+${code}` }),
  ),
  inPost('letters that were saved wrong', 'CafÃ© words.', 'mojibake', 'Caf', { found: 'Ã©' }),
  ...(
    [
      ['a file outside', '/etc/hostname'],
      ['nothing', '/nowhere'],
      ['a file of the project', '../sources.yaml'],
    ] as const
  ).map(
    ([what, to]): Mistake => ({
      about: `a link to ${what}`,
      make: ({ root }) => symlinkSync(to, join(root, 'content/media/a.png')),
      file: 'content/media/a.png',
      field: '',
      key: 'fileLink',
    }),
  ),
  {
    about: 'a folder that is named like a text',
    make: ({ root }) => {
      mkdirSync(join(root, 'content/posts/en/x.md'));
    },
    file: 'content/posts/en/x.md',
    field: '',
    key: 'fileUnreadable',
  },
  ...['content/media/a.svg', 'public/a.svg'].map(
    (file): Mistake => ({
      about: `a drawing that runs code, ${file}`,
      make: ({ write }) => write(file, '<svg><script>a()</script></svg>'),
      file,
      field: '',
      key: 'svgRuns',
    }),
  ),
  {
    about: 'a file that refers to itself without end',
    make: ({ change }) => change(SERIES, 'slug: ana', `a: &a [1]\n${bomb}\nslug: ana`),
    file: SERIES,
    field: '',
    key: 'yamlAliases',
  },
  {
    about: 'signs of code without end',
    make: ({ append }) => append('content/stories/en/part-1.mdx', '<a '.repeat(5000)),
    file: 'content/stories/en/part-1.mdx',
    field: '',
    key: 'tooManySigns',
    blanks: { most: 4000 },
  },
  inPost('a paragraph of signs without end', 'á&lt; '.repeat(4001), 'tooManySigns', '', { most: 4000 }),
  named('a name never to be published', 'It was DOLÓRES inventada who said it.', 'DOLÓRES'),
  named('a name never to be published, over two lines', 'It was Dolores\nInventada.', 'was Dolores'),
  named('a name of a list that Windows saved as “Unicode”', 'It was Maria Perez.', 'Maria', utf16(LIST.replaceAll('\n', '\r\n'))),
  named('a name of a list in UTF-16 of which the bytes are the other way round', 'It was María Pérez.', 'María', utf16(LIST).swap16()),
  named('a name of a list with the mark of UTF-8 and line ends of an old Mac', 'It was María Pérez.', 'María', `\uFEFF${LIST}`.replaceAll('\n', '\r')),
  unread('a list of names that Windows saved as “ANSI”', Buffer.from(LIST, 'latin1'), 'namesEncoding'),
  unread('a list of names in UTF-16 without its mark', Buffer.from('Xime\nMaria Perez\n', 'utf16le'), 'namesEncoding'),
  unread('a list of names that lost its accents', 'Mar\uFFFDa P\uFFFDrez\n', 'namesEncoding'),
  unread('a list of names in RTF', String.raw`{\rtf1\ansi Mar\'eda P\'e9rez\par}`, 'namesEncoding'),
  unread('an empty list of names', '', 'namesEmpty'),
  unread('a list of names that holds notes alone', '# María Pérez\n\n---\n', 'namesEmpty'),
  ...['/nowhere/names.txt', '/'].map(
    (path): Mistake => ({
      about: `a list of names that is none, ${path}`,
      make: () => vi.stubEnv('TELAR_DO_NOT_PUBLISH', path),
      file: 'TELAR_DO_NOT_PUBLISH',
      field: '',
      key: 'namesUnreadable',
    }),
  ),
  ...['Elvira Soñada', 'Lucía Mentida', 'Olga Fingida', 'Teresa Simulada', 'Rita Postiza', 'Blanca Aparente', 'Irma Sueño y Niebla', 'Dora E Quimera', 'Alma “Luna” Espejismo', 'Alma Espejismo', 'Juana Inventada', 'Zulema Ficticia', 'Marta Supuesta', 'Sofía Imaginada', 'Luz Irreal', 'Nora Pérez Falsa', 'Pérez Falsa, Nora'].map((name) =>
    named(`${name}, whose name stands in a list as people write one`, `It was ${name}.`, `It was ${name}.`, WRITTEN),
  ),
  ...['Mar&iacute;a&nbsp;P&eacute;rez', 'Mar&#237;a P&#xe9;rez', 'Mar\\xeda P\\u00e9rez', '&Mfr;Dolores Inventada', 'https://example.org/Mar%C3%ADa%20P%C3%A9rez'].map((written) =>
    named(`a name of a list, written as ${written}`, `It was ${written}.`, `It was ${written}.`),
  ),
  ...['Mar&amp;iacute;a P&amp;eacute;rez', 'Mar%25C3%25ADa%2520P%25C3%25A9rez', 'MaríaPérez', 'maria-perez', 'maria_perez', 'mariaperez98'].map((written) =>
    named(`a name of a list, written as ${written}`, `It was ${written}.`, `It was ${written}.`),
  ),
  ...['María López', 'María Fernanda', 'María Soñada', 'MaríaLópez', 'maria-lopez', 'marialopez', 'Ana Cruz', 'Ana de la Cruz', 'anadelacruz', 'Ana Fingida', 'https://example.org/ana%2Dfingida'].map((written) =>
    named(`${written}, of whose name a list has more`, `It was ${written}.`, `It was ${written}.`, FULL),
  ),
  {
    about: 'a shorter name than that of a list in the name of a picture',
    make: ({ root }) => {
      withList(root, FULL);
      mkdirSync(join(root, 'public'), { recursive: true });
      writeFileSync(join(root, 'public/maria-lopez-1.png'), Buffer.from(DOT, 'base64'));
    },
    file: 'public/maria-lopez-1.png',
    field: '',
    key: 'nameNotToPublish',
    blanks: { row: 0 },
    othersSuffer: true,
  },
  {
    about: 'a name of a list in the name of a picture',
    make: ({ root }) => {
      withList(root, LIST);
      mkdirSync(join(root, 'public'), { recursive: true });
      writeFileSync(join(root, 'public/DoloresInventada.png'), Buffer.from(DOT, 'base64'));
    },
    file: 'public/DoloresInventada.png',
    field: '',
    key: 'nameNotToPublish',
    blanks: { row: 0 },
    othersSuffer: true,
  },
];
