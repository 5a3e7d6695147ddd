import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from '../read/git.ts';

/** One file of a commit: what it holds from then on; nothing where it is gone. */
export interface Change {
  /** From the project's folder, with `/`. */
  file: string;
  text: string | Buffer | undefined;
}

/** Who is written into a commit where git was never told a name: without one it refuses to commit. */
const NOBODY = { GIT_AUTHOR_NAME: 'Telar', GIT_AUTHOR_EMAIL: 'telar@localhost', GIT_COMMITTER_NAME: 'Telar', GIT_COMMITTER_EMAIL: 'telar@localhost' };

/** What git has to be told of who commits: nothing where it knows. @param root a folder of the repository */
export const whoCommits = (root: string): NodeJS.ProcessEnv => (git(root, 'var', 'GIT_COMMITTER_IDENT') === '' ? NOBODY : {});

/** A repository as seen from the project's folder, which may be a folder of it. */
export class Repository {
  readonly #root: string;
  readonly #prefix: string;
  /** The commit that the project stands on. */
  readonly head: string;

  private constructor(root: string, prefix: string, head: string) {
    this.#root = root;
    this.#prefix = prefix;
    this.head = head;
  }

  /** The repository of a folder; nothing where there is no git, no repository, or no commit yet. @param root the project's folder */
  static at(root: string): Repository | undefined {
    const head = git(root, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}').trim();
    // A project that the repository ignores, or has never seen, is not kept by it.
    const isKept = head !== '' && git(root, 'ls-tree', '--name-only', 'HEAD', 'content') !== '';
    return isKept ? new Repository(root, git(root, 'rev-parse', '--show-prefix').trim(), head) : undefined;
  }

  /** What git answers, byte for byte. @throws where git fails, with git's own words */
  #bytes(args: readonly string[], input?: string | Buffer, env: NodeJS.ProcessEnv = {}): Buffer {
    const { status, stdout, stderr, error } = spawnSync('git', args, {
      cwd: this.#root,
      maxBuffer: 1 << 28,
      env: { ...process.env, ...env },
      ...(input === undefined ? {} : { input }),
    });
    if (status !== 0) throw new Error(`git ${args.find((word) => /^[a-z][a-z-]*$/.test(word)) ?? ''}: ${error?.message ?? String(stderr).trim()}`);
    return stdout;
  }

  #ask(args: readonly string[], input?: string | Buffer, env?: NodeJS.ProcessEnv): string {
    return this.#bytes(args, input, env).toString('utf8');
  }

  /** What a commit holds at a file; nothing where it holds no such file. */
  read(commit: string, file: string): Buffer | undefined {
    const name = `${commit}:${this.#prefix}${file}`;
    return git(this.#root, 'cat-file', '-t', name) === 'blob\n' ? this.#bytes(['cat-file', 'blob', name]) : undefined;
  }

  /** The files that differ between two commits, below some folders; all where none is named. `D` are those that the second no longer has. */
  changed(from: string, to: string, folders: readonly string[] = [], filter = ''): string[] {
    const only = filter === '' ? [] : [`--diff-filter=${filter}`];
    return this.#ask(['diff-tree', '-r', '-z', '--no-renames', '--relative', '--name-only', ...only, from, to, '--', ...folders])
      .split('\0')
      .filter((name) => name !== '');
  }

  /** The files of the project that are not as the last commit has them, and those that it has never seen. */
  unsaved(): string[] {
    // Of a name that changed, `-z` gives the new one first and the old one as an entry of its own; `--no-renames` avoids it.
    return this.#ask(['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--', '.'])
      .split('\0')
      .flatMap((entry) => (entry === '' ? [] : [entry.slice(3)]))
      .flatMap((name) => (name.startsWith(this.#prefix) ? [name.slice(this.#prefix.length)] : []));
  }

  /** The commits before this one, the newest first, itself among them; of a merge, the first side. @param most how many */
  row(commit: string, most: number): string[] {
    return this.#ask(['rev-list', '--first-parent', `--max-count=${most}`, commit])
      .split('\n')
      .filter(Boolean);
  }

  /** The newest commit that added, or took out, a file; nothing where none did. */
  newest(what: 'added' | 'deleted', file: string): string | undefined {
    const filter = what === 'added' ? 'A' : 'D';
    return this.#ask(['log', '-1', '--format=%H', '--no-renames', `--diff-filter=${filter}`, '--', file]).trim() || undefined;
  }

  /** The commit before one; nothing before the first. */
  before(commit: string): string | undefined {
    return this.row(commit, 2)[1];
  }

  /** The day of a commit, `YYYY-MM-DD`. */
  dayOf(commit: string): string {
    return this.#ask(['show', '-s', '--format=%cs', commit]).trim();
  }

  /**
   * Commits these files and nothing else: whatever is changed, new, or set aside for another commit stays as it is, in the
   * folder and in git. The folder's own files are not touched.
   * @returns the commit; nothing where the last one already holds them so
   * @throws where git refuses, with git's own words
   */
  commit(changes: readonly Change[], message: string): string | undefined {
    const folder = mkdtempSync(join(tmpdir(), 'telar-index-'));
    try {
      const index = { GIT_INDEX_FILE: join(folder, 'index') };
      this.#ask(['read-tree', this.head], undefined, index);
      const entries = changes.map(({ file, text }) => {
        const blob = text === undefined ? '0'.repeat(this.head.length) : this.#blobOf(file, text);
        return `${text === undefined ? '0' : '100644'} ${blob}\t${this.#prefix}${file}\0`;
      });
      this.#ask(['update-index', '-z', '--index-info'], entries.join(''), index);
      const tree = this.#ask(['write-tree'], undefined, index).trim();
      if (tree === this.#ask(['rev-parse', `${this.head}^{tree}`]).trim()) return undefined;
      const commit = this.#ask(['commit-tree', tree, '-p', this.head], message, whoCommits(this.#root)).trim();
      this.#ask(['update-ref', '-m', message.split('\n')[0] ?? '', 'HEAD', commit, this.head]);
      this.#setAside(changes, commit);
      return commit;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** Puts what a file holds into the repository, with the ends of lines that git keeps of such a file, as adding it would. */
  #blobOf(file: string, text: string | Buffer): string {
    // It would refuse a file of ours, which has other ends than the folder on Windows, where somebody has set so.
    return this.#ask(['-c', 'core.safecrlf=false', 'hash-object', '-w', '--stdin', `--path=${file}`], text).trim();
  }

  /** Brings the real index along, but for files of which someone has set other words aside. */
  #setAside(changes: readonly Change[], commit: string): void {
    for (const { file } of changes) {
      const path = `${this.#prefix}${file}`;
      const blobIn = (words: string): string => words.split(/\s/)[2] ?? '';
      const before = blobIn(this.#ask(['ls-tree', this.head, '--', file]));
      const aside = this.#ask(['ls-files', '--stage', '--', file]).split(/\s/)[1] ?? '';
      if (aside !== before) continue;
      const after = blobIn(this.#ask(['ls-tree', commit, '--', file]));
      const entry = after === '' ? `0 ${'0'.repeat(this.head.length)}\t${path}\0` : `100644 ${after}\t${path}\0`;
      this.#ask(['update-index', '-z', '--index-info'], entry);
    }
  }

  /**
   * Writes a commit's files into a folder, as they lie in the repository: of a project in a folder of it, below that folder.
   * @param files only these, or what is in these folders; all where none is named
   */
  writeInto(commit: string, folder: string, files: readonly string[] = []): void {
    const held = mkdtempSync(join(tmpdir(), 'telar-index-'));
    try {
      const index = { GIT_INDEX_FILE: join(held, 'index') };
      this.#ask(['read-tree', commit], undefined, index);
      const wanted = this.#bytes(['ls-files', '-z', '--', ...files], undefined, index);
      this.#ask(['checkout-index', '-z', '--stdin', '-f', '-q', `--prefix=${folder}/`], wanted, index);
    } finally {
      rmSync(held, { recursive: true, force: true });
    }
  }

  /** Where the project stands in a folder that `writeInto` wrote. */
  placeIn(folder: string): string {
    return join(folder, this.#prefix);
  }
}
