import type { MdastNode } from 'satteri';
import { FIGURES, isFigure } from '#/schemas/figures.ts';
import { CALLOUTS, CRISIS, GUIDE_BOXES, SPECIFICS } from '#/schemas/prose.ts';
import { rangeOf } from '../read/markdown-nodes.ts';
import { problem, type Problem } from '../read/problem.ts';
import { lastLineOf, rowOf, treeOf } from '../read/prose-tree.ts';
import type { TextFile } from '../read/read-content.ts';

/** Boxes that do not exist, that belong into guides, or that are not closed. */
export const checkBoxes = (text: TextFile): Problem[] => {
  const { file, kind } = text;
  const hasCrisis = kind === 'guides' || kind === 'stories';
  // Only a guide has the review date after which specifics are left out.
  const callouts =
    kind === 'guides' ? [...CALLOUTS, ...GUIDE_BOXES] : CALLOUTS.filter((name) => name !== SPECIFICS && (hasCrisis || name !== CRISIS));
  const figures = kind === 'posts' || kind === 'pages' ? FIGURES : [];
  const allowed = [...callouts, ...figures].map((name) => `:::${name}`).join(', ');
  const known = (name: string, row: number): Problem[] => {
    if (name === SPECIFICS && kind !== 'guides') return [problem(file, '', 'specificsElsewhere', { row })];
    if (name === CRISIS && !hasCrisis) return [problem(file, '', 'crisisElsewhere', { row })];
    if (kind !== 'guides' && GUIDE_BOXES.some((one) => one === name)) return [problem(file, '', 'guideBoxElsewhere', { row, name })];
    if (isFigure(name)) return figures.length > 0 ? [] : [problem(file, '', 'figureElsewhere', { row, name })];
    return callouts.some((one) => one === name) ? [] : [problem(file, '', 'unknownCallout', { name, allowed })];
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
