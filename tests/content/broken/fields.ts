import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mistake } from './mistake.ts';

const POST = 'content/posts/es/solo-aqui.md';
const GUIDE = 'content/guides/en/a-guide.md';

/** Saves a file again as an old editor would, in Latin-1. */
const inLatin1 = (root: string, file: string): void => writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8'), 'latin1');

/** Mistakes in the fields of a text, and in the form of a file. */
export const FIELD_MISTAKES: readonly Mistake[] = [
  {
    about: 'a text that is not saved as UTF-8',
    make: ({ root, append }) => {
      append(GUIDE, 'Café words.');
      inLatin1(root, GUIDE);
    },
    file: GUIDE,
    field: '',
    key: 'notUtf8',
    line: 'words.',
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
    line: 'publisher',
  },
  {
    about: 'a missing field',
    make: ({ change }) => change(POST, 'author: Equipo Telar\n', ''),
    file: POST,
    field: 'author',
    key: 'missing',
    blanks: { field: 'author' },
  },
  {
    about: 'a field that does not exist',
    make: ({ change }) => change(POST, 'author:', 'editor: Equipo Telar\nauthor:'),
    file: POST,
    field: '',
    key: 'unknownField',
    blanks: { keys: '"editor"' },
  },
  {
    about: 'a date written day first',
    make: ({ change }) => change(POST, '2026-03-14', '14/03/2026'),
    file: POST,
    field: 'date',
    key: 'day',
  },
  {
    about: '31 February',
    make: ({ change }) => change(POST, '2026-03-14', '2026-02-31'),
    file: POST,
    field: 'date',
    key: 'day',
  },
  {
    about: 'a source’s date that is no date',
    make: ({ change }) => change('content/sources.yaml', 'date: 2025', 'date: spring 2025'),
    file: 'content/sources.yaml',
    field: 'report › date',
    key: 'partialDate',
    othersSuffer: true,
  },
  {
    about: 'an address that is none',
    make: ({ change }) => change('content/sources.yaml', 'https://example.org', 'example.org'),
    file: 'content/sources.yaml',
    field: 'report › url',
    key: 'url',
    othersSuffer: true,
  },
  {
    about: 'a number where text belongs',
    make: ({ change }) => change(POST, 'title: Solo aquí', 'title: 2026'),
    file: POST,
    field: 'title',
    key: 'wrongKind',
    blanks: { expected: 'text' },
  },
  {
    about: 'a word that is none of those allowed',
    make: ({ change }) => change(GUIDE, 'audience: self', 'audience: everyone'),
    file: GUIDE,
    field: 'audience',
    key: 'oneOf',
    blanks: { options: 'self, around' },
    othersSuffer: true,
  },
  {
    about: 'a description that is too short',
    make: ({ change }) => change(POST, 'De qué trata este texto, que existe en un solo idioma.', 'Un texto.'),
    file: POST,
    field: 'description',
    key: 'tooShort',
    blanks: { minimum: 40 },
  },
  {
    about: 'a guide summed up in more than five lines',
    make: ({ change }) => change(GUIDE, '[The first thing.', '[The zeroth thing., Another thing., One more thing., The first thing.'),
    file: GUIDE,
    field: 'summary',
    key: 'tooLong',
    blanks: { maximum: 5 },
  },
  {
    about: 'a key with capitals',
    make: ({ change }) => change(POST, 'only-here', 'Only here'),
    file: POST,
    field: 'translationKey',
    key: 'key',
  },
  {
    about: 'a review before the guide was written',
    make: ({ change }) => {
      change(GUIDE, 'reviewBy: 2027', 'reviewBy: 2025');
      change('content/guides/es/una-guia.md', 'reviewBy: 2027', 'reviewBy: 2025');
    },
    file: GUIDE,
    field: 'reviewBy',
    key: 'updatedOrder',
    othersSuffer: true,
  },
  {
    about: 'a colon in a title without quotation marks',
    make: ({ change }) => change(POST, 'title: Solo aquí', 'title: Solo aquí: un taller'),
    file: POST,
    field: '',
    key: 'brokenYaml',
    blanks: { detail: 'Nested mappings are not allowed in compact mappings' },
    line: 'title:',
  },
  {
    about: 'a field written twice',
    make: ({ change }) => change('content/series/ana.yaml', 'identity:', 'kind: retold\nidentity:'),
    file: 'content/series/ana.yaml',
    field: '',
    key: 'brokenYaml',
    blanks: { detail: 'Map keys must be unique' },
    line: 'kind: retold',
    othersSuffer: true,
  },
  {
    about: 'a file without the block of fields',
    make: ({ write }) => write(POST, 'Palabras.\n'),
    file: POST,
    field: '',
    key: 'noFrontMatter',
  },
  {
    about: 'a file name with a space and capitals',
    make: ({ rename }) => rename(POST, 'content/posts/es/Mi texto.md'),
    file: 'content/posts/es/Mi texto.md',
    field: '',
    key: 'fileName',
    blanks: { file: 'Mi texto.md' },
  },
  {
    about: 'a guide summed up in less than three lines',
    make: ({ change }) => change(GUIDE, ', The second thing., The third thing.', ''),
    file: GUIDE,
    field: 'summary',
    key: 'tooShort',
    blanks: { minimum: 3 },
  },
  {
    about: 'a text in one language without a reason that says anything',
    make: ({ change }) => change(POST, 'Se escribió para un taller en español.', 'Sí.'),
    file: POST,
    field: 'onlyIn',
    key: 'tooShort',
    blanks: { minimum: 20 },
  },
  {
    about: 'a cover without a description',
    make: ({ change }) => change(POST, 'author:', 'cover: { src: ../../media/loom.png }\nauthor:'),
    file: POST,
    field: 'cover › alt',
    key: 'missing',
    blanks: { field: 'alt' },
  },
  {
    about: 'a part before the first',
    make: ({ change }) => change('content/stories/en/part-1.mdx', 'part: 1', 'part: 0'),
    file: 'content/stories/en/part-1.mdx',
    field: 'part',
    key: 'tooShort',
    blanks: { minimum: 1 },
    othersSuffer: true,
  },
];
