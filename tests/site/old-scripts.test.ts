import { expect, it } from 'vitest';
import { pages, textsOf } from '../support/built.ts';
import { DIST } from '../support/site.ts';

/**
 * What the oldest browsers that must work (decision 10: Chrome 92, Safari 15.0, Firefox 91) do not read or know, by what came with it; no
 * translator of ours adds it. A pattern that cannot be read stops all of its script.
 */
const NEWER: readonly [string, RegExp][] = [
  ['looks behind in a pattern (Safari 16.4)', /\(\?<[=!]/],
  ['counts from the end (Safari 15.4)', /\.at\(/],
  ['finds from the end (Chrome 97)', /\.findLast(?:Index)?\(/],
  ['copies what is deep (Chrome 98)', /\bstructuredClone\(/],
  ['asks for an own property (Chrome 93)', /\bObject\.hasOwn\(/],
  ['changes a copy of a list (Chrome 110)', /\.(?:toSorted|toReversed|toSpliced|with)\(/],
  ['groups (Chrome 117)', /\b(?:Object|Map)\.groupBy\(/],
  ['a promise and its ends (Chrome 119)', /\.withResolvers\(/],
  ['joins or times signals (Chrome 103)', /\bAbortSignal\.(?:any|timeout)\(/],
  ['makes an identifier (Safari 15.4)', /\.randomUUID\(/],
  ['sends a form (Safari 16)', /\.requestSubmit\(/],
  ['works on sets (Chrome 122)', /\.(?:isSubsetOf|symmetricDifference|isDisjointFrom)\(/],
];

it('no script asks for what the oldest browsers that must work do not know', () => {
  // Its own program of the search inside texts is another's, and a page shows it where it can be had.
  const files = [...textsOf(DIST)].filter(([name]) => name.endsWith('.js') && !name.startsWith('pagefind/'));
  expect(files.length).toBeGreaterThan(20);
  const inline = pages.map(({ path, html }): [string, string] => [
    path,
    [...html.matchAll(/<script(?![^>]*(?:src=|ld\+json))[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code).join('\n'),
  ]);
  const found = [...files, ...inline].flatMap(([name, code]) => NEWER.filter(([, pattern]) => pattern.test(code)).map(([what]) => `${name} ${what}`));
  expect(found).toEqual([]);
});
