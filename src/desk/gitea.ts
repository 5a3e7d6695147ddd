import { isObject } from '#/content-files/read/file-form.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import { REPOSITORY } from './editor-api.ts';
import type { Asked, DeskFiles } from './files.ts';
import { withLinkedSources } from './linked-sources.ts';
import { withCleanPictures } from './pictures.ts';
import { Refusal } from './refusal.ts';

/*
 * What the editor asks of a Gitea: the few addresses of its interface (Gitea 1.24, /api/v1) that @sveltia/cms 0.221 calls, read in its source
 * (services/backends/git/gitea). Nothing behind them is git: files of the project, each with a name for what it holds now.
 */

/** An answer: data, or the bytes of a file. */
export interface Answer {
  status: number;
  json?: unknown;
  bytes?: Buffer;
}

/** What it is asked, without the part of the address that is the same for all. */
export interface Question {
  method: string;
  /** Behind `/api/v1`, as it came: `/repos/desk/site/branches/main`. */
  path: string;
  body: unknown;
}

/** What is done after files were written; the files of the project that are others now. */
export type AfterSave = (changed: readonly string[]) => void;

const BRANCH = 'main';
const HOME = `/repos/${REPOSITORY}`;
const OPERATIONS = ['create', 'update', 'delete'] as const;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const askedOf = (body: unknown): Asked[] => {
  const files: readonly unknown[] = isObject(body) && Array.isArray(body['files']) ? body['files'] : [];
  return files.map((file): Asked => {
    const one = isObject(file) ? file : {};
    const [path, operation, from] = [textOf(one['path']) ?? '', OPERATIONS.find((name) => name === one['operation']), textOf(one['from_path'])];
    // A file is not given another name: addresses hang on it.
    if (operation === undefined || (from !== undefined && from !== path)) throw new Refusal(403, ({ notHere }) => notHere(from ?? path));
    return { path, operation, bytes: Buffer.from(textOf(one['content']) ?? '', 'base64'), sha: textOf(one['sha']) };
  });
};

/** A part of an address in plain letters; empty, which names no file, where it is none. */
const plain = (part: string): string => {
  try {
    return decodeURI(part);
  } catch {
    return '';
  }
};

/** Answers as a Gitea would, where the editor asks; what is refused is said in the language of whoever edits. */
export const answerAsGitea = async (
  files: DeskFiles,
  { method, path: whole, body }: Question,
  { language, today, afterSave }: { language: StaffLanguage; today: string; afterSave: AfterSave },
): Promise<Answer> => {
  const [path = '', query = ''] = whole.split('?');
  const ok = (json: unknown): Answer => ({ status: 200, json });
  const inFolder = (folder: string): string | undefined =>
    path.startsWith(`${HOME}/${folder}`) ? plain(path.slice(HOME.length + folder.length + 1)) : undefined;
  try {
    if (path === '/version') return ok({ version: '1.24.0' });
    if (path === '/user') return ok({ id: 1, login: 'desk', full_name: 'desk', email: '', avatar_url: '', html_url: '' });
    if (path === '/settings/api')
      return ok({ default_paging_num: 500, max_response_items: 1000, default_max_blob_size: 1e9, default_max_response_size: 1e9 });
    if (path === HOME) return ok({ permissions: { pull: true, push: true, admin: false }, default_branch: BRANCH });
    if (path === `${HOME}/branches/${BRANCH}`) return ok({ commit: { id: files.head(), message: '' } });
    if (inFolder('git/trees/') !== undefined)
      return ok({ tree: files.list().map(({ path: name, sha, size }) => ({ path: name, sha, size, type: 'blob' })), truncated: false });
    if (path === `${HOME}/commits`) return ok([]);
    if (path === `${HOME}/file-contents` && method === 'POST') {
      const names = isObject(body) && Array.isArray(body['files']) ? body['files'].flatMap((name) => textOf(name) ?? []) : [];
      return ok(
        names.flatMap((name) => {
          const bytes = files.read(name);
          return bytes ? [{ path: name, sha: files.shaOf(name), encoding: 'base64', content: bytes.toString('base64') }] : [];
        }),
      );
    }
    const raw = inFolder('raw/') ?? inFolder(`media/${BRANCH}/`);
    if (raw !== undefined && method === 'GET') {
      const bytes = files.read(raw);
      return bytes ? { status: 200, bytes } : { status: 404, json: { message: 'not found' } };
    }
    if (path === `${HOME}/contents` && method === 'POST') {
      const asked = withLinkedSources(files, await withCleanPictures(files, askedOf(body), today));
      const changed = files.save(asked);
      try {
        afterSave(changed);
      } catch (error) {
        // It is saved: to be told that it is not would be wrong. What was left to write is written after the next save, and the checks ask for it.
        console.error(error);
      }
      const saved = asked.map(({ path: name }) => ({ path: name, sha: files.shaOf(name) }));
      return { status: 201, json: { commit: { sha: files.head(), created: new Date().toISOString() }, files: saved } };
    }
    return { status: 404, json: { message: `${method} ${path}?${query}` } };
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, json: { message: error.in(language) } };
    throw error;
  }
};
