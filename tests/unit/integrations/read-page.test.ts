import { describe, expect, it } from 'vitest';
import { openings, readPage, spliced, valueOf, wordsIn, written, type Page, type Piece } from '#/integrations/read-page.ts';

const pieces = ({ html, pieces: all }: Page): string[] => all.map(({ from, to }) => html.slice(from, to));
const names = (html: string): string[] => openings(readPage(html)).map(({ name }) => name);

describe('a page', () => {
  it('is read piece by piece, each with its place in the text, and none is left out', () => {
    const html = '<!DOCTYPE html><html lang="en"><head><title>A</title></head><body><p>one <b>two</b><br>three</p></body></html>';
    expect(pieces(readPage(html)).join('')).toBe(html);
    expect(pieces(readPage(html)).slice(-8)).toEqual(['<b>', 'two', '</b>', '<br>', 'three', '</p>', '</body>', '</html>']);
  });

  it('may hold > in an attribute', () => {
    const [link, ...rest] = openings(readPage('<a title="1 > 0" href="/en/">Home</a>'));
    expect(link && valueOf(link, 'href')).toBe('/en/');
    expect(rest).toEqual([]);
  });

  it.each([
    ['a comment', '<!-- <a href="/gone/">not a link</a> --><p>one</p>'],
    ['a script', '<p>one</p><script>const a = \'</a><a href="/gone/">\';</script>'],
    ['styles', '<style>a::after{content:"<a href=/gone/>"}</style><p>one</p>'],
    ['the words of a field', '<p>one</p><textarea><a href="/gone/"></textarea>'],
    ['an attribute', '<p title=\'<a href="/gone/">\'>one</p>'],
  ])('has no link where %s only looks like one', (_where, html) => {
    expect(names(html)).not.toContain('a');
    expect(names(html)).toContain('p');
  });

  it('is read whatever its letters and marks: large ones, one mark, two or none', () => {
    for (const html of ['<A HREF=/en/>Home</A>', "<a href='/en/'>Home</a>", '<a href = "/en/">Home</a>', '<a\nhref="/en/"\n>Home</a>']) {
      const page = readPage(html);
      const [link] = openings(page, 'a');
      expect(link && valueOf(link, 'href'), html).toBe('/en/');
      expect(link && wordsIn(page, link), html).toBe('Home');
    }
  });

  it('says what its signs mean, and can say how they are written', () => {
    const page = readPage('<p title="a &amp; b">1 &lt; 2</p>');
    const [words] = openings(page, 'p');
    expect(words && [valueOf(words, 'title'), wordsIn(page, words), written(page, words, 'title')]).toEqual(['a & b', '1 < 2', 'title="a &amp; b"']);
  });

  it('is read without scripts, as its search engines and readers do', () => {
    expect(names('<noscript><a href="/en/">Home</a></noscript><template><b>kept</b></template>')).toEqual(['noscript', 'a', 'template', 'b']);
  });

  it('has each tag once and in its order, also where tags are not nested', () => {
    expect(pieces(readPage('<p><b><i>one</b> two</i></p><table>three<tr><td>four</table>'))).toEqual(
      expect.arrayContaining(['<p>', '<b>', '<i>', 'one', '</b>', ' two', 'three', '<tr>', '<td>', 'four']),
    );
    const found = readPage('<p><b>one<p>two</b></p>').pieces.map(({ from }) => from);
    expect(found).toEqual([...new Set(found)].sort((one, other) => one - other));
  });
});

describe('a page with styles and scripts', () => {
  /** What looks like a style and is none: a page with it is read whole, sign by sign. */
  const WHOLE = '<!--<style>a</style>-->';
  /** As long, without that. */
  const AROUND = '<!--(style)a(/style)-->';
  const inOffsets = (piece: Piece): unknown =>
    piece.kind === 'opening'
      ? { ...piece, places: Object.entries(piece.places).map(([name, { startOffset, endOffset }]) => [name, startOffset, endOffset]) }
      : piece;

  it.each([
    [
      'in its head and body',
      '<head lang="en"><style media="print">a>b{color:red}</style></head><p id="é">1<script type=module>f(1)</script>2<b title="3">4</b>',
    ],
    ['that look like one in an attribute', '<p title="<style>">a</style><i id="b">c</i>'],
    ['that look like one in an attribute without marks', '<table title=<style>a</style><i id="b">c</i>'],
    ['that look like one in the words of a field', '<textarea><style>a</style></textarea><style>b{}</style>'],
    ['that look like one in a script', '<script>a = 1 < 2; "<style>b</style>"</script><style>c{}</style>'],
    ['in a drawing', '<svg><style id="a">b{}</style><script href="c"/>d</script><style/>e</style><a>f</a></svg>'],
    ['in a list of choices', '<select><style>a</style><option>b</select>'],
    ['in a table', '<table><style>a{}</style><tr><td id=b>c'],
    ['with signs that a browser reads otherwise', '<style>a\r\nb\0c</style><style>&amp;</style><script>&amp;</script><i id="b">c</i>'],
    ['of large letters', '<STYLE>a{}</STYLE><style>b{}</STYLE ><style>c{}</style><i id="b">c</i>'],
    ['that hold nothing', '<style></style><script src="/a.js"></script><style>b{}</style><i id="b">c</i>'],
    ['that never end', '<style>a{}</style><script>b'],
    ['one in a template and one without scripts', '<template><style>a{}</style></template><noscript><style>b{}</style></noscript><i id="b">c</i>'],
  ])('is read as it would be sign by sign, with those %s', (_where, html) => {
    const read = readPage(AROUND + html).pieces.slice(1);
    expect(read.map((piece) => inOffsets(piece))).toEqual(
      readPage(WHOLE + html)
        .pieces.slice(1)
        .map((piece) => inOffsets(piece)),
    );
  });
});

describe('a text with changes in it', () => {
  const at = (from: number, to: number, text: string): { from: number; to: number; text: string } => ({ from, to, text });

  it('has all else as it was, whatever the order of the changes', () => {
    expect(spliced('abc<i>é</i>', [at(3, 6, '<b>'), at(0, 1, ''), at(2, 2, ' ')])).toBe('b c<b>é</i>');
  });

  it('has what is put in front of a part that another change replaces', () => {
    expect(spliced('ab', [at(1, 2, 'c'), at(1, 1, ' ')])).toBe('a c');
  });

  it('is refused where two changes are about the same part', () => {
    expect(() => spliced('abc', [at(0, 2, ''), at(1, 3, '')])).toThrow('b');
  });
});
