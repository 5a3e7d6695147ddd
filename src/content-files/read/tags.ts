import { COMPONENTS } from '#/schemas/prose.ts';
import { rowOf, treeOf } from './prose-tree.ts';
import { isMdx } from './text-file.ts';
import type { TextFile } from './read-content.ts';

/** A tag as staff wrote it in a story, outside code: one of the site's components, or what would be plain text. */
export interface Tag {
  row: number;
  /** The whole tag. */
  tag: string;
  closes: boolean;
  written: string;
  /** The component that is meant, whatever its capitals; nothing where it is none. */
  component: (typeof COMPONENTS)[number] | undefined;
}

/** The tags of a story, in their order; none in other texts, which have no components. */
export const tagsIn = (text: TextFile): Tag[] =>
  !isMdx(text)
    ? []
    : treeOf(text).plain.flatMap((node) =>
        node.type !== 'text'
          ? []
          : [...node.value.matchAll(/<(\/?)([A-Za-z][\w.-]*)[^<>]*>?/g)].map(({ 0: tag, 1: slash, 2: written = '', index }) => ({
              row: rowOf(text, node, index),
              tag,
              closes: slash === '/',
              written,
              component: COMPONENTS.find((one) => one.toLowerCase() === written.toLowerCase()),
            })),
      );

/** The name of the passage that a tag opens; nothing where it opens none. */
export const passageOf = ({ tag, closes, component }: Tag): string | undefined =>
  component === 'Passage' && !closes ? /\sid="([^"]+)"/.exec(tag)?.[1] : undefined;
