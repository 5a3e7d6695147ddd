import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Everything that an outcome hangs on, settings and versions of programs among it. */
type Input = readonly (string | Uint8Array)[];

/** Work whose outcome hangs on its input alone, kept from one build to the next. */
export interface KeptWork {
  /** What comes of an input: as it was kept, or made now. */
  of: (input: Input, make: () => Promise<Buffer>) => Promise<Buffer>;
  /** Deletes what was kept and not asked for since. */
  forgetRest: () => void;
}

const SUM_BYTES = 32;
const sum = (...parts: readonly (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256');
  // Each with its length before it: "ab", "c" is not "a", "bc".
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest();
};

/** One word for much that many outcomes hang on, in place of which it is then their input. @param parts what they hang on, in order */
export const oneWordFor = (...parts: Input): string => sum(...parts).toString('hex');

/** The name of each input, which is asked for what was kept of it and, where that is nothing, for where to keep it. */
const names = new WeakMap<Input, string>();

const nameOf = (input: Input): string => {
  const name = names.get(input) ?? oneWordFor(...input);
  names.set(input, name);
  return name;
};

/** Deletes a file as far as that can be done. */
const deleted = (file: string): void => {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where nothing can be written, nothing lies there either.
  }
};

/** What stands in a folder; nothing where that is not there, or cannot be read. */
export const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** A folder of outcomes, each under the sum of its input and behind its own checksum: one that was cut off or changed is none. */
export interface Kept {
  /** What came of an input, as it was kept. */
  get: (input: Input) => Buffer | undefined;
  keep: (input: Input, outcome: Buffer) => void;
  /** Deletes what was kept and not asked for since: nothing of a text that was taken down stays. */
  forgetRest: () => void;
}

/**
 * The outcomes of a kind that are kept. Without promises: one of thousands of small files that is read so takes a quarter of the processor's time.
 * @param kind a short word, the name of a folder
 * @param folder where that stands; nothing is kept without one. `npm run build` names it in TELAR_KEPT.
 */
export const keptOf = (kind: string, folder = process.env['TELAR_KEPT']): Kept => {
  if (folder === undefined || folder === '') return { get: () => undefined, keep: () => undefined, forgetRest: () => undefined };
  const own = join(folder, kind);
  const lying = new Set(namesIn(own));
  const asked = new Set<string>();
  return {
    get: (input) => {
      const name = nameOf(input);
      asked.add(name);
      // Most of what is asked for is not there where a build begins from nothing.
      if (!lying.has(name)) return undefined;
      try {
        const file = readFileSync(join(own, name));
        const outcome = file.subarray(SUM_BYTES);
        return file.length > SUM_BYTES && sum(outcome).equals(file.subarray(0, SUM_BYTES)) ? outcome : undefined;
      } catch {
        return undefined;
      }
    },
    keep: (input, outcome) => {
      const name = nameOf(input);
      const file = join(own, name);
      try {
        if (lying.size === 0) mkdirSync(own, { recursive: true });
        // Where this is cut off, its checksum says so.
        writeFileSync(file, Buffer.concat([sum(outcome), outcome]));
        lying.add(name);
      } catch {
        // A full disk keeps nothing, and that is no reason to stop a build.
        deleted(file);
      }
    },
    forgetRest: () => {
      for (const name of namesIn(own)) if (!asked.has(name)) rmSync(join(own, name), { force: true });
    },
  };
};

/** Keeps work in a folder: what was kept is taken, all else is made (`keptOf`). */
export const keptWork = (kind: string, folder?: string): KeptWork => {
  const kept = keptOf(kind, folder);
  return {
    of: async (input, make) => {
      const before = kept.get(input);
      if (before) return before;
      const outcome = await make();
      kept.keep(input, outcome);
      return outcome;
    },
    forgetRest: kept.forgetRest,
  };
};

/** What decides what is made of something: programs, settings, and others' programs by their versions. */
const PROGRAMS = ['src', 'site.config.ts', 'astro.config.mjs', 'package-lock.json'];

/**
 * One word for all programs of a project: an outcome that hangs on many of them is kept under it, so that nobody has to count up a number by hand.
 * @param root the project's folder
 * @param more folders and files that the outcome hangs on too
 */
export const programsSum = (root = process.cwd(), more: readonly string[] = []): string => {
  if (!existsSync(join(root, 'src'))) throw new Error(`There are no programs in ${root}.`);
  const names = [...PROGRAMS, ...more].filter((name) => existsSync(join(root, name)));
  const files = names.flatMap((name) =>
    name.includes('.')
      ? [name]
      : readdirSync(join(root, name), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => relative(root, join(entry.parentPath, entry.name)))
          .sort(),
  );
  return oneWordFor(process.version, ...files.flatMap((file) => [file, readFileSync(join(root, file))]));
};
