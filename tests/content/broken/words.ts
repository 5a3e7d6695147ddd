import type { Mistake } from './mistake.ts';

const EN = 'content/posts/en/a-post.md';
const ES = 'content/posts/es/un-texto.md';
const LIST = 'content/words/en.yaml';
const WHY = 'The reason.';

const said = (word: string): Pick<Mistake, 'key' | 'blanks'> => ({ key: 'avoidedWord', blanks: { word, instead: 'trafficked woman', why: WHY } });
const dicho = (word: string): Pick<Mistake, 'key' | 'blanks'> => ({ key: 'avoidedWord', blanks: { word, instead: 'trata', why: WHY } });
const inText = (about: string, words: string): Pick<Mistake, 'about' | 'make' | 'file' | 'field' | 'row'> => ({
  about,
  make: ({ append }) => append(EN, words),
  file: EN,
  field: '',
  row: 'slave',
});
const inField = (
  about: string,
  file: string,
  field: string,
  from: string,
  to: string,
): Pick<Mistake, 'about' | 'make' | 'file' | 'field' | 'row'> => ({
  about,
  make: ({ change }) => change(file, from, to),
  file,
  field,
  row: to.split('\n').at(-1) ?? to,
});

/** Words about people that the site does not use, and mistakes in the lists of them. */
export const WORD_MISTAKES: readonly Mistake[] = [
  { ...inText('a word of the list in a text', 'A first line,\nand then: a sex slave.'), ...said('sex slave') },
  { ...inText('a word of the list with capitals', 'SEX SLAVE, they said.'), ...said('SEX SLAVE'), row: 'SEX' },
  { ...inText('a word of the list over two lines', 'They called her a sex\n  slave.'), ...said('sex slave'), row: 'a sex' },
  { ...inText('a word of the list in a heading', '## The sex slave {#1}'), ...said('sex slave') },
  { ...inText('a word of the list in slanted letters', 'She was *a sex slave*.'), ...said('sex slave') },
  { ...inText('a word of the list in the name of a link', '[A sex slave](/en/get-help/)'), ...said('sex slave') },
  { ...inText('a word of the list in the description of a picture', '![A sex slave](../../media/loom.png)'), ...said('sex slave') },
  { ...inText('a word of the list after a quotation', 'She said “no” and “sex slave”. A sex slave, no less.'), ...said('sex slave') },
  { ...inText('a word of the list of which a part is bold', 'She was a sex **slave** there.'), ...said('sex slave') },
  { ...inText('a word of the list with signs as codes of HTML', 'She was a sex&#32;slave there.'), ...said('sex slave') },
  { ...inText('a word of the list in the title of a link', '[Help](/en/get-help/ "A sex slave")'), ...said('sex slave') },
  {
    ...inText('a word of the list in the description of a picture by reference', '![A sex slave][1]\n\n[1]: ../../media/loom.png'),
    ...said('sex slave'),
  },
  { ...inText('a word of the list in a box in a list', '- One\n\n  :::note\n  A sex slave.\n  :::'), ...said('sex slave') },
  {
    about: 'a word of the list in a passage',
    make: ({ change }) =>
      change('content/stories/en/part-1.mdx', '<Passage id="1">\n\nA hard paragraph.', '<Passage id="1">\nA sex slave.'),
    file: 'content/stories/en/part-1.mdx',
    field: '',
    ...said('sex slave'),
    row: 'A sex slave.',
  },
  {
    about: 'a word of the list in a text in Spanish',
    make: ({ append }) => append(ES, 'Más sobre la trata de blancas, aquí.'),
    file: ES,
    field: '',
    ...dicho('trata de blancas'),
    row: 'Más sobre',
  },
  {
    ...inField('a word of the list in a description', EN, 'description', 'in one sentence', 'and a sex slave, in one sentence'),
    ...said('sex slave'),
  },
  {
    ...inField('a word of the list marked where nothing is marked', EN, 'description', 'in one sentence', 'a :term[sex slave] in'),
    ...said('sex slave'),
  },
  {
    ...inField('a word of the list in a title of ours', 'content/stories/en/part-1.mdx', 'title', 'Part one', 'The sex slave'),
    ...said('sex slave'),
  },
  {
    ...inField('a word of the list in a summary', 'content/guides/es/una-guia.md', 'summary › 2', 'La segunda cosa.', 'La trata de blancas es otra.'),
    ...dicho('trata de blancas'),
  },
  {
    ...inField(
      'a word of the list in a note',
      'content/stories/es/parte-1.mdx',
      'notes › 1 › about',
      'violencia, sin detalles',
      'trata de blancas, sin detalles',
    ),
    ...dicho('trata de blancas'),
  },
  {
    about: 'a word of the list in a series',
    make: ({ change }) =>
      change(
        'content/series/ana.yaml',
        '{ en: Ana told us., es: Ana nos contó. }',
        '\n  en: Ana told us.\n  es: >-\n    Ana habló\n    de la trata de blancas.',
      ),
    file: 'content/series/ana.yaml',
    field: 'who › es',
    ...dicho('trata de blancas'),
    row: 'de la trata',
  },
  {
    ...inField('a word of the list in a line', 'content/hotlines/mx.yaml', 'lines › mx-shown › answers › en', 'People who listen.', 'A sex slave.'),
    ...said('sex slave'),
  },
  {
    about: 'a word of the list in the words of the interface',
    make: ({ write }) => write('locales/es/home.json', '{\n  "doors": {\n    "title": "Dónde",\n    "id": "La trata de blancas"\n  }\n}\n'),
    file: 'locales/es/home.json',
    field: 'doors › id',
    ...dicho('trata de blancas'),
    row: '"id"',
  },
  {
    about: 'a language without a list of words',
    make: ({ remove }) => remove(LIST),
    file: LIST,
    field: '',
    key: 'wordListMissing',
    blanks: { language: 'English', file: LIST },
  },
  {
    about: 'a pattern of the list that cannot be read',
    make: ({ change }) => change(LIST, 'patterns: [sex slave, sex-slave]', "patterns: ['/sex (slave/i', sex-slave]"),
    file: LIST,
    field: 'rules › 1 › patterns › 1',
    key: 'wordPattern',
    blanks: { pattern: '/sex (slave/i' },
  },
  {
    about: 'an example of the list that does not come out as it says',
    make: ({ change }) => change(LIST, 'to: It says trafficked woman', 'to: It says survivor'),
    file: LIST,
    field: 'rules › 1 › specs › 1',
    key: 'wordExample',
    blanks: { from: 'It says sex slave, here.', to: 'It says survivor, here.' },
  },
];
