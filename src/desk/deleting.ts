import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leadingTo } from '#/content-files/read/leading-to.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { keyOf } from '#/content-files/read/text-file.ts';
import { withoutEntries } from '#/content-files/read/yaml-edit.ts';
import { isTextKind, KINDS } from '#/kinds/index.ts';
import type { EditedKind } from './edited-kinds.ts';
import { Refusal } from './refusal.ts';
import type { Change } from './whole-files.ts';

/* What is deleted at the desk: posts and guides. A story is taken down, and what is no text is named by others in ways that only a check knows. */

/** Whether one of a kind may be deleted at the desk. */
export const isDeleted = (kind: EditedKind): boolean => kind === 'posts' || kind === 'guides';

/** Why a file is not deleted here, and what is to be done instead. */
export const notDeletedHere = (kind: EditedKind, file: string): Refusal =>
  new Refusal(403, ({ notDeleted }) => notDeleted[kind === 'stories' || kind === 'series' ? 'story' : isTextKind(kind) ? 'text' : 'data'](file));

/**
 * What goes with texts that are deleted: the phrases of the search that lead to a guide.
 * @param files those of the texts
 * @throws Refusal where something else leads to one of them: it would lead nowhere, and stop publishing
 */
export const goingWith = (root: string, files: readonly string[]): Change[] => {
  const content = readContent(root);
  const texts = content.texts.filter(({ file }) => files.includes(file));
  const places = leadingTo(content, texts);
  if (places.length > 0) throw new Refusal(409, ({ stillLed }) => stillLed(files.join(', '), places.join(', ')));
  const phrases = KINDS.phrases.at.entries;
  const left = content.texts.filter((text) => text.kind === 'guides' && !texts.includes(text)).map(keyOf);
  const gone = texts.filter((text) => text.kind === 'guides' && !left.includes(keyOf(text))).map(keyOf);
  if (gone.length === 0 || !existsSync(join(root, phrases))) return [];
  const before = readFileSync(join(root, phrases), 'utf8');
  const words = withoutEntries(before, gone);
  return words === before ? [] : [{ file: phrases, bytes: Buffer.from(words) }];
};
