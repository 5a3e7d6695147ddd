import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partOf } from '#/domain/kept-parts.ts';
import { LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { keptFiles, pageAt, sentBytes } from '../support/built.ts';
import { visibleText } from '../support/visible-text.ts';
import { DIST } from '../support/site.ts';

const fileAt = (path: string): string => `${path}${path.endsWith('/') ? 'index.html' : ''}`;

/** How many bytes a part of the copy takes, with what goes before each answer: headers are packed after the first in HTTP/2, in full for each in HTTP/1.1. */
const taken = (part: string): { packed: number; plain: number } => ({
  packed: keptFiles(part).reduce((sum, path) => sum + sentBytes(fileAt(path)) + 500, 0),
  plain: keptFiles(part).reduce((sum, path) => sum + readFileSync(join(DIST, fileAt(path))).length + 1500, 0),
});

/** What one more tenth of a megabyte is, in bytes. */
const TENTH = 100_000;

/** Whether what is said is no less than what is taken, and not much more. */
const fits = (said: number, bytes: number): boolean => bytes <= said && bytes > 0.85 * said - TENTH;

const inMegabytes = (bytes: number): string => (Math.ceil(bytes / TENTH) / 10).toFixed(1);

/** Where it is said what is taken, in the order in which a page says it: first what it keeps, then the numbers that are kept with it. */
const SAID = LOCALES.flatMap((locale) => [
  { at: href('getHelp', locale), parts: [partOf(locale)] },
  { at: href('guides', locale), parts: [partOf(locale, 'guides'), partOf(locale)] },
  { at: href('try', locale), parts: [partOf(locale, 'walks'), partOf(locale)] },
]);

describe('the copy that may be kept', () => {
  it('takes what the page says it takes: from a host that compresses, and from one that does not', () => {
    const wrong = SAID.flatMap(({ at, parts }) => {
      const said = [...visibleText(pageAt(at).html).matchAll(/([\d.]+) (?:to|y) ([\d.]+) (?:MB|megas)/g)].map(([, ...all]) =>
        all.map((one) => Math.round(Number(one) * 10) * TENTH),
      );
      if (said.length !== parts.length) return [`${at}: it is said ${said.length} times what is taken, not ${parts.length}`];
      return parts.flatMap((part, place) => {
        const [least = 0, most = 0] = said[place] ?? [];
        const { packed, plain } = taken(part);
        const mend = `write what it takes into src/components/kept-sizes.ts: it is ${inMegabytes(packed)} to ${inMegabytes(plain)} MB`;
        return fits(least, packed) && fits(most, plain)
          ? []
          : [`${at}, ${part}: the page says ${inMegabytes(least)} to ${inMegabytes(most)} MB; ${mend}`];
      });
    });
    expect(wrong).toEqual([]);
  });
});
