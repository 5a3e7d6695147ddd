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

/** As Astro writes it. */
const tagOf = (address: string): string => `<script type="module" src="${address}"></script>`;

/**
 * Sets such scripts before the styles and at the beginning of what their pages show, with what they import behind each. They stood at the end,
 * where a browser comes once the page is there, and would learn from each what it needs next: on a slow line half a second each time; the styles
 * are half of what is sent of a page, and come while the scripts are asked for. As modules they run when the page is there, and once, however often
 * they are named. Not in the head alone, which a page that takes another's place leaves behind (src/browser/discreet/show.ts); not as links
 * (`modulepreload`): text browsers (ELinks) show each as a line, and browsers of before 2023 know none.
 */
export const earlyScripts: BeginStep = (folder) => {
  const textOf = (address: string): string => readFileSync(join(folder, address), 'utf8');
  // It hangs on nothing but the page: a script's name says what stands in it, and what it imports.
  return {
    changesIn: (page) => {
      const [body] = openings(page, 'body');
      const [styles] = openings(page, 'style');
      const early = openings(page, 'script').flatMap((one) => {
        const address = valueOf(one, 'src');
        return address !== undefined && EARLY.test(address) ? [{ address, from: one.from, to: one.to + '</script>'.length }] : [];
      });
      if (!body || early.length === 0) return [];
      const asked = new Set(early.flatMap(({ address }) => withImports(address, textOf)));
      const text = [...asked].map(tagOf).join('');
      const places = [styles && styles.to <= body.from ? styles.from : undefined, body.to].filter((at) => at !== undefined);
      return [...places.map((at) => ({ from: at, to: at, text })), ...early.map(({ from, to }) => ({ from, to, text: '' }))];
    },
  };
};
