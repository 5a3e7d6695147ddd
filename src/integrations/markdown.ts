import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import { CALLOUTS } from '#/schemas/prose.ts';

const callout = defineMdastPlugin({
  name: 'callout',
  containerDirective(node, ctx) {
    if (!CALLOUTS.some((name) => name === node.name)) return;
    const hProperties = node.name === 'specifics' ? { class: node.name } : { class: `callout ${node.name}`, role: 'note' };
    ctx.setProperty(node, 'data', { hName: 'div', hProperties });
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

/** Markdown as this site reads it: boxes (`:::note`, `:::warning`, `:::specifics`), no colouring of code. */
export const markdown = {
  syntaxHighlight: false as const,
  processor: satteri({ features: { directive: true }, mdastPlugins: [callout], hastPlugins: [leaving] }),
};
