import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '#/kinds/index.ts';
import { looseFields } from '../read/loose-fields.ts';
import { wordOf } from '../read/raw-files.ts';
import { entriesIn } from '../read/yaml-edit.ts';
import { writeWhole } from '../whole-file.ts';
import { copyOf } from './copies.ts';
import { Repository } from './repository.ts';

const SOURCES = KINDS.sources.at.entries;

/** What a story that was taken down is brought back from. */
interface Kept {
  files: readonly string[];
  read: (file: string) => Buffer | undefined;
  /** The entries of content/sources.yaml that went with it. */
  sources: readonly string[];
  /** The record of its withdrawal; nothing where none was written. */
  record?: string | undefined;
}

/** What bringing a story back came to. */
export interface BroughtBack {
  /** Files that stand again as they were. */
  files: string[];
  /** Files that somebody has written anew since: left as they are. */
  left: string[];
  /** Ids in content/sources.yaml that stand again. */
  sources: string[];
}

const entryTexts = (yaml: string): string[] => entriesIn(yaml).map(({ from, to }) => yaml.slice(from, to));

const fromHistory = (root: string, id: string): Kept | undefined => {
  const repository = Repository.at(root);
  if (!repository) return undefined;
  const [series = '', number] = id.split('/');
  const file = `content/series/${series}.yaml`;
  const slugIn = (text: string | undefined): string | undefined => (text === undefined ? undefined : wordOf(looseFields(text), 'slug'));
  // Its last part took the whole series with it.
  const ofPart =
    number === undefined || !existsSync(join(root, file)) ? undefined : `${slugIn(readFileSync(join(root, file), 'utf8')) ?? ''}-${number}`;
  const taken = ofPart === undefined ? repository.newest('deleted', file) : repository.newest('added', `content/withdrawn/${ofPart}.yaml`);
  const before = taken === undefined ? undefined : repository.before(taken);
  if (taken === undefined || before === undefined) return undefined;
  const slug = ofPart ?? slugIn(repository.read(before, file)?.toString('utf8'));
  const sourcesAt = (commit: string): string[] => entryTexts(repository.read(commit, SOURCES)?.toString('utf8') ?? '');
  const after = sourcesAt(taken);
  return {
    files: repository.changed(before, taken, ['content', 'public'], 'D'),
    read: (name) => repository.read(before, name),
    sources: sourcesAt(before).filter((entry) => !after.includes(entry)),
    record: slug === undefined ? undefined : `content/withdrawn/${slug}.yaml`,
  };
};

/** Writes entries into content/sources.yaml again, but for those whose id stands there. @returns the ids that were written */
const addSources = (root: string, entries: readonly string[]): string[] => {
  const listed = readFileSync(join(root, SOURCES), 'utf8');
  const ids = entriesIn(listed).map(({ name }) => name);
  const missing = entries.flatMap((text) => entriesIn(text).flatMap(({ name }) => (ids.includes(name) ? [] : [{ name, text }])));
  if (missing.length === 0) return [];
  const ended = listed === '' || listed.endsWith('\n') ? listed : `${listed}\n`;
  writeWhole(root, SOURCES, ended + missing.map(({ text }) => `${text.trimEnd()}\n`).join(''));
  return missing.map(({ name }) => name);
};

/**
 * Brings a story back that was taken down: from its copy, where one was kept, else from the history of the repository. The
 * record of its withdrawal goes. Nothing that stands is written over.
 * @param root the project's folder
 * @param id what was taken down, as it was named then: `carmen`, `carmen/3`
 * @returns nothing where it was never taken down, or no copy and no history holds it
 */
export const bringBack = (root: string, id: string): BroughtBack | undefined => {
  const copy = copyOf(root, id);
  const kept: Kept | undefined = copy ? { ...copy, read: (file) => readFileSync(join(root, copy.folder, file)) } : fromHistory(root, id);
  if (!kept) return undefined;

  const left: string[] = [];
  const files: string[] = [];
  for (const file of kept.files) {
    const words = kept.read(file);
    if (words === undefined) throw new Error(file);
    if (existsSync(join(root, file))) {
      if (!readFileSync(join(root, file)).equals(words)) left.push(file);
      continue;
    }
    files.push(file);
    writeWhole(root, file, words);
  }
  const sources = addSources(root, kept.sources);
  if (kept.record !== undefined) rmSync(join(root, kept.record), { force: true });
  // What stands in the folder again is no longer to be deleted after thirty days; where something was left, the copy stays.
  if (copy && left.length === 0) rmSync(join(root, copy.folder), { recursive: true, force: true });
  return { files, left, sources };
};
