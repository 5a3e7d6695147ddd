import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '#/content-files/read/file-form.ts';
import { yamlOf } from '#/content-files/read/front-matter.ts';
import { isDraft } from '#/content-files/read/publication.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { isTextKind } from '#/kinds/index.ts';
import { parseDocument } from 'yaml';
import { remember } from './history.ts';
import { withData } from './merge-yaml.ts';
import { writeAll, type Change } from './whole-files.ts';

/** A text as the editor's address names it: `/collections/posts/entries/por-que-un-telar`. */
const AT = /^\/collections\/([\w-]+)\/entries\/([\w-]+)$/;

/**
 * Takes a text out of the drafts, in each language in which it is one. What it was is kept among its earlier states.
 * @param at where the editor has it
 * @returns the files that are others now: none where it is no text, or no draft
 */
export const takeFromDrafts = (root: string, at: string): string[] => {
  const [, kind = '', slug = ''] = AT.exec(at) ?? [];
  if (!isTextKind(kind)) return [];
  const texts = readContent(root).texts.filter((text) => text.kind === kind);
  const key = texts.find((text) => text.slug === slug)?.data.translationKey;
  const changes = texts
    .filter((text) => isDraft(text) && (text.slug === slug || (key !== undefined && text.data.translationKey === key)))
    .map(({ file }): Change => {
      const whole = readFileSync(join(root, file), 'utf8');
      const { yaml, at: start } = yamlOf(whole, file);
      const data: unknown = parseDocument(yaml).toJSON();
      const { draft, ...others } = isObject(data) ? data : {};
      const made = withData(yaml, draft === true ? others : { draft, ...others });
      return { file, bytes: Buffer.from(whole.slice(0, start) + made + whole.slice(start + yaml.length)) };
    });
  for (const { file } of changes) remember(root, file);
  writeAll(root, changes);
  for (const { file } of changes) remember(root, file);
  return changes.map(({ file }) => file);
};
