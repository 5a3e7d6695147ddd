import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { BeginStep } from './finish-pages.ts';
import { openings, valueOf } from './read-page.ts';

/** The scripts without which a page is not what she came for, by what they are called after: a walk's, and the search's. */
const EARLY = /^\/once\/(?:walk|_search_)\./;

/** What a built script imports before it runs. */
const IMPORTED = /(?:\bfrom|\bimport)\s*"(\.{1,2}\/[^"]+\.js)"/g;

/**
 * A script and all that it imports, one after the other as a browser would come upon them.
 * @param address its own, from the root @param textOf what stands in the script of an address
 */
export const withImports = (address: string, textOf: (address: string) => string): string[] => {
  // A set that grows is gone through to its last.
  const all = new Set([address]);
  for (const one of all) for (const [, name = ''] of textOf(one).matchAll(IMPORTED)) all.add(posix.resolve(posix.dirname(one), name));
  return [...all];
};

/**
 * Asks for such scripts, and for what they import, in the head of their pages. They stand at the end, where a browser comes once the page is
 * there, and would learn from each what it needs next: on a slow line half a second each time.
 */
export const earlyScripts: BeginStep = (folder) => {
  const textOf = (address: string): string => readFileSync(join(folder, address), 'utf8');
  return {
    changesIn: (page) => {
      const [title] = openings(page, 'title');
      const asked = openings(page, 'script').flatMap((one) => {
        const address = valueOf(one, 'src');
        return address !== undefined && EARLY.test(address) ? withImports(address, textOf) : [];
      });
      const text = asked.map((address) => `<link rel="modulepreload" href="${address}">`).join('');
      return title && text !== '' ? [{ from: title.from, to: title.from, text }] : [];
    },
  };
};
