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

/** Mistakes that only a reader of the whole of Markdown finds. */
export const READING_MISTAKES: readonly Mistake[] = [
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,a', 'vbscript:a'].flatMap((link): Mistake[] => [
    { ...inPost(`a link to ${link}`, `[A page](${link})`), key: 'linkForm', blanks: { link, locale: 'en' } },
    { ...inPost(`a link to ${link}, further down`, `[A page][x]\n\n[x]: ${link}`), key: 'linkForm', blanks: { link, locale: 'en' } },
  ]),
  { ...inPost('a link whose scheme is hidden', '[A page](java&#115;cript:a)'), key: 'linkForm', blanks: { link: 'javascript:a', locale: 'en' } },
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
  { ...inPost('code of a server', 'Words <?php a ?>'), key: 'rawHtml', blanks: { code: '<?php a ?>' }, line: '<?php' },
  { ...inPost('a piece of XML', 'Words <![CDATA[a]]>'), key: 'rawHtml', blanks: { code: '<![CDATA[a]]>' }, line: 'CDATA' },
  { ...inPost('a drawing', '<svg onload="a()">'), key: 'rawHtml', blanks: { code: '<svg onload="a()">' }, line: '<svg' },
  { ...inPost('a note for colleagues in a text without them', 'Words {/* private */}'), key: 'rawHtml', blanks: { code: '{/*' }, line: '{/*' },
  { ...inPost('a note for colleagues in HTML', '<!-- private -->'), key: 'rawHtml', blanks: { code: '<!-- private -->' }, line: '<!--' },
  {
    about: 'a note for colleagues that is never closed',
    make: ({ append }) => append(PART, '{/* private'),
    file: PART,
    field: '',
    key: 'commentOpen',
    line: '{/*',
  },
  {
    about: 'a passage that is opened in a line of words',
    make: ({ change }) => change(PART, '<Passage id="1">\n\nA hard', 'A <Passage id="1">\n\nA hard'),
    file: PART,
    field: '',
    key: 'brokenTag',
    blanks: { name: 'Passage' },
    line: '<Passage',
  },
  {
    about: 'a passage that holds nothing',
    make: ({ change }) => change(PART, 'A hard paragraph.\n', ''),
    file: PART,
    field: '',
    key: 'passageEmpty',
    line: '<Passage',
  },
  {
    about: 'a passage that is marked in one language alone',
    make: ({ rewrite }) =>
      rewrite(PARTE, (text) => text.replace(/notes:[^]*?---/, '---').replace(/<\/?Passage[^>]*>\n/g, '')),
    file: PARTE,
    field: '',
    key: 'passagePair',
    blanks: { here: 0, there: 1, other: PART },
  },
  { ...inPost('a link without words', '[](https://example.org/)'), key: 'linkEmpty', line: '[](' },
  {
    about: 'a heading without words',
    make: ({ append }) => append(POST, '## {#1}'),
    file: POST,
    field: '',
    key: 'headingEmpty',
    line: '## {#1}',
  },
  { ...inPost('a heading that skips a level', '### Two {#1}'), key: 'headingSkips', blanks: { marks: '##' }, line: '###' },
];
