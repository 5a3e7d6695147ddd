import { CALLOUTS, SPECIFICS } from '#/schemas/prose.ts';
import { rangeOf } from '../markdown-nodes.ts';
import { problem, type Problem } from '../problem.ts';
import { lineOf, treeOf } from '../prose-tree.ts';
import type { TextFile } from '../read.ts';

/** Boxes that do not exist, that belong into guides, or that are not closed. */
export const checkBoxes = (text: TextFile): Problem[] => {
  const { file, kind } = text;
  const { words, nodes } = treeOf(text);
  // Only a guide has the review date after which specifics are left out.
  const callouts = CALLOUTS.filter((name) => name !== SPECIFICS || kind === 'guides');
  const allowed = callouts.map((name) => `:::${name}`).join(', ');
  const known = (name: string, line: number): Problem[] => {
    if (name === SPECIFICS && kind !== 'guides') return [problem(file, '', 'specificsElsewhere', { line })];
    return callouts.some((one) => one === name) ? [] : [problem(file, '', 'unknownCallout', { name, allowed })];
  };
  return nodes.flatMap((node) => {
    if (node.type === 'containerDirective') {
      const line = lineOf(text, node);
      const last =
        words
          .slice(...rangeOf(node))
          .split('\n')
          .slice(1)
          .at(-1) ?? '';
      const inner = node.children.at(-1);
      const takenByInner = inner?.type === 'containerDirective' && inner.position?.end.line === node.position?.end.line;
      const closed = /^[\s>]*:{3,}\s*$/.test(last) && !takenByInner;
      return [...known(node.name, line), ...(closed ? [] : [problem(file, '', 'unclosedCallout', { line })])];
    }
    if (node.type !== 'text') return [];
    const begins = /(?:^|\n)[ \t>]*$/.test(words.slice(Math.max(0, rangeOf(node)[0] - 20), rangeOf(node)[0]));
    return [...node.value.matchAll(/^:::+[ \t]*([\w-]*)/gm)]
      .filter(({ index }) => index > 0 || begins)
      .flatMap(({ 1: name = '', index }) => {
        const line = lineOf(text, node, index);
        return name === '' ? [problem(file, '', 'unclosedCallout', { line })] : known(name, line);
      });
  });
};
