import type { MdastNode } from 'satteri';
import { problem, type Problem } from '../read/problem.ts';
import { linksIn, rowOf, treeOf } from '../read/prose-tree.ts';
import type { TextFile } from '../read/read-content.ts';
import { wordsIn } from '../read/shown-words.ts';

const isEmpty = (node: MdastNode): boolean => !/[\p{L}\p{N}]/u.test(wordsIn(node));
const showsPicture = (node: MdastNode): boolean =>
  'children' in node && node.children.some(({ type }) => type === 'image' || type === 'imageReference');

/** Headings that are the page's own, that skip a level or say nothing, and links without words. */
export const checkHeadings = (text: TextFile): Problem[] => {
  const { file } = text;
  const found: Problem[] = [];
  let before = 1;
  for (const node of treeOf(text).nodes) {
    if (node.type !== 'heading') continue;
    const row = rowOf(text, node);
    if (node.depth === 1) {
      found.push(problem(file, '', 'headingOne'));
      continue;
    }
    if (isEmpty(node)) found.push(problem(file, '', 'headingEmpty', { row }));
    if (node.depth > before + 1) found.push(problem(file, '', 'headingSkips', { row, marks: '#'.repeat(before + 1) }));
    before = node.depth;
  }
  return [
    ...found,
    ...linksIn(text)
      .filter(({ node }) => isEmpty(node) && !showsPicture(node))
      .map(({ row }) => problem(file, '', 'linkEmpty', { row })),
  ];
};
