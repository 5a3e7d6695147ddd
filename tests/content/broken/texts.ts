import type { Mistake } from './mistake.ts';

const EN = 'content/posts/en/a-post.md';
const ES = 'content/posts/es/un-texto.md';
const ALONE = 'content/posts/es/solo-aqui.md';
const PART = 'content/stories/en/part-1.mdx';

const inText = (about: string, words: string): Pick<Mistake, 'about' | 'make' | 'file' | 'field'> => ({
  about,
  make: ({ append }) => append(EN, words),
  file: EN,
  field: '',
});

/** Mistakes in the words of a text, and between its two versions. */
export const TEXT_MISTAKES: readonly Mistake[] = [
  {
    about: 'a source that nobody wrote down',
    make: ({ change }) => change(EN, '[report]', '[report, rumour]'),
    file: EN,
    field: 'sources',
    key: 'unknownSource',
    blanks: { id: 'rumour' },
  },
  {
    about: 'a text without its translation',
    make: ({ remove }) => remove(ES),
    file: EN,
    field: 'translationKey',
    key: 'noTranslation',
    blanks: { language: 'Spanish', key: 'first-post' },
  },
  {
    about: 'a translation of nothing',
    make: ({ remove }) => remove(EN),
    file: ES,
    field: 'translationKey',
    key: 'noTranslation',
    blanks: { language: 'English', key: 'first-post' },
  },
  {
    about: 'two texts under one key',
    make: ({ change }) => {
      change(ALONE, 'only-here', 'first-post');
      change(ALONE, 'onlyIn: Se escribió para un taller en español.\n', '');
    },
    file: ES,
    field: 'translationKey',
    key: 'keyTaken',
    blanks: { key: 'first-post', other: ALONE },
  },
  {
    about: 'a text "only" in one language that has a translation',
    make: ({ change }) => change(EN, 'author:', 'onlyIn: Written for a workshop in English.\nauthor:'),
    file: EN,
    field: 'onlyIn',
    key: 'onlyInButPaired',
    blanks: { language: 'Spanish' },
  },
  {
    about: 'two versions with different dates',
    make: ({ change }) => change(ES, '2026-03-14', '2026-03-15'),
    file: ES,
    field: 'date',
    key: 'pairDiffers',
    blanks: { key: 'date', here: '2026-03-15', other: EN, there: '2026-03-14' },
  },
  {
    about: 'a page that has no address',
    make: ({ rename }) => rename('content/pages/en/about.md', 'content/pages/en/who-we-are.md'),
    file: 'content/pages/en/who-we-are.md',
    field: 'translationKey',
    key: 'pageAddress',
    blanks: { key: 'about', slug: 'who-we-are' },
  },
  { ...inText('a number typed in a text that is no line', 'Call 55 1234 5678 now.'), key: 'numberInProse', blanks: { number: '55 1234 5678' } },
  { ...inText('a number with small letters for its zeros and ones', 'Call 8oo 5533 0oI.'), key: 'numberInProse', blanks: { number: '800 5533 001' } },
  { ...inText('a number with letters for its zeros', 'Call 8OO 5533 OO1.'), key: 'numberInProse', blanks: { number: '800 5533 001' } },
  { ...inText('the long number of a line that is shown', 'Call 800 5533 000.'), key: 'numberInProse', blanks: { number: '800 5533 000' } },
  { ...inText('a short number typed in a text that is no line', 'If so, dial 078 now.'), key: 'numberInProse', blanks: { number: '078' } },
  ...[
    'En Argentina, marca el 135.',
    'Text HELP to 66008',
    'En Guatemala el 1552 contesta día y noche',
    'In Guatemala, 1552 answers day and night',
    'Manda HOLA al 45678',
    'Tel. 12345',
    'Llámanos al 12345',
    'Marca el número: 12345',
    'In Mexico it is (765).',
    'En México, el 765 responde.',
    'En Guatemala llama a 1552',
  ].map((words): Mistake => ({ ...inText(`a short number of no line: ${words}`, words), key: 'numberInProse', blanks: { number: /\d+/.exec(words)?.[0] ?? '' } })),
  {
    about: 'a short number in a text that must never be shown',
    make: ({ append, change }) => {
      change('content/hotlines/mx.yaml', 'denied:\n', 'denied:\n  - { number: "1552", reason: { en: An old one., es: Uno antiguo. } }\n');
      append(EN, 'In Guatemala they call it 1552.');
    },
    file: EN,
    field: '',
    key: 'deniedInProse',
    blanks: { number: '1552', reason: 'An old one.' },
  },
  ...[
    ['a short number that is held', 'She wrote it down:\n  765.', '765'],
    ['a short number of no line, behind a word that says to dial it', 'Then they dial\n  12345', '12345'],
  ].map(([what = '', words = '', number = '']): Mistake => ({
    about: `${what}, behind the break of a line in a field`,
    make: ({ change }) => change(PART, 'part: 1', `part: 1\nknown: |\n  ${words}`),
    file: PART,
    field: '',
    key: 'numberInProse',
    blanks: { number },
  })),
  {
    about: 'a short number that must never be shown, behind the break of a line in a field',
    make: ({ change }) => {
      change('content/hotlines/mx.yaml', 'denied:\n', 'denied:\n  - { number: "1552", reason: { en: An old one., es: Uno antiguo. } }\n');
      change(PART, 'part: 1', 'part: 1\nknown: |\n  She wrote it down:\n  1552.');
    },
    file: PART,
    field: '',
    key: 'deniedInProse',
    blanks: { number: '1552', reason: 'An old one.' },
  },
  {
    ...inText('a number in a text that must never be shown', 'Call 55-5346-8800 now.'),
    key: 'deniedInProse',
    blanks: { number: '55-5346-8800', reason: 'A misprint.' },
  },
  {
    ...inText('a number in letters that must never be shown', 'Call 555-DGO-8800 now.'),
    key: 'deniedInProse',
    blanks: { number: '555-DGO-8800', reason: 'A misprint.' },
  },
  {
    about: 'a number in a description',
    make: ({ change }) => change(EN, 'in one sentence', 'at 55 1234 5678'),
    file: EN,
    field: '',
    key: 'numberInProse',
    blanks: { number: '55 1234 5678' },
  },
  { ...inText('HTML in a text', '<div class="box">'), key: 'rawHtml', blanks: { code: '<div class="box">' }, row: '<div' },
  { ...inText('a heading with a single #', '# A heading'), key: 'headingOne' },
  { ...inText('a box that is never closed before empty lines', ':::note\n- One\n- Two\n\n\n'), key: 'unclosedCallout', row: ':::note' },
  { ...inText('a box that ends in code that is never closed', ':::note\n```\nOne\n:::'), key: 'unclosedCallout', row: ':::note' },
  { ...inText('a box in a list that is never closed', '- :::note\n  One\n\n- Two'), key: 'unclosedCallout', row: ':::note' },
  { ...inText('a box that is closed behind a break without being opened', 'Words.\\\n:::'), key: 'unclosedCallout', row: ':::' },
  { ...inText('a box that is never closed', ':::note\nWords in a box.'), key: 'unclosedCallout', row: ':::note' },
  { ...inText('a box that is closed without being opened', 'Words in no box.\n\n:::'), key: 'unclosedCallout', row: ':::' },
  {
    ...inText('a kind of box that does not exist', ':::danger\nWords in a box.\n:::'),
    key: 'unknownCallout',
    blanks: { name: 'danger', allowed: ':::note, :::warning, :::bars, :::reports, :::stitches, :::looms, :::cards' },
  },
  { ...inText('a box for guides in another text', ':::specifics\nTen thousand.\n:::'), key: 'specificsElsewhere', row: ':::specifics' },
  ...['crisis', 'violence'].map((name) => ({
    ...inText(`the lines of ${name} in another text`, `:::${name}\nTell someone.\n:::`),
    key: 'linesElsewhere' as const,
    row: `:::${name}`,
    blanks: { name },
  })),
  {
    ...inText('a picture without a description', '![](../../media/loom.png)'),
    key: 'altMissing',
    blanks: { picture: '../../media/loom.png' },
  },
  {
    ...inText('a picture that is not there', '![A loom](../../media/lost.png)'),
    key: 'pictureMissing',
    blanks: { picture: '../../media/lost.png' },
  },
  {
    about: 'a cover that is not there',
    make: ({ change }) => change(EN, 'author:', 'cover: { src: ../../media/lost.png, alt: A loom }\nauthor:'),
    file: EN,
    field: '',
    key: 'pictureMissing',
    blanks: { picture: '../../media/lost.png' },
  },
  {
    ...inText('a picture on another website', '![A loom](https://example.org/loom.png)'),
    key: 'pictureElsewhere',
    blanks: { picture: 'https://example.org/loom.png' },
  },
  ...['http://localhost:4321/en/', 'https://127.0.0.1/', 'http://LOCALHOST', 'http://192.168.1.4/a/'].map(
    (link): Mistake => ({ ...inText(`a link to ${link}, which only one computer answers`, `[A page](${link})`), key: 'linkLocal', blanks: { link } }),
  ),
  {
    about: 'a link to a draft',
    make: ({ append, change }) => {
      append('content/posts/es/un-texto.md', '[Solo aquí](/es/noticias/solo-aqui/)');
      change('content/posts/es/solo-aqui.md', 'translationKey', 'draft: true\ntranslationKey');
    },
    file: 'content/posts/es/un-texto.md',
    field: '',
    key: 'linkUnpublished',
    blanks: { link: '/es/noticias/solo-aqui/', file: 'content/posts/es/solo-aqui.md' },
  },
  { ...inText('a link to nowhere', '[Nothing](/en/nothing/)'), key: 'linkNowhere', blanks: { link: '/en/nothing/' } },
  {
    ...inText('a link to a card that has no page of its own', '[A line](/en/get-help/mx/99/)'),
    key: 'linkNowhere',
    blanks: { link: '/en/get-help/mx/99/' },
  },
  ...['get-help/', '../get-help/mx/', 'www.example.org', 'example.org/report', '//example.org/'].map(
    (link): Mistake => ({ ...inText(`a link to ${link}`, `[A page](${link})`), key: 'linkForm', blanks: { link, locale: 'en' } }),
  ),
  {
    ...inText('a link without its last slash', '[Mexico](/en/get-help/mx#numbers)'),
    key: 'linkSlash',
    blanks: { link: '/en/get-help/mx#numbers', better: '/en/get-help/mx/#numbers' },
  },
  {
    ...inText('a link to the other language', '[Help](/es/pedir-ayuda/mx/)'),
    key: 'linkOtherLanguage',
    blanks: { link: '/es/pedir-ayuda/mx/' },
  },
  {
    about: 'a text without words',
    make: ({ change }) => change(EN, 'Words, and [where to get help](/en/get-help/).', ''),
    file: EN,
    field: '',
    key: 'emptyBody',
  },
];
