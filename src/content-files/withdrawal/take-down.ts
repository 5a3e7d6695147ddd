import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '#/kinds/index.ts';
import { entriesIn, withoutEntries } from '../read/yaml-edit.ts';
import { writeWhole } from '../whole-file.ts';
import type { Withdrawal } from './withdraw.ts';
import { keepCopy, type Copy } from './copies.ts';
import { Repository, type Change } from './repository.ts';

const SOURCES = KINDS.sources.at.entries;

/** Of what is deleted, the files that git holds in no form, or in other words: once deleted, nothing but a copy brings those back. */
export const neverSaved = (root: string, files: readonly string[]): string[] => {
  const repository = Repository.at(root);
  // git itself says what differs: on Windows the folder has other ends of lines than it keeps.
  const unsaved = new Set(repository?.unsaved());
  return files.filter((file) => unsaved.has(file) || repository?.read(repository.head, file) === undefined);
};

/** What a commit of a withdrawal changes: nothing that anyone else has written. */
const changesOf = (plan: Withdrawal, repository: Repository): Change[] => {
  const listed = repository.read(repository.head, SOURCES)?.toString('utf8');
  return [
    ...plan.remove.map((file) => ({ file, text: undefined })),
    ...(plan.record ? [plan.record] : []),
    ...(listed !== undefined && plan.sources.length > 0 ? [{ file: SOURCES, text: withoutEntries(listed, plan.sources) }] : []),
  ];
};

/**
 * In which order files are deleted: by the words of a story its pictures and recordings are found, and by its series that it is there at all. So
 * the series goes last, and what is cut off in the middle can be begun again.
 */
const inOrder = (files: readonly string[]): string[] => {
  const rank = (file: string): number => ['content/stories/', 'content/series/'].findIndex((folder) => file.startsWith(folder));
  return files.toSorted((one, other) => rank(one) - rank(other));
};

/** What came of taking a story down. */
export interface TakenDown {
  copy: Copy | undefined;
  /** Whether git holds it now; where it does not, in whose words why not, or that there is no git. */
  saved: { done: true } | { done: false; why: string | undefined };
}

/**
 * Takes a story down as planned: keeps a copy where one is wanted, commits the removal and nothing else, writes the record,
 * deletes the files. In this order, so that whatever stops it half-way can be begun again and loses nothing.
 * @param root the project's folder
 * @param id what was named: `carmen`, `carmen/3`
 * @param copied the day from which a copy is kept, `YYYY-MM-DD`; nothing where none is wanted
 * @throws where the copy cannot be written: nothing is deleted then
 */
export const takeDown = (root: string, id: string, plan: Withdrawal, copied: string | undefined): TakenDown => {
  const path = join(root, SOURCES);
  const listed = plan.sources.length > 0 && existsSync(path) ? readFileSync(path, 'utf8') : '';
  const sources = entriesIn(listed).flatMap(({ name, from, to }) => (plan.sources.includes(name) ? [listed.slice(from, to)] : []));
  const what = { id, files: plan.remove, sources, record: plan.record?.file };
  const copy = copied === undefined ? undefined : keepCopy(root, what, copied);

  const repository = Repository.at(root);
  let saved: TakenDown['saved'] = { done: false, why: undefined };
  if (repository) {
    try {
      repository.commit(changesOf(plan, repository), 'Withdraw a story\n');
      saved = { done: true };
    } catch (error) {
      saved = { done: false, why: error instanceof Error ? error.message : String(error) };
    }
  }

  if (plan.record) writeWhole(root, plan.record.file, plan.record.text);
  if (plan.sources.length > 0) writeWhole(root, SOURCES, withoutEntries(listed, plan.sources));
  for (const file of inOrder(plan.remove)) rmSync(join(root, file), { force: true });
  return { copy, saved };
};
