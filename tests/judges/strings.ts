import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/domain/locale.ts';

const leaves = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
};

/** Every string of the interface in a language, with its file, without what is filled in and without mark-up. */
export const stringsOf = (locale: Locale): { where: string; text: string }[] =>
  readdirSync(join('locales', locale))
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const where = join('locales', locale, file);
      const given: unknown = JSON.parse(readFileSync(where, 'utf8'));
      return leaves(given).map((text) => ({
        where,
        text: text
          .replace(/\{\{[^}]*\}\}|<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      }));
    });
