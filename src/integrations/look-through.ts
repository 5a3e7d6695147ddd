import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { MessageKey } from '#/staff-words/messages.ts';
import { refuse } from './at-work.ts';
import { bytesAt, publishedFiles } from './published-words.ts';
import { readPage, type Page } from './read-page.ts';

/** A look through everything that a build made. */
export interface Look {
  /** Looks at one file. @param file from the built folder @param page what it is made of, if it is a page */
  at: (file: string, bytes: Buffer, page: Page | undefined) => void | Promise<void>;
  /** What is wrong, in sentences for staff, once every file was looked at; none if all is well. */
  found: () => string[];
}

/** Has each look see every file of a built site. A page is read once for all of them. @param folder the built folder */
const showAll = async (folder: string, looks: readonly Look[], read = readPage): Promise<void> => {
  for (const file of publishedFiles(folder)) {
    const bytes = bytesAt(folder, file);
    const page = file.endsWith('.html') ? read(bytes.toString()) : undefined;
    for (const { at } of looks) await at(file, bytes, page);
  }
};

/** What one look finds in a built site, in sentences for staff. @param folder the built folder @param read reads a page */
export const foundBy = async (folder: string, look: Look, read = readPage): Promise<string[]> => {
  await showAll(folder, [look], read);
  return look.found();
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
      await showAll(folder, looks);
      for (const { found, refused } of looks) {
        const problems = found();
        if (problems.length > 0) refuse(refused, { problems: problems.slice(0, SAID).join('\n') });
      }
    },
  },
});
