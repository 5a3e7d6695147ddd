import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { COMPONENTS, MARKDOWN_FEATURES } from '#/schemas/prose.ts';

// What Astro reads beside ours. Its smart quotation marks change no place of anything, and its fields are read apart.
const OPTIONS = { features: { gfm: true, ...MARKDOWN_FEATURES, frontmatter: false } };

/** All nodes of a tree, each before what it holds. Without recursion: a text of a thousand `>` nests a thousand deep. */
export const nodesOf = (root: MdastNode): MdastNode[] => {
  const found: MdastNode[] = [];
  const open: MdastNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    found.push(node);
    if ('children' in node) for (let index = node.children.length - 1; index >= 0; index -= 1) open.push(...node.children.slice(index, index + 1));
  }
  return found;
};

/** The nodes of a text in Markdown. */
export const markdownNodes = (words: string): MdastNode[] => nodesOf(markdownToMdast(words, OPTIONS));

/** The nodes of a text in MDX; nothing where MDX cannot read it. */
export const mdxNodes = (words: string): MdastNode[] | undefined => {
  try {
    return nodesOf(mdxToMdast(words, OPTIONS));
  } catch {
    return undefined;
  }
};

/** Whether a node of MDX can run nothing: no code, no HTML, no component but the site's own, whose fields are plain words. */
export const isHarmless = (node: MdastNode): boolean => {
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
    case 'html':
      return false;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return (
        COMPONENTS.some((name) => name === node.name) &&
        node.attributes.every((attribute) => attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
      );
    default:
      return true;
  }
};

/** Where a node begins and ends in its text, in characters from 0. */
export const rangeOf = ({ position }: Pick<MdastNode, 'position'>): [number, number] => {
  if (position?.start.offset === undefined || position.end.offset === undefined) throw new Error('The Markdown was read without its positions.');
  return [position.start.offset, position.end.offset];
};
