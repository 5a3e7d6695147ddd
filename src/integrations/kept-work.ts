import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Work whose outcome hangs on its input alone, kept from one build to the next. */
export interface KeptWork {
  /**
   * What comes of an input: as it was kept, or made now.
   * @param input everything that the outcome hangs on, settings and versions of programs among it
   */
  of: (input: readonly (string | Uint8Array)[], make: () => Promise<Buffer>) => Promise<Buffer>;
  /** Deletes what was kept and not asked for since: nothing of a text that was taken down stays. */
  forgetRest: () => Promise<void>;
}

const SUM_BYTES = 32;
const sum = (...parts: readonly (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256');
  // Each with its length before it: "ab", "c" is not "a", "bc".
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest();
};

/**
 * Keeps work in a folder, each outcome behind its own checksum: one that was cut off or changed is made again.
 * @param folder where; nothing is kept without one. `npm run build` names it in TELAR_KEPT.
 * @param kind a short word, the name of a folder in it
 */
export const keptWork = (kind: string, folder = process.env['TELAR_KEPT']): KeptWork => {
  if (folder === undefined || folder === '') return { of: (_, make) => make(), forgetRest: () => Promise.resolve() };
  const own = join(folder, kind);
  const asked = new Set<string>();
  const kept = async (name: string): Promise<Buffer | undefined> => {
    try {
      const file = await readFile(join(own, name));
      const outcome = file.subarray(SUM_BYTES);
      return file.length > SUM_BYTES && sum(outcome).equals(file.subarray(0, SUM_BYTES)) ? outcome : undefined;
    } catch {
      return undefined;
    }
  };
  const keep = async (name: string, outcome: Buffer): Promise<void> => {
    const beside = join(own, `${name}.${randomUUID()}`);
    try {
      await mkdir(own, { recursive: true });
      await writeFile(beside, Buffer.concat([sum(outcome), outcome]));
      await rename(beside, join(own, name));
    } catch {
      // A full disk keeps nothing, and that is no reason to stop a build.
      await rm(beside, { force: true }).catch(() => undefined);
    }
  };
  return {
    of: async (input, make) => {
      const name = sum(...input).toString('hex');
      asked.add(name);
      const before = await kept(name);
      if (before) return before;
      const outcome = await make();
      await keep(name, outcome);
      return outcome;
    },
    forgetRest: async () => {
      const all = await readdir(own).catch(() => []);
      await Promise.all(all.filter((name) => !asked.has(name)).map((name) => rm(join(own, name), { force: true })));
    },
  };
};

/** What decides what is made of something: programs, settings, and others' programs by their versions. */
const PROGRAMS = ['src', 'site.config.ts', 'astro.config.mjs', 'package-lock.json'];

/**
 * One word for all programs of a project: an outcome that hangs on many of them is kept under it, so that nobody has to count up a number by hand.
 * @param root the project's folder
 */
export const programsSum = (root = process.cwd()): string => {
  const files = PROGRAMS.filter((name) => existsSync(join(root, name))).flatMap((name) =>
    name.includes('.')
      ? [name]
      : readdirSync(join(root, name), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => relative(root, join(entry.parentPath, entry.name)))
          .sort(),
  );
  return sum(process.version, ...files.flatMap((file) => [file, readFileSync(join(root, file))])).toString('hex');
};
