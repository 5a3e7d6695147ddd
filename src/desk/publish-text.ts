import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '#/content-files/read/file-form.ts';
import { yamlOf } from '#/content-files/read/front-matter.ts';
import { isDraft } from '#/content-files/read/publication.ts';
import { readContent, type ContentFiles, type TextFile } from '#/content-files/read/read-content.ts';
import { isTextKind } from '#/kinds/index.ts';
import { parseDocument } from 'yaml';
import { remember } from './history.ts';
import type { Found } from './looking.ts';
import { withData } from './merge-yaml.ts';
import type { Mistake } from './overview.ts';
import { writeAll, type Change } from './whole-files.ts';

/** A text as the editor's address names it: `/collections/posts/entries/por-que-un-telar`. */
const AT = /^\/collections\/([\w-]+)\/entries\/([\w-]+)$/;

/** A text in each of its languages: none where there is no such text. @param at where the editor has it */
export const textsAt = ({ texts: all }: Pick<ContentFiles, 'texts'>, at: string): TextFile[] => {
  const [, kind = '', slug = ''] = AT.exec(at) ?? [];
  if (!isTextKind(kind)) return [];
  const texts = all.filter((text) => text.kind === kind);
  const key = texts.find((text) => text.slug === slug)?.data.translationKey;
  return texts.filter((text) => text.slug === slug || (key !== undefined && text.data.translationKey === key));
};

/** The files of a text that are drafts, in either language: none where it is no text, or no draft. @param at where the editor has it */
export const draftsAt = (root: string, at: string): string[] =>
  textsAt(readContent(root), at)
    .filter(isDraft)
    .map(({ file }) => file);

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

/** Makes some texts drafts, or none any more. What they were is kept among their earlier states. */
const setDraft = (root: string, files: readonly string[], isOne: boolean): void => {
  const changes = files.map((file): Change => {
    const whole = readFileSync(join(root, file), 'utf8');
    const { yaml, at: start } = yamlOf(whole, file);
    const data: unknown = parseDocument(yaml).toJSON();
    const { draft: _, ...others } = isObject(data) ? data : {};
    const made = withData(yaml, isOne ? { ...others, draft: true } : others);
    return { file, bytes: Buffer.from(whole.slice(0, start) + made + whole.slice(start + yaml.length)) };
  });
  for (const { file } of changes) remember(root, file);
  writeAll(root, changes);
  for (const { file } of changes) remember(root, file);
};

/**
 * Takes a text out of the drafts, in each language in which it is one. What it was is kept among its earlier states.
 * @param at where the editor has it
 * @returns the files that are others now: none where it is no text, or no draft
 */
export const takeFromDrafts = (root: string, at: string): string[] => {
  const files = draftsAt(root, at);
  setDraft(root, files, false);
  return files;
};

/** Puts texts among the drafts that are none now: those that are there still, and can be read. @param files from the project’s folder */
export const putAmongDrafts = (root: string, files: readonly string[]): void => {
  const texts = readContent(root).texts.filter((text) => files.includes(text.file) && !isDraft(text));
  setDraft(
    root,
    texts.map(({ file }) => file),
    true,
  );
};
