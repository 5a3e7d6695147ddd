import { problem, type Problem } from '../read/problem.ts';
import { rowOf, treeOf } from '../read/prose-tree.ts';
import type { TextFile } from '../read/read-content.ts';

/** What stands in the words of a page although it was meant to make a link, bold letters, or a note at the foot. */
const UNREAD = [/\]\s?\((?:$|\/|\.\.|https?:)[^)\n]{0,60}\)?/, /\*\*[^*\n]{0,40}/, /\[\^[^\]\s]+\]/];

/** Signs of Markdown that are not read, since a blank or a bracket is out of place: readers would see them as they are typed. */
const unread = (text: TextFile): Problem[] =>
  treeOf(text).nodes.flatMap((node) => {
    if (node.type !== 'text') return [];
    const [found] = UNREAD.flatMap((pattern) => pattern.exec(node.value) ?? []);
    return found === undefined
      ? []
      : [problem(text.file, '', 'markdownShown', { row: rowOf(text, node, node.value.indexOf(found)), found: found.trim() })];
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
