import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formsOf } from '#/content-files/checks/numbers.ts';
import { readContent } from '#/content-files/read.ts';
import { digitsOf } from '#/domain/dialling.ts';
import { shownLine } from '#/domain/line-order.ts';
import { pages, visibleText } from '../support/built.ts';

const { countries } = readContent(process.cwd());
const numbersIn = (line: {
  phones: { dial: string; e164?: string | undefined; fromAbroad?: string | undefined }[];
  sms: { number: string }[];
  whatsapp: { number: string }[];
  tty: { number?: string | undefined }[];
}): string[] =>
  [
    ...line.phones.flatMap(({ dial, e164, fromAbroad }) => [dial, e164, fromAbroad]),
    ...[...line.sms, ...line.whatsapp, ...line.tty].map(({ number }) => number),
  ].filter((number) => number !== undefined);

const published = new Set<string>();
const forbidden = new Set<string>();
for (const { code, data } of countries) {
  for (const line of data.lines) {
    const shown = shownLine(line);
    const open = shown ? numbersIn(shown) : [];
    for (const number of open) for (const form of formsOf(number, code)) published.add(form);
    for (const number of numbersIn(line)) if (!open.includes(number)) for (const form of formsOf(number, code)) forbidden.add(form);
  }
  for (const { number } of data.denied) for (const form of formsOf(number, code)) forbidden.add(form);
}
// The held FEVIMTRA number in the form it would have today.
forbidden.add('8000085400');
const long = [...forbidden].filter((digits) => digits.length >= 7 && !published.has(digits));

/** Every run of digits of a text, separators removed. */
const digitRuns = (text: string): Set<string> => new Set([...text.matchAll(/\+?\d(?:[\s().\-–·/]{0,3}\d)*/g)].map(([run]) => digitsOf(run)));

describe('numbers on the built site', () => {
  it('knows what is forbidden', () => {
    expect(long).toContain('18663472423');
    expect(long).toContain('8663472423');
    expect(long).toContain('0018005533000');
  });

  it('every tel:, sms: and wa.me link is that of a published line', () => {
    for (const { path, html } of pages) {
      for (const [, digits = ''] of html.matchAll(/href="(?:tel:|sms:|https:\/\/wa\.me\/)([+\d]+)/g))
        expect(published.has(digitsOf(digits)), `${path}: ${digits}`).toBe(true);
    }
  });

  it('no denied or held number of seven digits or more is anywhere in the built site, as text or link', () => {
    for (const { path, html } of pages) {
      const runs = new Set([
        ...digitRuns(visibleText(html)),
        ...digitRuns([...html.matchAll(/href="((?:tel|sms|https:\/\/wa\.me)[^"]*)"/g)].map(([, link = '']) => link).join(' ')),
      ]);
      expect(
        long.filter((digits) => runs.has(digits)),
        path,
      ).toEqual([]);
    }
  });

  it('no denied or held number is in the feeds, the sitemap or any other text file', () => {
    const files = readdirSync('dist', { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && /\.(?:xml|txt|json|js)$/.test(entry.name),
    );
    expect(files.length).toBeGreaterThan(3);
    for (const entry of files) {
      const runs = digitRuns(readFileSync(join(entry.parentPath, entry.name), 'utf8'));
      expect(
        long.filter((digits) => digits.length >= 10 && runs.has(digits)),
        entry.name,
      ).toEqual([]);
    }
  });

  it('no country’s page shows a number that is held or denied in that country, however short', () => {
    for (const { code, data } of countries) {
      const shown = new Set(
        data.lines
          .flatMap((line) => {
            const open = shownLine(line);
            return open ? numbersIn(open) : [];
          })
          .map(digitsOf),
      );
      const barred = [...data.lines.flatMap(numbersIn), ...data.denied.map(({ number }) => number)]
        .map(digitsOf)
        .filter((digits) => !shown.has(digits));
      for (const { path, html } of pages.filter((page) => page.path.endsWith(`/${code}/`))) {
        const dialled = new Set([...html.matchAll(/href="(?:tel:|sms:|https:\/\/wa\.me\/)([+\d]+)/g)].map(([, digits = '']) => digitsOf(digits)));
        expect(
          barred.filter((digits) => dialled.has(digits)),
          path,
        ).toEqual([]);
      }
    }
  });
});
