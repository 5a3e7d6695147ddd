import type { Mistake } from './mistake.ts';

const POST = 'content/posts/en/a-post.md';
const PART = 'content/stories/en/part-1.mdx';
const PARTE = 'content/stories/es/parte-1.mdx';

const inPost = (about: string, words: string): Pick<Mistake, 'about' | 'make' | 'file' | 'field'> => ({
  about,
  make: ({ append }) => append(POST, words),
  file: POST,
  field: '',
});

const schemeOf = (link: string): string => link.replace(/:.*$/, ':').toLowerCase();

/** Mistakes that only a reader of the whole of Markdown finds. */
export const READING_MISTAKES: readonly Mistake[] = [
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,a', 'vbscript:a'].flatMap((link): Mistake[] => [
    { ...inPost(`a link to ${link}`, `[A page](${link})`), key: 'linkRuns', blanks: { link, scheme: schemeOf(link) }, row: 'A page' },
    { ...inPost(`a link to ${link}, further down`, `[A page][x]\n\n[x]: ${link}`), key: 'linkRuns', blanks: { link, scheme: schemeOf(link) }, row: 'A page' },
  ]),
  { ...inPost('a link whose scheme is hidden', '[A page](java&#115;cript:a)'), key: 'linkRuns', blanks: { link: 'javascript:a', scheme: 'javascript:' }, row: 'A page' },
  { ...inPost('a link to nowhere under a name', '[Nothing]\n\n[nothing]: /en/nothing/'), key: 'linkNowhere', blanks: { link: '/en/nothing/' } },
  {
    ...inPost('a picture of another website under a name', '![A loom][1]\n\n[1]: https://example.org/a.png'),
    key: 'pictureElsewhere',
    blanks: { picture: 'https://example.org/a.png' },
  },
  {
    ...inPost('a picture of another website without a scheme', '![A loom](//example.org/a.png)'),
    key: 'pictureElsewhere',
    blanks: { picture: '//example.org/a.png' },
  },
  {
    ...inPost('a picture under a name without a description', '![][1]\n\n[1]: ../../media/loom.png'),
    key: 'altMissing',
    blanks: { picture: '../../media/loom.png' },
  },
  { ...inPost('code of a server', 'Words <?php a ?>'), key: 'rawHtml', blanks: { code: '<?php a ?>' }, row: '<?php' },
  { ...inPost('a piece of XML', 'Words <![CDATA[a]]>'), key: 'rawHtml', blanks: { code: '<![CDATA[a]]>' }, row: 'CDATA' },
  { ...inPost('a drawing', '<svg onload="a()">'), key: 'rawHtml', blanks: { code: '<svg onload="a()">' }, row: '<svg' },
  { ...inPost('a note for colleagues in a text without them', 'Words {/* private */}'), key: 'rawHtml', blanks: { code: '{/*' }, row: '{/*' },
  { ...inPost('a note for colleagues in HTML', '<!-- private -->'), key: 'rawHtml', blanks: { code: '<!-- private -->' }, row: '<!--' },
  {
    about: 'a note for colleagues that is never closed',
    make: ({ append }) => append(PART, '{/* private'),
    file: PART,
    field: '',
    key: 'commentOpen',
    row: '{/*',
  },
  {
    about: 'a passage that is opened in a line of words',
    make: ({ change }) => change(PART, '<Passage id="1">\n\nA hard', 'A <Passage id="1">\n\nA hard'),
    file: PART,
    field: '',
    key: 'brokenTag',
    blanks: { name: 'Passage' },
    row: '<Passage',
  },
  {
    about: 'a passage that holds nothing',
    make: ({ change }) => change(PART, 'A hard paragraph.\n', ''),
    file: PART,
    field: '',
    key: 'passageEmpty',
    row: '<Passage',
  },
  {
    about: 'a passage that is marked in one language alone',
    make: ({ rewrite }) =>
      rewrite(PARTE, (text) => text.replace(/notes:[^]*?---/, '---').replace(/<\/?Passage[^>]*>\n/g, '')),
    file: PARTE,
    field: '',
    key: 'passagePair',
    blanks: { count: 0, there: 1, other: PART },
  },
  ...[
    ['in bold pieces', 'Call 800 **5533** 000.', '800 5533 000'],
    ['with digits of full width', 'Call ５５１２３４５６７８.', '5512345678'],
    ['with digits of another alphabet', 'Call ٥٥١٢٣٤٥٦٧٨.', '5512345678'],
    ['with underscores', 'Call 55_1234_5678.', '55_1234_5678'],
    ['with a sign for numbers of another alphabet', 'Call 551\u06002345678.', '5512345678'],
    ['with pieces in letters', 'Call 1-800-RUNAWAY.', '1-800-RUNAWAY'],
    ['whose end is in letters', 'Call 800-799-SAFE.', '800-799-SAFE'],
    ['right behind the sign for numbers', 'Tel. nº5512345678', '5512345678'],
    ['glued to the word before it', 'Call Tel5512345678.', '5512345678'],
    ['glued to the word behind it', 'Call 5512345678or write.', '5512345678'],
    ['with wide gaps', 'Call 55\u00A0 –\u00A0 1234\u00A0 –\u00A0 5678.', '55 – 1234 – 5678'],
    ['in the title of a link', '[A page](https://example.org/ "55 1234 5678")', '55 1234 5678'],
    ['in a link to a chat', '[Write](https://api.whatsapp.com/send?phone=525512345678)', '525512345678'],
    ['in a short link to a chat', '[Write][1]\n\n[1]: https://wa.me/525512345678', '525512345678'],
  ].map(([where = '', words = '', number = '']): Mistake => ({ ...inPost(`a number ${where}`, words), key: 'numberInProse', blanks: { number } })),
  {
    about: 'a number in what is said of a series',
    make: ({ change }) => change('content/series/ana.yaml', 'en: Ana got out.', 'en: "Ana: 55 1234 5678."'),
    file: 'content/series/ana.yaml',
    field: 'ends › en',
    key: 'numberInProse',
    blanks: { number: '55 1234 5678' },
  },
  {
    about: 'a number in the words of the interface',
    make: ({ write }) => write('locales/es/home.json', '{ "title": "Llama al {{name}} 55 1234 5678" }\n'),
    file: 'locales/es/home.json',
    field: 'title',
    key: 'numberInProse',
    blanks: { number: '55 1234 5678' },
  },
  {
    about: 'an e-mail address as an author',
    make: ({ change }) => change(POST, 'author: Telar team', 'author: a@example.org'),
    file: POST,
    field: 'author',
    key: 'emailInProse',
    blanks: { address: 'a@example.org' },
  },
  { ...inPost('an e-mail address in a text', 'Write to **a**@example.org.'), key: 'emailInProse', blanks: { address: 'a@example.org' } },
  { ...inPost('a link to an e-mail address', '[Write](mailto:a@example.org)'), key: 'emailInProse', blanks: { address: 'a@example.org' } },
  { ...inPost('a password in a link', '[A page](https://ana:secret@example.org/)'), key: 'urlPassword' },
  {
    about: 'a password in the address of a source',
    make: ({ change }) => change('content/sources.yaml', 'https://example.org', 'https://ana:secret@example.org'),
    file: 'content/sources.yaml',
    field: 'report › url',
    key: 'urlPassword',
  },
  {
    about: 'a text pasted into the folder of the other language',
    make: ({ append }) => append('content/posts/es/solo-aqui.md', 'She said that it was for you, and that they are in the house with the others. '.repeat(6)),
    file: 'content/posts/es/solo-aqui.md',
    field: '',
    key: 'otherLanguage',
    blanks: { language: 'English' },
  },
  {
    about: 'words of the interface that one language does not have',
    make: ({ write }) => {
      write('locales/en/home.json', '{ "a": "One", "b": "Two" }\n');
      write('locales/es/home.json', '{ "a": "Uno" }\n');
    },
    file: 'locales/es/home.json',
    field: 'b',
    key: 'interfaceMissing',
    blanks: { other: 'locales/en/home.json' },
  },
  {
    about: 'a value to fill in that is written wrong',
    make: ({ write }) => {
      write('locales/en/home.json', '{ "a": "One {{name}}" }\n');
      write('locales/es/home.json', '{ "a": "Uno {{name}} {{anme}}" }\n');
    },
    file: 'locales/es/home.json',
    field: 'a',
    key: 'interfaceBlank',
    blanks: { name: 'anme', other: 'locales/en/home.json' },
  },
  {
    about: 'a translation of nothing',
    make: ({ change }) => change('content/posts/es/solo-aqui.md', 'translationKey: only-here', 'translationKey: only-here\ntranslatedFrom: "1960f938dafb"'),
    file: 'content/posts/es/solo-aqui.md',
    field: 'translatedFrom',
    key: 'translationOfNothing',
  },
  { ...inPost('a link without words', '[](https://example.org/)'), key: 'linkEmpty', row: '[](' },
  {
    about: 'a heading without words',
    make: ({ append }) => append(POST, '## {#1}'),
    file: POST,
    field: '',
    key: 'headingEmpty',
    row: '## {#1}',
  },
  { ...inPost('a heading that skips a level', '### Two {#1}'), key: 'headingSkips', blanks: { marks: '##' }, row: '###' },
];
