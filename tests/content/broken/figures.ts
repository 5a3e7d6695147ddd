import type { Mistake } from './mistake.ts';

const ALONE = 'content/posts/es/solo-aqui.md';
const EN = 'content/posts/en/a-post.md';
const ES = 'content/posts/es/un-texto.md';
const GUIDE = 'content/guides/en/a-guide.md';

const inText = (about: string, words: string): Pick<Mistake, 'about' | 'make' | 'file' | 'field'> => ({
  about,
  make: ({ append }) => append(ALONE, words),
  file: ALONE,
  field: '',
});

const loom = (name: string): string => `- **${name}** es\n\n  - lo que gana\n  - lo que arriesga\n\n`;

/** Mistakes in the forms of a post or page: what they say cannot be drawn. */
export const FIGURE_MISTAKES: readonly Mistake[] = [
  {
    about: 'bars in a guide',
    make: ({ append }) => append(GUIDE, ':::bars\n- One: 47%\n:::'),
    file: GUIDE,
    field: '',
    key: 'figureElsewhere',
    blanks: { name: 'bars' },
    row: ':::bars',
  },
  { ...inText('bars without a list', ':::bars\nUn informe: 47%\n:::'), key: 'barsEmpty', row: ':::bars' },
  { ...inText('a bar that says no number', ':::bars\n- Uno: 47%\n- Dos: muchos\n:::'), key: 'barUnread', row: '- Dos' },
  { ...inText('a bar of more than a hundred', ':::bars\n- Uno: 147%\n:::'), key: 'barUnread', row: '- Uno' },
  { ...inText('a bar of nothing', ':::bars\n- Uno: 0%\n:::'), key: 'barUnread', row: '- Uno' },
  { ...inText('a bar with words behind its number', ':::bars\n- Uno: 47% (2021)\n:::'), key: 'barUnread', row: '- Uno' },
  { ...inText('one report alone', ':::reports\n- Uno\n\n  - Trabajo: 47%\n:::'), key: 'reportsForm', row: ':::reports' },
  {
    ...inText('a report that says neither a number nor that there is none', ':::reports\n- Uno\n\n  - Trabajo: 47%\n\n- Dos\n\n  - Trabajo 4%\n:::'),
    key: 'reportUnread',
    row: '  - Trabajo 4%',
  },
  {
    ...inText('reports that count in another order', ':::reports\n- Uno\n\n  - A: 4%\n  - B: 3%\n\n- Dos\n\n  - B: 4%\n  - A: 3%\n:::'),
    key: 'reportsOrder',
    row: '- Dos',
  },
  { ...inText('stitches that say no number', ':::stitches\nMás de la mitad de los casos.\n:::'), key: 'stitchesUnread', row: ':::stitches' },
  { ...inText('looms for now alone', `:::looms\n${loom('Hoy')}Sin medir.\n:::`), key: 'loomsForm', row: ':::looms' },
  {
    ...inText('looms that are not said to be an idea', `:::looms\n${loom('Hoy')}${loom('Después')}:::`),
    key: 'loomsForm',
    row: ':::looms',
  },
  { ...inText('cards whose bold words would have to be headings', ':::cards\n- **Uno**\n\n  Palabras.\n:::'), key: 'cardsForm', row: ':::cards' },
  { ...inText('cards without bold words', ':::cards\n- Uno\n- Dos\n:::'), key: 'cardsForm', row: ':::cards' },
  {
    ...inText('cards with a drawing too few', ':::cards{drawings="ring"}\n- **Uno** es\n- **Dos** son\n:::'),
    key: 'cardsDrawings',
    blanks: { drawings: 1, points: 2 },
    row: ':::cards',
  },
  {
    ...inText('cards with a drawing that does not exist', ':::cards{drawings="ring unicorn"}\n- **Uno** es\n- **Dos** son\n:::'),
    key: 'cardsDrawing',
    blanks: { name: 'unicorn' },
    row: ':::cards',
  },
  {
    about: 'a bar that is longer in one language than in the other',
    make: ({ append }) => {
      append(EN, ':::bars\n- One: 47%\n:::');
      append(ES, ':::bars\n- Uno: 74%\n:::');
    },
    file: ES,
    field: '',
    key: 'figurePair',
    blanks: { here: 'bars 74', there: 'bars 47', other: EN },
  },
];
