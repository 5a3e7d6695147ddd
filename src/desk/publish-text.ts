import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '#/content-files/read/file-form.ts';
import { yamlOf } from '#/content-files/read/front-matter.ts';
import { isDraft } from '#/content-files/read/publication.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { isTextKind } from '#/kinds/index.ts';
import { parseDocument } from 'yaml';
import { remember } from './history.ts';
import type { Found } from './looking.ts';
import { withData } from './merge-yaml.ts';
import type { Mistake } from './overview.ts';
import { writeAll, type Change } from './whole-files.ts';

/** A text as the editor's address names it: `/collections/posts/entries/por-que-un-telar`. */
const AT = /^\/collections\/([\w-]+)\/entries\/([\w-]+)$/;

/** The files of a text that are drafts, in either language: none where it is no text, or no draft. @param at where the editor has it */
export const draftsAt = (root: string, at: string): string[] => {
  const [, kind = '', slug = ''] = AT.exec(at) ?? [];
  if (!isTextKind(kind)) return [];
  const texts = readContent(root).texts.filter((text) => text.kind === kind);
  const key = texts.find((text) => text.slug === slug)?.data.translationKey;
  return texts
    .filter((text) => isDraft(text) && (text.slug === slug || (key !== undefined && text.data.translationKey === key)))
    .map(({ file }) => file);
};

/**
 * Whether what is saved can be published with a draft that has a button for it: it lacks nothing, and nothing else stops publishing. Whatever
 * else has a mistake would, and so would what was found of the words before these.
 * @param isIts whether a mistake is one of that draft
 */
export const lacksNothing = ({ overview, running, failed }: Found, isIts: (one: Mistake) => boolean): boolean =>
  overview !== undefined &&
  !running &&
  failed === '' &&
  overview.promises.asked.length === 0 &&
  overview.mistakes.every((one) => one.draft && !isIts(one));

/**
 * Takes a text out of the drafts, in each language in which it is one. What it was is kept among its earlier states.
 * @param at where the editor has it
 * @returns the files that are others now: none where it is no text, or no draft
 */
export const takeFromDrafts = (root: string, at: string): string[] => {
  const changes = draftsAt(root, at).map((file): Change => {
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
