import type { MdastNode } from 'satteri';
import { isFragment } from '#/domain/fragments.ts';
import { KINDS, type NumberedKind } from '#/kinds/index.ts';
import { isObject } from '../read/file-form.ts';
import { rangeOf } from '../read/markdown-nodes.ts';
import { rowOf, treeOf } from '../read/prose-tree.ts';
import { passageOf, tagsIn } from '../read/tags.ts';
import type { TextFile } from '../read/read-content.ts';

/** A place of a text that an address can lead to: a heading, or a hard passage. */
export interface Place {
  kind: 'heading' | 'passage';
  /** Its line in the file, from 1. */
  row: number;
  /** What names it: `3` in `## Heading {#3}` or `<Passage id="3">`, a word that staff wrote; nothing where nothing does. */
  name: string | undefined;
  /** That name as it stands in the file: `{#3}`, or what stands between the quotation marks of a passage. */
  written: string;
  /** The whole tag of a passage; empty for a heading. */
  tag: string;
  /** Whether a heading is made by a line of `---` or `===` under it. */
  underlined: boolean;
}

/** A text whose places the computer numbers. Those of a walk are scenes, which whoever writes it numbers by hand, since choices name them. */
export type NumberedText = Extract<TextFile, { kind: NumberedKind }>;

/** Whether the computer numbers a text's places. */
export const isNumberedText = (text: TextFile): text is NumberedText => KINDS[text.kind].numbered;

/** The places of a text, in its order, and what looks like the number of a heading and is shown to readers. */
export interface Places {
  places: Place[];
  shown: { row: number; found: string }[];
}

type Heading = Extract<MdastNode, { type: 'heading' }>;

/** What the attributes of a heading name it, as the parser leaves it for the HTML. */
const idOf = (data: unknown): string | undefined => {
  const { hProperties: properties } = isObject(data) ? data : {};
  const { id } = isObject(properties) ? properties : {};
  return typeof id === 'string' ? id : undefined;
};

/** The attributes of a heading as they stand behind its words. */
const attributesOf = (node: Heading, words: string): string => {
  const [start, end] = rangeOf(node);
  const last = node.children.at(-1);
  const behind = words.slice(last ? rangeOf(last)[1] : start, end);
  return behind.slice(behind.indexOf('{')).trimEnd();
};

/**
 * The headings and passages of a text. A single # is left out, since no text may have one.
 * Headings are found as the build finds them, so that a `##` in a block of code is none.
 */
export const placesOf = (text: TextFile): Places => {
  const { words, nodes } = treeOf(text);
  const headings = nodes.flatMap((node): Place[] => {
    if (node.type !== 'heading' || node.depth === 1) return [];
    const row = rowOf(text, node);
    const id = idOf(node.data);
    const written = id === undefined ? '' : attributesOf(node, words);
    // "{.box #3}" names it too, and "{#3 .box}": the command makes a plain number of both.
    const name = id === undefined ? undefined : written === `{#${id}}` ? id : written;
    return [{ kind: 'heading', row, name, written, tag: '', underlined: node.position?.end.line !== node.position?.start.line }];
  });
  const passages = tagsIn(text).flatMap((tag): Place[] => {
    const name = passageOf(tag);
    return name === undefined ? [] : [{ kind: 'passage', row: tag.row, name, written: name, tag: tag.tag, underlined: false }];
  });
  const shown = nodes.flatMap((node) => {
    if (node.type !== 'text') return [];
    return [...node.value.matchAll(/\{#[^{}\n]*\}/g)].map(({ 0: found, index }) => ({ row: rowOf(text, node, index), found }));
  });
  return { places: [...headings, ...passages].sort((a, b) => a.row - b.row), shown };
};

/** Whether a place is named by a number, as an address may name it. */
export const isNumbered = ({ name }: Place): boolean => name !== undefined && isFragment(name);

/** The places whose number another place before them has. */
export const repeatedIn = (places: readonly Place[]): { place: Place; first: Place }[] => {
  const firsts = new Map<string | undefined, Place>();
  return places.flatMap((place) => {
    const first = firsts.get(place.name);
    if (!first) firsts.set(place.name, place);
    return first && isNumbered(place) ? [{ place, first }] : [];
  });
};

/** The highest number that was ever given in a text: what stands there, or what the command noted, since numbers are not given twice. */
export const highestIn = ({ data }: NumberedText, places: readonly Place[]): number =>
  Math.max(0, data.lastFragment ?? 0, ...places.filter(isNumbered).map(({ name }) => Number(name)));
