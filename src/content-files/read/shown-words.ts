import type { MdastNode } from 'satteri';
import { DRAWING, SPOKEN, TERM } from '#/schemas/prose.ts';
import { nodesOf, rangeOf } from './markdown-nodes.ts';
import { linksIn, rowOf, picturesIn, treeOf, type Prose } from './prose-tree.ts';

/** What parts two pieces of a text that do not follow each other on a line: no sign that stands in a number or a word. */
const APART = '\n¶\n';

const BLOCKS = new Set<string>([
  'paragraph',
  'heading',
  'code',
  'tableCell',
  'definition',
  'footnoteDefinition',
  'thematicBreak',
  'html',
  'containerDirective',
  'leafDirective',
]);

/** What a node itself shows, beside what stands in it. */
const shownBy = (node: MdastNode): string => {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
    case 'html':
      return node.value;
    case 'break':
      return '\n';
    // The ":30" of "10:30" is one, and shown as it is typed.
    case 'textDirective':
      return [TERM, DRAWING, ...SPOKEN].includes(node.name) ? '' : `:${node.name}`;
    case 'leafDirective':
      return `::${node.name}`;
    default:
      return '';
  }
};

/** Nodes without the names of drawings, which no reader sees. */
const withoutDrawings = (nodes: readonly MdastNode[]): readonly MdastNode[] => {
  const names = new Set<MdastNode>(nodes.flatMap((node) => (node.type === 'textDirective' && node.name === DRAWING ? node.children : [])));
  return names.size === 0 ? nodes : nodes.filter((node) => !names.has(node));
};

/** The words of some nodes as a reader sees them: bold and slanted pieces are one with what stands beside them. */
export const wordsOf = (nodes: readonly MdastNode[]): string =>
  withoutDrawings(nodes)
    .map((node) => (BLOCKS.has(node.type) ? APART : '') + shownBy(node))
    .join('');

/** The words of one node and of all that stands in it. */
export const wordsIn = (node: MdastNode): string => wordsOf(nodesOf(node));

/** The words of a story as a reader sees them. @param body the text without its fields */
export const wordsShownIn = (body: string): string => wordsOf(treeOf({ kind: 'stories', file: '', body, bodyLine: 1 }).nodes);

/** Everything that a text shows or says: its words, the descriptions of its pictures, the titles of its links. */
export const shownWords = (text: Prose): string =>
  [wordsOf(treeOf(text).nodes), ...linksIn(text).map(({ title }) => title), ...picturesIn(text).flatMap(({ alt, title }) => [alt, title])].join(
    APART,
  );

/** Some words of a text that are read in one go: a paragraph, a heading, a cell, the description of a picture. */
export interface Piece {
  words: string;
  /** The line of the file, from 1, on which a character of the words stands. */
  rowAt: (index: number) => number;
}

/** Takes the place of what is left out, so that no words stand together that do not in the text. */
const LEFT_OUT = '\u2063';

/**
 * What a text shows or says, piece by piece.
 * @param isLeftOut says it of a node, and means all that stands in it
 */
export const piecesIn = (text: Prose, isLeftOut: (node: MdastNode) => boolean): Piece[] => {
  const pieces: Piece[] = [];
  let parts: { at: number; node: MdastNode }[] = [];
  let words = '';
  const close = (): void => {
    const [whole, own] = [words, parts];
    const rowAt = (index: number): number => {
      const part = own.findLast(({ at }) => at <= index);
      if (!part) throw new Error(`There is no character ${index} in "${whole}".`);
      return rowOf(text, part.node, index - part.at);
    };
    if (whole !== '') pieces.push({ words: whole, rowAt });
    [words, parts] = ['', []];
  };
  let resume = 0;
  for (const node of withoutDrawings(treeOf(text).nodes)) {
    const [from, to] = rangeOf(node);
    if (from < resume) continue;
    if (BLOCKS.has(node.type)) close();
    const leftOut = isLeftOut(node);
    if (leftOut) resume = to;
    const shown = leftOut ? LEFT_OUT : shownBy(node);
    if (shown === '') continue;
    parts.push({ at: words.length, node });
    words += shown;
  }
  close();
  const beside = [
    ...linksIn(text).map(({ title, row }) => ({ words: title, row })),
    ...picturesIn(text).flatMap(({ alt, title, row }) => [alt, title].map((one) => ({ words: one, row }))),
  ];
  return [...pieces, ...beside.filter((one) => one.words !== '').map((one) => ({ words: one.words, rowAt: () => one.row }))];
};
