import { withoutChatMarks } from '#/domain/chat-remains.ts';
import { COMPONENTS } from '#/schemas/prose.ts';
import { withoutComments } from '../read/comments.ts';
import { problem, type Problem } from '../read/problem.ts';
import { rowOf, treeOf } from '../read/prose-tree.ts';
import { isMdx } from '../read/text-file.ts';
import type { TextFile } from '../read/read-content.ts';
import { tagsIn } from '../read/tags.ts';

/** Whether a tag is no code, but a mark that a chat has left: "<Media omitted>" is told as that (personal-data.ts). */
const isOfChat = (tag: string): boolean => !withoutChatMarks(tag).includes('<');

/** The first tag of a piece of HTML, or its first signs. */
const firstTag = (html: string): string => /^[^>\n]{0,80}>?/.exec(html)?.[0] ?? '';

/** HTML and comments in a text that is no story: both would stand in the page. */
const html = (text: TextFile): Problem[] =>
  treeOf(text).nodes.flatMap((node) => {
    if (node.type === 'html') {
      if (isOfChat(node.value)) return [];
      const [, name = ''] = /^<\/?([A-Za-z][\w.-]*)/.exec(node.value) ?? [];
      return /^[A-Z]/.test(name)
        ? [problem(text.file, '', 'unknownComponent', { name, allowed: '-' })]
        : [problem(text.file, '', 'rawHtml', { row: rowOf(text, node), code: firstTag(node.value) })];
    }
    const at = node.type === 'text' ? node.value.search(/\{\s*\/\*/) : -1;
    return at === -1 ? [] : [problem(text.file, '', 'rawHtml', { row: rowOf(text, node, at), code: '{/*' })];
  });

const inStory = (text: TextFile): Problem[] => {
  const found: Problem[] = [];
  const open: { name: string; row: number }[] = [];
  const allowed = COMPONENTS.map((name) => `<${name}>`).join(', ');
  let passages = 0;
  let first: { name: string; row: number } | undefined;
  for (const { row, tag, closes, written, component } of tagsIn(text)) {
    const name = component ?? written;
    // Without its capital letters it would be plain text, and a hard passage would stand there without a warning.
    if (name !== written) found.push(problem(text.file, '', 'tagCapital', { written, name, row }));
    if (component === undefined) {
      if (/^[A-Z]/.test(written) && !isOfChat(tag)) found.push(problem(text.file, '', 'unknownComponent', { name, allowed }));
    } else if (closes) {
      if (open.pop()?.name !== name) found.push(problem(text.file, '', 'unclosedComponent', { name, row }));
    } else {
      if (!/^<\w+(?: [a-z]+="[^"]+")+>$/.test(tag)) found.push(problem(text.file, '', 'brokenTag', { name, row }));
      open.push({ name, row });
      passages += 1;
      first ??= { name, row };
    }
  }
  found.push(...open.map(({ name, row }) => problem(text.file, '', 'unclosedComponent', { name, row })));
  // Written right, yet read as words: it begins in one paragraph and ends in another.
  const read = treeOf(text).nodes.filter(({ type }) => type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement').length;
  return first && read < passages && found.length === 0 ? [problem(text.file, '', 'brokenTag', first)] : found;
};

/** Tags that a text may not use, or that are not written right, and comments that are never closed. */
export const checkTags = (text: TextFile): Problem[] => {
  if (!isMdx(text)) return html(text);
  const open = withoutComments(text.body).open.map((row) => problem(text.file, '', 'commentOpen', { row: text.bodyLine + row - 1 }));
  return [...open, ...inStory(text)];
};
