import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DO_NOT_PUBLISH, namesNotToPublish, rowOfName } from '#/content-files/checks/names.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'names-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Whether words hold a name of a list. */
const isFound = (words: string, list: string): boolean => {
  const file = join(folder, 'names.txt');
  writeFileSync(file, list);
  const names = namesNotToPublish({ [DO_NOT_PUBLISH]: file });
  if (names === undefined || typeof names === 'string') throw new Error(`No list: ${String(names)}`);
  return rowOfName(words, names) !== undefined;
};

const LIST = 'María Fernanda López Soñada\nAna de la Cruz\nLuz Ríos y Rosa Elena Díaz\nAna Lía Fe\n';

describe('a name that must never be published', () => {
  it.each([
    'María López',
    'Maria Soñada',
    'MARÍA FERNANDA',
    'María\nLópez',
    'MaríaLópez',
    '/es/maria-lopez/',
    'maria_lopez',
    'marialopez',
    'Ana Cruz',
    'ana.cruz',
    'Rosa Díaz',
    'rosaelena',
  ])('is found where something of it is left out, or it is one word: %s', (words) => {
    expect(isFound(`It was ${words} who wrote.`, LIST)).toBe(true);
  });

  it.each([
    'Mar%C3%ADa%20L%C3%B3pez',
    'Mar%25C3%25ADa%2520L%25C3%25B3pez',
    'Mar&#xED;a L&oacute;pez',
    'Mar&amp;iacute;a L&amp;oacute;pez',
    'Mar&shy;ía Ló&#173;pez',
  ])('is found where its letters are encoded, also twice: %s', (words) => {
    expect(isFound(words, LIST)).toBe(true);
  });

  it.each([
    'María',
    'Fernanda',
    'López',
    'Ana',
    'Ana de la casa',
    'María y López',
    'López María',
    'López Soñada',
    'Fernanda López',
    'Luz, Elena',
    'analía',
    'marialopezca',
    'Rosa y Ana',
  ])('is not found in a first name or a surname alone, in another order, or in a word that only begins so: %s', (words) => {
    expect(isFound(`It was ${words} who wrote.`, LIST)).toBe(false);
  });
});
