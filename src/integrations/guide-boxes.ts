import { defineMdastPlugin, type MdastNode } from 'satteri';
import { drawingAddress, viewOf } from '#/drawings/drawing.ts';
import { isDrawing } from '#/drawings/names.ts';
import { DRAWING, GUIDE_BOXES } from '#/schemas/prose.ts';

/** What the class of each box is. */
const CLASSES = { signs: 'signs', steps: 'steps', worse: 'worse', today: 'today', pair: 'do-and-worse', traces: 'traces' } as const satisfies Record<
  (typeof GUIDE_BOXES)[number],
  string
>;

/** Whether bold words are a sentence, or end with a pause: what follows may stand on the next line. */
const PAUSES = /[.,:;?!…][”»"]?$/;

type Parent = Extract<MdastNode, { children: unknown[] }>;

/** The words with which a point begins, where they are bold and what follows may stand below them. */
const beginningOf = (point: Parent, wordsOf: (node: MdastNode) => string): MdastNode | undefined => {
  const [block] = point.children;
  const first = block?.type === 'paragraph' ? block.children[0] : undefined;
  return first?.type === 'strong' && PAUSES.test(wordsOf(first)) ? first : undefined;
};

/** Boxes of guides: signs, each with its drawing, steps as knots on the thread, what makes it worse, the step for today, the place of the table of traces. */
export const guideBoxes = defineMdastPlugin({
  name: 'guide-boxes',
  containerDirective(node, ctx) {
    const box = GUIDE_BOXES.find((name) => name === node.name);
    if (!box) return;
    ctx.setProperty(node, 'data', { hName: 'section', hProperties: { class: CLASSES[box] } });
    if (box !== 'signs' && box !== 'steps' && box !== 'worse') return;
    for (const list of node.children) {
      if (list.type !== 'list') continue;
      ctx.setProperty(list, 'data', { hProperties: { role: 'list', ...(box === 'steps' ? { class: 'thread' } : {}) } });
      for (const point of list.children) {
        // Its words are a paragraph, so that they stand beside the drawing as one.
        if (box === 'signs') ctx.setProperty(point, 'spread', true);
        const first = box === 'signs' ? undefined : beginningOf(point, (words) => ctx.textContent(words));
        if (first) ctx.setProperty(first, 'data', { hProperties: { class: 'begins' } });
      }
    }
  },
  textDirective(node, ctx) {
    const name = ctx.textContent(node);
    if (node.name !== DRAWING || !isDrawing(name)) return;
    const point = ctx.parent(ctx.parent(node));
    const list = point && ctx.parent(point);
    const box = list && ctx.parent(list);
    if (box?.type !== 'containerDirective' || box.name !== 'signs') return;
    const [, , width, height] = viewOf(name);
    const image = { class: 'cloth', src: drawingAddress(name), alt: '', width, height, loading: 'lazy', decoding: 'async' };
    ctx.setProperty(node, 'data', { hName: 'img', hProperties: image });
  },
});
