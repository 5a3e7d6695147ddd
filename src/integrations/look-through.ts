import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { MessageKey } from '#/staff-words/messages.ts';
import { refuse } from './at-work.ts';
import { keptWork, oneWordFor, programsSum } from '#/content-files/kept-work.ts';
import { bytesAt, publishedFiles } from './published-words.ts';
import { readPage, type Page } from './read-page.ts';

/** A look through everything that a build made. */
export interface Look {
  /** What decides, beside a file and the programs, what is seen in it: which look this is, and what it looks for. */
  hangsOn: string;
  /**
   * What there is to see in one file: data that JSON can hold, as it is kept for a file that is the same in the next build.
   * @param file from the built folder
   * @param page what the file is made of, if it is a page
   */
  see: (file: string, bytes: Buffer, page: Page | undefined) => unknown;
  /** Takes in what was seen in a file, in this build or the one before. */
  at: (file: string, seen: unknown) => void;
  /** What is wrong, in sentences for staff, once every file was looked at; none if all is well. */
  found: () => string[];
}

/** A look of which is known what it sees. @param look what it does (`Look`) */
export const lookFor = <Seen>(
  look: Omit<Look, 'see' | 'at'> & { see: (...of: Parameters<Look['see']>) => Seen | Promise<Seen>; at: (file: string, seen: Seen) => void },
): Look => ({
  ...look,
  // What was kept is under the sum of the programs, which saw it as this one would.
  at: (file, seen) => {
    look.at(file, seen as Seen);
  },
});

type See = (file: string, bytes: Buffer, looks: readonly Look[]) => Promise<readonly unknown[]>;

/** What each look sees in a file, which is read once for all of them. @param file from the built folder */
export const seeFile: See = async (file, bytes, looks) => {
  const page = file.endsWith('.html') ? readPage(bytes.toString()) : undefined;
  const seen: unknown[] = [];
  for (const { see } of looks) seen.push(await see(file, bytes, page));
  return seen;
};

/** Reading these takes their time: one that is the same as in the build before is not read again. */
const SLOW = /\.(?:html?|xml|svg|pf_fragment)$/i;

/** Has each look see every file of a built site. @param folder the built folder */
const showAll = async (folder: string, looks: readonly Look[], see: See): Promise<void> => {
  for (const file of publishedFiles(folder)) {
    const seen = await see(file, bytesAt(folder, file), looks);
    for (const [which, { at }] of looks.entries()) at(file, seen[which]);
  }
};

/** What one look finds in a built site, in sentences for staff. @param folder the built folder @param see reads a file */
export const foundBy = async (folder: string, look: Look, see: See = seeFile): Promise<string[]> => {
  await showAll(folder, [look], see);
  return look.found();
};

/** Sees files, and takes what was seen in the build before in one that is the same. */
const keptSee = (looks: readonly Look[]): { see: See; forgetRest: () => void } => {
  const kept = keptWork('seen');
  const settings = oneWordFor(programsSum(), ...looks.map(({ hangsOn }) => hangsOn));
  return {
    forgetRest: kept.forgetRest,
    see: async (file, bytes) => {
      if (!SLOW.test(file)) return seeFile(file, bytes, looks);
      const seen = await kept.of([settings, file, bytes], async () => Buffer.from(JSON.stringify(await seeFile(file, bytes, looks))));
      return JSON.parse(seen.toString()) as unknown[];
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
      const { see, forgetRest } = keptSee(looks);
      await showAll(folder, looks, see);
      forgetRest();
      for (const { found, refused } of looks) {
        const problems = found();
        if (problems.length > 0) refuse(refused, { problems: problems.slice(0, SAID).join('\n') });
      }
    },
  },
});
