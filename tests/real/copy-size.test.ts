import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { keptFiles, pageAt, sentBytes } from '../support/built.ts';
import { visibleText } from '../support/visible-text.ts';
import { DIST } from '../support/site.ts';

const fileAt = (path: string): string => `${path}${path.endsWith('/') ? 'index.html' : ''}`;

/** How many bytes the copy takes, with what goes before each answer: headers are packed after the first in HTTP/2, in full for each in HTTP/1.1. */
const taken = (locale: Locale): { packed: number; plain: number } => ({
  packed: keptFiles(locale).reduce((sum, path) => sum + sentBytes(fileAt(path)) + 500, 0),
  plain: keptFiles(locale).reduce((sum, path) => sum + readFileSync(join(DIST, fileAt(path))).length + 1500, 0),
});

/** Whether what is said is no less than what is taken, and not much more. */
const fits = (said: number, bytes: number): boolean => bytes <= said && bytes > 0.85 * said;

describe('the copy that may be kept', () => {
  it('takes what the page says it takes: from a host that compresses, and from one that does not', () => {
    const wrong = LOCALES.flatMap((locale) => {
      const text = visibleText(pageAt(href('getHelp', locale)).html);
      const [, least = 0, most = 0] = (/(\d+) (?:to|y) (\d+) kB/.exec(text) ?? []).map((part) => Number(part) * 1000);
      const { packed, plain } = taken(locale);
      const mend = `write what it takes into SIZE in src/components/Offline.astro: it is ${Math.ceil(packed / 1000)} to ${Math.ceil(plain / 1000)} kB`;
      return fits(least, packed) && fits(most, plain) ? [] : [`${locale}: the page says ${least / 1000} to ${most / 1000} kB; ${mend}`];
    });
    expect(wrong).toEqual([]);
  });
});
