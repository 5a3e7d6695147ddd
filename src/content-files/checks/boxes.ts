import type { MdastNode } from 'satteri';
import { KINDS } from '#/kinds/index.ts';
import { FIGURES, isFigure } from '#/schemas/figures.ts';
import { GUIDE_BOXES, LINE_BOXES, SPECIFICS } from '#/schemas/prose.ts';
import { rangeOf } from '../read/markdown-nodes.ts';
import { problem, type Problem } from '../read/problem.ts';
import { lastLineOf, rowOf, treeOf } from '../read/prose-tree.ts';
import type { TextFile } from '../read/read-content.ts';

/** Boxes that do not exist, that belong into texts of another kind, or that are not closed. */
export const checkBoxes = (text: TextFile): Problem[] => {
  const { file, kind } = text;
  const { boxes, figures } = KINDS[kind];
  const allowed = [...boxes, ...(figures ? FIGURES : [])].map((name) => `:::${name}`).join(', ');
  const known = (name: string, row: number): Problem[] => {
    if (isFigure(name)) return figures ? [] : [problem(file, '', 'figureElsewhere', { row, name })];
    if (boxes.includes(name)) return [];
    if (name === SPECIFICS) return [problem(file, '', 'specificsElsewhere', { row })];
    if (LINE_BOXES.includes(name)) return [problem(file, '', 'linesElsewhere', { row, name })];
    return [
      GUIDE_BOXES.some((one) => one === name)
        ? problem(file, '', 'guideBoxElsewhere', { row, name })
        : problem(file, '', 'unknownCallout', { name, allowed }),
    ];
  };
  let begun: MdastNode | undefined;
  return treeOf(text).nodes.flatMap((node) => {
    if (node.type === 'containerDirective') {
      const row = rowOf(text, node);
      // The line that closes it stands below all that it holds.
      const closed = lastLineOf(text, node) > Math.max(row, ...node.children.slice(-1).map((inner) => lastLineOf(text, inner)));
      return [...known(node.name, row), ...(closed ? [] : [problem(file, '', 'unclosedCallout', { row })])];
    }
    if (node.type === 'paragraph' || node.type === 'break') begun = node;
    if (node.type !== 'text') return [];
    // A text begins a line where its paragraph does, and behind a break.
    const begins = begun?.type === 'break' || (begun !== undefined && rangeOf(begun)[0] === rangeOf(node)[0]);
    begun = undefined;
    return [...node.value.matchAll(/^:::+[ \t]*([\w-]*)/gm)]
      .filter(({ index }) => index > 0 || begins)
      .flatMap(({ 1: name = '', index }) => {
        const row = rowOf(text, node, index);
        return name === '' ? [problem(file, '', 'unclosedCallout', { row })] : known(name, row);
      });
  });
};
