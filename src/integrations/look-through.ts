import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { MessageKey } from '#/staff-words/messages.ts';
import { refuse } from './at-work.ts';
import { addressOf } from './built-pages.ts';
import { keptWork, programsSum } from '#/content-files/kept-work.ts';
import { lookAt, type LookedAt } from './look-at-page.ts';
import { bytesAt, publishedFiles, wordsInFile, type Published } from './published-words.ts';
import { readPage } from './read-page.ts';

/** What was read of a file, once for all looks. */
export interface Seen {
  words: readonly Published[];
  /** What a whole site is asked of it, if it is a page. */
  page?: LookedAt | undefined;
}

/** Reads a file. @param file from the built folder */
export const seeFile = (file: string, bytes: Buffer): Seen => {
  const page = file.endsWith('.html') ? readPage(bytes.toString()) : undefined;
  return { words: wordsInFile(file, bytes, page), page: page && lookAt({ file, path: addressOf(file) }, page) };
};

type See = (file: string, bytes: Buffer) => Seen | Promise<Seen>;

/** Reading these takes their time: one that is the same as in the build before is not read again. */
const MARKUP = /\.(?:html?|xml|svg)$/i;

/** A look through everything that a build made. */
export interface Look {
  /** Looks at one file. @param file from the built folder */
  at: (file: string, bytes: Buffer, seen: Seen) => void | Promise<void>;
  /** What is wrong, in sentences for staff, once every file was looked at; none if all is well. */
  found: () => string[];
}

/** Has each look see every file of a built site. A file is read once for all of them. @param folder the built folder */
const showAll = async (folder: string, looks: readonly Look[], see: See): Promise<void> => {
  for (const file of publishedFiles(folder)) {
    const bytes = bytesAt(folder, file);
    const seen = await see(file, bytes);
    for (const { at } of looks) await at(file, bytes, seen);
  }
};

/** What one look finds in a built site, in sentences for staff. @param folder the built folder @param see reads a file */
export const foundBy = async (folder: string, look: Look, see: See = seeFile): Promise<string[]> => {
  await showAll(folder, [look], see);
  return look.found();
};

/** Reads files, and takes what was read in the build before of one that is the same; what is found in it is asked anew each time. */
const keptSee = (): { see: See; forgetRest: () => void } => {
  const kept = keptWork('seen');
  const programs = programsSum();
  return {
    forgetRest: kept.forgetRest,
    see: async (file, bytes) => {
      if (!MARKUP.test(file)) return seeFile(file, bytes);
      const seen = await kept.of([programs, file, bytes], () => Promise.resolve(Buffer.from(JSON.stringify(seeFile(file, bytes)))));
      return JSON.parse(seen.toString()) as Seen;
    },
  };
};

/** A staff member needs to see that something is broken, not every one of four thousand pages. */
const SAID = 8;

/**
 * Looks through everything that a build made, last of all, and stops the build where something is wrong: nothing of it is ever put in
 * place, and the site stays as it was.
 * @param begin begins each look, with what staff are told before what it found
 */
export const lookThrough = (begin: readonly { look: (folder: string) => Look; refused: MessageKey }[]): AstroIntegration => ({
  name: 'telar-look-through',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const looks = begin.map(({ look, refused }) => ({ refused, ...look(folder) }));
      const { see, forgetRest } = keptSee();
      await showAll(folder, looks, see);
      forgetRest();
      for (const { found, refused } of looks) {
        const problems = found();
        if (problems.length > 0) refuse(refused, { problems: problems.slice(0, SAID).join('\n') });
      }
    },
  },
});
