import type { MdastNode } from 'satteri';
import { DRAWING, SIGN_DRAWINGS } from '#/schemas/prose.ts';
import { problem, type Problem } from '#/content-files/read/problem.ts';
import { rowOf, treeOf } from '#/content-files/read/prose-tree.ts';
import type { TextFile } from '#/content-files/read/read-content.ts';
import { wordsIn } from '#/content-files/read/shown-words.ts';

type Box = Extract<MdastNode, { type: 'containerDirective' }>;
type Mark = Extract<MdastNode, { type: 'textDirective' }>;

const isMark = (node: MdastNode | undefined): node is Mark => node?.type === 'textDirective' && node.name === DRAWING;

/** The name that a mark gives. */
const nameOf = (mark: Mark): string => mark.children.map(wordsIn).join('');

const isBox = (node: MdastNode | undefined, name: string): boolean => node?.type === 'containerDirective' && node.name === name;

const pointsOf = (box: Box): MdastNode[] => box.children.flatMap((list) => (list.type === 'list' ? list.children : []));

/** What a point begins with. */
const beginningOf = (point: MdastNode): MdastNode | undefined => {
  const [block] = 'children' in point ? point.children : [];
  return block?.type === 'paragraph' ? block.children[0] : undefined;
};

/** Boxes of guides that hold no list or nothing to stand beside, signs without a drawing, and drawings that do not exist or stand elsewhere. */
export const checkGuideBoxes = (text: TextFile): Problem[] => {
  const { file } = text;
  const { nodes } = treeOf(text);
  const boxes = nodes.flatMap((node) => (node.type === 'containerDirective' ? [node] : []));
  const signs = boxes.filter(({ name }) => name === 'signs').flatMap(pointsOf);
  const marks = new Set(signs.map(beginningOf).filter(isMark));
  return [
    ...boxes
      .filter((box) => (box.name === 'signs' || box.name === 'steps') && pointsOf(box).length === 0)
      .map((box) => problem(file, '', 'boxWithoutList', { row: rowOf(text, box), name: box.name })),
    ...boxes
      .filter(({ name, children }) => name === 'pair' && !isBox(children.at(-1), 'worse'))
      .map((box) => problem(file, '', 'pairWithoutWorse', { row: rowOf(text, box) })),
    ...signs.filter((point) => !isMark(beginningOf(point))).map((point) => problem(file, '', 'signWithoutDrawing', { row: rowOf(text, point) })),
    ...[...marks].flatMap((mark) => {
      const name = nameOf(mark);
      if (SIGN_DRAWINGS.includes(name)) return [];
      return [problem(file, '', 'signDrawing', { row: rowOf(text, mark), name, names: SIGN_DRAWINGS.join(', ') })];
    }),
    ...nodes.flatMap((node) =>
      isMark(node) && !marks.has(node) ? [problem(file, '', 'drawingElsewhere', { row: rowOf(text, node), found: `:drawing[${nameOf(node)}]` })] : [],
    ),
  ];
};
