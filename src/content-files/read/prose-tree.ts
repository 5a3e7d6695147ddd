import { decoded } from '#/domain/decoded.ts';
import { posix } from 'node:path';
import type { MdastNode } from 'satteri';
import { withoutComments } from './comments.ts';
import { guarded } from './guard-prose.ts';
import { markdownNodes } from './markdown-nodes.ts';
import { isMdx, type TextFile } from './text-file.ts';

/** A text as the build reads it: every check walks the same nodes. */
export interface ProseTree {
  /** The words that were read; of a story, after the guard. Each line stands where it stands in the body. */
  words: string;
  /** All nodes in their order. */
  nodes: readonly MdastNode[];
  /** Of a story, the nodes where its tags are plain text; of other texts the same as `nodes`. */
  plain: readonly MdastNode[];
}

/** What has to be known of a text to read its body. */
export type Prose = Pick<TextFile, 'kind' | 'file' | 'body' | 'bodyLine'>;

/** Each text is read once. */
const trees = new WeakMap<Prose, ProseTree>();

const read = (text: Prose): ProseTree => {
  const { body } = text;
  if (isMdx(text)) return guarded(body);
  const nodes = markdownNodes(body);
  return { words: body, nodes, plain: nodes };
};

/** A text's body as a tree. */
export const treeOf = (text: Prose): ProseTree => {
  const tree = trees.get(text) ?? read(text);
  trees.set(text, tree);
  return tree;
};

/** What staff noted for each other in a text that may have such notes: no page shows it. */
export const notesIn = (text: Prose): string[] => (isMdx(text) ? withoutComments(text.body).comments : []);

/** The line of its file on which a node begins, from 1. @param offset characters of the node's value before the place that is meant */
export const rowOf = (text: Prose, node: MdastNode, offset = 0): number => {
  if (!node.position) throw new Error('The Markdown was read without its positions.');
  const before = 'value' in node && offset > 0 ? node.value.slice(0, offset).split('\n').length - 1 : 0;
  return text.bodyLine + node.position.start.line - 1 + before;
};

/** The line of its file on which a node ends, from 1. */
export const lastLineOf = ({ bodyLine }: Prose, { position }: MdastNode): number => {
  if (!position) throw new Error('The Markdown was read without its positions.');
  return bodyLine + position.end.line - 1;
};

/** The file that an address in a text's file names, from the project's folder. */
export const fileAt = (file: string, url: string): string => posix.join(posix.dirname(file), decoded(url));

/** A link or a picture, wherever its address stands: beside it, or further down under a name. */
export interface Target {
  url: string;
  /** What is shown when a pointer rests on it; empty where nothing is. */
  title: string;
  row: number;
  node: MdastNode;
}

const targetsOf = (text: Prose, direct: 'link' | 'image', named: 'linkReference' | 'imageReference'): Target[] => {
  const { nodes } = treeOf(text);
  const definitions = new Map<string, { url: string; title?: string | null | undefined }>();
  // Of two definitions under one name, Markdown takes the first.
  for (const node of nodes) if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  return nodes.flatMap((node): Target[] => {
    const target = node.type === direct ? node : node.type === named ? definitions.get(node.identifier) : undefined;
    return target ? [{ url: target.url, title: target.title ?? '', row: rowOf(text, node), node }] : [];
  });
};

/** The links of a text, of every form: `[a](b)`, `[a][b]`, `<https://…>`, a bare address. */
export const linksIn = (text: Prose): Target[] => targetsOf(text, 'link', 'linkReference');

/** The pictures of a text, of every form, each with its description. */
export const picturesIn = (text: Prose): (Target & { alt: string })[] =>
  targetsOf(text, 'image', 'imageReference').map((target) => ({ ...target, alt: 'alt' in target.node ? (target.node.alt ?? '') : '' }));
