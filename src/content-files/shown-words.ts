import type { MdastNode } from 'satteri';
import { nodesOf } from './markdown-nodes.ts';
import { linksIn, picturesIn, treeOf } from './prose-tree.ts';
import type { TextFile } from './read.ts';

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
]);

const pieceOf = (node: MdastNode): string => {
  if (BLOCKS.has(node.type)) return APART + (node.type === 'code' || node.type === 'html' ? node.value : '');
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    // The ":30" of "10:30" is one, and shown as it is typed.
    case 'textDirective':
      return node.name === 'term' ? '' : `:${node.name}`;
    case 'leafDirective':
      return `${APART}::${node.name}`;
    default:
      return '';
  }
};

/** The words of some nodes as a reader sees them: bold and slanted pieces are one with what stands beside them. */
export const wordsOf = (nodes: readonly MdastNode[]): string => nodes.map(pieceOf).join('');

/** The words of one node and of all that stands in it. */
export const wordsIn = (node: MdastNode): string => wordsOf(nodesOf(node));

/** Everything that a text shows or says: its words, the descriptions of its pictures, the titles of its links. */
export const shownWords = (text: TextFile): string =>
  [wordsOf(treeOf(text).nodes), ...linksIn(text).map(({ title }) => title), ...picturesIn(text).flatMap(({ alt, title }) => [alt, title])].join(
    APART,
  );
