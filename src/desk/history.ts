import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { DESK_FOLDER, forgetBeside } from '#/content-files/whole-file.ts';
import { asProse } from '#/content-files/read/raw-files.ts';
import { isTakenDown, mayNotBeShown } from './story-state.ts';
import { deskRoots, placeOf } from './places.ts';
import { forgetRenamed } from './renamed.ts';
import { Refusal } from './refusal.ts';
import { forgetSave, writeAll } from './whole-files.ts';

/*
 * Earlier states of what was saved at the desk: a copy each, in the desk's own folder, which git ignores. Copies and no repository of git: of a
 * story that is taken down nothing may be left, and a copy is deleted where an object of git is only forgotten.
 */

/** How many states of a file are kept. */
const MOST = 50;

/** A state of a file. */
export interface State {
  /** The name of its copy: when it was written, and the how many-th it is, `2026-11-25T10-04-03-120Z-7`. A clock may be wrong, or too coarse for two. */
  id: string;
  at: Date;
  /** How many words it has. */
  words: number;
  /** Whether it is what the file holds now. */
  now: boolean;
}

// Those of before December 2026 have no number, and are older than any that has one.
const ID = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)-(\d{3})Z(?:-(\d+))?$/;

const numberOf = (id: string): number => Number(ID.exec(id)?.[5] ?? 0);

const folderOf = (root: string, file: string): string => join(root, DESK_FOLDER, 'history', file);

/** Files of entries that are kept. Not the sources: one that a story alone names goes with it, and would stay in a copy. */
const ENTRIES: readonly string[] = deskRoots().entries.flatMap(({ kind, file }) => (kind === 'sources' ? [] : [file]));

/** Whether earlier states of a file are kept: of texts and data that are edited here, and of a country's numbers. */
export const isKept = (file: string): boolean => {
  const place = placeOf(file);
  return ENTRIES.includes(file) || place?.what === 'file' || /^content\/(?:hotlines\/[a-z]{2}|calls\/[a-z0-9-]+)\.yaml$/.test(file);
};

/** The names of the copies in a folder, in the order in which they were kept. */
const idsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => ID.test(name))
        .sort()
        .sort((a, b) => numberOf(a) - numberOf(b))
    : [];

/** Keeps what a file holds, if it is another state than the last one that was kept. */
export const remember = (root: string, file: string): void => {
  const path = join(root, file);
  if (!isKept(file) || !existsSync(path)) return;
  const folder = folderOf(root, file);
  const now = readFileSync(path);
  const ids = idsIn(folder);
  const last = ids.at(-1);
  if (last !== undefined && readFileSync(join(folder, last)).equals(now)) return;
  mkdirSync(folder, { recursive: true });
  const id = `${statSync(path).mtime.toISOString().replaceAll(/[:.]/g, '-')}-${String(numberOf(last ?? '') + 1)}`;
  // Half a state would be taken for a whole one.
  const part = join(folder, `${id}.part`);
  try {
    writeFileSync(part, now);
    renameSync(part, join(folder, id));
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  for (const old of ids.slice(0, Math.max(0, ids.length + 1 - MOST))) rmSync(join(folder, old));
};

/** The states of a file that were kept, the newest first. */
export const statesOf = (root: string, file: string): State[] => {
  const folder = folderOf(root, file);
  const path = join(root, file);
  const held = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  return idsIn(folder)
    .reverse()
    .map((id) => {
      const text = readFileSync(join(folder, id), 'utf8');
      return { id, at: new Date(id.replace(ID, '$1:$2:$3.$4Z')), words: text.split(/\s+/).length, now: text === held };
    });
};

/** The titles that a text had in its earlier states, as far as they can be read. */
export const earlierTitles = (root: string, file: string): string[] => {
  const folder = folderOf(root, file);
  return [
    ...new Set(idsIn(folder).flatMap((id) => asProse({ file, text: readFileSync(join(folder, id), 'utf8') }).map(({ fields }) => fields['title']))),
  ].filter((title) => typeof title === 'string');
};

/**
 * Gives a file the state that it had. What it holds now is kept first, so that this can be undone too.
 * @param today `YYYY-MM-DD`
 * @throws Refusal where it is not there, or is a story's that may not be shown: that is `stories:restore`, and her consent anew;
 * or of a text that was taken down since
 */
export const bringBackState = (root: string, file: string, id: string, today: string): void => {
  const path = join(folderOf(root, file), id);
  if (!isKept(file) || file !== posix.normalize(file) || !ID.test(id) || !existsSync(path)) throw new Refusal(404, ({ gone }) => gone(file));
  if (mayNotBeShown(root, file, today)) throw new Refusal(403, ({ storyGone }) => storyGone(file));
  const now = existsSync(join(root, file)) ? join(root, file) : join(folderOf(root, file), idsIn(folderOf(root, file)).at(-1) ?? id);
  if (isTakenDown(root, { file, text: readFileSync(now, 'utf8') }, today)) throw new Refusal(403, ({ takenDown }) => takenDown(file));
  const bytes = readFileSync(path);
  remember(root, file);
  writeAll(root, [{ file, bytes }]);
};

/**
 * Gives the earlier states of a file to the name that it has now.
 * @param change what its words of before are to be, so that they may be brought back there
 */
export const moveStates = (root: string, from: string, to: string, change: (words: string) => string): void => {
  const [old, now] = [folderOf(root, from), folderOf(root, to)];
  // Behind those of a text that stood there once and is gone.
  const last = numberOf(idsIn(now).at(-1) ?? '');
  mkdirSync(now, { recursive: true });
  for (const [index, id] of idsIn(old).entries())
    writeFileSync(join(now, id.replace(/Z(?:-\d+)?$/, `Z-${String(last + index + 1)}`)), change(readFileSync(join(old, id), 'utf8')));
  rmSync(old, { recursive: true, force: true });
};

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((one) =>
        one.isFile() ? [posix.join(one.parentPath.replaceAll('\\', '/'), one.name)] : [],
      )
    : [];

/** Deletes every earlier state of what is no story any more, what its pictures were called, and a save that was not finished: a text or a series goes by being taken down, and by nothing else. */
export const forgetTakenDown = (root: string): void => {
  forgetSave(root);
  const own = join(root, DESK_FOLDER, 'history').replaceAll('\\', '/');
  const files = new Set(
    ['stories', 'series'].flatMap((kind) => filesIn(`${own}/content/${kind}`)).map((copy) => posix.dirname(copy).slice(own.length + 1)),
  );
  for (const file of files) if (!existsSync(join(root, file))) rmSync(folderOf(root, file), { recursive: true, force: true });
  forgetRenamed(root);
  forgetBeside(root);
};
