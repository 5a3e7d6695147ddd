import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mistake } from './mistake.ts';

const POST = 'content/posts/es/solo-aqui.md';
const GUIDE = 'content/guides/en/a-guide.md';
const SERIES = 'content/series/ana.yaml';
const LINES = 'content/hotlines/mx.yaml';

/** Saves a file again as an old editor would, in Latin-1. */
const inLatin1 = (root: string, file: string): void => writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8'), 'latin1');

/** A mistake in the YAML at the top of a post, told with the line that holds some words. */
const inPost = (about: string, from: string, to: string, key: Mistake['key'], row: string): Mistake => ({
  about,
  make: ({ change }) => change(POST, from, to),
  file: POST,
  field: '',
  key,
  row,
});

const AUTHOR = 'author: Equipo Telar';

/** Mistakes in the form of a file, for which none of its fields can be read. */
export const FORM_MISTAKES: readonly Mistake[] = [
  {
    about: 'a text that is not saved as UTF-8',
    make: ({ root, append }) => {
      append(GUIDE, 'Café words.');
      inLatin1(root, GUIDE);
    },
    file: GUIDE,
    field: '',
    key: 'notUtf8',
    row: 'words.',
  },
  {
    about: 'a file of sources that is not saved as UTF-8, and of nothing else',
    make: ({ root, change }) => {
      change('content/sources.yaml', 'A council', 'Un café');
      inLatin1(root, 'content/sources.yaml');
    },
    file: 'content/sources.yaml',
    field: '',
    key: 'notUtf8',
    row: 'publisher',
  },
  { about: 'an empty file', make: ({ write }) => write(POST, '\n'), file: POST, field: '', key: 'emptyFile' },
  inPost('a colon in a title without quotation marks', 'title: Solo aquí', 'title: Solo aquí: un taller', 'yamlColon', 'title:'),
  inPost('a line that begins with the Tab key', AUTHOR, `author:\n\tEquipo Telar`, 'yamlTab', '\tEquipo'),
  inPost('words alone on a line', AUTHOR, `sin campo\n${AUTHOR}`, 'yamlNoColon', 'sin campo'),
  inPost('a quotation mark that is never closed', AUTHOR, 'author: "Equipo Telar', 'yamlQuote', 'Equipo'),
  inPost('a sign that means something else', AUTHOR, 'author: @telar', 'yamlSign', '@telar'),
  inPost('a word that begins with an exclamation mark, which would be lost', AUTHOR, 'author: !Equipo Telar', 'yamlSign', '!Equipo'),
  inPost('a word that begins with &, which would be lost', AUTHOR, 'author: &Equipo Telar', 'yamlSign', '&Equipo'),
  { ...inPost('a number with its sign, behind which all is lost', AUTHOR, 'author: Equipo #2 de Telar', 'yamlNote', '#2'), blanks: { lost: '#2 de Telar' } },
  { ...inPost('a word of the networks, which is lost', 'title: Solo aquí', 'title: #NiUnaMenos', 'yamlNote', '#NiUna'), blanks: { lost: '#NiUnaMenos' } },
  {
    about: 'a number with its sign in what is said of a line, behind which all is lost',
    make: ({ change }) =>
      change(LINES, 'summary: { en: Help by phone., es: Ayuda por teléfono. }', 'summary:\n      en: Help by phone.\n      es: Marca la opción #2, en español.'),
    file: LINES,
    field: '',
    key: 'yamlNote',
    blanks: { lost: '#2, en español.' },
    row: '#2',
  },
  inPost('a bracket that is never closed', AUTHOR, `sources: [report\n${AUTHOR}`, 'yamlBracket', AUTHOR),
  inPost('a field that begins further in than the others', AUTHOR, `cover:\n    alt: x\n  src: y\n${AUTHOR}`, 'yamlIndent', 'src'),
  inPost('words after the closing quotation mark', AUTHOR, 'author: "Equipo" Telar', 'brokenYaml', 'Equipo'),
  {
    about: 'a star code without quotation marks',
    make: ({ change }) => change(LINES, '"*765"', '*765'),
    file: LINES,
    field: '',
    key: 'yamlSign',
    row: '*765',
  },
  {
    about: 'a field written twice',
    make: ({ change }) => change(SERIES, 'identity:', 'kind: retold\nidentity:'),
    file: SERIES,
    field: '',
    key: 'yamlTwice',
    row: 'kind: retold',
  },
];
