import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '#/content-files/read/file-form.ts';
import { isDraft } from '#/content-files/read/publication.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { DESK_FOLDER, written } from '#/content-files/whole-file.ts';
import { Repository } from '#/content-files/withdrawal/repository.ts';
import type { Next, Sentence, Task } from './jobs.ts';
import { draftsAt, putAmongDrafts, takeFromDrafts } from './publish-text.ts';
import type { Way } from './settings.ts';

/*
 * Drafts that are being published: taken out of the drafts, and not in the site yet. Noted until they are, so that nobody loses sight of one
 * whose site could not be built, or of which the desk was closed meanwhile.
 */

/** A draft that is being published. */
interface Underway {
  /** Where the editor has it: `/collections/posts/entries/por-que-un-telar`. */
  at: string;
  /** Its files that were drafts, from the project’s folder. */
  files: string[];
}

/** A text that is neither among the drafts nor known to be published. */
export interface HalfPublished {
  /** Its title, or the name of its file. */
  about: string;
  at: string;
}

const NOTE = join(DESK_FOLDER, 'drafts-underway.json');

const isUnderway = (one: unknown): one is Underway =>
  isObject(one) && typeof one['at'] === 'string' && Array.isArray(one['files']) && one['files'].every((file) => typeof file === 'string');

const notedIn = (root: string): Underway[] => {
  const path = join(root, NOTE);
  if (!existsSync(path)) return [];
  try {
    const noted: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return Array.isArray(noted) ? noted.filter(isUnderway) : [];
  } catch (error) {
    // A note that was cut off says nothing: the text itself is whole.
    console.error(error);
    return [];
  }
};

const note = (root: string, all: readonly Underway[]): void => {
  if (all.length > 0) written(join(root, NOTE), JSON.stringify(all));
  else rmSync(join(root, NOTE), { force: true });
};

/** The texts of which it is not known whether they are published: the desk was closed before it was, or they could not be made drafts again. */
export const halfPublishedIn = (root: string): HalfPublished[] => {
  const noted = notedIn(root);
  if (noted.length === 0) return [];
  const { texts } = readContent(root);
  return noted.flatMap(({ at, files }) => {
    const [text] = texts.filter((one) => files.includes(one.file) && !isDraft(one));
    return text ? [{ about: text.data.title ?? text.file, at }] : [];
  });
};

/** Whether git holds a text as it is now: it goes with whatever is sent next, a draft or not. */
const isKeptSo = (root: string, files: readonly string[]): boolean => {
  const unsaved = Repository.at(root)?.unsaved();
  return unsaved !== undefined && !files.some((file) => unsaved.includes(file));
};

/** Makes a draft again of what was not published. @returns what is to be said of it */
const back = (root: string, way: Way, { at, files }: Underway): Sentence | undefined => {
  const others = (): Underway[] => notedIn(root).filter((one) => one.at !== at);
  if (way === 'send' && isKeptSo(root, files)) {
    // The first page says that something is kept and was not sent.
    note(root, others());
    return ({ draftKept }) => draftKept;
  }
  putAmongDrafts(root, files);
  note(root, others());
  return ({ draftAgain }) => draftAgain;
};

/**
 * Publishing, and with it a draft where one is named: it is none while that runs, and is one again where it failed.
 * @param at where the editor has the draft; empty where none is published along
 */
export const withDraft = (root: string, way: Way, at: string, publishing: () => Task): Task => {
  const files = at === '' ? [] : draftsAt(root, at);
  const its = { at, files };
  if (files.length > 0) {
    note(root, [...notedIn(root).filter((one) => one.at !== at), its]);
    takeFromDrafts(root, at);
  }
  const task = publishing();
  let isPublished = false;
  return {
    ...task,
    then: async (language): Promise<Next | 'again' | undefined> => {
      const next = await task.then?.(language);
      isPublished = next !== 'again';
      return next;
    },
    after: () => {
      const said = task.after?.();
      // All that is saved is published with it.
      if (isPublished) note(root, []);
      else if (files.length > 0) return back(root, way, its);
      return said;
    },
  };
};
