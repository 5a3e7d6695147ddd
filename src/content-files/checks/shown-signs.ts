import { problem, type Problem } from '../read/problem.ts';
import { rowOf, treeOf } from '../read/prose-tree.ts';
import type { TextFile } from '../read/read-content.ts';

/** What stands in the words of a page although it was meant to make a link, bold letters, or a note at the foot; and how that is told. */
const UNREAD = [
  { pattern: /\]\s?\((?:$|\/|\.\.|https?:)[^)\n]{0,60}\)?/, key: 'linkShown' },
  { pattern: /\*\*[^*\n]{0,40}/, key: 'boldShown' },
  { pattern: /\[\^[^\]\s]+\]/, key: 'noteShown' },
] as const;
/** A link or a picture with a blank between its brackets or in its address; what an address shows when a pointer rests on it is no part of it. */
const WITH_BLANK = /(!?)\[([^\]\n]*)\](?:[ \t]+\(([^)\n"]+)\)|\(([^)\n"]*[ \t][^)\n"]*)\))/;

/** A link or a picture that shows as it is typed: how it must read, where a blank is all that is wrong. */
const linkShown = (text: TextFile, row: number, found: string): Problem => {
  const [, picture, words = '', apart, within] = WITH_BLANK.exec(text.body.split('\n')[row - text.bodyLine] ?? '') ?? [];
  if (picture === undefined) return problem(text.file, '', 'linkShown', { row, found });
  const better = `${picture}[${words}](${(apart ?? within ?? '').trim().replace(/\s+/g, '-')})`;
  return problem(text.file, '', picture === '' ? 'linkBlank' : 'pictureBlank', { row, better });
};

/** Signs of Markdown that are not read, since a blank or a bracket is out of place: readers would see them as they are typed. */
const unread = (text: TextFile): Problem[] =>
  treeOf(text).nodes.flatMap((node) => {
    if (node.type !== 'text') return [];
    const [first] = UNREAD.flatMap(({ pattern, key }) => (pattern.exec(node.value) ?? []).map((found) => ({ found, key })));
    if (!first) return [];
    const [row, found] = [rowOf(text, node, node.value.indexOf(first.found)), first.found.trim()];
    return [first.key === 'linkShown' ? linkShown(text, row, found) : problem(text.file, '', first.key, { row, found })];
  });

/** The Tab key: at the beginning of a paragraph Markdown takes it for code, within a line the words run together, as of a table of Word. */
const tabs = (text: TextFile): Problem[] => {
  const lines = text.body.split('\n');
  return treeOf(text).nodes.flatMap((node) => {
    if (node.type === 'code') {
      const row = rowOf(text, node);
      return lines[row - text.bodyLine]?.startsWith('\t') === true ? [problem(text.file, '', 'tabText', { row })] : [];
    }
    const at = node.type === 'text' ? node.value.search(/(?:\S\S|[^\so])\t+\S/) : -1;
    return at === -1 ? [] : [problem(text.file, '', 'tabTable', { row: rowOf(text, node, at) })];
  });
};

/** What is typed to shape a text and would be seen, or shape it in another way. */
export const checkShownSigns = (text: TextFile): Problem[] => [...unread(text), ...tabs(text)];
