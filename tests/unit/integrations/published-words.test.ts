import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { wordsInFile, wordsInMarkup, type Published } from '../../../src/integrations/published-words.ts';
import { readPage } from '../../../src/integrations/read-page.ts';

const CURP = 'GOML920314MDFMPP07';
const read = (markup: string): Published[] => wordsInMarkup(readPage(markup));
const words = (markup: string): string[] => read(markup).map((one) => one.words.replace(/\u00AD/g, ''));

describe('the words of a page', () => {
  it.each([
    ['bold', `<p>GOML<b class="a">92</b>0314<i>MDF</i>MPP07</p>`],
    ['a link', `<p>GOML92<a href="/en/">0314MDF</a>MPP07</p>`],
    ['a comment', `<p>GOML92<!-- -->0314MDFMPP07</p>`],
    ['a place to break a line', `<p>GOML92<wbr>0314MDF<wbr/>MPP07</p>`],
    ['numbers for letters', `<p>&#71;&#x4F;ML&#57;20314&shy;MDFMPP07</p>`],
    ['CDATA', `<p><![CDATA[GOML920314]]>MDFMPP07</p>`],
  ])('are read as one where they are parted by %s', (_by, markup) => {
    expect(words(markup)).toContain(CURP);
  });

  it('of two paragraphs, cells or rows stand apart', () => {
    expect(words('<p>one</p><p>two</p><td>three</td>')).toEqual(['one', 'two', 'three']);
    expect(words('<p>Calle Hidalgo<br>12</p>')).toEqual(['Calle Hidalgo\n12']);
  });

  it('stand in attributes too, with whatever marks around them', () => {
    expect(words(`<img alt="${CURP}" src='/a.png'><button aria-label=${CURP}x data-words='["${CURP}y"]'>`)).toEqual(
      expect.arrayContaining([CURP, `${CURP}x`, `${CURP}y`]),
    );
    expect(words(`<img alt="a > ${CURP}">`)).toContain(`a > ${CURP}`);
  });

  it('are no forms, styles or sums', () => {
    expect(words('<path d="M14.90456,92.26543"/><style>a{b:c}</style><p class="x" style="y">z</p><meta http-equiv="a" content="b">')).toEqual(['z']);
  });

  it('stand in its data, and in its programs as such', () => {
    expect(read(`<script type="application/ld+json">{"@type":"A","name":"${CURP}"}</script>`)).toContainEqual({
      words: CURP,
      where: 'words',
    });
    expect(read('<script>let a = 1 < 2;</script><p>b</p>')).toEqual([
      { words: 'let a = 1 < 2;', where: 'code' },
      { words: 'b', where: 'words' },
    ]);
  });
});

describe('the words of another file', () => {
  it.each<[string, Buffer]>([
    ['en/news/feed.xml', Buffer.from(`<title>${CURP}</title>`)],
    ['a.txt', Buffer.from(`one\n${CURP}\n`)],
    ['try/a-en.json', Buffer.from(`{"a":[{"b":"${CURP}"}]}`)],
    ['search/es.json', Buffer.from(`{"terms":"a ${CURP} b","places":"1 2,3"}`)],
    ['pagefind/fragment/en_1.pf_fragment', gzipSync(`pagefind_dcd{"content":"${CURP}"}`)],
    ['d/a.svg', Buffer.from(`<svg><title>${CURP}</title></svg>`)],
    ['a.html', Buffer.from(`<img src="data:image/svg+xml,<svg style='color:%23fff'><title>${CURP}</title></svg>">`)],
    ['a.html', Buffer.from(`<img src="data:image/svg+xml,<svg width='5%'><title>${CURP}</title></svg>">`)],
  ])('are read from %s', (path, bytes) => {
    expect(wordsInFile(path, bytes).map((one) => one.words)).toContain(CURP);
  });

  it('are no lines of a drawing that stands in an address', () => {
    expect(wordsInFile('a.html', Buffer.from(`<img alt="b" src="data:image/svg+xml,<svg><path d='M55 12 34 56 78'/></svg>">`))).toEqual([
      { words: 'b', where: 'words' },
    ]);
  });

  it('are none in a picture', () => {
    expect(wordsInFile('a.png', Buffer.from(CURP))).toEqual([]);
  });
});
