import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { openings, spliced, valueOf, type Opening, type Page } from './read-page.ts';

/** A link is followed when it is tapped, and a feed or another language when they are asked for: nothing that a page needs. */
const isNotNeeded = (one: Opening): boolean => one.name === 'a' || ['alternate', 'canonical'].includes(valueOf(one, 'rel') ?? '');

/** A page without the tags that only lead elsewhere. */
const withoutLinks = (page: Page): string =>
  spliced(
    page.html,
    openings(page, 'a', 'link')
      .filter(isNotNeeded)
      .map(({ from, to }) => ({ from, to, text: '' })),
  );

// Not a page's form alone: programs, styles and data name files too, and what names none that is there is left out.
const NAMED = /(["'`])([\w@.\-+~%/]+\.\w+)\1|url\(\s*["']?([^"')\s]+)/g;

/** The files of the site that some text names, in quotation marks or as `url(…)`. @param from its own address */
const named = (text: string, from: string, folder: string): string[] =>
  [...text.matchAll(NAMED)].flatMap(([, , quoted, address]) => {
    const name = (quoted ?? address ?? '').replace(/[?#].*$/, '');
    // Vite names what a script loads later from the root, without the slash.
    const places = [posix.resolve(posix.dirname(from), name), posix.resolve('/', name)];
    const file = places.find((place) => existsSync(join(folder, place)) && statSync(join(folder, place)).isFile());
    return file === undefined || file.endsWith('.html') ? [] : [file];
  });

/**
 * The files that pages need beside themselves: scripts and styles, what those import at once or later, and so on. Found
 * in the built files, where each stands by its name.
 * @param folder the built folder
 * @param pages the pages, with their addresses
 * @param leftOut a file that is not needed although a page names it, nor what it names in turn
 * @returns addresses from the root, sorted
 */
export const neededFiles = async (folder: string, pages: readonly { path: string; page: Page }[], leftOut?: string): Promise<string[]> => {
  const found = new Set<string>();
  const follow = async (text: string, from: string): Promise<void> => {
    for (const file of named(text, from, folder)) {
      if (file === leftOut || found.has(file)) continue;
      found.add(file);
      if (/\.(?:m?js|css|svg|json|webmanifest)$/.test(file)) await follow(await readFile(join(folder, file), 'utf8'), file);
    }
  };
  for (const { path, page } of pages) await follow(withoutLinks(page), path);
  return [...found].sort();
};
