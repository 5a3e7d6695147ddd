import type { MdastNode } from 'satteri';
import { guarded } from './guard-prose.ts';
import { markdownNodes } from './markdown-nodes.ts';
import type { TextFile } from './read.ts';

/** A text as the build reads it: every check walks the same nodes. */
export interface ProseTree {
  /** All nodes in their order. */
  nodes: readonly MdastNode[];
  /** Of a story, the nodes where its tags are plain text; of other texts the same as `nodes`. */
  plain: readonly MdastNode[];
}

/** Each text is read once. */
const trees = new WeakMap<TextFile, ProseTree>();

/** A text's body as a tree. */
export const treeOf = (text: TextFile): ProseTree => {
  const known = trees.get(text);
  if (known) return known;
  const read = (): ProseTree => {
    if (text.file.endsWith('.mdx')) return guarded(text.body);
    const nodes = markdownNodes(text.body);
    return { nodes, plain: nodes };
  };
  const tree = read();
  trees.set(text, tree);
  return tree;
};
