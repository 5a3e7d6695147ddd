import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin, defineMdastPlugin, type MdastNode } from 'satteri';
import { UNTIL_REVIEW } from '#/kinds/guides/domain/specifics.ts';
import { CALLOUTS, DRAWING, MARKDOWN_FEATURES, SPECIFICS, TERM } from '#/schemas/prose.ts';
import { figureBoxes, figureDrawings } from './figures.ts';
import { guideBoxes } from './guide-boxes.ts';

const asTyped = ({ position }: Pick<MdastNode, 'position'>, source: string): string => {
  if (!position) throw new Error('The Markdown was read without its positions.');
  return source.slice(position.start.offset, position.end.offset);
};

const callout = defineMdastPlugin({
  name: 'callout',
  containerDirective(node, ctx) {
    if (!CALLOUTS.some((name) => name === node.name)) return;
    const box = { hName: 'section', hProperties: { class: `callout ${node.name}`, role: 'note' } };
    ctx.setProperty(node, 'data', node.name === SPECIFICS ? { hName: UNTIL_REVIEW } : box);
  },
});

/** Markdown takes the ":30" of "10:30" for a directive and prints nothing; staff mean what they typed. */
const plainColons = defineMdastPlugin({
  name: 'plain-colons',
  options: { position: true },
  textDirective(node, ctx) {
    if (node.name === TERM) ctx.setProperty(node, 'data', { hName: 'dfn' });
    // What is no drawing of a sign is told by the checks (src/kinds/guides/checks/guide-boxes.ts).
    else if (node.name !== DRAWING) ctx.replaceNode(node, { type: 'text', value: asTyped(node, ctx.source) });
  },
  leafDirective(node, ctx) {
    ctx.replaceNode(node, { type: 'paragraph', children: [{ type: 'text', value: asTyped(node, ctx.source) }] });
  },
});

/** Links that leave the site carry no word of where she was. */
const leaving = defineHastPlugin({
  name: 'leaving',
  element: {
    filter: ['a'],
    visit(node, ctx) {
      if (/^https?:/.test(String(node.properties['href']))) ctx.setProperty(node, 'rel', 'noreferrer');
    },
  },
});

/** Markdown as this site reads it: boxes (`:::note`, `:::warning`, `:::specifics`), those of a guide, figures of posts and pages, entries of a glossary (`:term[…]`), no colouring of code. */
export const markdown = {
  syntaxHighlight: false as const,
  processor: satteri({
    features: MARKDOWN_FEATURES,
    mdastPlugins: [callout, guideBoxes, figureBoxes, plainColons],
    hastPlugins: [leaving, figureDrawings],
  }),
};
