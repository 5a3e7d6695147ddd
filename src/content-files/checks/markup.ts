import { withoutChatMarks } from '#/domain/chat-remains.ts';
import { LOCALES } from '#/domain/locale.ts';
import { fieldPath, problem, type Problem } from '../read/problem.ts';
import { rowOf, treeOf } from '../read/prose-tree.ts';
import { rawFiles } from '../read/raw-files.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { codeOf, unseenIn } from '../read/unseen.ts';
import { allWords, dataWith, interfaceFieldsIn, type Field } from './word-fields.ts';

/** What shows as it is typed where words are printed alone: tags, signs of Markdown, names of letters in HTML. */
const MARKUP = [
  /<\/?[a-z][^<>\n]{0,80}>/i,
  /\*\*[^*\n]+\*\*/,
  /(?<![\p{L}\p{N}_])__[^_\n]+__(?![\p{L}\p{N}_])/u,
  /(?<![\p{L}\p{N}*])\*(?=\p{L})[^*\n]+\*(?![\p{L}\p{N}*])/u,
  /(?<![\p{L}\p{N}_])_(?=\p{L})[^_\n]+_(?![\p{L}\p{N}_])/u,
  /\[[^\]\n]+\]\([^)\n]+\)/,
  /^#{1,6} /,
];
/** A letter or a sign by its name in HTML. */
const LETTER_CODE = /&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,6});/i;

const everywhere = (pattern: RegExp): RegExp => new RegExp(pattern, `g${pattern.flags}`);

/** Words without what shows as it is typed, as they should stand. */
const plainly = (words: string): string =>
  MARKUP.reduce(
    (left, pattern) =>
      // Of a link its words stay, of bold and slanted words the words, of a tag nothing.
      left.replace(everywhere(pattern), (found) => /^\[(.+)\]\(|^[*_]+(.+?)[*_]+$/.exec(found)?.slice(1).join('') ?? ''),
    words,
  ).trim();

/** Every field that is printed as plain words, in whatever language. The phrases that people type and our own notes are not printed. */
const plainFields = (content: ContentFiles): Field[] =>
  [...content.texts.map(({ file, fields: data }) => ({ file, data })), ...dataWith(content, ['printed'])].flatMap(({ file, data }) =>
    allWords(data).map((found) => ({ ...found, file, data })),
  );

/** Signs that nobody sees and that are written as code: `\u00AD` between quotation marks, `&shy;` in a text. */
const unseenAsCode = (content: ContentFiles, fields: readonly Field[]): Problem[] => {
  const raw = new Map(rawFiles(content.root).map(({ file, text }) => [file, text]));
  const inFields = fields.flatMap(({ file, path, data, words }) => {
    const found = unseenIn(words);
    // One that stands there itself is told with its line (checks/files.ts).
    return found && raw.get(file)?.includes(found.sign) !== true
      ? [problem(file, fieldPath(path, data), 'unseenCode', { code: codeOf(found.sign) })]
      : [];
  });
  const inTexts = content.texts.flatMap((text) =>
    treeOf(text).nodes.flatMap((node) => {
      const found = node.type === 'text' ? unseenIn(node.value) : undefined;
      return found && !text.body.includes(found.sign)
        ? [problem(text.file, '', 'unseenSign', { row: rowOf(text, node), code: codeOf(found.sign) })]
        : [];
    }),
  );
  return [...inFields, ...inTexts];
};

/** What is wrong with words that are printed alone and hold HTML or Markdown, which readers would see as it is typed. */
export const markupIn = (file: string, field: string, written: string): Problem[] => {
  // "<Media omitted>" is told as what a chat has left (personal-data.ts).
  const words = withoutChatMarks(written);
  if (/^https?:\/\//.test(words)) return [];
  const [found] = MARKUP.map((pattern) => words.match(everywhere(pattern)) ?? []).filter(({ length }) => length > 0);
  if (found) return [problem(file, field, 'fieldMarkup', { found: found.join('", "'), better: plainly(words) })];
  const [code] = LETTER_CODE.exec(words) ?? [];
  return code === undefined ? [] : [problem(file, field, 'fieldLetterCode', { code })];
};

/** Fields whose words hold HTML or Markdown, which readers would see as it is typed, and signs that nobody sees, written as code. */
export const checkMarkup = (content: ContentFiles): Problem[] => {
  const fields = [...plainFields(content), ...LOCALES.flatMap((locale) => interfaceFieldsIn(content, locale))];
  const marked = fields.flatMap(({ file, path, data, words }) => markupIn(file, fieldPath(path, data), words));
  return [...marked, ...unseenAsCode(content, fields)];
};
