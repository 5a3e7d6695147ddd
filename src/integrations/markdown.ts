import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin, defineMdastPlugin, type MdastNode } from 'satteri';
import { entryPlace } from '#/domain/entry-places.ts';
import { isLocale } from '#/domain/locale.ts';
import { UNTIL_REVIEW } from '#/kinds/guides/domain/specifics.ts';
import { href } from '#/routing/routes.ts';
import { CALLOUTS, DRAWING, MARKDOWN_FEATURES, namedBy, SPECIFICS, SPOKEN, TERM } from '#/schemas/prose.ts';
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
    else if (SPOKEN.includes(node.name)) ctx.setProperty(node, 'data', { hName: 'span', hProperties: { lang: node.name } });
    // What is no drawing of a sign is told by the checks (src/kinds/guides/checks/guide-boxes.ts).
    else if (node.name !== DRAWING) ctx.replaceNode(node, { type: 'text', value: asTyped(node, ctx.source) });
  },
  leafDirective(node, ctx) {
    ctx.replaceNode(node, { type: 'paragraph', children: [{ type: 'text', value: asTyped(node, ctx.source) }] });
  },
});

/** The language in whose folder a text stands. */
const localeOf = (file: URL | undefined): string | undefined => file?.pathname.split('/').at(-2);

/**
 * Links that leave the site carry no word of where she was. A source that is named leads to its place in the list below the text, a word of the
 * glossary to its entry; with scripts both are shown in place (src/browser/in-place).
 */
const links = defineHastPlugin({
  name: 'links',
  element: {
    filter: ['a'],
    visit(node, ctx) {
      const link = String(node.properties['href']);
      if (/^https?:/.test(link)) ctx.setProperty(node, 'rel', 'noreferrer');
      const named = namedBy(link);
      if (!named) return;
      const place = `#${entryPlace(named.what, named.id)}`;
      if (named.what === 'source') {
        ctx.setProperty(node, 'href', place);
        ctx.setProperty(node, 'className', ['cite']);
        return;
      }
      const locale = localeOf(ctx.fileURL);
      if (!isLocale(locale)) throw new Error(`A link to the glossary in a text of no language: ${String(ctx.fileURL)}`);
      ctx.setProperty(node, 'href', `${href('glossary', locale)}${place}`);
      ctx.setProperty(node, 'className', ['term']);
    },
  },
});

/** Markdown as this site reads it: boxes (`:::note`, `:::warning`, `:::specifics`), those of a guide, figures of posts and pages, words that may stand as such (`:term[…]`), words in another language (`:es[…]`), links that name a source or an entry of the glossary, no colouring of code. */
export const markdown = {
  syntaxHighlight: false as const,
  processor: satteri({
    features: MARKDOWN_FEATURES,
    mdastPlugins: [callout, guideBoxes, figureBoxes, plainColons],
    hastPlugins: [links, figureDrawings],
  }),
};
