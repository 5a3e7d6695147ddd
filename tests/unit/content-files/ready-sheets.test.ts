import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Country } from '#/domain/hotlines.ts';
import { LOCALES } from '#/domain/locale.ts';
import { sheetsBehind } from '#/content-files/sheets/behind.ts';
import { keptSheets, readySheets, sheetsStanding, SHEETS_FOLDER } from '#/content-files/sheets/ready-sheets.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { READY_COUNTRIES } from '#/kinds/hotlines/domain/paper.ts';
import { readySheets as integration } from '#/integrations/ready-sheets.ts';

const content = readContent(process.cwd());
const countries = content.data.hotlines.map(({ data }) => data);

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sheets-'));
  for (const name of ['src', 'locales', 'content']) symlinkSync(resolve(name), join(root, name), 'dir');
  mkdirSync(join(root, SHEETS_FOLDER));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const sumOf = (all: readonly Country[], country = 'hn', locale = 'es'): string =>
  readySheets(root, all).find((one) => one.country === country && one.locale === locale)?.sum ?? '';

/** The data with something else said of the first line of Honduras. */
const changed = (change: (line: Country['lines'][number]) => Country['lines'][number]): Country[] =>
  countries.map((country) =>
    country.code === 'hn' ? { ...country, lines: country.lines.map((line, at) => (at === 0 ? change(line) : line)) } : country,
  );

const keep = (file: string): void => {
  writeFileSync(join(root, SHEETS_FOLDER, file), '%PDF-1.4 made up');
};

describe('the ready files of sheets', () => {
  it('are one for each of eight countries and each language, under a sum of their own', () => {
    const all = readySheets(root, countries);
    expect(all.map(({ locale, country }) => `${locale} ${country}`)).toEqual(
      LOCALES.flatMap((locale) => READY_COUNTRIES.map((code) => `${locale} ${code}`)),
    );
    expect(new Set(all.map(({ sum }) => sum)).size).toBe(all.length);
    for (const { country, locale, sum, file } of all) expect(file).toBe(`${country}-${locale}-${sum}.pdf`);
    // A sum of digits alone looked like a telephone number, and no page with one was published.
    for (const { sum } of all) expect(sum).toMatch(/^[a-p]{12}$/);
  });

  it('are behind once a number changes that they print, what is said of it, its warning, its day, or that it was called', () => {
    const before = sumOf(countries);
    const changes: ((line: Country['lines'][number]) => Country['lines'][number])[] = [
      (line) => ({ ...line, phones: line.phones.map((phone) => ({ ...phone, dial: '146' })) }),
      (line) => ({ ...line, answers: { en: 'Somebody else.', es: 'Alguien más.' } }),
      (line) => ({ ...line, warning: { en: 'Careful.', es: 'Cuidado.' } }),
      (line) => ({ ...line, hours: 'always' }),
      (line) => ({ ...line, sources: line.sources.map((source) => ({ ...source, date: '2026-10' })) }),
      (line) => ({ ...line, dialledOn: { day: '2026-11-20', role: 'volunteer' } }),
      (line) => ({ ...line, doubted: '2026-11-20' }),
      (line) => ({ ...line, status: 'held' }),
    ];
    for (const [index, change] of changes.entries()) expect(sumOf(changed(change)), `change ${String(index)}`).not.toBe(before);
  });

  it('are not behind for what stands on no sheet: an answer heard on the telephone, another source of the same day, another country', () => {
    const before = sumOf(countries);
    expect(
      sumOf(
        changed((line) => ({
          ...line,
          heard: {
            firstMinute: {
              said: { en: 'A recording first.', es: 'Primero una grabación.' },
              day: '2026-11-20',
              organization: undefined,
              office: false,
              differs: false,
              instead: false,
            },
          },
        })),
      ),
    ).toBe(before);
    expect(sumOf(changed((line) => ({ ...line, cost: 'unknown', under18: { en: 'x', es: 'x' } })))).toBe(before);
    expect(
      sumOf(
        changed((line) => ({ ...line, phones: line.phones.map((phone) => ({ ...phone, dial: '146' })) })),
        'mx',
      ),
    ).toBe(sumOf(countries, 'mx'));
  });

  it('say in their own language what changed there alone', () => {
    const other = changed((line) => ({ ...line, answers: { ...line.answers, en: 'Somebody else.' } }));
    expect(sumOf(other, 'hn', 'es')).toBe(sumOf(countries, 'hn', 'es'));
    expect(sumOf(other, 'hn', 'en')).not.toBe(sumOf(countries, 'hn', 'en'));
  });

  it('are published where they are today’s, and no other is; the check names each that is behind', () => {
    const [one, two] = readySheets(root, countries);
    if (!one || !two) throw new Error('There are no sheets.');
    keep(one.file);
    keep(`${two.country}-${two.locale}-000000000000.pdf`);
    const { ready, behind } = sheetsStanding(root, countries);
    expect(ready).toEqual([one]);
    expect(behind).toContainEqual(two);
    const said = sheetsBehind({ root, data: content.data });
    expect(said).toHaveLength(readySheets(root, countries).length - 1);
    expect(said.some((line) => line.includes(`${two.country} (${two.locale})`))).toBe(true);
    expect(said.some((line) => line.includes(`${one.country} (${one.locale})`))).toBe(false);
  });

  it('are asked for nowhere that has none, as in a folder of content alone', () => {
    rmSync(join(root, SHEETS_FOLDER), { recursive: true });
    for (const name of ['src', 'locales']) rmSync(join(root, name));
    expect(keptSheets(root)).toEqual([]);
    expect(sheetsBehind({ root, data: content.data })).toEqual([]);
  });

  it('reach the built site under a name that says nothing, those of today alone, each byte for byte', async () => {
    const [one, two] = readySheets(root, countries);
    if (!one || !two) throw new Error('There are no sheets.');
    keep(one.file);
    keep(`${two.country}-${two.locale}-000000000000.pdf`);
    const dist = join(root, 'dist/');
    mkdirSync(dist);
    const done = integration(root).hooks['astro:build:done'];
    if (!done) throw new Error('Nothing is copied.');
    await done({ dir: new URL(`file://${dist}`) } as Parameters<typeof done>[0]);
    expect(readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pdf'))).toEqual([one.address.slice(1)]);
    expect(readFileSync(join(dist, one.address), 'utf8')).toBe('%PDF-1.4 made up');
    expect(one.address).toMatch(/\/(?:sheets|hojas)\.pdf$/);
  });
});
